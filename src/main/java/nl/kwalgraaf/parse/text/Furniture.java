package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;

/**
 * Takes out what belongs to pages and not to their text: the one door to the evidence that a row does.
 *
 * <p>Such are its number ({@link PageNumbers}), what stands at the head or foot of most pages, and, where nothing shows
 * pages, what comes again as their heads and feet would ({@link RepeatedLines}). Headings that a page repeats are left to
 * the body, which knows whether it has read that unit ({@link Headings}).
 */
final class Furniture {
    /** How often a line must stand at the edge of a page, at the least, to be furniture. */
    private static final int FEWEST_REPEATS = 3;

    /** Where the line says itself that it belongs to a page, so many prove it. */
    private static final int FEWEST_NAMES = 2;

    /** One page in so many may lack what all others have: the first, or one that is a picture. */
    private static final int MISSING = 4;

    private final Consumer<Row> taker;
    private List<ReadRow> rows;

    private Furniture(List<ReadRow> rows, Consumer<Row> taker) {
        this.rows = rows;
        this.taker = taker;
    }

    /**
     * The rows without furniture.
     *
     * @param taker takes the furniture
     * @param findings takes what was taken out for no other reason than that it comes again
     */
    static List<ReadRow> takenOut(List<ReadRow> rows, Consumer<Row> taker, List<Finding> findings) {
        Furniture furniture = new Furniture(rows, taker);
        // Where no mark shows pages, their numbers do.
        boolean marked = rows.stream().skip(1).anyMatch(read -> read.row().pageStart());
        furniture.take(PageNumbers.in(rows), !marked);
        furniture.take(furniture.amongText(), false);
        int lines = 0;
        // So many times the outermost rows are looked at.
        while (lines < SaidName.MOST_ROWS_OF_HEAD && furniture.take(furniture.edges(), false)) {
            lines++;
        }
        furniture.take(RepeatedLines.in(furniture.rows, findings), false);
        return furniture.rows;
    }

    /** The first and last rows of pages that stand there on most of them. */
    private BitSet edges() {
        int[] heads = IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).row().pageStart())
                .toArray();
        int[] feet = IntStream.concat(IntStream.of(heads).skip(1), IntStream.of(rows.size()))
                .map(next -> next - 1)
                .filter(at -> at >= 0)
                .toArray();
        BitSet edges = repeated(heads);
        edges.or(repeated(feet));
        return edges;
    }

    /** Those of the rows, one of each page, that are alike on most pages, whatever the numbers in them. */
    private BitSet repeated(int[] places) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int place : places) {
            ReadRow read = rows.get(place);
            if (!read.isStructure() && !read.isInUnit()) {
                alike.computeIfAbsent(withoutDigits(read.row()), ignored -> new ArrayList<>())
                        .add(place);
            }
        }
        BitSet repeated = new BitSet();
        alike.values().stream()
                .filter(same -> same.size()
                        >= (saysSo(rows.get(same.get(0)).row())
                                ? FEWEST_NAMES
                                : Math.max(FEWEST_REPEATS, places.length / 2)))
                .forEach(same -> same.forEach(repeated::set));
        return repeated;
    }

    /**
     * Lines that stand once on nearly every page, wherever: a program that writes columns one after the other puts heads
     * and feet among them.
     */
    private BitSet amongText() {
        Map<String, List<Integer>> alike = new HashMap<>();
        int[] pages = new int[rows.size()];
        int page = 0;
        for (int at = 0; at < rows.size(); at++) {
            ReadRow read = rows.get(at);
            page += read.row().pageStart() ? 1 : 0;
            pages[at] = page;
            if (read.row().gap()
                    && read.reading() == Reading.Plain.PROSE
                    && !Ending.of(read.row()).isOfText()) {
                alike.computeIfAbsent(read.row().plain(), ignored -> new ArrayList<>())
                        .add(at);
            }
        }
        int fewest = Math.max(FEWEST_REPEATS, page - page / MISSING);
        BitSet among = new BitSet();
        alike.values().stream()
                .filter(same -> same.size() >= fewest
                        && same.stream().map(at -> pages[at]).distinct().count() == same.size())
                .flatMap(List::stream)
                // Below what a cover says first, what the document is, stands its name.
                .filter(at -> at != 1 || !Cover.saysKind(rows.get(0).row()))
                .forEach(among::set);
        return among;
    }

    /** "2 van 3   Sociaal werk", "Keuzedeel: Duits": what says itself what it is. */
    private static boolean saysSo(Row row) {
        return Readings.numbersPage(row) || RepeatedLines.saysKind(row);
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

    /**
     * Takes these rows out; what stands behind one is parted from what stands before it.
     *
     * @param turnsPage true when what is taken out ends its page
     * @return false where there are none
     */
    private boolean take(BitSet out, boolean turnsPage) {
        if (out.isEmpty()) {
            return false;
        }
        List<ReadRow> kept = new ArrayList<>(rows.size());
        boolean gap = false;
        boolean pageStart = false;
        for (int index = 0; index < rows.size(); index++) {
            ReadRow read = rows.get(index);
            pageStart |= read.row().pageStart();
            if (out.get(index)) {
                taker.accept(read.row());
                gap = true;
                pageStart |= turnsPage;
            } else {
                kept.add(gap ? read.behindGap(pageStart) : read);
                gap = false;
                pageStart = false;
            }
        }
        rows = kept;
        return true;
    }
}
