package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Pages whose labels stand in a column at the left and their text at the right of it. Line by line the words of both
 * would run through each other; {@link PdfColumnText} writes them one after the other.
 *
 * <p>The column of text shows where lines begin again and again that have nothing at their left, for a text is mostly
 * longer than its label. Each table of a document may have its own, so it is asked line by line.
 */
final class PdfColumns {
    /** No list is indented so far, in points: what begins there is a column. */
    private static final float NARROWEST = 60;

    /** A column of a page has so many lines, of which one at least stands beside a label. */
    private static final int FEWEST = 3;

    /** The tables of a document have a handful of columns; lines that begin at more places are no table. */
    private static final int MOST = 60;

    /**
     * What pages say.
     *
     * @param pages the text of each; empty for one without columns
     * @param usual how far apart the lines of a paragraph are, on all of them
     */
    record Texts(List<Optional<String>> pages, float usual) {}

    private PdfColumns() {}

    /**
     * Writes the pages that have columns.
     *
     * @param printed the lines of each, from the top down
     * @param exact false where places are those of letters in a text, which are no places on paper
     * @param out takes the text of the page with this number, from 0
     * @return how far apart the lines of a paragraph are
     */
    static float write(List<List<PdfLine>> printed, boolean exact, IntFunction<Flow> out) {
        List<Float> begins = begins(printed);
        boolean none = printed.stream()
                .flatMap(List::stream)
                .noneMatch(line -> begins.stream().anyMatch(x -> line.cell(x) > 0));
        Function<List<PdfLine>, List<Float>> found = lines -> none ? List.of() : columns(lines, begins);
        List<List<PdfLine>> pages =
                RaisedLabels.of(printed, printed.stream().map(found).toList());
        List<List<Float>> columns = pages.stream().map(found).toList();
        List<Float> ends = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (int at = 0; at < columns.get(page).size(); at++) {
                PdfLine line = pages.get(page).get(at);
                float x = columns.get(page).get(at);
                if (line.isRightOf(x) || line.cell(x) > 0) {
                    ends.add(line.end());
                }
            }
        }
        ends.sort(null);
        // One in fifty may run over the edge: an address that nobody can break.
        float edge = ends.isEmpty() ? 0 : ends.get(ends.size() - 1 - ends.size() / 50);
        float usual = usual(pages);
        for (int page = 0; page < pages.size(); page++) {
            if (!columns.get(page).isEmpty()) {
                List<PdfLine> lines = pages.get(page);
                new PdfColumnText(lines, columns.get(page), edge, usual, exact, out.apply(page)).write(lines);
            }
        }
        return usual;
    }

    /** How many lines begin in a column of text; 0 where no label stands beside one. */
    static int linesBeside(List<List<PdfLine>> pages) {
        List<Float> begins = begins(pages);
        boolean labels = pages.stream()
                .flatMap(List::stream)
                .anyMatch(line -> begins.stream().anyMatch(x -> line.cell(x) > 0));
        return !labels
                ? 0
                : (int) pages.stream()
                        .flatMap(List::stream)
                        .filter(line -> begins.stream().anyMatch(line::isAt))
                        .count();
    }

    /** The text of each page. */
    static Texts texts(List<List<PdfLine>> pages) {
        Map<Integer, Flow> flows = new HashMap<>();
        float usual = write(pages, true, page -> flows.computeIfAbsent(page, number -> new Flow()));
        List<Optional<String>> texts = IntStream.range(0, pages.size())
                .mapToObj(page -> Optional.ofNullable(flows.get(page))
                        .map(flow -> flow.text("").content()))
                .toList();
        return new Texts(texts, usual);
    }

    /** Where lines begin again and again that have nothing at their left, in order. */
    private static List<Float> begins(List<List<PdfLine>> pages) {
        List<Float> starts = new ArrayList<>();
        for (List<PdfLine> lines : pages) {
            float first = first(lines);
            lines.stream()
                    .map(PdfLine::start)
                    .filter(x -> x >= first + NARROWEST)
                    .forEach(starts::add);
        }
        starts.sort(null);
        List<Float> begins = new ArrayList<>();
        for (int from = 0; from < starts.size(); ) {
            int to = from + 1;
            while (to < starts.size() && PdfLine.isAt(starts.get(to), starts.get(from))) {
                to++;
            }
            if (to - from >= FEWEST) {
                begins.add(starts.get(from));
            }
            from = to;
        }
        return begins.size() > MOST ? List.of() : begins;
    }

    private static float first(List<PdfLine> lines) {
        return lines.stream().map(PdfLine::start).min(Float::compare).orElse(0f);
    }

    /**
     * Where the column of text begins beside each line of a page; empty where it has none. A line without text in it,
     * a label or a heading, goes with what is below.
     */
    private static List<Float> columns(List<PdfLine> lines, List<Float> begins) {
        float first = first(lines);
        Float[] columns = new Float[lines.size()];
        Float next = null;
        boolean any = false;
        for (int at = lines.size() - 1; at >= 0; at--) {
            PdfLine line = lines.get(at);
            boolean right = line.start() >= first + NARROWEST;
            Optional<Float> own = nearest(right ? line.start() : beside(line, begins), begins);
            any |= right && own.isPresent();
            next = own.orElse(next);
            columns[at] = next;
        }
        if (!any) {
            return List.of();
        }
        for (int at = 1; at < columns.length; at++) {
            columns[at] = columns[at] == null ? columns[at - 1] : columns[at];
        }
        return List.of(columns);
    }

    /** Where the text begins behind the label of a line; 0 where it has none. */
    private static float beside(PdfLine line, List<Float> begins) {
        return (float) begins.stream()
                .filter(x -> line.cell(x) > 0)
                .mapToDouble(x -> line.words().get(line.cell(x)).start())
                .findFirst()
                .orElse(0);
    }

    /** The column in which a text stands that begins there: it may be indented. */
    private static Optional<Float> nearest(float start, List<Float> begins) {
        return begins.stream().filter(x -> x <= start || PdfLine.isAt(start, x)).reduce((farther, nearer) -> nearer);
    }

    /** How far apart the lines of a paragraph are: the smallest step that one in ten takes, as paragraphs are farther apart. */
    private static float usual(List<List<PdfLine>> pages) {
        Map<Integer, Integer> steps = new TreeMap<>();
        int all = 0;
        for (List<PdfLine> lines : pages) {
            for (int at = 1; at < lines.size(); at++) {
                float step = lines.get(at).y() - lines.get(at - 1).y();
                if (step >= lines.get(at).height() / 2) {
                    steps.merge(Math.round(2 * step), 1, Integer::sum);
                    all++;
                }
            }
        }
        int enough = all / 10;
        return steps.entrySet().stream()
                .filter(step -> step.getValue() > enough)
                .findFirst()
                .map(step -> step.getKey() / 2f)
                .orElse(0f);
    }
}
