package nl.kwalgraaf.dutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {
    private static final String TEXTS = """
            Beheert de netwerk-/mediainfrastructuur.
            De beheerder legt een netwerk aan.
            Maakt afspraken over netwerkbeheer met klanten.
            De netwerkinfrastructuur is op orde.
            Serveert de gerechten in de keuken.
            Installeert servers en werkplekken.
            Bereidt maaltijden, ook de ingewikkelde.
            Voert de taken uit volgens planning.
            Zaagt takken van bomen.
            Geïnstalleerde systemen zijn gecontroleerd.
            Kiest netwerkpoorten.
            Ontwerpt media en hun infrastructuur.
            """;

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "netwerk, De beheerder legt een netwerk aan.",
        "netwerk, Maakt afspraken over netwerkbeheer met klanten.",
        "netwerk, De netwerkinfrastructuur is op orde.",
        "netwerk, Beheert de netwerk-/mediainfrastructuur.",
        "netwerken, De netwerkinfrastructuur is op orde.",
        "netwerk, Kiest netwerkpoorten.",
        "infrastructuur, De netwerkinfrastructuur is op orde.",
        "infrastructuur, Beheert de netwerk-/mediainfrastructuur.",
        "beheren, Maakt afspraken over netwerkbeheer met klanten.",
        "beheer, Beheert de netwerk-/mediainfrastructuur.",
        "netwerkbeheer, Beheert de netwerk-/mediainfrastructuur.",
        "keukens, Serveert de gerechten in de keuken.",
        "serveren, Serveert de gerechten in de keuken.",
        "SERVEREN, Serveert de gerechten in de keuken.",
        "gerecht, Serveert de gerechten in de keuken.",
        "server, Installeert servers en werkplekken.",
        "bereiden, 'Bereidt maaltijden, ook de ingewikkelde.'",
        "taak, Voert de taken uit volgens planning.",
        "tak, Zaagt takken van bomen.",
        "installeren, Geïnstalleerde systemen zijn gecontroleerd.",
        "geinstalleerd, Geïnstalleerde systemen zijn gecontroleerd.",
        "geïnstalleerd, Installeert servers en werkplekken.",
        "klant, Maakt afspraken over netwerkbeheer met klanten."
    })
    void word_finds_what_is_meant(String word, String text) {
        assertThat(find(dataset(), word)).contains(text);
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({
        "tak, Voert de taken uit volgens planning.",
        "taak, Zaagt takken van bomen.",
        "server, Serveert de gerechten in de keuken.",
        "serveren, Installeert servers en werkplekken.",
        "werk, De beheerder legt een netwerk aan.",
        "werk, De netwerkinfrastructuur is op orde.",
        "net, De beheerder legt een netwerk aan.",
        "structuur, De netwerkinfrastructuur is op orde.",
        "netwerkbeheer, De netwerkinfrastructuur is op orde.",
        "heer, Beheert de netwerk-/mediainfrastructuur."
    })
    void word_does_not_find_what_only_looks_like_it(String word, String text) {
        assertThat(find(dataset(), word)).doesNotContain(text);
    }

    @Test
    void word_itself_comes_before_its_compounds() {
        assertThat(find(dataset(), "netwerk").subList(0, 2))
                .containsExactlyInAnyOrder(
                        "De beheerder legt een netwerk aan.", "Beheert de netwerk-/mediainfrastructuur.");
    }

    @Test
    void common_words_find_nothing() {
        assertThat(find(dataset(), "de en een")).isEmpty();
    }

    @Test
    void search_keeps_to_the_property_the_graph_and_the_language_asked_for() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> {
            add(dataset, "urn:g1", "urn:a", RDFS.label.getURI(), "het netwerk", "nl");
            add(dataset, "urn:g2", "urn:b", RDFS.comment.getURI(), "een netwerk", "nl");
            add(dataset, "urn:g2", "urn:c", RDFS.comment.getURI(), "a netwerk", "en");
        });
        TextSearch.install(dataset);

        assertThat(subjects(dataset, "?s text:query 'netwerk'")).containsExactlyInAnyOrder("urn:a", "urn:b", "urn:c");
        assertThat(subjects(dataset, "?s text:query (rdfs:label 'netwerk')")).containsExactly("urn:a");
        assertThat(subjects(dataset, "GRAPH <urn:g1> { ?s text:query 'netwerk' }"))
                .containsExactly("urn:a");
        assertThat(subjects(dataset, "GRAPH ?g { ?s text:query 'netwerk' }"))
                .containsExactlyInAnyOrder("urn:a", "urn:b", "urn:c");
        assertThat(subjects(dataset, "?s text:query ('netwerk' 'lang:en')")).containsExactly("urn:c");
        assertThat(subjects(dataset, "?s text:query ('netwerk' 1)")).hasSize(1);
        assertThat(subjects(dataset, "BIND(<urn:b> AS ?s) ?s text:query 'netwerk'"))
                .containsExactly("urn:b");
    }

    /** The longer a text, the less a word tells of it. A property that many texts have is looked at otherwise than a rare one. */
    @Test
    void the_best_of_a_property_are_found_whether_many_texts_have_it_or_few() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> {
            for (int each = 0; each < 36; each++) {
                String property = each % 12 == 0 ? "rare" : each % 2 == 0 ? "often" : "other";
                add(
                        dataset,
                        "urn:g",
                        "urn:" + each,
                        "urn:x-test:" + property,
                        "netwerk" + " keuken".repeat(each),
                        "nl");
            }
        });
        TextSearch.install(dataset);

        assertThat(subjects(dataset, "?s text:query (<urn:x-test:rare> 'netwerk' 2)"))
                .containsExactlyInAnyOrder("urn:0", "urn:12");
        assertThat(subjects(dataset, "?s text:query (<urn:x-test:often> 'netwerk' 7)"))
                .containsExactlyInAnyOrder("urn:2", "urn:4", "urn:6", "urn:8", "urn:10", "urn:14", "urn:16");
    }

    @Test
    void answer_tells_score_text_graph_and_property() {
        DatasetGraph dataset = dataset();
        RowSet rows = QueryExec.dataset(dataset)
                .query("PREFIX text: <http://jena.apache.org/text#> "
                        + "SELECT * { (?s ?score ?text ?graph ?property) text:query 'keuken' }")
                .select();
        var row = rows.next();
        assertThat(row.get("text").getLiteralLexicalForm()).isEqualTo("Serveert de gerechten in de keuken.");
        assertThat(row.get("text").getLiteralLanguage()).isEqualTo("nl");
        assertThat(row.get("graph").getURI()).isEqualTo("urn:graph");
        assertThat(row.get("property").getURI()).isEqualTo(RDFS.label.getURI());
        assertThat(((Number) row.get("score").getLiteralValue()).floatValue()).isPositive();
    }

    @Test
    void wrong_search_text_is_a_fault_of_the_query() {
        assertThatThrownBy(() -> find(dataset(), "((netwerk")).isInstanceOf(QueryParseException.class);
    }

    @Test
    void changed_data_are_found_at_once() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        AtomicReference<String> stamp = new AtomicReference<>("1");
        Txn.executeWrite(dataset, () -> add(dataset, "urn:g", "urn:a", RDFS.label.getURI(), "oude tekst", "nl"));
        TextSearch search = TextSearch.install(dataset, stamp::get, Optional.empty(), Duration.ofMinutes(10));

        assertThat(find(dataset, "tekst")).containsExactly("oude tekst");
        Txn.executeWrite(dataset, () -> {
            dataset.removeGraph(NodeFactory.createURI("urn:g"));
            add(dataset, "urn:g", "urn:a", RDFS.label.getURI(), "nieuwe tekst", "nl");
        });
        stamp.set("2");

        assertThat(find(dataset, "tekst")).containsExactly("nieuwe tekst");
        search.close();
    }

    @Test
    void index_on_disk_is_found_again(@TempDir Path folder) {
        for (int run = 0; run < 2; run++) {
            DatasetGraph dataset = dataset(Optional.of(folder));
            assertThat(find(dataset, "keukens")).hasSize(1);
            TextSearch.of(dataset).close();
        }
        assertThat(folder).isNotEmptyDirectory();
    }

    /** A start with a large database answers searches before all of it has been looked through again. */
    @Test
    void index_that_was_kept_answers_before_the_data_are_looked_through(@TempDir Path folder) {
        DatasetGraph dataset = dataset(Optional.empty());
        TextSearch first = TextSearch.install(dataset, () -> "1", Optional.of(folder), Duration.ofMinutes(10));
        assertThat(find(dataset, "keukens")).hasSize(1);
        first.close();
        Txn.executeWrite(dataset, () -> add(dataset, "urn:graph", "urn:x", RDFS.label.getURI(), "de keukens", "nl"));
        CountDownLatch looked = new CountDownLatch(1);
        DatasetGraph slow = new SlowToLookThrough(dataset, 0, looked);
        TextSearch again = TextSearch.install(slow, () -> "1", Optional.of(folder), Duration.ofMinutes(10));

        assertThat(find(slow, "keukens")).hasSize(1);

        looked.countDown();
        while (find(slow, "keukens").size() < 2) {
            // What another program changed and gave no stamp is seen when the data have been looked through.
            Thread.yield();
        }
        again.close();
    }

    @Test
    void who_asks_before_a_large_index_is_made_is_told_how_far_it_is() {
        DatasetGraph dataset = dataset(Optional.empty());
        CountDownLatch looked = new CountDownLatch(1);
        DatasetGraph slow = new SlowToLookThrough(dataset, 50_001, looked);
        TextSearch search = TextSearch.install(slow, () -> "1", Optional.empty(), Duration.ofMinutes(10));

        assertThat(search.making()).hasValue(0);

        looked.countDown();
        while (search.making().isPresent()) {
            Thread.yield();
        }
        assertThat(find(slow, "keukens")).hasSize(1);
        search.close();
    }

    @Test
    void a_small_index_is_waited_for() {
        DatasetGraph dataset = dataset();

        assertThat(TextSearch.of(dataset).making()).isEmpty();
    }

    /** Whatever file of it is damaged, and in whatever way, it is made anew from the data. */
    @Test
    void damaged_index_is_made_anew(@TempDir Path folder) throws IOException {
        searchOnce(folder);
        for (Path file : files(folder)) {
            byte[] whole = Files.readAllBytes(file);
            byte[] garbled = whole.clone();
            Arrays.fill(garbled, garbled.length / 3, garbled.length, (byte) 0x5a);
            for (byte[] damaged : List.of(garbled, Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
                // What was made anew has other files.
                Files.write(file, damaged);
                searchOnce(folder);
            }
            Files.deleteIfExists(file);
            searchOnce(folder);
        }
    }

    private static void searchOnce(Path folder) {
        DatasetGraph dataset = dataset(Optional.of(folder));
        assertThat(find(dataset, "keukens")).hasSize(1);
        TextSearch.of(dataset).close();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    /** Longer than the longest word of an index, 32,766 bytes, within which other texts are kept. */
    @Test
    void a_text_of_any_length_is_found_whole() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        String text = "De keuken. " + "é".repeat(20_000);
        Txn.executeWrite(dataset, () -> add(dataset, "urn:g", "urn:a", RDFS.label.getURI(), text, "nl"));
        TextSearch alone = TextSearch.install(dataset);
        assertThat(alone.find("keukens", 5))
                .extracting(hit -> hit.text().getLiteralLexicalForm())
                .containsExactly(text);

        Txn.executeWrite(dataset, () -> add(dataset, "urn:g", "urn:b", RDFS.label.getURI(), "De keuken.", "nl"));
        TextSearch beside = TextSearch.install(dataset);
        assertThat(beside.find("keukens", 5))
                .extracting(hit -> hit.text().getLiteralLexicalForm())
                .containsExactlyInAnyOrder(text, "De keuken.");
    }

    /** However many are asked for: they are held in memory before the first is given. */
    @Test
    void hits_are_bounded() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        int many = TextSnapshot.MOST_HITS + 10;
        Txn.executeWrite(dataset, () -> {
            for (int each = 0; each < many; each++) {
                add(dataset, "urn:g", "urn:" + each, RDFS.label.getURI(), "keuken", "nl");
            }
        });
        TextSearch.install(dataset);

        assertThat(subjects(dataset, "?s text:query ('*:*' 99999999)")).hasSize(TextSnapshot.MOST_HITS);
        assertThat(subjects(dataset, "?s text:query 'keuken'")).hasSize(TextSnapshot.MOST_HITS);
    }

    private static DatasetGraph dataset() {
        return dataset(Optional.empty());
    }

    private static DatasetGraph dataset(Optional<Path> folder) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(dataset, () -> {
            int number = 0;
            for (String text : TEXTS.split("\n")) {
                add(dataset, "urn:graph", "urn:text:" + number++, RDFS.label.getURI(), text, "nl");
            }
        });
        TextSearch.install(dataset, () -> "", folder, Duration.ofMinutes(10));
        return dataset;
    }

    private static void add(
            DatasetGraph dataset, String graph, String subject, String property, String text, String lang) {
        dataset.add(
                NodeFactory.createURI(graph),
                NodeFactory.createURI(subject),
                NodeFactory.createURI(property),
                NodeFactory.createLiteralLang(text, lang));
    }

    private static List<String> find(DatasetGraph dataset, String words) {
        return values(dataset, "(?s ?score ?text) text:query '" + words + "'", "text").stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static List<String> subjects(DatasetGraph dataset, String pattern) {
        return values(dataset, pattern, "s").stream().map(Node::getURI).toList();
    }

    private static List<Node> values(DatasetGraph dataset, String pattern, String variable) {
        return Txn.calculateRead(dataset, () -> {
            List<Node> found = new ArrayList<>();
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query("PREFIX text: <http://jena.apache.org/text#> "
                            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT * { " + pattern
                            + " } ORDER BY DESC(?score)")
                    .build()) {
                exec.select().forEachRemaining(row -> found.add(row.get(variable)));
            }
            return found;
        });
    }
}
