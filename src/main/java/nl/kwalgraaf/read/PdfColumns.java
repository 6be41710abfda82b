package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pages whose labels stand in a column at the left and their text at the right of it. Line by line the words of both
 * would run through each other; here the label comes first, on a line of its own, then the text beside it.
 *
 * <p>The column of text shows where lines begin that have nothing at their left, for a text is mostly longer than its
 * label. A line over both columns is a heading, and parts what is above it from what is below. Where a line is as full as
 * the column allows, the next goes on with it: so a code in a sentence never begins a line, as headings do.
 */
final class PdfColumns {
    /** No list is indented so far, in points: what begins there is a column. */
    private static final float NARROWEST = 60;

    /** Two lines begin at the same place within so many points. */
    private static final float SAME = 2;

    /** A column of a page has so many lines, of which one at least stands beside a label. */
    private static final int FEWEST = 3;

    /** A label, or the title of a kerntaak in a table, has no more letters; what is longer is text. */
    private static final int LONGEST_LABEL = 150;

    /** In heights of letters: what parts two columns where the text begins as others do, and where it is indented. */
    private static final float GUTTER = 0.4f;

    private static final float WIDE_GUTTER = 0.9f;

    /** In heights of letters: lines of one label, or of a heading, are so far apart at most. */
    private static final float LEADING = 1.5f;

    /** Lines farther apart belong to nothing together. */
    private static final float APART = 3;

    /** In heights of letters: a column of less holds values and no wrapped text. */
    private static final float NARROWEST_TEXT = 12;

    /** What may stand before an item. */
    private static final String MARKS = "\u2022\u00b7\u25aa\u25cf\u25cb\u25a0\u00a7-\u2013*o\uf0a7\uf0b7\uf02d";

    private final float left;
    private final float right;
    private final float edge;
    private final float usual;
    private final StringBuilder out = new StringBuilder();
    private final List<PdfLine> label = new ArrayList<>();
    private final List<PdfLine> text = new ArrayList<>();
    private Optional<PdfLine> previous = Optional.empty();
    private boolean over;

    private PdfColumns(float left, float right, float edge, float usual) {
        this.left = left;
        this.right = right;
        this.edge = edge;
        this.usual = usual;
    }

    /**
     * The text of each page; empty for one without columns.
     *
     * @param pages the lines of each, from the top down
     */
    static List<Optional<String>> texts(List<List<PdfLine>> pages) {
        Optional<Float> common = common(pages);
        List<Optional<Float>> columns = pages.stream()
                .map(lines -> column(lines).or(() -> common.filter(x -> begin(lines, x) > 0)))
                .toList();
        List<Float> ends = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (float x : columns.get(page).stream().toList()) {
                pages.get(page).stream()
                        .filter(line -> line.start() >= x - SAME || cell(line, x) > 0)
                        .forEach(line -> ends.add(line.end()));
            }
        }
        ends.sort(null);
        // One in fifty may run over the edge: an address that nobody can break.
        float edge = ends.isEmpty() ? 0 : ends.get(ends.size() - 1 - ends.size() / 50);
        float usual = usual(pages);
        List<Optional<String>> texts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<PdfLine> lines = pages.get(page);
            texts.add(columns.get(page).map(x -> new PdfColumns(labels(lines, x), x, edge, usual).write(lines)));
        }
        return texts;
    }

    /** Where the text begins on most of the pages that have a column of it. */
    private static Optional<Float> common(List<List<PdfLine>> pages) {
        Map<Integer, List<Float>> begins = pages.stream()
                .flatMap(lines -> column(lines).stream())
                .collect(Collectors.groupingBy(Math::round, TreeMap::new, Collectors.toList()));
        return begins.values().stream().max(Comparator.comparingInt(List::size)).map(same -> same.get(0));
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

    /** Where the column of text begins on a page; empty where it has none. */
    private static Optional<Float> column(List<PdfLine> lines) {
        Optional<Float> best = Optional.empty();
        int most = FEWEST - 1;
        float first = lines.stream().map(PdfLine::start).min(Float::compare).orElse(0f);
        for (PdfLine line : lines) {
            float x = line.start();
            int beginning = x < first + NARROWEST ? 0 : begin(lines, x);
            if (beginning > most && lines.stream().anyMatch(each -> cell(each, x) > 0)) {
                most = beginning;
                best = Optional.of(x);
            }
        }
        return best;
    }

    /** Where labels begin: where the first line does that goes on in the column of text. */
    private static float labels(List<PdfLine> lines, float x) {
        return lines.stream()
                .filter(line -> cell(line, x) > 0)
                .map(PdfLine::start)
                .findFirst()
                .orElse(lines.get(0).start());
    }

    /** How many lines begin there. */
    private static int begin(List<PdfLine> lines, float x) {
        return (int) lines.stream().filter(line -> isAt(line.start(), x)).count();
    }

    private static boolean isAt(float start, float x) {
        return Math.abs(start - x) <= SAME;
    }

    /**
     * The number of the word with which the text at the right begins behind a label; 0 where there is none. In a table of
     * more columns it is the second of them.
     */
    private static int cell(PdfLine line, float x) {
        if (line.start() >= x - SAME) {
            return 0;
        }
        int wide = 0;
        for (int word = 1; word < line.words().size(); word++) {
            float gap =
                    line.words().get(word).start() - line.words().get(word - 1).end();
            float start = line.words().get(word).start();
            if (wide == 0 && gap >= WIDE_GUTTER * line.height()) {
                wide = word;
            }
            if (isAt(start, x) && gap >= GUTTER * line.height()
                    || start > x
                            && gap >= WIDE_GUTTER * line.height()
                            && line.words().get(word - 1).end() < x) {
                return wide > 0 ? wide : word;
            }
        }
        return 0;
    }

    private String write(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            if (previous.isPresent() && step(line) > APART * line.height()) {
                close();
            }
            place(line);
            previous = Optional.of(line);
        }
        close();
        return out.toString();
    }

    private float step(PdfLine line) {
        return previous.isPresent() ? line.y() - previous.get().y() : 0;
    }

    private void place(PdfLine line) {
        int cell = cell(line, right);
        if (line.start() >= right - SAME) {
            text.add(line);
            over = false;
        } else if (cell > 0) {
            label(line.before(cell));
            text.add(line.from(cell));
            over = false;
        } else if (line.end() < right && isAt(line.start(), left) && !(over && step(line) <= LEADING * line.height())) {
            label(line);
            over = false;
        } else {
            close();
            if (!out.isEmpty() && !(over && step(line) <= LEADING * line.height())) {
                out.append('\n');
            }
            out.append(line.text()).append('\n');
            over = true;
        }
    }

    /** The next line of the label that is open, or the first of another. */
    private void label(PdfLine words) {
        boolean goesOn =
                !label.isEmpty() && words.y() - label.get(label.size() - 1).y() <= LEADING * words.height();
        if (!goesOn) {
            close();
        }
        label.add(words);
    }

    private void close() {
        if (!label.isEmpty() && !out.isEmpty()) {
            out.append('\n');
        }
        String words = label.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        if (words.length() > LONGEST_LABEL || words.contains("- ")) {
            label.forEach(line -> out.append(line.text()).append('\n'));
        } else if (!words.isEmpty()) {
            out.append(words).append('\n');
        }
        for (int at = 0; at < text.size(); at++) {
            boolean goesOn = at + 1 < text.size() && isFull(text.get(at), text.get(at + 1));
            out.append(text.get(at).text()).append(goesOn ? ' ' : '\n');
        }
        label.clear();
        text.clear();
    }

    /** True when the next line goes on with this one, since its first word found no room on it. */
    private boolean isFull(PdfLine line, PdfLine next) {
        PdfLine.Word first = next.words().get(0);
        boolean hangs = next.start() > line.start() + SAME;
        boolean marked = isMarked(next) || isMarked(line) && !hangs || next.start() < line.start() - SAME;
        // What ends in a hyphen the parser joins; where a sentence ends nothing is lost if the line does too.
        boolean open = "-.;:!?".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
        boolean roomy = line.end() + (first.end() - first.start()) + GUTTER / 2 * line.height() <= edge;
        boolean wide = edge - right >= NARROWEST_TEXT * line.height();
        return wide && !marked && open && !roomy && next.y() - line.y() <= usual + SAME / 2;
    }

    private static boolean isMarked(PdfLine line) {
        String first = line.words().get(0).text();
        return first.length() == 1 && MARKS.contains(first);
    }
}
