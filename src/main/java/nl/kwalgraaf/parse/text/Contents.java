package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;

/**
 * Takes out the table of contents, which repeats headings with the pages they stand on and says nothing of its own.
 *
 * <p>It is known by its heading, or by the dots that lead to the page numbers.
 */
record Contents(List<ReadRow> rows) {
    private static final Set<String> HEADINGS = Words.CONTENTS.set();
    private static final Pattern LEADERS =
            Pattern.compile("(?:\\.{3,}|(?:\\. ){3,}\\.?|\u2026{2,}|_{4,})\\s*(\\d{1,3})?$");
    private static final Pattern PAGE = Pattern.compile("\\S\\s+(\\d{1,3})$");

    /** Fewer entries make no table of contents, where no heading says that they are one; a keuzedeel has two sections. */
    private static final int FEWEST = 3;

    private static final int FEWEST_BELOW_HEADING = 2;

    /** An entry runs over no more rows. */
    private static final int LONGEST_ENTRY = 3;

    /** The rows without the table of contents, which is claimed as structure. */
    static List<ReadRow> takenOut(List<ReadRow> rows, Claims claims) {
        Contents contents = new Contents(rows);
        int start = contents.start();
        int end = start < 0 ? start : contents.end(start);
        if (start == end) {
            return rows;
        }
        rows.subList(start, end).forEach(read -> claims.structure(read.row().span()));
        List<ReadRow> rest = new ArrayList<>(rows.subList(0, start));
        rest.addAll(rows.subList(end, rows.size()));
        if (start < rest.size()) {
            rest.set(start, rest.get(start).behindGap());
        }
        return rest;
    }

    /** True when the row ends as {@link #LEADERS} do; the pattern is too slow to be tried on every row. */
    private static boolean mayLead(Row row) {
        char last = row.last();
        return Character.isDigit(last) || last == '.' || last == '_' || last == '\u2026';
    }

    private static boolean isHeading(ReadRow read) {
        return read.row().length() <= Field.LONGEST
                && HEADINGS.contains(Folding.fold(read.row().text()));
    }

    private int start() {
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at).row();
            if (isHeading(rows.get(at))
                    || mayLead(row) && LEADERS.matcher(row.text()).find()) {
                return at;
            }
            if (rows.get(at).isLabel()) {
                return -1;
            }
        }
        return -1;
    }

    /** Just past the last entry: pages go up, and between two entries stand at most the rows of a wrapped one. */
    private int end(int start) {
        boolean dotted = rows.subList(start, rows.size()).stream()
                .limit(2L * LONGEST_ENTRY)
                .anyMatch(row -> LEADERS.matcher(row.row().text()).find());
        Pattern entry = dotted ? LEADERS : PAGE;
        // A converter may have left the entries out, but not their heading.
        boolean headed = isHeading(rows.get(start));
        int end = start;
        int entries = 0;
        int page = 0;
        for (int at = start; at < rows.size() && at <= end + LONGEST_ENTRY; at++) {
            Matcher found = entry.matcher(rows.get(at).row().text());
            if (found.find()) {
                int here = found.group(1) == null ? page : Integer.parseInt(found.group(1));
                if (here < page) {
                    break;
                }
                page = here;
                end = at + 1;
                entries++;
            }
        }
        int fewest = headed ? FEWEST_BELOW_HEADING : FEWEST;
        return entries >= fewest ? end : headed ? start + 1 : start;
    }
}
