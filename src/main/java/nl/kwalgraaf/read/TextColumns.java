package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;

/**
 * Texts whose lines show where words stood on a page, as {@code pdftotext -layout} writes them: labels in a column at the
 * left, their text at the right of it. Its lines are looked at as those of a PDF, a letter being as wide as another.
 */
final class TextColumns {
    /** In heights of letters: more than one space parts words, and three do wherever they stand. */
    private static final float WIDTH = 0.39f;

    private static final float HEIGHT = 10;
    private static final float LEADING = 12;

    /** A tab leads to the next of these columns. */
    private static final int TAB = 8;

    /** One line in so many begins in the column of text, where a document is written so and has not one table only. */
    private static final int SHARE = 5;

    /** What the text says in the order in which people read it; the text itself where it has no columns. */
    static SourceText read(SourceText text) {
        if (!text.content().contains("   ") && text.content().indexOf('\t') < 0) {
            return text;
        }
        List<List<PdfLine>> pages = pages(text);
        if (!hasColumns(pages)) {
            return text;
        }
        TextColumns columns = new TextColumns(text, pages);
        PdfColumns.write(pages, false, columns::begin);
        columns.copyUpTo(pages.size());
        return columns.flow.saidBy(text);
    }

    private final List<List<PdfLine>> pages;
    private final List<Integer> feeds;
    private final Flow flow = new Flow();
    private int next;

    private TextColumns(SourceText text, List<List<PdfLine>> pages) {
        this.pages = pages;
        this.feeds = new ArrayList<>();
        for (int at = text.content().indexOf('\f'); at >= 0; at = text.content().indexOf('\f', at + 1)) {
            feeds.add(at);
        }
    }

    /** A page with columns comes; what stands before it is copied. */
    private Flow begin(int page) {
        copyUpTo(page);
        turn();
        return flow;
    }

    private void copyUpTo(int page) {
        while (next < page) {
            List<PdfLine> lines = pages.get(next);
            turn();
            for (int at = 0; at < lines.size(); at++) {
                boolean parted = at > 0 && lines.get(at).y() - lines.get(at - 1).y() > LEADING;
                if (parted) {
                    flow.block();
                } else {
                    flow.line();
                }
                lines.get(at).words().forEach(word -> {
                    flow.add(' ', word.at(), word.at());
                    flow.addSource(word.text(), word.at());
                });
            }
        }
    }

    private void turn() {
        if (next > 0) {
            flow.page(feeds.get(next - 1));
        }
        next++;
    }

    /** Whether a good part of the lines stands in a column, with labels at the left of some. */
    private static boolean hasColumns(List<List<PdfLine>> pages) {
        int lines = pages.stream().mapToInt(List::size).sum();
        return PdfColumns.linesBeside(pages) * SHARE >= lines;
    }

    private static List<List<PdfLine>> pages(SourceText text) {
        List<List<PdfLine>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        String content = text.content();
        for (Line line : text.lines()) {
            int from = line.start();
            for (int feed = content.indexOf('\f', from);
                    feed >= 0 && feed < line.end();
                    feed = content.indexOf('\f', from)) {
                add(words(content, from, feed), line, pages);
                pages.add(new ArrayList<>());
                from = feed + 1;
            }
            add(words(content, from, line.end()), line, pages);
        }
        pages.forEach(TextColumns::partLabels);
        return pages;
    }

    private static void add(List<PdfLine.Word> words, Line line, List<List<PdfLine>> pages) {
        if (!words.isEmpty()) {
            pages.get(pages.size() - 1).add(new PdfLine(line.number() * LEADING, HEIGHT, words));
        }
    }

    /**
     * A long label leaves one space before its text. Where the lines above and below have nothing but their text, what
     * begins on this at the same place is parted from its label.
     */
    private static void partLabels(List<PdfLine> lines) {
        for (int at = 1; at + 1 < lines.size(); at++) {
            PdfLine line = lines.get(at);
            float column = lines.get(at - 1).start();
            boolean beside = column > line.start()
                    && lines.get(at + 1).words().stream().anyMatch(word -> word.start() == column)
                    && lines.get(at + 1).y() - lines.get(at - 1).y() == 2 * LEADING;
            for (int word = 1; beside && word < line.words().size(); word++) {
                if (line.words().get(word).start() == column) {
                    List<PdfLine.Word> words = new ArrayList<>(line.words());
                    PdfLine.Word label = words.get(word - 1);
                    words.set(
                            word - 1,
                            new PdfLine.Word(
                                    label.text(),
                                    label.start(),
                                    label.end() - WIDTH * HEIGHT,
                                    label.font(),
                                    label.at()));
                    lines.set(at, new PdfLine(line.y(), line.height(), words));
                }
            }
        }
    }

    private static List<PdfLine.Word> words(String content, int from, int to) {
        List<PdfLine.Word> words = new ArrayList<>();
        int column = 0;
        int at = from;
        while (at < to) {
            char c = content.charAt(at);
            if (c == ' ' || c == '\t') {
                column = c == '\t' ? (column / TAB + 1) * TAB : column + 1;
                at++;
            } else {
                int end = at;
                while (end < to && content.charAt(end) != ' ' && content.charAt(end) != '\t') {
                    end++;
                }
                float start = column * WIDTH * HEIGHT;
                column += end - at;
                words.add(new PdfLine.Word(content.substring(at, end), start, column * WIDTH * HEIGHT, "", at));
                at = end;
            }
        }
        return words;
    }
}
