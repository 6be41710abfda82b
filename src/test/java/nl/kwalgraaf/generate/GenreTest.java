package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** parse(print(d)) = d. A seed that fails is looked at with {@link GenreSample}, many seeds with {@link GenreReport}. */
final class GenreTest {
    /** The bar for unseen dossiers, in statements that are right. */
    private static final double BAR = 0.99;

    private static final List<Long> SEEDS = List.of(0L, 10L);

    @Test
    void shipped_layout_reads_back_exactly() {
        LongStream.range(0, 20).forEach(seed -> assertFlawless(Case.of(seed, Trekken.AS_SHIPPED, Opmaak.AS_SHIPPED)));
    }

    static Stream<String> layouts() {
        return Variant.each(Opmaak.AS_SHIPPED).stream().map(Variant::name);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void shipped_content_reads_back_exactly_in_any_layout(String layout) {
        Opmaak opmaak = Variant.with(Opmaak.AS_SHIPPED, layout);
        SEEDS.forEach(seed -> assertFlawless(Case.of(seed, Trekken.AS_SHIPPED, opmaak)));
    }

    static Stream<String> contents() {
        return Variant.each(Trekken.AS_SHIPPED).stream().map(Variant::name);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void any_content_reads_back_exactly_in_the_shipped_layout(String content) {
        Trekken trekken = Variant.with(Trekken.AS_SHIPPED, content);
        SEEDS.forEach(seed -> assertFlawless(Case.of(seed, trekken, Opmaak.AS_SHIPPED)));
    }

    @Test
    void any_content_in_any_layout_reads_back_well_enough() {
        List<Trial> trials = LongStream.range(0, 80)
                .mapToObj(seed -> Trial.of(Case.of(seed)))
                .toList();
        assertThat(trials).allSatisfy(trial -> assertThat(trial.thrown()).isEmpty());
        double right =
                trials.stream().mapToInt(trial -> trial.comparison().equal()).sum();
        double wrong = trials.stream()
                .mapToInt(trial -> trial.comparison().differences().size())
                .sum();
        assertThat(right / (right + wrong)).isGreaterThanOrEqualTo(BAR);
    }

    private static void assertFlawless(Case made) {
        Trial trial = Trial.of(made);
        assertThat(trial.thrown()).as("seed %s", made.seed()).isEmpty();
        assertThat(trial.comparison().differences()).as("seed %s", made.seed()).isEmpty();
        assertThat(trial.unexplained()).as("seed %s", made.seed()).isEmpty();
    }
}
