package nl.kwalgraaf.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import nl.kwalgraaf.Work;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote to be read: each ends, in time in proportion to its length, and never in an exception. */
class HostileTextTest {
    private static final Duration BOUND = Duration.ofSeconds(30);

    private static final String BEFORE = """
            Kwalificatiedossier mbo
            Bijenhouderij

            1. Basisdeel
            B1-K1: Houdt bijen

            Complexiteit
            De imker werkt.
            """;
    private static final String AFTER = """

            B1-K1-W1: Inspecteert een volk

            Omschrijving
            De imker opent de kast.
            """;

    @ParameterizedTest
    @ValueSource(strings = {" ", "§", "-", "\n", "\f", "é", "€", "(", ":", "1", "\u0301", "\ud800", "\udc00"})
    void ten_million_of_one_character_are_refused(String character) {
        Outcome<Kwalificatiedossier> outcome = parse(character.repeat(10_000_000));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "§", "§ ", "- ", "\n", "(", ":", "B1-", "K1", "\ud800"})
    void a_million_of_one_character_within_a_dossier_leave_the_rest_readable(String characters) {
        assertWerkproces(BEFORE + characters.repeat(1_000_000) + AFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Taal\n",
                "de imker gaat\nTaal\nnaar huis.\n",
                "Houdt bijen\n",
                "de imker gaat\nHoudt bijen\nnaar huis.\n",
                "Bijenhouderij\n",
                "Omschrijving\nEen zin.\nBijenhouderij\n",
                "Voor de imker geldt aanvullend:\nIets.\n",
                "Omschrijving\neen zin\n\n",
                "Voor de imker geldt aanvullend:\nOmschrijving\neen zin\n\n",
                "Pagina 1 van 3\f\nBijenhouderij\ntekst\n"
            })
    void a_hundred_thousand_times_the_same_lines_leave_the_rest_readable(String lines) {
        assertWerkproces(BEFORE + lines.repeat(100_000) + AFTER);
    }

    /** What is above the second half of a code may be no first half, and nothing stands above that. */
    @ParameterizedTest
    @ValueSource(strings = {"-\nK1", ".\nW2", "-\n-K1"})
    void half_a_code_below_a_sign_at_the_top_of_a_text_is_refused(String text) {
        assertThat(parse(text).value()).isEmpty();
    }

    /** Each of them is the lead line of the items below it. */
    @Test
    void two_hundred_thousand_lead_lines_of_one_list_leave_the_rest_readable() {
        assertWerkproces(BEFORE + "\nVakkennis en vaardigheden\n" + "Kan:\n\u00a7 vegen\n".repeat(200_000) + AFTER);
    }

    @Test
    void a_line_of_six_megabytes_leaves_the_rest_readable() {
        assertWerkproces(BEFORE + "De imker veegt en ".repeat(350_000) + AFTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void characters_by_chance_never_throw(int seed) {
        Random random = new Random(seed);
        StringBuilder noise = new StringBuilder();
        for (int at = 0; at < 200_000; at++) {
            noise.append(random.nextInt(20) == 0 ? '\n' : (char) random.nextInt(Character.MAX_VALUE + 1));
        }

        assertThat(parse(BEFORE + noise + AFTER).value()).isPresent();
        assertThat(parse(noise.toString()).findings()).isNotEmpty();
    }

    private static void assertWerkproces(String text) {
        Kwalificatiedossier dossier = parse(text).value().orElseThrow();

        assertThat(dossier.delen().get(0).kerntaken().get(0).werkprocessen())
                .extracting(werkproces -> werkproces.code().toString())
                .contains("B1-K1-W1");
    }

    private static Outcome<Kwalificatiedossier> parse(String text) {
        return Work.within(BOUND, () -> DossierParser.parse(SourceText.of("x.txt", text)));
    }
}
