package nl.kwalgraaf.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kwalgraaf.finding.Finding;

/**
 * Finds the line that every page repeats in a text that shows no pages: one that comes again from beginning to end of
 * the document at about the same distance, in the middle of sentences too, or that names the document.
 */
final class RepeatedLines {
    private static final int FEWEST = 4;
    private static final int LONGEST = 100;

    /** A line that names the document says itself what it is, so that fewer prove it. */
    private static final int FEWEST_NAMES = 3;

    private static final Pattern NAMES_DOCUMENT =
            Pattern.compile("(?:Kwalificatiedossier|KWALIFICATIEDOSSIER|Keuzedeel|KEUZEDEEL)(?:[:|]| mbo|\\s)");

    /** No page has so many times the lines of a usual one. */
    private static final int UNEVEN = 3;

    /** At least one page in so many ends within a sentence. */
    private static final int FEW = 8;

    private RepeatedLines() {}

    /** Which of the rows repeat. */
    static BitSet in(List<Row> rows) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            if (mayRepeat(row)) {
                places.computeIfAbsent(Furniture.plain(row), ignored -> new ArrayList<>())
                        .add(index);
            }
        }
        BitSet repeated = new BitSet();
        places.forEach((line, alike) -> {
            if (alike.size() >= FEWEST_NAMES && NAMES_DOCUMENT.matcher(line).lookingAt()) {
                alike.forEach(repeated::set);
            }
        });
        places.values().removeIf(alike -> alike.size() < FEWEST || !isEven(alike, rows.size()));
        BitSet candidates = new BitSet();
        places.values().forEach(alike -> alike.forEach(candidates::set));
        for (List<Integer> alike : places.values()) {
            if (breaksSentences(alike, rows, candidates)) {
                alike.forEach(repeated::set);
            }
        }
        return repeated;
    }

    /** One finding for each line that was taken out, where it stands first. */
    static List<Finding> told(List<Row> repeats) {
        Map<String, List<Row>> lines = new LinkedHashMap<>();
        repeats.forEach(row -> lines.computeIfAbsent(Furniture.plain(row), line -> new ArrayList<>())
                .add(row));
        return lines.values().stream()
                .map(alike -> Finding.of(
                        ParseCode.REPEATED_LINE,
                        alike.get(0).span(),
                        "This line stands " + alike.size()
                                + " times in the document, and was taken for the head or foot of a page.",
                        "No text holds it. See whether it belongs to one where it stands."))
                .toList();
    }

    /** Text ends in a stop, an item begins with a mark; a line that names the document does neither. */
    private static boolean mayRepeat(Row row) {
        return row.length() <= LONGEST
                && Character.isUpperCase(row.charAt(0))
                && ".;:,-".indexOf(row.last()) < 0
                && !Furniture.belongsToBody(row)
                && !CompetentieParser.names(row)
                && !LeadLine.mayBegin(row)
                && LeadLine.competentiesEnd(row) < 0;
    }

    private static boolean isEven(List<Integer> places, int rows) {
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        int usual = Math.max(1, (last - first) / (places.size() - 1));
        int largest = 0;
        for (int at = 1; at < places.size(); at++) {
            largest = Math.max(largest, places.get(at) - places.get(at - 1));
        }
        return 2 * (last - first) >= rows && largest <= UNEVEN * usual;
    }

    /**
     * A page ends where it is full: what stands before and behind it differs each time, unlike around a sentence that
     * the author repeats, and now and then a sentence runs on from one to the other.
     */
    private static boolean breaksSentences(List<Integer> places, List<Row> rows, BitSet candidates) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        int broken = 0;
        for (int place : places) {
            int last = candidates.previousClearBit(place);
            int next = candidates.nextClearBit(place);
            while (next < rows.size() && Furniture.belongsToBody(rows.get(next))) {
                next++;
            }
            if (last >= 0 && next < rows.size()) {
                before.add(Furniture.plain(rows.get(last)));
                after.add(Furniture.plain(rows.get(next)));
                boolean runsOn = Character.isLetterOrDigit(rows.get(last).last())
                        && Character.isLowerCase(rows.get(next).charAt(0));
                broken += runsOn ? 1 : 0;
            }
        }
        int others = Math.min(before.size(), after.size());
        return broken > 0 && FEW * broken >= places.size() && 5 * others >= 4 * (places.size() - 1);
    }
}
