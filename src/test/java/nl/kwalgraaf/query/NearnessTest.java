package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    @ParameterizedTest
    @CsvSource({
        "wetten,  wetten,  0",
        "weten,   wetten,  1",
        "wettten, wetten,  1",
        "wetton,  wetten,  1",
        "wettne,  wetten,  1",
        "L1,      B1,      1",
        "gedrag,  niveaus, 6",
        "deel,    verschil-van-delen-en-deel, 1",
        "samenwerking, samenwerken en overleggen, 3",
    })
    void distance_counts_letters_added_dropped_replaced_or_swapped(String meant, String known, int distance) {
        assertThat(Nearness.distance(meant, known, Integer.MAX_VALUE - 1)).isEqualTo(distance);
    }

    @Test
    void nearest_comes_first_and_what_is_clearly_further_not_at_all() {
        assertThat(Nearness.near("vakkennis", List.of("vakkennes", "vakkundig", "vakkennis")))
                .containsExactly("vakkennis", "vakkennes");
    }

    @Test
    void one_word_of_a_longer_name_is_enough() {
        assertThat(Nearness.near("Kwaliteiten", List.of("Kwaliteit leveren", "Plannen en organiseren")))
                .containsExactly("Kwaliteit leveren");
    }

    @Test
    void case_and_accents_do_not_count() {
        assertThat(Nearness.near("CREEREN", List.of("creëren", "leren"))).containsExactly("creëren");
    }

    @Test
    void nothing_is_near_to_something_quite_different() {
        assertThat(Nearness.near("xyz", List.of("wetten", "gedrag"))).isEmpty();
    }
}
