package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProfielNamesTest {
    private final ProfielNames names = new ProfielNames();

    @BeforeEach
    void profielen() {
        names.add("Bakker niveau 2", Eenheidscode.deel(Deelsoort.PROFIELDEEL, 1));
        names.add("Brood- en banketbakker", Eenheidscode.deel(Deelsoort.PROFIELDEEL, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            niveau 3                         | niveau 3
            Niveau 3 en 4                    | niveau 3;niveau 4
            mbo-niveau 3 of niveau 4         | niveau 3;niveau 4
            niveau 2, 3 en 4                 | niveau 2;niveau 3;niveau 4
            niveau 2, niveau 3, en niveau 4  | niveau 2;niveau 3;niveau 4
            niveaus 2/3/4                    | niveau 2;niveau 3;niveau 4
            niveau 1, 2, 3 & 4               | niveau 1;niveau 2;niveau 3;niveau 4
            niveau 2 t/m 4                   | niveau 2;niveau 3;niveau 4
            mbo-niveau 2 tot en met 3        | niveau 2;niveau 3
            """)
    void levels_named_together_are_told_apart(String naam, String each) {
        assertThat(names.each(naam)).containsExactly(each.split(";"));
    }

    @Test
    void names_that_hold_a_level_or_en_stay_whole() {
        assertThat(names.each("Bakker niveau 2")).containsExactly("P1");
        assertThat(names.each("Bakker niveau 2 en Brood- en banketbakker")).containsExactly("P1", "P2");
        assertThat(names.each("niveau 3 van de bakker")).containsExactly("niveau 3 van de bakker");
        assertThat(names.each("niveau 4 t/m 2")).containsExactly("niveau 4 t/m 2");
    }
}
