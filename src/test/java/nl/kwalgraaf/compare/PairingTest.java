package nl.kwalgraaf.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static double closeness(Integer one, Integer other) {
        return 1.0 / (1 + Math.abs(one - other));
    }

    @Test
    void the_most_alike_are_paired_first_and_each_is_used_once() {
        // 10 and 11 are nearest; 12 must then take 20, though 11 is nearer to it.
        Pairing pairing = Pairing.of(List.of(12, 10), List.of(11, 20), 0.05, PairingTest::closeness);

        assertThat(pairing.beforeToAfter()).containsExactly(0, 1);
        assertThat(Pairing.of(List.of(13, 10), List.of(11, 20), 0.05, PairingTest::closeness)
                        .beforeToAfter())
                .containsExactly(1, 0);
    }

    @Test
    void what_is_not_alike_enough_stays_alone() {
        Pairing pairing = Pairing.of(List.of(1, 100), List.of(1, 50), 0.5, PairingTest::closeness);

        assertThat(pairing.beforeToAfter()).containsExactly(0, -1);
        assertThat(pairing.unpaired(2)).containsExactly(1);
    }

    @Test
    void of_equals_each_takes_the_one_in_its_own_place() {
        Pairing pairing = Pairing.of(List.of(7, 7, 7), List.of(7, 7, 7), 0.5, PairingTest::closeness);

        assertThat(pairing.beforeToAfter()).containsExactly(0, 1, 2);
        assertThat(Pairing.of(List.of(7, 7), List.of(1, 7), 0.5, PairingTest::closeness)
                        .beforeToAfter())
                .containsExactly(-1, 1);
    }

    @Test
    void as_many_as_can_keep_their_order() {
        // Of 2 3 0 1 only two can: 2 3 or 0 1. The first that is longest counts.
        assertThat(new Pairing(new int[] {2, 3, 0, 1}).inOrder()).containsExactly(true, true, false, false);
        assertThat(new Pairing(new int[] {1, 2, 3, 0}).inOrder()).containsExactly(true, true, true, false);
        assertThat(new Pairing(new int[] {1, 0, 2}).inOrder()).containsExactly(true, false, true);
        assertThat(new Pairing(new int[] {1, 0}).inOrder()).containsExactly(true, false);
        assertThat(new Pairing(new int[] {0, 1}).inOrder()).containsExactly(true, true);
        assertThat(new Pairing(new int[] {-1, 0, -1}).inOrder()).containsExactly(false, true, false);
        assertThat(new Pairing(new int[0]).inOrder()).isEmpty();
    }
}
