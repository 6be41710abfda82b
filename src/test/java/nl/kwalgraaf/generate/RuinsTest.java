package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.kwalgraaf.Work;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** Any text whatever ends in a dossier or in findings, and soon. */
final class RuinsTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int SEEDS = 100;

    @Test
    void spoiled_documents_never_throw() {
        assertNeverThrows(Ruins::spoiled);
    }

    @Test
    void random_unicode_never_throws() {
        assertNeverThrows(Ruins::unicode);
    }

    @Test
    void nonsense_codes_never_throw() {
        assertNeverThrows(Ruins::nonsenseCodes);
    }

    @Test
    void truncation_at_any_byte_never_throws() {
        String text = Case.of(3).text();
        for (int bytes = 0; bytes < text.length(); bytes += 97) {
            assertUsable(Ruins.truncated(text, bytes));
        }
    }

    @Test
    void ten_megabytes_of_one_character_end_soon() {
        for (String text : Ruins.monotonous()) {
            assertUsableSoon("one character", text);
        }
    }

    @Test
    void texts_made_to_be_slow_end_soon() {
        Ruins.large(100_000).forEach(RuinsTest::assertUsableSoon);
    }

    private static void assertNeverThrows(LongFunction<String> texts) {
        LongStream.range(0, SEEDS)
                .forEach(seed -> assertThatCode(() -> assertUsable(texts.apply(seed)))
                        .as("seed %s", seed)
                        .doesNotThrowAnyException());
    }

    private static void assertUsableSoon(String name, String text) {
        assertUsable(name, Work.within(LIMIT, () -> DossierParser.parse(SourceText.of("ruin.txt", text))));
    }

    private static void assertUsable(String text) {
        assertUsable("", DossierParser.parse(SourceText.of("ruin.txt", text)));
    }

    private static void assertUsable(String name, Outcome<Kwalificatiedossier> outcome) {
        assertThat(outcome.value().isPresent() || !outcome.findings().isEmpty())
                .as(name)
                .isTrue();
        outcome.findings()
                .forEach(finding -> assertThat(finding.where().verbatim()).isNotNull());
    }
}
