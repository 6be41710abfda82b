package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.query.ValueProblem.Reason;
import nl.kwalgraaf.query.ValueProblem.Suggestion;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {

    private static Binding bind(String vraag, Map<String, String> values, Target target) {
        return new Vragen().named(vraag).orElseThrow().bind(values, target);
    }

    private static Binding.Bound bound(String vraag, Map<String, String> values) {
        return (Binding.Bound) bind(vraag, values, ShippedData.TARGET);
    }

    private static ValueProblem refused(String vraag, Map<String, String> values, Target target) {
        List<ValueProblem> problems = ((Binding.Refused) bind(vraag, values, target)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "L1,                                                    cloud-and-infrastructure-technician/L1",
        "b1-k1,                                                 netwerk-en-mediabeheerder/B1-K1",
        "B1-K1-W2,                                              netwerk-en-mediabeheerder/B1-K1-W2",
        "netwerk-en-mediabeheerder/B1,                          netwerk-en-mediabeheerder/B1",
        "netwerk-en-mediabeheerder,                             netwerk-en-mediabeheerder",
        "netwerk-en-mediabeheerder/kwalificatie/P2,             netwerk-en-mediabeheerder/kwalificatie/P2",
        "P2,                                                    netwerk-en-mediabeheerder/P2",
        "kwalificatie/p2,                                       netwerk-en-mediabeheerder/kwalificatie/P2",
        "https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder/B1, netwerk-en-mediabeheerder/B1",
    })
    void onderdeel_is_named_by_code_key_or_iri(String given, String meant) {
        assertThat(bound("vakkennis", Map.of("deel", given)).values()).containsEntry("deel", meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R1",
                "r1",
                "cloud-and-infrastructure-technician",
                "cloud-and-infrastructure-technician/R1",
                "cloud-and-infrastructure-technician/kwalificatie/R1",
                "kwalificatie/R1",
                "https://w3id.org/kwalgraaf/id/cloud-and-infrastructure-technician/R1"
            })
    void kwalificatie_is_named_by_its_own_deel_or_its_dossier(String given) {
        assertThat(bound("referentieniveaus", Map.of("kwalificatie", given)).values())
                .containsEntry("kwalificatie", "cloud-and-infrastructure-technician/kwalificatie/R1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "e", "Samenwerken en overleggen", "samenwerken  en overleggen", "competentie/E"})
    void competentie_is_named_by_letter_or_name(String given) {
        assertThat(bound("gedrag", Map.of("competentie", given)).values())
                .containsEntry("competentie", "competentie/E");
    }

    @Test
    void anything_read_from_a_document_is_named_by_its_path() {
        assertThat(bound("herkomst", Map.of("onderwerp", "netwerk-en-mediabeheerder/B1-K1/vakkennis/3"))
                        .values())
                .containsEntry("onderwerp", "netwerk-en-mediabeheerder/B1-K1/vakkennis/3");
    }

    // The levels of the European framework have codes too, and one of them is B1.
    @Test
    void level_b1_is_never_taken_for_the_deel_b1() {
        assertThat(bound("herkomst", Map.of("onderwerp", "B1")).values())
                .containsEntry("onderwerp", "netwerk-en-mediabeheerder/B1");
    }

    @Test
    void empty_value_is_no_value() {
        assertThat(bound("vakkennis", Map.of("deel", " ")).values())
                .containsEntry("deel", "cloud-and-infrastructure-technician/L1-K1");
    }

    @Test
    void kwalificatie_of_a_dossier_with_two_must_be_said() {
        ValueProblem problem =
                refused("referentieniveaus", Map.of("kwalificatie", "netwerk-en-mediabeheerder"), ShippedData.TARGET);
        assertThat(problem.reason()).isEqualTo(Reason.AMBIGUOUS);
        assertThat(problem.suggestions())
                .containsExactly(
                        new Suggestion("netwerk-en-mediabeheerder/kwalificatie/P1", "ICT-beheerder"),
                        new Suggestion("netwerk-en-mediabeheerder/kwalificatie/P2", "Netwerk- en mediabeheerder"));
    }

    @Test
    void code_that_several_dossiers_share_is_refused_with_the_candidates() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String key : List.of("een", "twee")) {
            Graph graph = GraphFactory.createDefaultGraph();
            ShippedData.copyBelow(key, graph::add);
            dataset.addGraph(new Iris(Kwal.BASE).bronGraph(key), graph);
        }
        ValueProblem problem = refused("vakkennis", Map.of("deel", "B1-K1"), Target.of(dataset));
        assertThat(problem.reason()).isEqualTo(Reason.AMBIGUOUS);
        assertThat(problem.suggestions()).extracting(Suggestion::value).containsExactly("een/B1-K1", "twee/B1-K1");
        assertThat(problem.message())
                .isEqualTo("\"B1-K1\" for \"deel\" can be any of 2: een/B1-K1 (Ontwikkelen van (onderdelen van)"
                        + " informatiesystemen), twee/B1-K1 (Ontwikkelen van (onderdelen van) informatiesystemen)."
                        + " Say which.");
    }

    @ParameterizedTest
    @CsvSource({
        "vakkennis,         deel,         L9,                                cloud-and-infrastructure-technician/L1",
        "vakkennis,         deel,         netwerk-en-mediabeheer/B1-K2,      netwerk-en-mediabeheerder/B1-K2",
        "vakkennis,         deel,         verkeerde-sleutel/B1-K2,           netwerk-en-mediabeheerder/B1-K2",
        "aantallen,         dossier,      netwerk-mediabeheerder,            netwerk-en-mediabeheerder",
        "gedrag,            competentie,  samenwerken,                       competentie/E",
        "gedrag,            competentie,  Samenwerking,                      competentie/E",
        "gedrag,            aanvulling,   zondr,                             zonder",
        "gedrag,            aanvulling,   P3,                                P1",
        "bevindingen,       ernst,        eror,                              error",
    })
    void value_that_is_not_known_gets_the_near_ones(String vraag, String parameter, String given, String near) {
        ValueProblem problem = refused(vraag, Map.of(parameter, given), ShippedData.TARGET);
        assertThat(problem.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(problem.suggestions()).extracting(Suggestion::value).contains(near);
        assertThat(problem.message()).contains("\"" + given + "\"", "Did you mean", near);
    }

    @Test
    void parameter_that_is_not_known_gets_the_near_ones() {
        ValueProblem problem = refused("vakkennis", Map.of("del", "L1"), ShippedData.TARGET);
        assertThat(problem.reason()).isEqualTo(Reason.NO_SUCH_PARAMETER);
        assertThat(problem.message()).isEqualTo("There is no parameter \"del\". Did you mean deel?");
    }

    @Test
    void thing_of_another_kind_is_refused() {
        assertThat(refused("vakkennis", Map.of("deel", "competentie/E"), ShippedData.TARGET)
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(refused("gedrag", Map.of("competentie", "L1"), ShippedData.TARGET)
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void all_problems_are_told_at_once() {
        Binding binding =
                bind("gedeelde-competenties", Map.of("deelA", "L9", "deelB", "X1", "x", "y"), ShippedData.TARGET);
        assertThat(((Binding.Refused) binding).problems()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } UNION { ?iri ?p ?tekst } #",
                "x\") || true || CONTAINS(\"x\", \"x",
                "\\\" . DROP ALL ; #",
                "?tekst",
                "<https://w3id.org/kwalgraaf/id/x>",
                "\n} } SELECT * { ?s ?p ?o",
                "\u0000\u202e'''\"\"\""
            })
    void words_stay_words_whatever_is_in_them(String words) {
        Query query = bound("zoek", Map.of("tekst", words)).query();
        // Written out and read again, as for an endpoint elsewhere, it is still the same query.
        Query again = QueryFactory.create(query.serialize(), Syntax.syntaxSPARQL_11);
        assertThat(again.getQueryPattern().equalTo(query.getQueryPattern(), new NodeIsomorphismMap()))
                .isTrue();
        assertThat(Rows.answer(query, ShippedData.withoutIndex())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/kwalgraaf/id/x> ?p ?o . ?s ?p <https://w3id.org/kwalgraaf/id/x",
                "x:> } UNION { ?s ?p ?o } #",
                "L1\"@nl . ?s ?p \"",
                "netwerk-en-mediabeheerder/B1>",
                "file:///etc/passwd"
            })
    void name_of_a_thing_cannot_carry_more_than_a_name(String given) {
        assertThat(refused("vakkennis", Map.of("deel", given), ShippedData.TARGET)
                        .reason())
                .isEqualTo(Reason.NOT_FOUND);
    }
}
