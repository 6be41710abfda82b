package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.Row;

/** Takes out what every page repeats: its number, and the lines at its head and foot. */
final class Furniture {
    /** How often a line must stand at the edge of a page, at the least, to be furniture. */
    private static final int FEWEST_REPEATS = 3;

    /** No head or foot of a page has more lines, so many times the outermost ones are looked at. */
    private static final int MOST_LINES = 3;

    private final Consumer<Row> furniture;

    private Furniture(Consumer<Row> furniture) {
        this.furniture = furniture;
    }

    /**
     * The rows without furniture.
     *
     * @param taker takes the furniture
     * @param findings takes what was taken out for no other reason than that it comes again
     */
    static List<ReadRow> takenOut(List<ReadRow> rows, Consumer<Row> taker, List<Finding> findings) {
        Furniture furniture = new Furniture(taker);
        List<ReadRow> kept = furniture.withoutPageNumbers(rows);
        for (int line = 0; line < MOST_LINES; line++) {
            List<ReadRow> inner = furniture.withoutEdges(kept);
            if (inner.size() == kept.size()) {
                break;
            }
            kept = inner;
        }
        return furniture.without(kept, RepeatedLines.in(kept, findings), false);
    }

    /** Where no mark shows pages, their numbers do. */
    private List<ReadRow> withoutPageNumbers(List<ReadRow> rows) {
        boolean marked = rows.stream().skip(1).anyMatch(read -> read.row().pageStart());
        return without(rows, PageNumbers.in(rows), !marked);
    }

    private List<ReadRow> withoutEdges(List<ReadRow> rows) {
        Set<String> heads = repeated(rows, true);
        Set<String> feet = repeated(rows, false);
        BitSet out = new BitSet();
        for (int index = 0; index < rows.size(); index++) {
            boolean repeats = isEdge(rows, index, true)
                            && heads.contains(withoutDigits(rows.get(index).row()))
                    || isEdge(rows, index, false)
                            && feet.contains(withoutDigits(rows.get(index).row()));
            out.set(index, repeats);
        }
        return without(rows, out, false);
    }

    /** @param turnsPage true when what is taken out ends its page */
    private List<ReadRow> without(List<ReadRow> rows, BitSet out, boolean turnsPage) {
        if (out.isEmpty()) {
            return rows;
        }
        List<ReadRow> kept = new ArrayList<>(rows.size());
        boolean gap = false;
        boolean pageStart = false;
        for (int index = 0; index < rows.size(); index++) {
            ReadRow row = rows.get(index);
            if (out.get(index)) {
                furniture.accept(row.row());
                gap = true;
                pageStart |= turnsPage || row.row().pageStart();
            } else {
                kept.add(gap ? row.behindGap(pageStart || row.row().pageStart()) : row);
                gap = false;
                pageStart = false;
            }
        }
        return kept;
    }

    private static boolean isEdge(List<ReadRow> rows, int index, boolean head) {
        int start = head ? index : index + 1;
        return start == rows.size() || rows.get(start).row().pageStart();
    }

    /**
     * The lines that stand at this edge of most pages, whatever the numbers in them. Headings that bear a code are left
     * to the body, which knows whether it has read that unit.
     */
    private static Set<String> repeated(List<ReadRow> rows, boolean head) {
        Map<String, Integer> counts = new HashMap<>();
        int pages = 0;
        for (int index = 0; index < rows.size(); index++) {
            ReadRow row = rows.get(index);
            pages += row.row().pageStart() ? 1 : 0;
            if (isEdge(rows, index, head) && !row.isStructure()) {
                counts.merge(withoutDigits(row.row()), 1, Integer::sum);
            }
        }
        int most = Math.max(FEWEST_REPEATS, pages / 2);
        Set<String> repeated = new HashSet<>();
        counts.forEach((text, count) -> {
            if (count >= most) {
                repeated.add(text);
            }
        });
        return repeated;
    }

    /** Of pages 9 and 10 the heads differ in the length of their numbers, too. */
    private static String withoutDigits(Row row) {
        String text = row.plain();
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean digit = Character.isDigit(text.charAt(at));
            if (!digit || at == 0 || !Character.isDigit(text.charAt(at - 1))) {
                plain.append(digit ? '#' : text.charAt(at));
            }
        }
        return plain.toString();
    }
}
