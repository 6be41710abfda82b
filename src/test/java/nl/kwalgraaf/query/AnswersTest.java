package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each question over the shipped documents against an answer worked out without this program;
 * {@code src/test/resources/vragen/README.md} says how.
 */
class AnswersTest {

    /** Those whose answer is rows and that ask nobody else. */
    static List<String> names() {
        return new Vragen()
                .all().stream()
                        .filter(vraag -> vraag.query().isSelectType() && !vraag.asksElsewhere())
                        .map(Vraag::name)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void answer_is_as_worked_out_by_hand(String vraag) {
        List<List<String>> expected = Rows.expected(vraag);
        List<List<String>> answer = Rows.answer(vraag, Map.of(), ShippedData.TARGET);
        assertThat(expected).hasSizeGreaterThan(1);
        if (vraag.equals("bevindingen")) {
            // The check learns to see more; what was seen by hand must stay, in its order.
            List<Integer> columns =
                    expected.get(0).stream().map(answer.get(0)::indexOf).toList();
            assertThat(answer.stream().map(row -> columns.stream().map(row::get).toList()))
                    .containsSubsequence(expected);
        } else if (vraag.equals("verwante-uitspraken")) {
            // How near no hand can say, but which is nearest: those come first, in their order.
            List<Integer> columns =
                    expected.get(0).stream().map(answer.get(0)::indexOf).toList();
            assertThat(answer.stream()
                            .limit(expected.size())
                            .map(row -> columns.stream().map(row::get).toList()))
                    .containsExactlyElementsOf(expected);
            assertThat(Rows.column(answer, "score").stream().map(Double::valueOf))
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .allMatch(score -> score > 0 && score <= 1);
        } else if (vraag.equals("zoek")) {
            // The best match first: which one that is, no hand can say.
            assertThat(answer).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            // Row by row first: what is missing or surplus says more than two long lists.
            assertThat(difference(expected, answer)).as("missing").isEmpty();
            assertThat(difference(answer, expected)).as("surplus").isEmpty();
            assertThat(answer).isEqualTo(expected);
        }
    }

    private static List<List<String>> difference(List<List<String>> some, List<List<String>> others) {
        return some.stream().filter(row -> !others.contains(row)).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void text_with_standard_values_gives_the_same_answer(String vraag) {
        String text = new Vragen().named(vraag).orElseThrow().textWithStandardValues(Target.Base.STANDARD);
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        assertThat(text).doesNotContain("#+");
        assertThat(Rows.answer(query, ShippedData.TARGET)).isEqualTo(Rows.answer(vraag, Map.of(), ShippedData.TARGET));
    }

    @Test
    void graph_is_as_worked_out_by_hand() {
        Graph expected = RDFDataMgr.loadGraph("src/test/resources/vragen/elm-weergave.nt");
        Graph answer = Graphs.answer("elm-weergave", Map.of(), ShippedData.TARGET);
        assertThat(Graphs.minus(expected, answer)).as("missing").isEmpty();
        assertThat(Graphs.minus(answer, expected)).as("surplus").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gedeelde-competenties",
                "vakkennis",
                "kwalificatie",
                "referentieniveaus",
                "gedrag",
                "esco-koppelingen",
                "zonder-koppeling",
                "eqf-overzicht",
                "erk-beschrijvingen"
            })
    void data_with_another_base_answers_the_same(String vraag) {
        String base = "https://example.org/mbo/";
        Target elsewhere = Target.of(ShippedData.withBase(base)).withBase(new Target.Base(base));
        assertThat(Rows.answer(vraag, Map.of(), elsewhere).toString().replace(base, Target.Base.STANDARD.iri()))
                .isEqualTo(Rows.answer(vraag, Map.of(), ShippedData.TARGET).toString());
    }

    // Lines 499, 505 and 689, 694 of netwerk-en-mediabeheerder: what B1 asks of P2 on top. Beslissen (A) stands nowhere
    // else; Kwaliteit (S) and Instructies (T) in B1-K2-W2 come on top of four and three werkprocessen.
    @ParameterizedTest
    @ValueSource(strings = {"met", "P2", "p2"})
    void aanvulling_counts_when_asked_for(String aanvulling) {
        Map<String, String> values = Map.of("deelA", "B1", "deelB", "L1", "aanvulling", aanvulling);
        List<List<String>> shared = Rows.answer("gedeelde-competenties", values, ShippedData.TARGET);
        assertThat(shared)
                .contains(List.of(
                        "T",
                        "Instructies en procedures opvolgen",
                        "4",
                        "5",
                        "https://w3id.org/kwalgraaf/id/competentie/T"))
                .contains(List.of("S", "Kwaliteit leveren", "4", "2", "https://w3id.org/kwalgraaf/id/competentie/S"));
        List<List<String>> only = Rows.answer("verschil-competenties", values, ShippedData.TARGET);
        assertThat(Rows.column(only, "competentie")).contains("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zonder", "eigen"})
    void deel_is_without_aanvullingen_unless_asked_for(String aanvulling) {
        Map<String, String> values = Map.of("deelA", "B1", "deelB", "L1", "aanvulling", aanvulling);
        List<List<String>> only = Rows.answer("verschil-competenties", values, ShippedData.TARGET);
        assertThat(Rows.column(only, "competentie")).doesNotContain("A");
    }

    @Test
    void kwalificatie_has_the_aanvullingen_of_its_own_profiel_only() {
        List<List<String>> p2 = Rows.answer(
                "verschil-competenties",
                Map.of("deelA", "netwerk-en-mediabeheerder/kwalificatie/P2", "deelB", "B1"),
                ShippedData.TARGET);
        assertThat(Rows.column(p2, "competentie")).containsExactly("A");
        List<List<String>> p1 = Rows.answer(
                "verschil-competenties",
                Map.of("deelA", "netwerk-en-mediabeheerder/kwalificatie/P1", "deelB", "B1"),
                ShippedData.TARGET);
        assertThat(p1).hasSize(1);
    }

    // 16 items stand in B1 itself, 19 in the aanvullingen for P2.
    @Test
    void vakkennis_of_a_kwalificatie_names_the_profiel_of_each_aanvulling() {
        List<List<String>> all = Rows.answer(
                "vakkennis", Map.of("deel", "netwerk-en-mediabeheerder/kwalificatie/P2"), ShippedData.TARGET);
        assertThat(Rows.column(all, "aanvulling").stream().filter("P2"::equals)).hasSize(19);
        assertThat(Rows.column(all, "aanvulling").stream().filter(String::isEmpty))
                .hasSize(16);
    }

    @Test
    void vakkennis_in_the_same_words_is_found_across_aanvullingen() {
        List<List<String>> shared = Rows.answer(
                "gedeelde-vakkennis",
                Map.of("deelA", "B1-K1", "deelB", "B1-K2", "aanvulling", "P2"),
                ShippedData.TARGET);
        // Lines 195-197 = 407-409, 198 = 410, 199 = 411 and 201-203 = 412-414, on top of the five of the base.
        assertThat(Rows.column(shared, "aanvullingA").stream().filter("P2"::equals))
                .hasSize(4);
        assertThat(shared).hasSize(1 + 5 + 4);
    }

    @Test
    void words_are_found_without_an_index_too() {
        assertThat(Rows.answer("zoek", Map.of(), ShippedData.withoutIndex()))
                .containsExactlyInAnyOrderElementsOf(Rows.expected("zoek"));
    }

    @Test
    void nothing_differs_between_a_part_and_itself() {
        assertThat(Rows.answer("verschil-competenties", Map.of("deelA", "L1", "deelB", "L1"), ShippedData.TARGET))
                .hasSize(1);
    }

    // The levels of document B stand in the annexes to which it refers. By decree mbo 4 asks 3F for Nederlands, and for
    // Engels B1 for lezen and luisteren and A2 for the rest; of rekenen nothing follows.
    @ParameterizedTest
    @CsvSource({"2021-2022, 3F", "2019-2020, 3F", "2022-2023, rekenniveau 4", "2030, rekenniveau 4"})
    void of_arithmetic_a_student_is_asked_what_holds_for_the_cohort(String cohort, String niveau) {
        List<List<String>> levels = Rows.answer(
                "referentieniveaus",
                Map.of("kwalificatie", "netwerk-en-mediabeheerder/kwalificatie/P2", "cohort", cohort),
                ShippedData.TARGET);
        assertThat(levels.stream().filter(row -> row.get(0).equals("Rekenen")).map(row -> row.get(2)))
                .containsExactly(niveau);
    }

    @Test
    void level_that_follows_by_decree_is_told_from_one_that_is_stated() {
        DatasetGraph dataset = ShippedData.copy();
        String key = "netwerk-en-mediabeheerder";
        List<List<String>> levels =
                Rows.answer("referentieniveaus", Map.of("kwalificatie", key + "/kwalificatie/P2"), Target.of(dataset));
        assertThat(levels.stream().skip(1).map(row -> row.subList(0, 4)))
                .containsExactly(
                        List.of("Nederlandse taal", "", "3F", "afgeleid"),
                        List.of("Rekenen", "", "3F", "afgeleid"),
                        List.of("Rekenen", "", "rekenniveau 4", "afgeleid"),
                        List.of("Engels", "gesprekken voeren", "A2", "afgeleid"),
                        List.of("Engels", "lezen", "B1", "afgeleid"),
                        List.of("Engels", "luisteren", "B1", "afgeleid"),
                        List.of("Engels", "schrijven", "A2", "afgeleid"),
                        List.of("Engels", "spreken", "A2", "afgeleid"));
        assertThat(Rows.answer("niveaus", Map.of(), Target.of(dataset))).isEqualTo(Rows.expected("niveaus"));
    }

    // Vakkennis 1 of B1-K1 for P2 has two links, vakkennis 1 of B1-K1 itself has two others.
    @Test
    void links_of_an_aanvulling_come_when_asked_for_and_say_for_which_profiel() {
        List<List<String>> base = Rows.answer("esco-koppelingen", Map.of("deel", "B1-K1"), ShippedData.TARGET);
        assertThat(Rows.column(base, "aanvulling")).containsOnly("");
        List<List<String>> all =
                Rows.answer("esco-koppelingen", Map.of("deel", "B1-K1", "aanvulling", "P2"), ShippedData.TARGET);
        // Lines of the link file below B1-K1/aanvulling/P2/vakkennis: 2, 2, 3, 2, 2, 2 and 2.
        assertThat(Rows.column(all, "aanvulling").stream().filter("P2"::equals)).hasSize(15);
        assertThat(all).hasSize(base.size() + 15);
    }

    @ParameterizedTest
    @CsvSource({
        "competentie/A,                                2",
        "netwerk-en-mediabeheerder/B1-K1/vakkennis/4,  4",
        "competentie/K,                                0"
    })
    void anything_can_be_asked_for_its_links(String deel, int links) {
        List<List<String>> rows =
                Rows.answer("esco-koppelingen", Map.of("deel", deel, "aanvulling", "zonder"), ShippedData.TARGET);
        assertThat(rows).hasSize(1 + links);
    }

    // Document B states no level; that of Engels follows from mbo 4 for P2. P1 has no level, so nothing holds for it.
    @ParameterizedTest
    @CsvSource({"P2, 6", "P1, 0"})
    void levels_that_follow_by_rule_are_described_too(String profiel, int descriptions) {
        List<List<String>> rows = Rows.answer(
                "erk-beschrijvingen",
                Map.of("kwalificatie", "netwerk-en-mediabeheerder/kwalificatie/" + profiel),
                ShippedData.TARGET);
        assertThat(rows).hasSize(1 + descriptions);
        assertThat(Rows.column(rows, "herkomst")).allMatch("afgeleid"::equals);
    }

    @Test
    void dossier_narrows_what_otherwise_ranges_over_all() {
        List<List<String>> one =
                Rows.answer("aantallen", Map.of("dossier", "netwerk-en-mediabeheerder"), ShippedData.TARGET);
        assertThat(Rows.column(one, "dossier")).containsExactly("netwerk-en-mediabeheerder");
        List<List<String>> unused = Rows.answer(
                "ongebruikte-competenties",
                Map.of("dossier", "cloud-and-infrastructure-technician"),
                ShippedData.TARGET);
        // Dossier A requires E, F, J, K, L, M, R, S, T, V and X.
        assertThat(Rows.column(unused, "competentie"))
                .containsExactly("A", "B", "C", "D", "G", "H", "I", "N", "O", "P", "Q", "U", "W", "Y");
    }
}
