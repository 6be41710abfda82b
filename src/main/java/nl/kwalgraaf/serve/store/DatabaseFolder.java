package nl.kwalgraaf.serve.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.guard.Engine;
import org.apache.jena.atlas.lib.FileOps;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The folder that holds a store: TDB2's data, its lock, and the text index.
 *
 * <p>TDB2 makes a database file by file, and cannot open one whose making was cut off. So a new one is made in a folder
 * beside its place, and put there in one move.
 */
record DatabaseFolder(Path path) {
    private static final String DATA = "Data-0001";
    private static final String DRAFT = "draft-";
    private static final String TEXT = "tekst";
    private static final String FIND = "Data-\\d+";

    /** Statements that are read of each index at the start: all that a few documents say, half a second's work of more. */
    private static final int SAMPLE = 10_000;

    /** What may stand in a folder that holds no database yet: what was left of a start, and of the disk's making. */
    private static final String NOTHING_MUCH = "tdb\\.lock|" + TEXT + "|" + DRAFT + ".*|lost\\+found";

    /** Where the text index is kept. */
    Path text() {
        return path.resolve(TEXT);
    }

    /**
     * Opens the database, after making it where there is none.
     *
     * @throws IOException when the folder cannot be used; the message says why, in a sentence
     */
    DatasetGraph open() throws IOException {
        Files.createDirectories(path);
        if (!Files.isWritable(path)) {
            throw new IOException(
                    "The database folder " + path + " cannot be written to, which serving from it needs.");
        }
        boolean made = names().stream().anyMatch(name -> name.matches(FIND));
        if (!made) {
            refuseOthers(names());
        }
        try {
            if (!made) {
                make();
            }
            files().requireWhole();
            DatasetGraph database = connect(path);
            try {
                sample(database);
            } catch (RuntimeException | Error damaged) {
                TDBInternal.expel(database);
                throw damaged;
            }
            String current = files().data().getFileName().toString();
            names().stream()
                    .filter(name -> name.startsWith(DRAFT) || name.matches(FIND) && !name.equals(current))
                    .forEach(this::remove);
            return database;
        } catch (DBOpEnvException held) {
            String reason = String.valueOf(held.getMessage());
            if (reason.startsWith("Failed to get a lock")) {
                String who = reason.replaceFirst("(?s).*held by process (\\d+)$", " (number $1)");
                throw new IOException(
                        "The database " + path + " is in use by another process" + (who.equals(reason) ? "" : who)
                                + ".",
                        held);
            }
            throw unusable(held);
        } catch (IOException | RuntimeException | Error unusable) {
            // A length that is none asks for any amount of memory.
            throw unusable(unusable);
        }
    }

    /** The files of the last generation; a compaction that was cut off can leave the one before it beside it. */
    DatabaseFiles files() throws IOException {
        String last = names().stream()
                .filter(name -> name.matches(FIND))
                .max(Comparator.comparing(String::length).thenComparing(name -> name))
                .orElseThrow(() -> new NoSuchFileException(path.resolve(DATA).toString()));
        return new DatabaseFiles(path.resolve(last));
    }

    /** True when the files hold so much that was overwritten that they should be made anew. */
    boolean grown() throws IOException {
        return files().grown() && Files.getFileStore(path).getUsableSpace() > 2 * files().bytes();
    }

    /** Notes that the files hold nothing that was overwritten. */
    void noteCompact() {
        try {
            files().noteCompact();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Reads so much that damage shows now, to who can mend it, and is no wrong answer to who asks later. */
    private static void sample(DatasetGraph database) {
        DatasetGraphTDB stored = TDBInternal.getDatasetGraphTDB(database);
        Txn.executeRead(database, () -> {
            sample(stored.getQuadTable().getNodeTupleTable());
            sample(stored.getTripleTable().getNodeTupleTable());
        });
    }

    /** What stands in one index is looked up in the next, and each term in what leads from terms to their numbers. */
    private static void sample(NodeTupleTable table) {
        TupleIndex[] indexes = table.getTupleTable().getIndexes();
        // Without the cache, which knows the number of a term by having read it.
        NodeTable terms = table.getNodeTable().baseNodeTable();
        Set<NodeId> known = new HashSet<>();
        for (int each = 0; each < indexes.length; each++) {
            TupleIndex other = indexes[(each + 1) % indexes.length];
            Iterator<Tuple<NodeId>> rows = indexes[each].all();
            for (int read = 0; read < SAMPLE && rows.hasNext(); read++) {
                Tuple<NodeId> row = rows.next();
                if (!other.find(row).hasNext()) {
                    throw new TDBException("what one index holds another has not");
                }
                for (NodeId id : row) {
                    boolean kept = !NodeId.isInline(id) && known.add(id);
                    if (kept && !id.equals(terms.getNodeIdForNode(terms.getNodeForNodeId(id)))) {
                        throw new TDBException("a term is not found");
                    }
                }
            }
        }
    }

    /** TDB2 matches a pattern as numbers, whichever of its indexes they stand in. */
    Engine engine() {
        return new Engine(
                OpExecutorTDB2.OpExecFactoryTDB,
                GraphTDB.class::isInstance,
                (context, look) -> QC2.setFilter(context, found -> {
                    look.run();
                    return true;
                }));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (NotDirectoryException file) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }

    private void refuseOthers(List<String> names) throws IOException {
        Optional<String> other =
                names.stream().filter(name -> !name.matches(NOTHING_MUCH)).findFirst();
        if (other.isPresent()) {
            throw new IOException("The folder " + path + " holds other files, such as " + other.get()
                    + ", and no database; --database takes an empty folder, or one it made before.");
        }
    }

    private void make() throws IOException {
        Path draft = Files.createTempDirectory(path, DRAFT);
        TDBInternal.expel(connect(draft));
        try {
            Files.move(draft.resolve(DATA), path.resolve(DATA), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException madeByAnother) {
            // Who of the two serves from it is decided by the lock.
        }
        remove(draft.getFileName().toString());
    }

    private static DatasetGraph connect(Path folder) {
        return DatabaseMgr.connectDatasetGraph(Location.create(folder));
    }

    private void remove(String name) {
        FileOps.clearAll(path.resolve(name).toFile());
        FileOps.deleteSilent(path.resolve(name).toString());
    }

    /** Says of data that cannot be read or written what may be the matter. */
    IOException unusable(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return new IOException(
                "The database " + path + " cannot be used ("
                        + (deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage())
                        + "); if nothing else holds it or fills the disk it is damaged, and made anew from the documents"
                        + " when the folder is removed. What could not be written changed nothing.",
                fault);
    }
}
