package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class LabelsApartTest {
    private static final String PAIRED = "each got the text that follows in their order.";
    private static final String APART = "Omschrijving\n\nResultaat\n\nGedrag\n\n";
    private static final String PLAIN = APART + "De wever spant op.\n\nHet doek staat strak.\n\n- telt draden.\n\n";
    private static final String TWO_TEXTS =
            APART + "De wever knipt.\n\nHij/zij zoomt om.\n\nHet doek is heel.\n\n- meet na.\n\n";

    private static String inPlace(String omschrijving) {
        return "Omschrijving\n\n" + omschrijving + "\n\nResultaat\n\nHet is klaar.\n\nGedrag\n\n- werkt door.\n\n";
    }

    /** One kerntaak with these werkprocessen. */
    private static Outcome<Kwalificatiedossier> read(List<String> werkprocessen) {
        String text = IntStream.range(0, werkprocessen.size())
                .mapToObj(at -> "B1-K1-W" + (at + 1) + ": Weeft stof\n\n" + werkprocessen.get(at))
                .collect(Collectors.joining());
        return TextReader.read(SourceText.of("test", "Basisdeel\n\nB1-K1: Weeft\n\n" + text))
                .orElseThrow();
    }

    private static List<String> resultaten(List<String> werkprocessen) {
        return read(werkprocessen).value().orElseThrow().delen().stream()
                .flatMap(deel -> deel.kerntaken().stream())
                .flatMap(kerntaak -> kerntaak.werkprocessen().stream())
                .map(LabelsApartTest::resultaat)
                .toList();
    }

    private static String resultaat(Werkproces werkproces) {
        return werkproces.inhoud().rubrieken().containsKey(Rubriek.RESULTAAT)
                ? werkproces.inhoud().rubrieken().get(Rubriek.RESULTAAT).schoon()
                : "";
    }

    private static List<String> told(List<String> werkprocessen) {
        return read(werkprocessen).findings().stream()
                .filter(finding -> finding.code() == ParseCode.LABELS_APART)
                .map(finding -> finding.message().substring(finding.message().indexOf(';') + 2))
                .toList();
    }

    /** A field that no unit has in its place may be empty in all of them, if only two bear its label. */
    @Test
    void labels_of_two_units_may_be_those_of_empty_fields_and_of_three_are_not() {
        assertThat(resultaten(List.of(PLAIN, PLAIN))).containsExactly("", "");
        assertThat(resultaten(List.of(PLAIN, PLAIN, PLAIN))).containsOnly("Het doek staat strak.");
        assertThat(told(List.of(PLAIN, PLAIN, PLAIN))).containsExactly(PAIRED, PAIRED, PAIRED);
    }

    @Test
    void a_field_that_another_unit_has_in_its_place_is_not_empty() {
        assertThat(resultaten(List.of(inPlace("Hij knipt."), PLAIN)))
                .containsExactly("Het is klaar.", "Het doek staat strak.");
    }

    /** Two texts are of the omschrijving or of the resultaat: three units show that a resultaat has one. */
    @Test
    void what_is_whose_shows_where_three_units_have_one_text_of_a_field() {
        String two = inPlace("Hij knipt.\n\nHij zoomt.");
        assertThat(resultaten(List.of(two, two, TWO_TEXTS)).get(2)).isEmpty();
        assertThat(told(List.of(two, two, TWO_TEXTS))).containsExactly("which is whose cannot be told.");
        assertThat(resultaten(List.of(two, two, two, TWO_TEXTS)).get(3)).isEqualTo("Het doek is heel.");
    }

    /** Where one gap in four stands within a sentence, none parts texts behind a full line. */
    @Test
    void gaps_within_sentences_part_no_texts() {
        String line = "De wever spant alle draden van de schering een voor een op het getouw";
        String full = APART + (line + ".\n\n") + (line + ".\n\n") + "Kort.\n\nHet doek is heel.\n\n- meet na.\n\n";
        String broken = inPlace((line + "\n\nen " + line + "\n\nen ").repeat(5) + line + ".");
        List<String> loose = List.of(broken, broken, broken, full);
        assertThat(resultaten(loose).get(3)).isEqualTo("Het doek is heel.");
        String whole = inPlace(line + ".");
        assertThat(resultaten(List.of(whole, whole, whole, full)).get(3)).isEmpty();
    }

    /** A list begins with its first mark, be there a gap before it or none. */
    @Test
    void a_list_is_a_text_of_its_own() {
        String close = APART + "De wever spant op.\n\nHet doek staat strak.\n- telt draden.\n\n";
        assertThat(resultaten(List.of(close, close, close))).containsOnly("Het doek staat strak.");
        String led = APART + "De wever spant op.\n\nHet doek staat strak.\nVoor Zijdewever geldt aanvullend:\n"
                + "- telt draden.\n\n";
        assertThat(resultaten(List.of(led, led, led))).containsOnly("Het doek staat strak.");
    }

    @Test
    void a_lead_line_goes_with_the_text_below_the_next_label() {
        String led = "Omschrijving\n\nVoor Zijdewever geldt aanvullend:\n\nResultaat\n\nGedrag\n\n"
                + "De wever spant op.\n\nHet doek staat strak.\n\n- telt draden.\n\n";
        assertThat(resultaten(List.of(led, led, led))).containsOnly("Het doek staat strak.");
    }

    /** Of three texts two may belong to either label: the first stands above both of them. */
    @Test
    void a_label_above_its_texts_keeps_them_where_nothing_else_tells() {
        String run = "Omschrijving\n\nDe wever spant op.\n\nHij/zij zoomt om.\n\nResultaat\n\nGedrag\n\n"
                + "Het doek staat strak.\n\n- telt draden.\n\n";
        assertThat(resultaten(List.of(run, run, run))).containsOnly("Het doek staat strak.");
    }

    /** An empty field among texts that may be its own is told as that, unless labels are seen to stand on one another. */
    @Test
    void empty_fields_are_no_labels_apart() {
        String empty = "Omschrijving\n\nHij spant.\n\nHij zoomt.\n\nHij meet.\n\nResultaat\n\nGedrag\n\n- telt.\n\n";
        assertThat(told(List.of(empty, empty, empty))).isEmpty();
        assertThat(told(List.of(empty, empty, PLAIN)))
                .containsExactly("which is whose cannot be told.", "which is whose cannot be told.", PAIRED);
    }

    /** Five hundred texts are looked at, and not one more. */
    @Test
    void a_unit_of_very_many_texts_is_left_as_it_stands() {
        String texts = "De wever knipt.\n\n";
        String two = inPlace("Hij knipt.\n\nHij zoomt.");
        List<String> most = List.of(two, two, two, APART + texts.repeat(498) + "Klaar.\n\n- meet na.\n\n");
        List<String> more = List.of(two, two, two, APART + texts.repeat(499) + "Klaar.\n\n- meet na.\n\n");
        assertThat(resultaten(most).get(3)).isEqualTo("Klaar.");
        assertThat(resultaten(more).get(3)).isEmpty();
    }

    /** A table without room between its rows: where the list begins shows in its verb, and "Dit" is none. */
    @Test
    void a_list_right_behind_the_sentence_of_the_field_above_begins_with_a_verb() {
        String run = "Omschrijving\n\nHij knipt.\n\nResultaat\n\nGedrag\n\nHet doek is heel.\nDit ziet de klant.\n"
                + "Telt de draden na\nMeet het doek na\n\n";
        assertThat(resultaten(List.of(run, run, run))).containsOnly("Het doek is heel. Dit ziet de klant.");
        assertThat(told(List.of(run, run, run))).containsExactly(PAIRED, PAIRED, PAIRED);
        String plain = run.replace("Telt", "De wever telt").replace("Meet", "De wever meet");
        assertThat(resultaten(List.of(plain, plain, plain))).containsOnly("");
    }
}
