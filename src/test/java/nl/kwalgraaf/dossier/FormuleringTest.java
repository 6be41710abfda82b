package nl.kwalgraaf.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormuleringTest {

    /** The example of the contract: {@code printf "kan oplossingsgericht denken" | sha256sum}. */
    @Test
    void the_identity_is_the_checksum_of_the_folded_text() {
        assertThat(Formulering.of("Kan oplossingsgericht denken."))
                .isEqualTo(new Formulering("e9cf0809864dbe41", "kan oplossingsgericht denken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "kan\u00a0 rekenen ; | kan rekenen",
                "Kan rekenen. , : ; | kan rekenen",
                "de “klant” en ‘hem’ | de 'klant' en 'hem'",
                "«a» ‹b› `c` ´d´ 5′ 6″ \"e\" | 'a' 'b' 'c' 'd' 5' 6' 'e'",
                "netwerk‑ en – mediabeheer — a−b | netwerk- en - mediabeheer - a-b",
                "fi\u00adguur van de ﬁets | figuur van de fiets",
                "Ⅳ en ½ en ＡＢＣ | iv en 1⁄2 en abc",
                "CREËREN en cre\u0065\u0308ren | creëren en creëren",
                "(ver)storingen! | (ver)storingen!"
            })
    void folds(String text, String folded) {
        assertThat(Formulering.fold(text)).isEqualTo(folded);
    }

    /** NFKC makes a full-width quote of U+FF02 a plain one, which the second round turns into an apostrophe. */
    @Test
    void signs_that_normalization_brings_forth_are_folded_too() {
        assertThat(Formulering.fold("＂a＂ ﹣ b")).isEqualTo("'a' - b");
    }

    @Test
    void accents_and_words_are_kept() {
        assertThat(Formulering.of("kan één taak").identiteit())
                .isNotEqualTo(Formulering.of("kan een taak").identiteit());
    }
}
