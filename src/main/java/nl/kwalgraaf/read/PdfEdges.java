package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Heads and feet of the pages of a PDF, known by where they stand: on one height, outside all that differs from page to
 * page. What they say may change with the part of the document, and with the page by its numbers.
 */
final class PdfEdges {
    /** No head or foot has more lines. */
    private static final int MOST_LINES = 4;

    /** In points: a head stands on one height on all pages. */
    private static final float SAME = 2;

    /** One in so many pages has it at the least; a cover and the pages of a part may have none, or another. */
    private static final int FEWEST = 3;

    /** Of the lines on that height one in so many may say what no other says; more of them are where the text begins. */
    private static final int ALONE = 6;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A heading that a page repeats, since what stands under it goes on: it says more than a head. */
    private static final Pattern UNIT = Pattern.compile(".*\\b[A-Z] ?\\d{1,2} ?[-\u2010-\u2015.] ?K ?\\d.*");

    /** How many lines at the top of a page and at its bottom are no text of it. */
    record Edge(int head, int foot) {}

    private record Place(int page, float y, String words) {}

    private PdfEdges() {}

    /** @param pages the lines of each, from the top down */
    static List<Edge> of(List<List<PdfLine>> pages) {
        Set<Integer> none = Set.of();
        List<Set<Integer>> heads = new ArrayList<>();
        List<Set<Integer>> feet = new ArrayList<>();
        for (int depth = 0; depth < MOST_LINES; depth++) {
            heads.add(at(pages, depth, true, depth == 0 ? none : heads.get(depth - 1)));
            feet.add(at(pages, depth, false, depth == 0 ? none : feet.get(depth - 1)));
        }
        List<Edge> edges = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int head = depth(heads, page);
            edges.add(new Edge(head, Math.min(depth(feet, page), pages.get(page).size() - head)));
        }
        return edges;
    }

    private static int depth(List<Set<Integer>> found, int page) {
        int depth = 0;
        while (depth < MOST_LINES && found.get(depth).contains(page)) {
            depth++;
        }
        return depth;
    }

    /** The pages of which the line so many from the edge belongs to it, all outside it being known to. */
    private static Set<Integer> at(List<List<PdfLine>> pages, int depth, boolean head, Set<Integer> outside) {
        List<Place> places = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<PdfLine> lines = pages.get(page);
            if (depth < lines.size() && (depth == 0 || outside.contains(page))) {
                PdfLine line = lines.get(head ? depth : lines.size() - 1 - depth);
                String words = NUMBER.matcher(line.text()).replaceAll("#");
                places.add(new Place(page, line.y(), UNIT.matcher(line.text()).matches() ? "" : words));
            }
        }
        places.sort(Comparator.comparingDouble(Place::y));
        Set<Integer> found = new HashSet<>();
        for (int from = 0; from < places.size(); ) {
            int to = from + 1;
            while (to < places.size() && places.get(to).y() - places.get(to - 1).y() <= SAME) {
                to++;
            }
            found.addAll(again(places.subList(from, to), pages.size()));
            from = to;
        }
        return found;
    }

    /** Of lines on one height: the pages of those that come again, where hardly any does not. */
    private static List<Integer> again(List<Place> level, int pages) {
        Map<String, Integer> counts = new HashMap<>();
        level.forEach(place -> counts.merge(place.words(), 1, Integer::sum));
        List<Integer> again = level.stream()
                .filter(place -> !place.words().isEmpty() && counts.get(place.words()) > 1)
                .map(Place::page)
                .toList();
        boolean most = again.size() * FEWEST >= pages && (level.size() - again.size()) * ALONE <= again.size();
        return most ? again : List.of();
    }
}
