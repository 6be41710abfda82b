package nl.kwalgraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.random.RandomGenerator;
import nl.kwalgraaf.generate.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private static final String SIGNS =
            "aA1 .;:,-'\"`(\u00a0\u00ad\u00e9\u0301\u00df\u0130\u20ac\u2019\u200b\u2028\ufb01\ud83d\ude80\ud800";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Creëren en innoveren|creeren en innoveren",
                "Creeren  en\u00a0innoveren.|creeren en innoveren",
                "van de \"klant\" richten|van de klant richten",
                "van de ‘klant’ richten|van de klant richten",
                "Vakkennis:|vakkennis",
                "werk\u00adproces|werkproces",
                "\u200bGedrag\u200f|gedrag",
                "co\u00f6rdineren|coordineren",
                "coo\u0308rdineren|coordineren",
                "\ufb01nanci\u00eble zaken|financiele zaken",
                "§ 2.1, € 5|§ 2.1, € 5",
                "foto`s|fotos",
                "A - B|a - b",
                "...|~~"
            })
    void namesThatPeopleTakeForTheSameFoldAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void aWordOrNumberMoreIsAnotherName() {
        assertThat(Folding.fold("Plannen en organiseren 2")).isNotEqualTo(Folding.fold("Plannen en organiseren"));
        assertThat(Folding.fold("co-ordineren")).isNotEqualTo(Folding.fold("coordineren"));
    }

    @Test
    void foldingAgainOrDecomposingFirstChangesNothing() {
        RandomGenerator random = Generator.random(20261126);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String folded = Folding.fold(text.toString());
            assertThat(Folding.fold(folded)).as("folding %s twice", text).isEqualTo(folded);
            assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFKD)))
                    .as("folding %s decomposed", text)
                    .isEqualTo(folded);
        }
    }
}
