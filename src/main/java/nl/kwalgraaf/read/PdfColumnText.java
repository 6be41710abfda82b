package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a page with columns: each label on a line of its own, then the text beside it.
 *
 * <p>A line over both columns is a heading, and parts what is above it from what is below. Where a line is as full as
 * the column allows, the next goes on with it: so a code in a sentence never begins a line, as headings do.
 */
final class PdfColumnText {
    /** The number of a heading may stand apart; what has so many letters does not. */
    private static final int SHORTEST_LABEL = 4;

    /** A label, or the title of a kerntaak in a table, has no more letters; what is longer is text. */
    private static final int LONGEST_LABEL = 150;

    /** In heights of letters: lines of one label, or of a heading, are so far apart at most. */
    private static final float LEADING = 1.5f;

    /** The same of a label whose next line goes on in small letters: paragraphs beside it may push it down. */
    private static final float LABEL_LEADING = 2;

    /** In heights of letters: a column of less holds values and no wrapped text. */
    private static final float NARROWEST_TEXT = 12;

    /** What may stand before an item. */
    private static final String MARKS = "\u2022\u00b7\u25aa\u25cf\u25cb\u25a0\u00a7-\u2013*o\uf0a7\uf0b7\uf02d";

    /** Where each line of the page has its column of text. */
    private final List<Float> columns;

    /** Where labels begin on it. */
    private final List<Float> lefts;

    private final float edge;
    private final float usual;
    private final boolean joins;
    private final Flow out;
    private final List<PdfLine> label = new ArrayList<>();
    private final List<PdfLine> text = new ArrayList<>();
    private Optional<PdfLine> previous = Optional.empty();
    private boolean over;

    /**
     * @param columns where the column of text begins beside each line
     * @param edge where lines of it end that are full
     * @param out takes the text
     * @param usual how far apart the lines of a paragraph are
     * @param joins whether places are so exact that they show which lines are full
     */
    PdfColumnText(List<PdfLine> lines, List<Float> columns, float edge, float usual, boolean joins, Flow out) {
        this.joins = joins;
        this.out = out;
        this.columns = columns;
        this.edge = edge;
        this.usual = usual;
        this.lefts = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).cell(columns.get(at)) > 0) {
                lefts.add(lines.get(at).start());
            }
        }
        if (lefts.isEmpty()) {
            lefts.add(lines.get(0).start());
        }
    }

    void write(List<PdfLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            PdfLine line = lines.get(at);
            place(line, columns.get(at));
            previous = Optional.of(line);
        }
        close();
        out.line();
    }

    private float step(PdfLine line) {
        return previous.isPresent() ? line.y() - previous.get().y() : 0;
    }

    private void place(PdfLine line, float right) {
        int cell = line.cell(right) > 0 ? line.cell(right) : value(line);
        if (line.isRightOf(right)) {
            text.add(line);
            over = false;
        } else if (cell > 0) {
            if (isRow(line.from(cell))) {
                close();
            }
            label(line.before(cell));
            text.add(line.from(cell));
            over = false;
        } else if (line.end() < right
                && lefts.stream().anyMatch(left -> line.isAt(left))
                && !(over && step(line) <= LEADING * line.height())) {
            label(line);
            over = false;
        } else {
            close();
            if (!(over && step(line) <= LEADING * line.height())) {
                out.block();
            }
            say(line);
            out.line();
            over = true;
        }
    }

    /** The first word of what stands alone beside a label, in a place where no text begins; 0 where there is none. */
    private static int value(PdfLine line) {
        int wide = wide(line);
        boolean label = wide > 0
                && line.before(wide).text().length() >= SHORTEST_LABEL
                && line.before(wide).text().chars().noneMatch(Character::isDigit);
        return label ? wide : 0;
    }

    /** The first word behind a wide gap; 0 where there is none. */
    private static int wide(PdfLine line) {
        List<PdfLine.Word> words = line.words();
        return IntStream.range(1, words.size())
                .filter(word ->
                        words.get(word).start() - words.get(word - 1).end() >= PdfLine.WIDE_GUTTER * line.height())
                .findFirst()
                .orElse(0);
    }

    /** True when values of more columns stand beside each other: no line of a text does, so a row of a table begins. */
    private static boolean isRow(PdfLine line) {
        return wide(isMarked(line) ? line.from(1) : line) > 0;
    }

    /** The next line of the label that is open, or the first of another. */
    private void label(PdfLine words) {
        if (!goesOn(words)) {
            close();
        }
        label.add(words);
    }

    /** A label goes on in small letters; with a capital it may as long as its text does, if they are close. */
    private boolean goesOn(PdfLine words) {
        if (label.isEmpty()) {
            return false;
        }
        float step = words.y() - label.get(label.size() - 1).y();
        if (!Character.isUpperCase(words.text().charAt(0))) {
            return step <= LABEL_LEADING * words.height();
        }
        boolean open = !text.isEmpty() && isOpen(text.get(text.size() - 1));
        return open
                && step
                        <= (usual > 0
                                ? Math.min(LEADING * words.height(), usual + PdfLine.SAME)
                                : LEADING * words.height());
    }

    /** The sentence goes on, on the next line: no word of three letters found room on this one. */
    private boolean isOpen(PdfLine line) {
        return ".;:!?".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                && line.end() + 2 * line.height() > edge;
    }

    private void close() {
        if (!label.isEmpty()) {
            out.block();
        }
        String words = label.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        boolean apart = words.length() > LONGEST_LABEL || words.contains("- ");
        for (PdfLine line : label) {
            if (apart) {
                out.line();
            }
            say(line);
        }
        for (int at = 0; at < text.size(); at++) {
            if (at == 0 || !isFull(text.get(at - 1), text.get(at))) {
                out.line();
            }
            say(text.get(at));
        }
        label.clear();
        text.clear();
    }

    /** The words of a line; whether they begin one is asked before. */
    private void say(PdfLine line) {
        for (PdfLine.Word word : line.words()) {
            out.add(' ', word.at(), word.at());
            out.addSource(word.text(), word.at());
        }
    }

    /** True when the next line goes on with this one, since its first word found no room on it. */
    private boolean isFull(PdfLine line, PdfLine next) {
        PdfLine.Word first = next.words().get(0);
        boolean hangs = next.start() > line.start() + PdfLine.SAME;
        boolean marked = isMarked(next) || isMarked(line) && !hangs || next.start() < line.start() - PdfLine.SAME;
        // What ends in a hyphen the parser joins; where a sentence ends nothing is lost if the line does too.
        boolean open = "-.;:!?".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
        boolean roomy = line.end() + (first.end() - first.start()) + PdfLine.GUTTER / 2 * line.height() <= edge;
        boolean wide = edge - line.start() >= NARROWEST_TEXT * line.height();
        return joins && wide && !marked && open && !roomy && next.y() - line.y() <= usual + PdfLine.SAME / 2;
    }

    private static boolean isMarked(PdfLine line) {
        String first = line.words().get(0).text();
        return first.length() == 1 && MARKS.contains(first);
    }
}
