package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder is a database of ours, becomes one as a whole, or is refused in a sentence and left as it was. */
class DatabaseFolderIT {
    private static final String GRAPH = "https://w3id.org/kwalgraaf/graph/bron/een";

    @TempDir
    private Path folder;

    @Test
    void folder_becomes_a_database_and_holds_nothing_else() throws IOException {
        Path database = folder.resolve("new").resolve("below");
        Store.open(database).close();

        assertThat(names(database)).containsExactly("Data-0001", "tdb.lock");
        assertThat(names(database.resolve("Data-0001"))).contains("nodes.bpt", "journal.jrnl");
    }

    /** TDB2 cannot open a database whose files were made in part. */
    @Test
    void making_that_was_cut_off_leaves_no_trace_after_the_next_start() throws IOException {
        Path draft = Files.createDirectories(folder.resolve("draft-1234").resolve("Data-0001"));
        Files.write(draft.resolve("nodes.bpt"), new byte[0]);
        Files.createFile(folder.resolve("tdb.lock"));

        try (Store store = Store.open(folder)) {
            store.replace(List.of(replacement()));
        }

        assertThat(names(folder)).containsExactly("Data-0001", "tdb.lock");
        try (Store store = Store.open(folder)) {
            assertThat(store.graphs()).containsExactly(GRAPH);
        }
    }

    /** What is left when the process dies between the making of a compact copy and the removal of what it was made of. */
    @Test
    void older_generation_of_the_data_goes_at_the_next_start() throws IOException {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(replacement()));
        }
        Files.move(folder.resolve("Data-0001"), folder.resolve("Data-0002"));
        Files.createDirectories(folder.resolve("Data-0001"));
        Files.createDirectories(folder.resolve("Data-0003-tmp"));

        try (Store store = Store.open(folder)) {
            assertThat(store.graphs()).containsExactly(GRAPH);
        }
        assertThat(names(folder)).containsExactly("Data-0002", "tdb.lock");
    }

    @Test
    void folder_with_other_files_is_refused_and_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "x");

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("thesis.txt")
                .hasMessageContaining("--database");
        assertThat(names(folder)).containsExactly("thesis.txt");
    }

    @Test
    void file_in_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> Store.open(file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("x");
    }

    @Test
    void database_of_somebody_else_is_refused_and_left_as_it_is() throws IOException {
        DatasetGraph theirs = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Quad quad = Quad.create(NodeFactory.createURI(GRAPH), triple());
        Txn.executeWrite(theirs, () -> theirs.add(quad));
        TDBInternal.expel(theirs);

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not made by Kwalgraaf");
        DatasetGraph still = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        assertThat(Txn.calculateRead(still, () -> Stream.of(quad).allMatch(still::contains)))
                .isTrue();
        TDBInternal.expel(still);
    }

    /** It is told as damage at the start, and not to who asks later. */
    @ParameterizedTest
    @CsvSource({
        "nodes-data.obj, CUT",
        "nodes-data.obj, GARBLED",
        "nodes-data.obj, GONE",
        "nodes-data.bdf, GARBLED",
        "nodes.bpt, CUT",
        "nodes.bpt, GARBLED",
        "nodes.idn, CUT",
        "nodes.dat, GONE",
        "GSPO.dat, GARBLED",
        "GSPO.idn, GONE",
        "POSG.dat, CUT"
    })
    void damaged_database_is_told_as_such(String file, Damage damage) throws IOException {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(replacement()));
        }
        damage.befalls(folder.resolve("Data-0001").resolve(file));

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("damaged")
                .hasMessageContaining(folder.toString());
    }

    /** Whatever file of a database is overwritten: it is told, or nothing that is asked for is in it. */
    @Test
    void overwritten_file_is_told_or_does_no_harm() throws IOException {
        try (Store store = Store.open(folder)) {
            store.replace(List.of(replacement()));
        }
        Path data = folder.resolve("Data-0001");
        List<String> told = new ArrayList<>();
        for (String file : names(data)) {
            byte[] whole = Files.readAllBytes(data.resolve(file));
            Damage.GARBLED.befalls(data.resolve(file));
            try (Store store = Store.open(folder)) {
                assertThat(Txn.calculateRead(store.dataset(), () -> found(store.dataset())))
                        .as(file)
                        .isTrue();
            } catch (IOException damaged) {
                assertThat(damaged).as(file).hasMessageContaining("cannot be used");
                told.add(file);
            }
            Files.write(data.resolve(file), whole);
        }
        assertThat(told)
                .contains("nodes.dat", "nodes.bpt", "nodes-data.obj", "GSPO.dat", "GPOS.dat", "GOSP.dat")
                .contains("SPOG.dat", "POSG.dat", "OSPG.dat", "SPO.dat", "POS.dat", "OSP.dat");
    }

    /** The one triple is found by each of its terms. */
    private static boolean found(DatasetGraph data) {
        Node graph = NodeFactory.createURI(GRAPH);
        Triple triple = triple();
        return data.contains(graph, triple.getSubject(), Node.ANY, Node.ANY)
                && data.contains(Node.ANY, Node.ANY, triple.getPredicate(), Node.ANY)
                && data.contains(Node.ANY, Node.ANY, Node.ANY, triple.getObject())
                && data.contains(Node.ANY, triple.getSubject(), Node.ANY, triple.getObject())
                && data.getDefaultGraph().contains(triple);
    }

    private enum Damage {
        CUT,
        GARBLED,
        GONE;

        void befalls(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case CUT -> Files.write(file, Arrays.copyOf(bytes, 7));
                case GARBLED -> {
                    Arrays.fill(bytes, (byte) 0x5a);
                    Files.write(file, bytes);
                }
                case GONE -> Files.delete(file);
            }
        }
    }

    @Test
    void folder_that_cannot_be_written_is_refused() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Store.open(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder), "the one user to whom this does not apply runs the tests");
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be written");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Store.Replacement replacement() {
        var graph = GraphFactory.createDefaultGraph();
        graph.add(triple());
        return new Store.Replacement(GRAPH, "1", graph);
    }

    private static Triple triple() {
        return Triple.create(
                NodeFactory.createURI("urn:x-test:s"),
                NodeFactory.createURI("urn:x-test:p"),
                NodeFactory.createURI("urn:x-test:o"));
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
