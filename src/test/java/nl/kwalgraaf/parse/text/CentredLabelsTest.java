package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class CentredLabelsTest {
    private static final String ABOVE =
            "Omschrijving\nDe wever spant de draden op en\nbegint te weven.\n\nResultaat\nHet doek is heel.\n\n";

    /** The label stands between the two lines of its text. */
    private static final String BESIDE =
            "De wever spant de draden op en\nOmschrijving\nbegint te weven.\n\nResultaat\nHet doek is heel.\n\n";

    /** One kerntaak with these werkprocessen. */
    private static Outcome<Kwalificatiedossier> read(Stream<String> werkprocessen) {
        StringBuilder text = new StringBuilder("Basisdeel\n\nB1-K1: Weeft\n\n");
        List<String> all = werkprocessen.toList();
        for (int at = 0; at < all.size(); at++) {
            text.append("B1-K1-W").append(at + 1).append(": Weeft stof\n\n").append(all.get(at));
        }
        return TextReader.read(SourceText.of("test", text.toString())).orElseThrow();
    }

    private static Stream<String> some(int beside, int above) {
        return Stream.concat(
                Stream.generate(() -> BESIDE).limit(beside),
                Stream.generate(() -> ABOVE).limit(above));
    }

    private static List<String> omschrijvingen(Outcome<Kwalificatiedossier> read) {
        return read.value().orElseThrow().delen().stream()
                .flatMap(deel -> deel.kerntaken().stream())
                .flatMap(kerntaak -> kerntaak.werkprocessen().stream())
                .map(CentredLabelsTest::omschrijving)
                .distinct()
                .toList();
    }

    private static String omschrijving(Werkproces werkproces) {
        return werkproces.inhoud().rubrieken().get(Rubriek.OMSCHRIJVING).schoon();
    }

    private static boolean isTold(Outcome<Kwalificatiedossier> read) {
        return read.findings().stream().anyMatch(finding -> finding.code() == ParseCode.LABELS_APART);
    }

    @Test
    void labels_beside_the_middle_of_their_texts_get_all_of_them_and_that_is_told() {
        Outcome<Kwalificatiedossier> read = read(some(3, 0));

        assertThat(omschrijvingen(read)).containsExactly("De wever spant de draden op en begint te weven.");
        assertThat(isTold(read)).isTrue();
    }

    @Test
    void one_label_within_a_sentence_shows_nothing_of_the_others() {
        assertThat(isTold(read(some(1, 1)))).isFalse();
        assertThat(isTold(read(some(2, 1)))).isTrue();
    }

    /** Each werkproces has two labels: two of sixteen are one in eight, two of eighteen are fewer. */
    @Test
    void a_few_labels_within_sentences_show_nothing_of_many_others() {
        assertThat(isTold(read(some(2, 6)))).isTrue();
        assertThat(isTold(read(some(2, 7)))).isFalse();
    }

    @Test
    void sentences_above_the_first_labels_leave_the_others_where_they_are() {
        Outcome<Kwalificatiedossier> read =
                read(Stream.generate(() -> "Dit is nieuw.\n" + ABOVE).limit(3));

        assertThat(omschrijvingen(read).stream().collect(Collectors.joining()))
                .isEqualTo("De wever spant de draden op en begint te weven.");
        assertThat(isTold(read)).isFalse();
    }

    /** There no label is one, and what was put before the rows above it stays text of the section. */
    @Test
    void a_label_raised_among_the_generieke_onderdelen_ends_no_reading() {
        String text = """
                Omschrijving
                één keer goed.
                Basisdeel
                - Kan breien op basis van 'first in,
                Wettelijke beroepsvereisten
                beheert de voorraad.
                Vakkennis en vaardigheden
                Toelichting beroepsvereisten
                en het systeem.
                2. Generieke onderdelen
                1. Beroepsspecifieke onderdelen
                De onderliggende competenties zijn: Leren, Formuleren en rapporteren, Plannen en organiseren
                Mbo-niveau
                """;

        Outcome<Kwalificatiedossier> read =
                TextReader.read(SourceText.of("test", text)).orElseThrow();

        assertThat(read.value()).isPresent();
    }
}
