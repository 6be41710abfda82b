package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.kwalgraaf.text.Folding;
import org.junit.jupiter.api.Test;

final class GeneratorTest {

    @Test
    void same_seed_gives_the_same_document() {
        assertThat(Case.of(42)).isEqualTo(Case.of(42));
        assertThat(Case.of(42).text()).isNotEqualTo(Case.of(43).text());
    }

    @Test
    void content_does_not_depend_on_layout() {
        assertThat(Case.of(7, Opmaak.AS_SHIPPED).waarheid())
                .isEqualTo(Case.of(7).waarheid());
    }

    @Test
    void every_value_of_every_switch_occurs() {
        Set<String> seen = new HashSet<>();
        LongStream.range(0, 200)
                .forEach(seed -> Case.of(seed).switches().forEach((name, value) -> seen.add(name + "=" + value)));
        List<Object[]> enums = List.of(
                Opmaak.Separator.values(),
                Opmaak.CodeForm.values(),
                Opmaak.PageMark.values(),
                Opmaak.Overview.values());
        for (Object[] values : enums) {
            for (Object value : values) {
                assertThat(seen).anyMatch(each -> each.endsWith("=" + value));
            }
        }
        assertThat(seen.stream().filter(each -> each.endsWith("=true")).count())
                .isEqualTo(seen.stream().filter(each -> each.endsWith("=false")).count());
    }

    @Test
    void subjects_are_unique_and_names_of_profielen_fold_apart() {
        for (long seed = 0; seed < 60; seed++) {
            Waarheid waarheid = Case.of(seed).waarheid();
            Set<String> names = waarheid.eigen().stream()
                    .map(deel -> Folding.fold(deel.naam().orElseThrow()))
                    .collect(Collectors.toSet());
            assertThat(names).hasSameSizeAs(waarheid.eigen());
            List<Statement> types = TruthStatements.of(waarheid).stream()
                    .filter(statement -> statement.property().equals("type"))
                    .toList();
            assertThat(types.stream().map(Statement::subject).distinct()).hasSameSizeAs(types);
        }
    }

    @Test
    void print_holds_every_word_of_the_truth() {
        for (long seed = 0; seed < 40; seed++) {
            Case made = Case.of(seed);
            Set<String> printed = words(made.text());
            for (Statement statement : TruthStatements.of(made.waarheid())) {
                if (Set.of("tekst", "omschrijving", "context", "complexiteit").contains(statement.property())
                        && !statement.subject().matches(".*/(competentie|verwijzing)/\\d+")) {
                    assertThat(printed.containsAll(words(statement.value())))
                            .as("seed %s, %s", seed, statement)
                            .isTrue();
                }
            }
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("[\\s\\u00a0\\-]+")));
    }
}
