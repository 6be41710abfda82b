package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class UnmarkedListTest {
    /** No line has room enough for the word below it to show that it was ended. */
    private static final int FULL = 20;

    private static final int ROOMY = 100;

    private static List<String> items(String text, boolean vakkennis, int width) {
        SourceText source = SourceText.of("test", text);
        List<Row> rows = IntStream.rangeClosed(1, source.lineCount())
                .mapToObj(number -> new Row(
                        source,
                        number,
                        source.line(number).start(),
                        source.line(number).end(),
                        false,
                        false))
                .filter(row -> !row.isEmpty())
                .toList();
        return new UnmarkedList(rows, vakkennis, new Wrapping(width))
                .items().stream()
                        .map(item -> item.stream().map(Row::text).collect(Collectors.joining(" ")))
                        .toList();
    }

    @Test
    void where_only_the_last_item_is_closed_two_verbs_show_that_none_needs_a_sign() {
        assertThat(items("heeft kennis van de bodem\nweet hoe gras groeit\nkan gras maaien;\n", true, FULL))
                .containsExactly("heeft kennis van de bodem", "weet hoe gras groeit", "kan gras maaien;");
        assertThat(items("heeft kennis van wat de klant\nkan betalen.\n", true, FULL))
                .containsExactly("heeft kennis van wat de klant kan betalen.");
        assertThat(items("heeft kennis;\nweet wat de klant\nkan betalen en wat hij\nkan lenen.\n", true, FULL))
                .containsExactly("heeft kennis;", "weet wat de klant kan betalen en wat hij kan lenen.");
    }

    @Test
    void a_verb_begins_an_item_of_gedrag_where_none_ends_in_a_sign() {
        assertThat(items("maait het gras van de klant\nveegt het pad schoon en\nnetjes\n", false, FULL))
                .containsExactly("maait het gras van de klant", "veegt het pad schoon en netjes");
        assertThat(items("maait het gras. Hij/zij\nveegt het pad van de\nklant\n", false, FULL))
                .containsExactly("maait het gras. Hij/zij veegt het pad van de klant");
        assertThat(items("maait het gras dat er\nstaat.\n", false, FULL)).hasSize(1);
        assertThat(items("maait bij de beste klant\nhet gras\n", false, FULL)).hasSize(1);
    }

    @Test
    void a_line_with_room_goes_on_behind_a_hyphen_before_an_article_and_before_one_word() {
        assertThat(items("maait volgens 'kort en goed'-\nprincipe alle gras\nruimt op\n", false, ROOMY))
                .containsExactly("maait volgens 'kort en goed'- principe alle gras", "ruimt op");
        assertThat(items("maait bij de beste klant\nhet gras\nvoert het gras correct\naf.\n", false, ROOMY))
                .containsExactly("maait bij de beste klant het gras", "voert het gras correct af.");
        assertThat(items("het maaien van gras\nhet vegen van paden\n", false, ROOMY))
                .containsExactly("het maaien van gras", "het vegen van paden");
    }
}
