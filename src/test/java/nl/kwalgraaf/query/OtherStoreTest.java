package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each question in RDF4J's store in memory, over the same named graphs, has the answer that Jena gives.
 *
 * <p>Its default graph is all graphs, and gives a triple as often as graphs have it; so a question must not count on
 * once.
 */
class OtherStoreTest {
    private static final SailRepository STORE = new SailRepository(new MemoryStore());

    /** Which of them no store but ours can answer, as {@code queries/README.md} says. */
    private static final String OWN = "zoeken";

    @BeforeAll
    static void load() throws IOException {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        RDFDataMgr.write(quads, ShippedData.DATASET, Lang.TRIG);
        STORE.init();
        try (RepositoryConnection connection = STORE.getConnection()) {
            connection.add(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.TRIG);
        }
    }

    @AfterAll
    static void close() {
        STORE.shutDown();
    }

    static List<String> names() {
        return new Vragen()
                .all().stream()
                        .filter(vraag -> !vraag.asksElsewhere() && !vraag.tags().contains(OWN))
                        .map(Vraag::name)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void answer_is_that_of_jena(String vraag) {
        Vraag asked = new Vragen().named(vraag).orElseThrow();
        same(asked, asked.textWithStandardValues(Target.Base.STANDARD));
    }

    static Stream<Map<String, String>> values() {
        return Stream.of(
                Map.of("vraag", "gevraagd", "kwalificatie", "cloud-and-infrastructure-technician/R1"),
                Map.of("vraag", "gevraagd-aantallen", "kwalificatie", "netwerk-en-mediabeheerder/kwalificatie/P1"),
                Map.of("vraag", "vakkennis", "deel", "netwerk-en-mediabeheerder/kwalificatie/P2"),
                Map.of("vraag", "kwalificatie", "kwalificatie", "netwerk-en-mediabeheerder/P2", "aanvulling", "zonder"),
                Map.of("vraag", "zonder-koppeling", "dossier", "netwerk-en-mediabeheerder"),
                Map.of("vraag", "zonder-koppeling", "na", "cloud-and-infrastructure-technician"),
                Map.of("vraag", "zonder-koppeling", "aanvulling", "P2"),
                Map.of("vraag", "zonder-koppeling", "aanvulling", "zonder"),
                Map.of(
                        "vraag",
                        "verwante-werkprocessen",
                        "deelA",
                        "cloud-and-infrastructure-technician",
                        "deelB",
                        "netwerk-en-mediabeheerder",
                        "aanvulling",
                        "P2"),
                Map.of("vraag", "plaatsen", "uitspraak", "netwerk-en-mediabeheerder/B1-K1/aanvulling/P2/vakkennis/4"),
                Map.of(
                        "vraag",
                        "citaat",
                        "onderwerp",
                        "cloud-and-infrastructure-technician/L1-K1-W1",
                        "veld",
                        "resultaat"),
                Map.of("vraag", "gedeelde-uitspraken", "dossier", "netwerk-en-mediabeheerder"),
                Map.of("vraag", "ongebruikte-competenties", "aanvulling", "zonder"),
                Map.of("vraag", "esco-koppelingen", "deel", "netwerk-en-mediabeheerder", "aanvulling", "met"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void answer_is_that_of_jena_with_other_values(Map<String, String> values) {
        Vraag asked = new Vragen().named(values.get("vraag")).orElseThrow();
        Map<String, String> given = new LinkedHashMap<>(values);
        given.remove("vraag");
        Query bound = ((Binding.Bound) asked.bind(given, ShippedData.TARGET)).query();
        same(asked, bound.serialize());
    }

    private static void same(Vraag asked, String text) {
        Query query = QueryFactory.create(text);
        if (query.isConstructType()) {
            assertThat(graph(text))
                    .isNotEmpty()
                    .isEqualTo(Graphs.answer(asked.name(), Map.of(), ShippedData.TARGET).stream()
                            .map(triple -> triple.getSubject() + " " + triple.getPredicate() + " "
                                    + (triple.getObject().isURI()
                                            ? triple.getObject().getURI()
                                            : triple.getObject().getLiteralLexicalForm()))
                            .collect(Collectors.toCollection(TreeSet::new)));
            return;
        }
        List<List<String>> jena = plain(Rows.answer(query, ShippedData.TARGET));
        List<List<String>> other = plain(rows(text));
        assertThat(jena).hasSizeGreaterThan(1);
        assertThat(other).containsExactlyInAnyOrderElementsOf(jena);
        assertThat(other).isEqualTo(jena);
    }

    private static TreeSet<String> graph(String text) {
        try (RepositoryConnection connection = STORE.getConnection()) {
            return QueryResults.asModel(connection.prepareGraphQuery(text).evaluate()).stream()
                    .map(statement -> statement.getSubject() + " " + statement.getPredicate() + " "
                            + statement.getObject().stringValue())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        try (RepositoryConnection connection = STORE.getConnection();
                TupleQueryResult result = connection.prepareTupleQuery(text).evaluate()) {
            List<String> names = result.getBindingNames();
            rows.add(List.copyOf(names));
            result.forEach(row -> rows.add(names.stream()
                    .map(row::getValue)
                    .map(value -> value == null ? "" : words(value))
                    .toList()));
        }
        return rows;
    }

    private static String words(Value value) {
        return value.stringValue().strip().replaceAll("\\s+", " ");
    }

    /** A number is as good in one of its forms as in another. */
    private static List<List<String>> plain(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("\\d+\\.\\d+")
                                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                                : cell)
                        .toList())
                .toList();
    }
}
