package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Lines as {@code x:words}, more of them on one height parted by a bar; every letter is five points wide, a space three;
 * {@code *} before a word makes it bold.
 */
class PdfColumnsTest {
    private static final float HEIGHT = 10;

    static List<PdfLine> page(String... lines) {
        List<PdfLine> page = new ArrayList<>();
        float y = 100;
        for (String line : lines) {
            y += line.isEmpty() ? 8 : 12;
            List<PdfLine.Word> words = new ArrayList<>();
            for (String cell : line.split("\\|")) {
                if (!cell.isEmpty()) {
                    float x = Float.parseFloat(cell.substring(0, cell.indexOf(':')));
                    for (String word : cell.substring(cell.indexOf(':') + 1).split(" ")) {
                        boolean bold = word.startsWith("*");
                        String plain = bold ? word.substring(1) : word;
                        words.add(new PdfLine.Word(plain, x, x + 5 * plain.length(), bold ? "Bold" : "Plain"));
                        x += 5 * plain.length() + 3;
                    }
                }
            }
            if (!words.isEmpty()) {
                page.add(new PdfLine(y, HEIGHT, words));
            }
        }
        return page;
    }

    private static String text(String... lines) {
        return PdfColumns.texts(List.of(page(lines))).pages().get(0).orElse("");
    }

    @Test
    void a_label_comes_before_the_text_beside_it() {
        assertThat(text(
                        "50:Complexiteit|160:De bakker werkt.",
                        "160:Hij bakt.",
                        "",
                        "50:Verantwoordelijk-|160:Zelf.",
                        "50:heid|160:Hij leidt.",
                        "160:Soms.",
                        "160:Nu."))
                .isEqualTo("Complexiteit\nDe bakker werkt.\nHij bakt.\n\n"
                        + "Verantwoordelijk-\nheid\nZelf.\nHij leidt.\nSoms.\nNu.\n");
    }

    /** Two heights of letters are twenty points. */
    @Test
    void a_label_goes_on_in_small_letters_where_paragraphs_beside_it_push_it_down() {
        assertThat(text("50:Vakkennis en|160:Een.", "", "50:vaardigheden|160:Twee.", "160:x", "160:y", "160:z"))
                .startsWith("Vakkennis en vaardigheden\nEen.\nTwee.\n");
        assertThat(text("50:Vakkennis en|160:Een.", "", "", "50:vaardigheden|160:Twee.", "160:x", "160:y", "160:z"))
                .startsWith("Vakkennis en\nEen.\n\nvaardigheden\nTwee.\n");
    }

    /** The space behind the mark parts no columns. */
    @Test
    void a_label_goes_on_beside_an_item_whose_mark_stands_far_before_it() {
        assertThat(text(
                        "50:Vakkennis en|160:Een:",
                        "50:vaardigheden|165:\u2022|185:twee",
                        "165:\u2022|185:drie",
                        "160:x",
                        "160:y",
                        "160:z"))
                .startsWith("Vakkennis en vaardigheden\nEen:\n\u2022 twee\n");
    }

    @Test
    void a_label_goes_on_beside_an_indented_item() {
        assertThat(text(
                        "50:Vakkennis en|160:§ kan",
                        "50:vaardigheden|172:meer kneden",
                        "160:§ kan bakken",
                        "160:x",
                        "160:y"))
                .startsWith("Vakkennis en vaardigheden\n§ kan\nmeer kneden\n§ kan bakken\n");
    }

    @Test
    void a_heading_over_both_columns_is_not_parted_where_a_word_begins_at_the_text() {
        // "Bakt brood en taarten" ends at 50 + 5 * 18 + 3 * 3 = 149; "voor" begins at 152 of 152.
        assertThat(text("50:Bakt brood en taarten voor velen", "50:Gedrag|152:a b", "152:c", "152:d", "152:e"))
                .startsWith("Bakt brood en taarten voor velen\n\nGedrag\n");
    }

    @Test
    void the_cells_of_a_row_of_more_columns_come_behind_its_first() {
        assertThat(text("50:P1 Brood|160:3|210:Nee|260:vakopleiding", "50:bakker", "160:x", "160:y", "160:z"))
                .startsWith("P1 Brood bakker\n3 Nee vakopleiding\n");
    }

    @Test
    void a_full_line_goes_on_and_one_with_room_does_not() {
        String full = "160:een regel die de hele kolom vult met";
        assertThat(text("50:Context|" + full, "160:B1-K1-W1 en meer.", full, "160:woorden.", full, "160:einde."))
                .contains("vult met B1-K1-W1 en meer.\n");
        assertThat(text("50:Context|" + full, "160:Kort", "160:B1-K1-W1", full, "160:woorden."))
                .contains("Kort\nB1-K1-W1\n");
    }

    @Test
    void an_indent_is_no_column() {
        assertThat(text("50:De bakker|105:werkt", "105:a", "105:b", "105:c")).isEmpty();
        assertThat(text("50:De bakker|111:werkt", "111:a", "111:b", "111:c")).isNotEmpty();
    }

    @Test
    void a_page_with_little_on_it_has_the_columns_of_the_others() {
        List<PdfLine> much = page("50:Context|160:a", "160:b", "160:c", "160:d");
        List<PdfLine> little = page("50:Gedrag|160:e", "160:f");
        List<PdfLine> none = page("50:Basisdeel", "50:Tekst over de hele breedte van een bladzijde");

        assertThat(PdfColumns.texts(List.of(much, little, none)).pages())
                .containsExactly(Optional.of("Context\na\nb\nc\nd\n"), Optional.of("Gedrag\ne\nf\n"), Optional.empty());
        assertThat(PdfColumns.texts(List.of(little)).pages()).containsExactly(Optional.empty());
    }

    @Test
    void what_is_far_below_is_no_part_of_the_text_above() {
        assertThat(text("50:Context|160:a", "160:b", "160:c", "", "", "", "160:3"))
                .isEqualTo("Context\na\nb\nc\n3\n");
    }

    @Test
    void a_label_as_wide_as_its_column_is_known_by_its_letters() {
        // "Verantwoordelijkheid" ends at 50 + 5 * 20 = 150.
        assertThat(text("50:*Verantwoordelijkheid|152:a b", "152:c", "152:d", "152:e"))
                .startsWith("Verantwoordelijkheid\na b\n");
        assertThat(text("50:Verantwoordelijkheid|152:a b", "50:Gedrag|152:c", "152:d", "152:e", "152:f"))
                .startsWith("Verantwoordelijkheid a b\n");
        assertThat(text("50:*Verantwoordelijkheid|151:a b", "50:Gedrag|152:c", "152:d", "152:e", "152:f"))
                .startsWith("Verantwoordelijkheid a b\n");
    }

    @Test
    void each_table_of_a_page_has_its_own_column() {
        // "Verantwoordelijkheid" ends behind the first column, at 150.
        assertThat(text(
                        "50:Context|140:a",
                        "140:b",
                        "140:c",
                        "140:d",
                        "40:B1-K1: Bakt brood voor de winkel en voor de straat",
                        "50:Verantwoordelijkheid|155:e",
                        "155:f",
                        "155:g",
                        "155:h"))
                .isEqualTo("Context\na\nb\nc\nd\n\nB1-K1: Bakt brood voor de winkel en voor de straat\n\n"
                        + "Verantwoordelijkheid\ne\nf\ng\nh\n");
    }

    @Test
    void items_are_indented_in_their_column() {
        assertThat(text("50:Gedrag|160:a", "190:b", "190:c", "190:d", "165:e", "160:f", "160:g", "160:h"))
                .isEqualTo("Gedrag\na\nb\nc\nd\ne\nf\ng\nh\n");
    }

    @Test
    void each_line_with_values_of_several_columns_is_a_row() {
        assertThat(text("50:P1 Bakker|160:3|210:Nee", "50:P2 Kok|160:4|210:Ja", "160:x", "160:y", "160:z"))
                .isEqualTo("P1 Bakker\n3 Nee\n\nP2 Kok\n4 Ja\nx\ny\nz\n");
    }

    @Test
    void a_value_beside_a_label_where_no_text_begins_stands_apart() {
        String[] column = {"50:Context|160:a", "160:b", "160:c", "160:d"};
        assertThat(text(column[0], column[1], column[2], column[3], "50:Mbo-niveau|120:4"))
                .endsWith("\n\nMbo-niveau\n4\n");
        assertThat(text(column[0], column[1], column[2], column[3], "50:2.|90:Uitwerking van alles en meer dan dat"))
                .endsWith("\n\n2. Uitwerking van alles en meer dan dat\n");
        assertThat(text(column[0], column[1], column[2], column[3], "50:B1-K1|90:Bakt brood en taart"))
                .endsWith("\n\nB1-K1 Bakt brood en taart\n");
        assertThat(text(column[0], column[1], column[2], column[3], "50:a)|90:Taal en rekenen voor allen"))
                .endsWith("\n\na) Taal en rekenen voor allen\n");
    }

    @Test
    void labels_without_text_stay_apart_and_one_that_goes_on_does_not() {
        assertThat(text(
                        "50:Profieldeel",
                        "50:Vakkennis en",
                        "50:vaardigheden",
                        "50:Context|160:a",
                        "160:b",
                        "160:c",
                        "160:d"))
                .isEqualTo("Profieldeel\n\nVakkennis en vaardigheden\n\nContext\na\nb\nc\nd\n");
    }

    @Test
    void lines_that_begin_everywhere_are_no_table() {
        List<String> lines = new ArrayList<>(List.of("50:Context|160:a"));
        for (int place = 0; place < 60; place++) {
            lines.addAll(Collections.nCopies(3, 160 + 3 * place + ":b"));
        }
        assertThat(text(lines.toArray(String[]::new))).isNotEmpty();
        lines.addAll(Collections.nCopies(3, "400:b"));
        assertThat(text(lines.toArray(String[]::new))).isEmpty();
    }

    @Test
    void a_column_has_three_lines_at_the_least() {
        assertThat(text("50:De bakker|160:werkt", "160:a", "160:b")).isEmpty();
        assertThat(text("50:De bakker|160:werkt", "160:a", "160:b", "160:c")).isNotEmpty();
    }

    @Test
    void what_is_too_long_for_a_label_stays_in_lines() {
        String words = "een titel van ruim veertig letters op een regel";
        String row = "50:" + words + "|310:a";
        assertThat(text(row, row, row, "310:b", "310:c", "310:d"))
                .startsWith(words + " " + words + " " + words + "\na\n");
        assertThat(text(row, row, row, row, "310:b", "310:c", "310:d"))
                .startsWith(words + "\n" + words + "\n" + words + "\n" + words + "\na\n");
    }

    @Test
    void lines_of_one_heading_are_near_each_other() {
        String heading = "40:Een kop die over de hele breedte van alles staat";
        assertThat(text("50:Context|160:a", "160:b", "160:c", "160:d", heading, heading, "", heading))
                .endsWith("\n\n" + (heading + "\n" + heading + "\n\n" + heading + "\n").replace("40:", ""));
    }
}
