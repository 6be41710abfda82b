package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTableTest {
    private final Lexis.Numbering dutch = new Lexis.Numbering();
    private final Lexis.Numbering english = new Lexis.Numbering();

    @Test
    void terms_that_go_together_translate_each_other() {
        TranslationTable table = TranslationTable.learn(
                List.of(
                        pair("netwerk beheren", "manage network"),
                        pair("netwerk ontwerpen", "design network"),
                        pair("brood ontwerpen", "design bread"),
                        pair("brood beheren", "manage bread")),
                dutch,
                english);

        assertThat(table.of("netwerk").get(0).term()).isEqualTo("network");
        assertThat(table.of("beheren").get(0).term()).isEqualTo("manage");
        assertThat(table.of("brood").get(0).term()).isEqualTo("bread");
        assertThat(table.of("netwerk").get(0).strength()).isGreaterThan(0.8);
    }

    @Test
    void an_unseen_term_has_no_translation() {
        assertThat(TranslationTable.learn(List.of(), dutch, english).of("netwerk"))
                .isEmpty();
    }

    private TranslationTable.Pair pair(String inDutch, String inEnglish) {
        return new TranslationTable.Pair(
                dutch.of(List.of(inDutch.split(" "))), english.of(List.of(inEnglish.split(" "))));
    }
}
