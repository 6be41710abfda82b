package nl.kwalgraaf.parse.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/**
 * Finds printed page numbers.
 *
 * <p>{@code 12 van 19} and {@code Pagina 3} say themselves that they are. Any other line with a number in it
 * ({@code 7}, {@code Sociaal werk | 7}) is a page number when it comes again and again with the next number each time,
 * some way apart and through most of the document.
 */
final class PageNumbers {
    private static final int LONGEST_LINE = 100;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,/-])\\d{1,3}(?![\\p{L}\\d.,/%-])");

    /** "https://example.org/x.html   1/23": the page of so many, behind an address. */
    private static final Pattern OF_ALL = Pattern.compile("(?<=\\s)\\d{1,3}(?=\\s?/\\s?\\d{1,3}$)");

    /** No document has fewer pages of which the numbers form a row. */
    private static final int SHORTEST_ROW = 3;

    /** A page has at least so many lines on average. */
    private static final int LINES_PER_PAGE = 5;

    /** Lines alike but for the number, each with the one after that of the line before. */
    private record Chain(int first, int last, int length, Chain before) {}

    private final List<ReadRow> rows;
    private final BitSet found = new BitSet();
    private final Map<String, Map<Integer, Chain>> chains = new HashMap<>();

    private PageNumbers(List<ReadRow> rows) {
        this.rows = rows;
    }

    /** Which of the rows are page numbers. */
    static BitSet in(List<ReadRow> rows) {
        PageNumbers numbers = new PageNumbers(rows);
        for (int index = 0; index < rows.size(); index++) {
            numbers.look(index, rows.get(index));
        }
        numbers.chains.values().forEach(numbers::take);
        return numbers.found;
    }

    private void look(int index, ReadRow read) {
        Row row = read.row();
        boolean said = read.reading() == Reading.Plain.PAGE_NUMBER;
        boolean numbered =
                (Character.isDigit(row.last()) || Character.isDigit(row.charAt(0)) || Folding.isDash(row.last()))
                        && !read.isStructure();
        if (!said && !numbered || Ending.of(row).isOfText() || row.plain().length() > LONGEST_LINE || isValue(index)) {
            return;
        }
        if (said) {
            found.set(index);
        } else {
            extend(index, row.plain());
        }
    }

    /** What stands right below the label of a field that holds a number, and can be one of its numbers. */
    private boolean isValue(int index) {
        Row row = rows.get(index).row();
        return index > 0
                && rows.get(index - 1)
                        .label()
                        .filter(field -> field == Field.NIVEAU && row.length() == 1
                                || field == Field.STUDIELAST && row.length() > 2)
                        .isPresent();
    }

    private void extend(int index, String text) {
        Matcher number = OF_ALL.matcher(text);
        boolean ofAll = text.indexOf('/') >= 0 && number.find();
        if (!ofAll && !number.usePattern(NUMBER).reset().find()) {
            return;
        }
        int value = Integer.parseInt(number.group());
        String rest = text.substring(0, number.start()) + '#' + text.substring(number.end());
        Map<Integer, Chain> alike = chains.computeIfAbsent(rest, ignored -> new HashMap<>());
        Chain before = alike.get(value - 1);
        alike.put(
                value,
                before == null
                        ? new Chain(index, index, 1, null)
                        : new Chain(before.first, index, before.length + 1, before));
    }

    /** The longest of the chains alike, when it can be that of the page numbers. */
    private void take(Map<Integer, Chain> alike) {
        Chain longest = null;
        for (Chain chain : alike.values()) {
            longest = longest == null || chain.length > longest.length ? chain : longest;
        }
        int span = longest.last - longest.first;
        boolean apart = span >= (longest.length - 1) * LINES_PER_PAGE;
        if (longest.length >= SHORTEST_ROW && apart && 2 * span >= rows.size()) {
            for (Chain chain = longest; chain != null; chain = chain.before) {
                found.set(chain.last);
            }
        }
    }
}
