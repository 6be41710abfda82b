package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    /** Nine pages bear a number of one digit and three one of two, within the words of their head. */
    @Test
    void numbers_of_one_and_of_two_digits_make_one_head() {
        String text = IntStream.rangeClosed(1, 12)
                .mapToObj(page ->
                        "Bakkers " + page + " en koks\nOp deze dag bakt bakker " + (char) ('A' + page) + " brood.\n")
                .collect(Collectors.joining("\f"));
        List<Row> furniture = new ArrayList<>();
        Rows rows = Rows.of(SourceText.of("test.txt", text), furniture::add, new ArrayList<>());
        assertThat(furniture).extracting(Row::text).hasSize(12).allMatch(head -> head.endsWith("en koks"));
        assertThat(rows.rows()).hasSize(12);
    }

    /** Four equal pages of ten lines: a head and a foot have three lines at the most, and what is left is text. */
    @Test
    void of_equal_pages_three_lines_at_each_edge_are_furniture() {
        String page = IntStream.rangeClosed('a', 'j')
                .mapToObj(line -> "de bakker bakt brood " + (char) line + ".\n")
                .collect(Collectors.joining());
        List<Row> furniture = new ArrayList<>();
        Rows rows = Rows.of(
                SourceText.of("test.txt", String.join("\f", page, page, page, page)),
                furniture::add,
                new ArrayList<>());
        assertThat(furniture).hasSize(4 * 6);
        assertThat(rows.rows()).hasSize(4 * 4);
    }
}
