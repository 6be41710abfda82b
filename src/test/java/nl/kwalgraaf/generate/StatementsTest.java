package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StatementsTest {

    @Test
    void equal_lists_differ_in_nothing() {
        List<Statement> statements = TruthStatements.of(Case.of(5).waarheid());
        assertThat(Comparison.of(statements, statements).differences()).isEmpty();
        assertThat(Comparison.of(statements, statements).equal()).isEqualTo(statements.size());
    }

    @Test
    void difference_is_missing_surplus_or_other() {
        Statement tekst = new Statement("B1-K1-W2/aanvulling/P2/gedrag/1", "tekst", "werkt");
        Statement other = new Statement("B1-K1-W2/aanvulling/P2/gedrag/1", "tekst", "werkt niet");
        assertThat(Comparison.of(List.of(tekst), List.of()).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo("werkproces/aanvulling/gedrag tekst");
                    assertThat(difference.how()).isEqualTo("missing");
                });
        assertThat(Comparison.of(List.of(), List.of(tekst)).differences())
                .extracting(Comparison.Difference::how)
                .containsExactly("surplus");
        assertThat(Comparison.of(List.of(tekst), List.of(other)).differences())
                .extracting(Comparison.Difference::how)
                .containsExactly("other");
    }

    @Test
    void white_space_of_every_kind_folds_to_one_space() {
        assertThat(StatementList.foldSpace(" een\u00a0 twee\n\ndrie ")).isEqualTo("een twee drie");
    }
}
