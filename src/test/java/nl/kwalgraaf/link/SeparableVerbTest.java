package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparableVerbTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stelt een zorgplan op | opstelt een zorgplan",
                "Voert reparaties uit en rapporteert | uitvoert reparaties en rapporteert",
                "Werkt aan de weg | Werkt aan de weg",
                "Beheert de voorraad | Beheert de voorraad",
                "Kan een plan opstellen | Kan een plan opstellen",
            })
    void a_verb_is_joined_with_the_particle_that_ends_its_clause(String text, String joined) {
        assertThat(SeparableVerb.joined(text)).isEqualTo(joined);
    }
}
