package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Catalogue;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Publication;
import nl.kwalgraaf.pipeline.Source;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The questions about editions, over two of one dossier: {@code editions-of-one-dossier} of the golden cases, which holds from
 * 1 August 2016 and was changed in 2018; one may start until 31 July 2030.
 */
class EditionsAnswersTest {
    private static final Path CASE = Path.of("src/test/cases/editions-of-one-dossier/input");
    private static final String FIRST = "bijenhouderij-23999-2016-08-01";
    private static final String CHANGED = FIRST + "-gewijzigd-2018";
    private static final Target TARGET = Target.of(data());

    private static DatasetGraph data() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try {
            List<Source> sources = new ArrayList<>();
            for (String year : List.of("2016", "2018")) {
                String text = Files.readString(CASE.resolve(year + ".txt"));
                // Students may finish two years after the last could start.
                text = text.replace(
                        "Instroom tot en met: 31 juli 2030\n",
                        "Instroom tot en met: 31 juli 2030\nDiplomering tot en met: 31 juli 2032\n");
                sources.add(Source.of(year + ".txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
            }
            new Publication(new Iris(Kwal.BASE), StreamRDFLib.dataset(dataset))
                    .publish(Corpus.of(sources, Catalogue.shipped()), (document, stated) -> {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return dataset;
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-31, ''",
        "2016-08-01, " + FIRST,
        "2017-12-31, " + FIRST,
        "2018-01-01, " + CHANGED,
        "2031-01-01, " + CHANGED,
    })
    void an_edition_holds_from_its_day_until_the_next_one_does(String day, String holds) {
        List<List<String>> rows = Rows.answer("geldige-edities", Map.of("dag", day), TARGET);

        assertThat(String.join(" ", Rows.column(rows, "dossier"))).isEqualTo(holds);
        assertThat(Rows.column(rows, "geldt")).allMatch("ja"::equals);
    }

    @Test
    void an_edition_that_is_replaced_tells_until_when_it_holds_and_by_what() {
        List<List<String>> rows = Rows.answer("geldige-edities", Map.of("dag", "2017-05-05"), TARGET);

        assertThat(rows)
                .containsExactly(
                        List.of("geldt", "reeks", "dossier", "naam", "vanaf", "tot", "iri", "opvolger"),
                        List.of(
                                "ja",
                                "23999",
                                FIRST,
                                "Bijenhouderij",
                                "2016-08-01",
                                "2018-01-01",
                                Kwal.BASE + "id/" + FIRST,
                                Kwal.BASE + "id/" + CHANGED));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-31, ''",
        "2017-12-31, " + FIRST + " " + FIRST,
        "2018-01-01, " + CHANGED + " " + CHANGED,
        "2030-07-31, " + CHANGED + " " + CHANGED,
        "2030-08-01, ''",
    })
    void what_holds_may_be_started_until_the_last_day_included(String day, String dossiers) {
        List<List<String>> rows = Rows.answer("nog-te-starten", Map.of("dag", day), TARGET);

        assertThat(String.join(" ", Rows.column(rows, "dossier"))).isEqualTo(dossiers);
        if (!dossiers.isEmpty()) {
            assertThat(Rows.column(rows, "soort")).containsExactly("editie", "kwalificatie");
            assertThat(Rows.column(rows, "nummer")).containsExactly("23999", "25999");
            assertThat(Rows.column(rows, "starten")).containsOnly("ja");
        }
    }

    @ParameterizedTest
    @CsvSource({"2016-07-31, 0", "2017-01-01, 2", "2018-01-01, 4", "2032-07-31, 4", "2032-08-01, 0"})
    void what_was_replaced_may_be_finished_until_the_last_day_included(String day, int rows) {
        List<List<String>> answer = Rows.answer("nog-af-te-ronden", Map.of("dag", day), TARGET);

        assertThat(answer).hasSize(1 + rows);
        assertThat(Rows.column(answer, "afronden")).allMatch("ja"::equals);
    }

    @Test
    void what_replaces_what_is_told_for_both() {
        List<List<String>> rows = Rows.answer("opvolging", Map.of(), TARGET);

        assertThat(Rows.column(rows, "dossier")).containsExactly(FIRST, CHANGED);
        assertThat(Rows.column(rows, "vervangenDoor")).containsExactly(Kwal.BASE + "id/" + CHANGED, "");
        assertThat(Rows.column(rows, "vervangt")).containsExactly("", Kwal.BASE + "id/" + FIRST);
        assertThat(Rows.column(rows, "gewijzigdIn")).containsExactly("", "2018");
    }

    // The editions differ in the name of their kerntaak: "Verzorgt bijenvolken" became "Verzorgt bijen".
    @Test
    void what_changed_between_editions_is_told_and_nothing_else() {
        List<List<String>> rows = Rows.answer("wijzigingen", Map.of("editieA", FIRST, "editieB", CHANGED), TARGET);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).subList(0, 4)).containsExactly("gewijzigd", "B1-K1", "", "naam");
        assertThat(rows.get(1).subList(7, 9)).containsExactly("Verzorgt bijenvolken", "Verzorgt bijen");
    }

    @ParameterizedTest
    @CsvSource({
        "opvolging,    dossier,      23999,                    " + CHANGED,
        "opvolging,    dossier,      bijenhouderij-23999,      " + CHANGED,
        "opvolging,    dossier,      " + FIRST + ",            " + FIRST,
        "vakkennis,    deel,         23999/B1-K1,              " + CHANGED + "/B1-K1",
        "vakkennis,    deel,         bijenhouderij-23999/B1,   " + CHANGED + "/B1",
        "kwalificatie, kwalificatie, 25999,                    " + CHANGED + "/kwalificatie/P1",
        "kwalificatie, kwalificatie, 23999,                    " + CHANGED + "/kwalificatie/P1",
        "vakkennis,    deel,         25999,                    " + CHANGED + "/kwalificatie/P1",
    })
    void a_number_and_a_key_without_a_day_mean_the_newest_edition(
            String vraag, String parameter, String given, String meant) {
        Binding binding = new Vragen().named(vraag).orElseThrow().bind(Map.of(parameter, given), TARGET);

        assertThat(binding).isInstanceOf(Binding.Bound.class);
        assertThat(((Binding.Bound) binding).values()).containsEntry(parameter, meant);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Binding binding = new Vragen().named("geldige-edities").orElseThrow().bind(Map.of("dag", "morgen"), TARGET);

        assertThat(((Binding.Refused) binding).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(ValueProblem.Reason.NOT_OF_TYPE));
    }

    @Test
    void a_number_is_found_by_searching_for_it() {
        List<List<String>> rows = Rows.answer("zoek", Map.of("tekst", "25999"), TARGET);

        assertThat(Rows.column(rows, "iri"))
                .contains(
                        Kwal.BASE + "id/" + FIRST + "/kwalificatie/P1/crebo/25999",
                        Kwal.BASE + "id/" + CHANGED + "/kwalificatie/P1/crebo/25999");
    }
}
