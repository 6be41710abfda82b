package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A graph is replaced as a whole or not at all, whoever reads meanwhile and whatever befalls the process. */
class StoreIT {
    private static final String ONE = "https://w3id.org/kwalgraaf/graph/bron/een";
    private static final String TWO = "https://w3id.org/kwalgraaf/graph/bron/twee";
    private static final int SIZE = 200;

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("database"));
    }

    /** A document's graph in its so-manieth edition: every statement tells which. */
    private static Graph edition(int number) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int item = 0; item < SIZE; item++) {
            graph.add(Triple.create(
                    NodeFactory.createURI("urn:x-test:item:" + item),
                    NodeFactory.createURI("urn:x-test:edition"),
                    NodeFactory.createLiteralString(Integer.toString(number))));
        }
        return graph;
    }

    private static List<Store.Replacement> both(int number) {
        return List.of(
                new Store.Replacement(ONE, "edition-" + number, edition(number)),
                new Store.Replacement(TWO, "edition-" + number, edition(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixed", "updatable", "disk"})
    void graph_is_replaced_and_its_fingerprint_remembered(String form) throws IOException {
        try (Store store = store(form)) {
            assertThat(store.fingerprint(ONE)).isEmpty();
            store.replace(both(1));
            store.replace(List.of(new Store.Replacement(ONE, "edition-2", edition(2))));

            assertThat(store.fingerprint(ONE)).hasValue("edition-2");
            assertThat(store.fingerprint(TWO)).hasValue("edition-1");
            assertThat(editions(store, ONE)).containsExactly("2 200");
            assertThat(editions(store, TWO)).containsExactly("1 200");
            assertThat(store.graphs()).containsExactly(ONE, TWO);

            store.replace(List.of(), List.of(TWO));
            assertThat(store.fingerprint(TWO)).isEmpty();
            assertThat(store.graphs()).containsExactly(ONE);
            assertThat(union(store)).isEqualTo(SIZE);
        }
    }

    /** TDB2 itself keeps all that was overwritten: these changes alone would take thirty times the need. */
    @Test
    void folder_stays_below_twice_its_need_however_often_a_document_changes() throws Exception {
        Path other = Files.createDirectories(folder.resolveSibling(folder.getFileName() + ".fresh"));
        try (Store fresh = Store.open(other)) {
            fresh.replace(both(100));
        }
        try (Store changed = Store.open(folder)) {
            for (int number = 0; number <= 100; number++) {
                changed.replace(both(number));
            }
        }
        assertThat(kibibytes(folder)).isLessThanOrEqualTo(2 * kibibytes(other));
        try (Store store = Store.open(folder)) {
            assertThat(store.fingerprint(ONE)).hasValue("edition-100");
            assertThat(editions(store, ONE)).containsExactly("100 200");
            assertThat(editions(store, TWO)).containsExactly("100 200");
            assertThat(union(store)).isEqualTo(SIZE);
        }
    }

    /** The same by way of HTTP, where the files are made anew beside the requests. */
    @Test
    void folder_stays_small_under_updates_and_answers_meanwhile() throws Exception {
        Path password = Files.writeString(folder.resolveSibling(folder.getFileName() + ".password"), "me: secret\n");
        Store store = Store.open(folder);
        store.replace(both(0));
        long need = kibibytes(folder);
        try (Served served = Served.over(store, Served.settings().withUpdatePasswordFile(password))) {
            for (int number = 1; number <= 60; number++) {
                String update = "DELETE { GRAPH ?g { ?s ?p ?o } } INSERT { GRAPH ?g { ?s ?p \"" + number
                        + "\" } } WHERE { GRAPH ?g { ?s ?p ?o } }";
                assertThat(served.send(served.request("kwalificaties/update")
                                        .header("Content-Type", "application/sparql-update")
                                        .header("Authorization", "Basic bWU6c2VjcmV0")
                                        .POST(HttpRequest.BodyPublishers.ofString(update)))
                                .statusCode())
                        .isEqualTo(204);
                assertThat(served.query(
                                        "SELECT (COUNT(*) AS ?n) { ?s <urn:x-test:edition> \"" + number + "\" }",
                                        "Accept",
                                        "text/csv")
                                .body())
                        .isEqualTo("n\r\n" + SIZE + "\r\n");
            }
        }
        // Closed: whatever was being made anew is made.
        assertThat(kibibytes(folder)).isLessThanOrEqualTo(2 * need);
    }

    /** What the folder takes of the disk; the length of its files is many times that. */
    private static long kibibytes(Path folder) throws IOException, InterruptedException {
        Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
        String told = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(du.waitFor()).isZero();
        return Long.parseLong(told.replaceFirst("(?s)\\s.*", ""));
    }

    @Test
    void store_on_disk_is_as_it_was_after_a_restart() throws IOException {
        String stamp;
        try (Store store = Store.open(folder)) {
            store.replace(both(7));
            stamp = stamp(store);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.fingerprint(ONE)).hasValue("edition-7");
            assertThat(editions(store, TWO)).containsExactly("7 200");
            assertThat(union(store)).isEqualTo(SIZE);
            assertThat(stamp(store)).isEqualTo(stamp);
        }
    }

    @Test
    void store_that_another_process_has_open_is_told_as_such() throws IOException, InterruptedException {
        Path told = temporary.resolve("told");
        Process other = writer(told);
        try {
            while (lines(told).isEmpty() && other.isAlive()) {
                Thread.sleep(5);
            }
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixed", "updatable", "disk"})
    void reader_never_sees_half_of_a_replacement(String form) throws Exception {
        Store store = store(form);
        store.replace(both(0));
        ExecutorService readers = Executors.newFixedThreadPool(3);
        AtomicBoolean done = new AtomicBoolean();
        try (Served served = Served.over(store, Served.settings())) {
            List<Future<Integer>> reading = IntStream.range(0, 3)
                    .mapToObj(reader -> readers.submit(() -> {
                        int read = 0;
                        while (!done.get() || read == 0) {
                            String answer = served.query(
                                            "SELECT ?edition (COUNT(*) AS ?n) { GRAPH ?g { ?s <urn:x-test:edition> ?edition } } "
                                                    + "GROUP BY ?edition",
                                            "Accept",
                                            "text/csv")
                                    .body();
                            // Both graphs, whole, and of one edition.
                            assertThat(answer).matches("edition,n\r\n\\d+," + 2 * SIZE + "\r\n");
                            read++;
                        }
                        return read;
                    }))
                    .toList();
            for (int number = 1; number <= 40; number++) {
                store.replace(both(number));
            }
            done.set(true);
            for (Future<Integer> reader : reading) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void store_survives_being_killed_at_any_moment() throws IOException, InterruptedException {
        Random random = new Random(20261122);
        int reached = -1;
        for (int round = 0; round < 5; round++) {
            Path told = temporary.resolve("told");
            Process writer = writer(told);
            // At any moment: after some editions, and after some looks more.
            int enough = 1 + random.nextInt(20);
            while (lines(told).size() < enough && writer.isAlive()) {
                Thread.sleep(5);
            }
            for (int looks = random.nextInt(500); looks > 0; looks--) {
                lines(told);
            }
            // SIGKILL: nothing of the process runs after this.
            writer.destroyForcibly().waitFor();
            List<String> editions = lines(told);
            assertThat(editions).as("the writer told of an edition").isNotEmpty();
            reached = Integer.parseInt(editions.get(editions.size() - 1));
            try (Store store = Store.open(folder)) {
                String fingerprint = store.fingerprint(ONE).orElseThrow();
                int kept = Integer.parseInt(fingerprint.substring("edition-".length()));
                // What was told to be written is there; at most the next one, not yet told of, is there instead.
                assertThat(kept).isBetween(reached, reached + 1);
                assertThat(store.fingerprint(TWO)).hasValue(fingerprint);
                assertThat(editions(store, ONE)).containsExactly(kept + " " + SIZE);
                assertThat(editions(store, TWO)).containsExactly(kept + " " + SIZE);
                assertThat(union(store)).isEqualTo(SIZE);
            }
        }
        assertThat(reached).isPositive();
    }

    /** A limit on the length of files, set by the shell, stands for a disk that is full. */
    @Test
    void full_disk_refuses_updates_in_words_and_loses_nothing() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "there is no shell to set a limit");
        Path password = Files.writeString(temporary.resolve("password"), "me: secret\n");
        // TDB2 begins with files of eight mebibytes.
        int kibibytes = 9 * 1024;
        List<String> java = java(Filler.class, folder.toString(), password.toString());
        Process filler = new ProcessBuilder(Stream.concat(
                                Stream.of(shell.toString(), "-c", "ulimit -f " + 2 * kibibytes + "; exec \"$@\"", "sh"),
                                java.stream())
                        .toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told = new String(filler.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(filler.waitFor()).isZero();
        assertThat(told).hasSize(3);
        assertThat(told.get(1)).startsWith("503 Nothing was changed: the disk");
        assertThat(told.get(2)).isEqualTo("200 " + told.get(0));
        try (Store store = Store.open(folder)) {
            assertThat(union(store)).isEqualTo(Integer.parseInt(told.get(0))).isPositive();
        }
    }

    /**
     * Adds long texts by updates until one is refused. Tells how many there are, how it was refused, and how many a query
     * finds after that.
     */
    static final class Filler {
        public static void main(String[] arguments) throws Exception {
            Settings settings = Served.settings().withUpdatePasswordFile(Path.of(arguments[1]));
            try (Served served = Served.over(Store.open(Path.of(arguments[0])), settings)) {
                int added = 0;
                HttpResponse<String> answer = add(served, added);
                while (answer.statusCode() == 204) {
                    added++;
                    answer = add(served, added);
                }
                System.out.println(added);
                System.out.println(answer.statusCode() + " " + answer.body().strip());
                answer = served.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv");
                System.out.println(answer.statusCode() + " "
                        + answer.body().lines().toList().get(1));
            }
        }

        private static HttpResponse<String> add(Served served, int number) throws IOException, InterruptedException {
            String text = String.valueOf(number)
                    .repeat(500_000 / String.valueOf(number).length());
            return served.send(served.request("kwalificaties/update")
                    .header("Content-Type", "application/sparql-update")
                    .header("Authorization", "Basic bWU6c2VjcmV0")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "INSERT DATA { GRAPH <urn:g> { <urn:s" + number + "> <urn:p> '" + text + "' } }")));
        }
    }

    private static List<String> java(Class<?> program, String... arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        Stream.of(arguments))
                .toList();
    }

    private Process writer(Path told) throws IOException {
        Files.deleteIfExists(told);
        return new ProcessBuilder(java(Writer.class, folder.toString()))
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The lines that are whole. */
    private static List<String> lines(Path file) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Replaces both graphs by the next edition for ever, and tells of each edition when it is written. */
    static final class Writer {
        public static void main(String[] arguments) throws IOException {
            try (Store store = Store.open(Path.of(arguments[0]))) {
                int number = store.fingerprint(ONE)
                        .map(fingerprint -> Integer.parseInt(fingerprint.substring("edition-".length())))
                        .orElse(-1);
                while (true) {
                    number++;
                    store.replace(both(number));
                    System.out.println(number);
                }
            }
        }
    }

    private Store store(String form) throws IOException {
        return switch (form) {
            case "fixed" -> Store.fixed();
            case "updatable" -> Store.updatable();
            default -> Store.open(folder);
        };
    }

    private static String stamp(Store store) {
        return Txn.calculateRead(store.dataset(), store::stamp);
    }

    private static List<String> editions(Store store, String graph) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec exec = QueryExec.dataset(store.dataset())
                    .query("SELECT ?edition (COUNT(*) AS ?n) { GRAPH <" + graph
                            + "> { ?s ?p ?edition } } GROUP BY ?edition")
                    .build()) {
                return exec.select().stream()
                        .map(row -> row.get("edition").getLiteralLexicalForm() + " "
                                + row.get("n").getLiteralLexicalForm())
                        .toList();
            }
        });
    }

    private static int union(Store store) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec exec = QueryExec.dataset(store.dataset())
                    .query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
                    .build()) {
                return ((Number) exec.select().next().get("n").getLiteralValue()).intValue();
            }
        });
    }
}
