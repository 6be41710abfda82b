package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thirty documents whose keys are {@code d-01} to {@code d-30}, of which a page has 25. */
class OnwardTest {
    private static final DatasetGraph DATA = ShippedData.documents(30);

    static Stream<String> questionsThatGoThroughDocuments() {
        return new Vragen()
                .all().stream()
                        .filter(vraag -> vraag.parameter(Onward.PARAMETER).isPresent()
                                && vraag.parameter("dossier").isPresent())
                        .map(Vraag::name)
                        .filter(name ->
                                !List.of("gedeelde-uitspraken", "opvolging").contains(name));
    }

    @ParameterizedTest
    @MethodSource("questionsThatGoThroughDocuments")
    void page_ends_with_the_twenty_fifth_document_though_none_of_them_has_a_row(String question) {
        assertThat(last(question, Map.of())).contains("d-25");
        assertThat(last(question, Map.of("na", "d-04"))).contains("d-29");
    }

    @ParameterizedTest
    @MethodSource("questionsThatGoThroughDocuments")
    void last_page_leads_no_further(String question) {
        assertThat(last(question, Map.of("na", "d-05"))).isEmpty();
        assertThat(last(question, Map.of("dossier", "d-01"))).isEmpty();
    }

    @Test
    void question_without_pages_has_no_page_behind() {
        Vraag vraag = new Vragen().named("verwante-uitspraken").orElseThrow();

        assertThat(Onward.of(vraag, vraag.query())).isEmpty();
    }

    private static Optional<String> last(String question, Map<String, String> values) {
        Vraag vraag = new Vragen().named(question).orElseThrow();
        Target target = Target.of(DATA);
        Binding.Bound bound = (Binding.Bound) vraag.bind(values, target);
        Onward onward = Onward.of(vraag, bound.query()).orElseThrow();
        try (QueryExec exec = target.run(onward.query())) {
            return onward.last(exec);
        }
    }
}
