package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tables whose labels stand beside the middle of their text: each label is raised to the first line of its text, so that
 * the page is one of those whose labels stand there from the beginning.
 *
 * <p>The first lines of a text then stand above its label. Which of them are its own shows in its place: as many lines
 * stand above the label as below it.
 */
final class RaisedLabels {
    /** In heights of letters: what stands higher than its label by so much does not stand beside it. */
    private static final float ABOVE = 0.6f;

    /** In heights of letters: lines of one label are no farther apart. */
    private static final float LEADING = 1.5f;

    /** Of the tables with text beside labels one in so many begins with text above a label, in a document of such tables. */
    private static final int SHARE = 4;

    private static final int FEWEST = 2;

    /** The lines of one label, and which lines of the text are its own: from the one to before the other. */
    private record Row(List<PdfLine> label, int from, int to) {
        float middle() {
            return (label.get(0).y() + label.get(label.size() - 1).y()) / 2;
        }

        float middle(List<PdfLine> text) {
            return (text.get(from).y() + text.get(to - 1).y()) / 2;
        }
    }

    private sealed interface Part {
        /**
         * @param middle whether labels stand beside the middle of their texts, where no lines are drawn
         * @param ruled whether lines are drawn between the rows of the tables
         */
        List<PdfLine> raised(boolean middle, boolean ruled);
    }

    /** A line over both columns. */
    private record Over(PdfLine line) implements Part {
        @Override
        public List<PdfLine> raised(boolean middle, boolean ruled) {
            return List.of(line);
        }
    }

    /** Lines beside each other, with nothing over both columns between them. */
    private static final class Table implements Part {
        /** The first of its page, perhaps below a head: its text may go on from the page before. */
        private final boolean first;

        private boolean last = true;
        private final List<PdfLine> labels = new ArrayList<>();
        private final List<PdfLine> text = new ArrayList<>();

        Table(boolean first) {
            this.first = first;
        }

        boolean isEmpty() {
            return labels.isEmpty() && text.isEmpty();
        }

        boolean beginsAbove() {
            return !first
                    && beside()
                    && labels.get(0).y() - text.get(0).y()
                            > ABOVE * labels.get(0).height();
        }

        boolean beside() {
            return !labels.isEmpty() && text.size() > 1;
        }

        /** Lines that go on from the page before stand above the first label, as its own do. */
        private boolean isAbove(PdfLine line) {
            return line.y() <= labels.get(0).y();
        }

        /** Whether lines are drawn between its labels; what begins small below one may go on with it. */
        boolean isRuled() {
            return labels.stream().map(PdfLine::row).distinct().count() >= begun();
        }

        long begun() {
            return labels.stream()
                    .filter(line -> Character.isUpperCase(line.text().charAt(0)))
                    .count();
        }

        /** Its last row, where that has no label and begins on this page. */
        private Optional<PdfLine> open() {
            if (!last || text.isEmpty()) {
                return Optional.empty();
            }
            int row = text.get(text.size() - 1).row();
            boolean begins =
                    !labels.isEmpty() && row > labels.get(labels.size() - 1).row();
            return text.stream().filter(line -> begins && line.row() == row).findFirst();
        }

        /** The label of a row that goes on from the page before may stand on this one. */
        void giveLabel(Table before) {
            before.open().filter(line -> !labels.isEmpty() && isRuled()).ifPresent(line -> {
                int row = labels.get(0).row();
                boolean goesOn = text.isEmpty() || text.get(0).row() == row;
                while (goesOn && !labels.isEmpty() && labels.get(0).row() == row) {
                    before.labels.add(new PdfLine(
                            line.y(), line.height(), labels.remove(0).words(), line.row()));
                }
            });
        }

        /** Each label beside the first line of the text in its row. */
        private List<PdfLine> byRow() {
            List<PdfLine> lines = new ArrayList<>();
            int label = 0;
            int line = 0;
            while (label < labels.size() || line < text.size()) {
                int row = Math.min(
                        label < labels.size() ? labels.get(label).row() : Integer.MAX_VALUE,
                        line < text.size() ? text.get(line).row() : Integer.MAX_VALUE);
                int firstLabel = label;
                int firstLine = line;
                while (label < labels.size() && labels.get(label).row() == row) {
                    label++;
                }
                while (line < text.size() && text.get(line).row() == row) {
                    line++;
                }
                List<PdfLine> own = text.subList(firstLine, line);
                List<PdfLine> words = labels.subList(firstLabel, label);
                boolean below = !own.isEmpty()
                        && !words.isEmpty()
                        && words.get(0).y() > own.get(0).y();
                lines.addAll(merged(below ? up(words, own) : words, own));
            }
            return lines;
        }

        @Override
        public List<PdfLine> raised(boolean middle, boolean ruled) {
            if (ruled && isRuled()) {
                return byRow();
            }
            if (!middle || labels.isEmpty() || text.isEmpty()) {
                return merged(labels, text);
            }
            List<List<PdfLine>> each = RaisedLabels.labels(labels);
            List<Row> best = List.of();
            float least = Float.MAX_VALUE;
            for (int start = 0; start == 0 || first && start < text.size() && isAbove(text.get(start)); start++) {
                List<Row> rows = new ArrayList<>();
                float off = rows(this, each, start, rows);
                if (off < least) {
                    least = off;
                    best = rows;
                }
            }
            List<PdfLine> lines = new ArrayList<>(text.subList(0, best.get(0).from));
            for (Row row : best) {
                List<PdfLine> own = text.subList(row.from, row.to);
                lines.addAll(merged(up(row.label, own), own));
            }
            return lines;
        }
    }

    private RaisedLabels() {}

    /**
     * The pages with their labels raised; the same where they stand beside the first lines.
     *
     * @param columns where the column of text begins beside each line of each page; empty for one without columns
     */
    static List<List<PdfLine>> of(List<List<PdfLine>> pages, List<List<Float>> columns) {
        List<List<Part>> parted = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            boolean parts = !columns.get(page).isEmpty();
            parted.add(parts ? parts(pages.get(page), columns.get(page)) : over(pages.get(page)));
        }
        long tables = tables(parted).filter(Table::beside).count();
        long above = tables(parted).filter(Table::beginsAbove).count();
        boolean middle = above >= FEWEST && above * SHARE >= tables;
        boolean ruled =
                isRuled(tables(parted).filter(table -> table.begun() > 1).toList());
        if (!middle && !ruled) {
            return pages;
        }
        for (int page = 1; ruled && page < parted.size(); page++) {
            List<Part> before = parted.get(page - 1);
            if (!before.isEmpty() && before.get(before.size() - 1) instanceof Table table) {
                tables(parted.subList(page, page + 1)).findFirst().ifPresent(next -> next.giveLabel(table));
            }
        }
        return parted.stream()
                .map(parts -> parts.stream()
                        .flatMap(part -> part.raised(middle, ruled).stream())
                        .toList())
                .toList();
    }

    /** Of most tables with several labels: a line under the head of a page parts none. */
    private static boolean isRuled(List<Table> tables) {
        return 2 * tables.stream().filter(Table::isRuled).count() > tables.size();
    }

    private static Stream<Table> tables(List<List<Part>> parted) {
        return parted.stream()
                .flatMap(List::stream)
                .filter(Table.class::isInstance)
                .map(Table.class::cast);
    }

    private static List<Part> over(List<PdfLine> lines) {
        return lines.stream().<Part>map(Over::new).toList();
    }

    /** Tables, and the lines over both columns between them. */
    private static List<Part> parts(List<PdfLine> lines, List<Float> columns) {
        List<Part> parts = new ArrayList<>();
        Table table = new Table(true);
        boolean over = false;
        for (int at = 0; at < lines.size(); at++) {
            PdfLine line = lines.get(at);
            float x = columns.get(at);
            int cell = line.cell(x);
            boolean close = at > 0 && line.y() - lines.get(at - 1).y() <= LEADING * line.height();
            boolean heads = over && close || isHeading(lines, at);
            over = false;
            if (cell > 0) {
                table.labels.add(line.before(cell));
                table.text.add(line.from(cell));
            } else if (line.isRightOf(x)) {
                table.text.add(line);
            } else if (line.end() < x && !heads) {
                table.labels.add(line);
            } else {
                over = true;
                table.last = false;
                close(table, parts);
                parts.add(new Over(line));
                table = new Table(parts.stream().noneMatch(Table.class::isInstance));
            }
        }
        close(table, parts);
        return parts;
    }

    private static void close(Table table, List<Part> parts) {
        if (!table.isEmpty()) {
            parts.add(table);
        }
    }

    /** A short heading over both columns: more room is above and below it than between the lines of a text. */
    private static boolean isHeading(List<PdfLine> lines, int at) {
        PdfLine line = lines.get(at);
        boolean below = at + 1 < lines.size() && lines.get(at + 1).y() - line.y() <= LEADING * line.height();
        boolean above = at > 0 && line.y() - lines.get(at - 1).y() <= LEADING * line.height();
        return !below && !above;
    }

    /** Parts the text among the labels from that line on; how far they then are from the middle of their texts. */
    private static float rows(Table table, List<List<PdfLine>> labels, int start, List<Row> rows) {
        float off = 0;
        int from = start;
        for (int at = 0; at < labels.size(); at++) {
            boolean last = at + 1 == labels.size();
            Row whole = new Row(labels.get(at), from, table.text.size());
            int to = last ? table.text.size() : end(table.text, whole);
            Row row = new Row(labels.get(at), from, to);
            rows.add(row);
            off += last && table.last ? 0 : off(table.text, row);
            from = to;
        }
        return off;
    }

    private static int end(List<PdfLine> text, Row row) {
        int best = row.from;
        float least = Float.MAX_VALUE;
        for (int to = row.from + 1; to <= text.size(); to++) {
            Row here = new Row(row.label, row.from, to);
            float off = off(text, here);
            if (off < least) {
                least = off;
                best = to;
            } else if (here.middle(text) - row.middle() > least) {
                // Farther down every text has its middle farther below the label.
                return best;
            }
        }
        return best;
    }

    private static float off(List<PdfLine> text, Row row) {
        if (row.from == row.to) {
            return row.label.get(0).height();
        }
        float off = Math.abs(row.middle() - row.middle(text));
        boolean parted = row.to == text.size() || step(text, row.to) > step(text, row.to - 1) + PdfLine.SAME / 2;
        return off
                + (parted || row.to - row.from == 1 ? 0 : 2 * row.label.get(0).height());
    }

    private static float step(List<PdfLine> text, int at) {
        return at == 0 ? 0 : text.get(at).y() - text.get(at - 1).y();
    }

    /** The lines of each label: the next goes on with it where it begins small and is close. */
    private static List<List<PdfLine>> labels(List<PdfLine> lines) {
        List<List<PdfLine>> labels = new ArrayList<>();
        Optional<PdfLine> above = Optional.empty();
        for (PdfLine line : lines) {
            boolean goesOn = above.filter(last -> line.y() - last.y() <= LEADING * line.height())
                            .isPresent()
                    && !Character.isUpperCase(line.text().charAt(0));
            if (!goesOn) {
                labels.add(new ArrayList<>());
            }
            labels.get(labels.size() - 1).add(line);
            above = Optional.of(line);
        }
        return labels;
    }

    /** The label beside the first lines of its text. */
    private static List<PdfLine> up(List<PdfLine> label, List<PdfLine> text) {
        List<PdfLine> up = new ArrayList<>();
        for (int at = 0; at < label.size(); at++) {
            PdfLine line = label.get(at);
            float y = at < text.size()
                    ? text.get(at).y()
                    : up.isEmpty() ? line.y() : up.get(at - 1).y() + line.height();
            up.add(line.at(y));
        }
        return up;
    }

    /** Lines of both columns, those of one height as one. */
    private static List<PdfLine> merged(List<PdfLine> labels, List<PdfLine> text) {
        List<PdfLine> lines = new ArrayList<>();
        int label = 0;
        for (PdfLine line : text) {
            while (label < labels.size() && labels.get(label).y() < line.y()) {
                lines.add(labels.get(label++));
            }
            if (label < labels.size() && labels.get(label).y() == line.y()) {
                List<PdfLine.Word> words = new ArrayList<>(labels.get(label++).words());
                words.addAll(line.words());
                lines.add(new PdfLine(line.y(), line.height(), words, line.row()));
            } else {
                lines.add(line);
            }
        }
        lines.addAll(labels.subList(label, labels.size()));
        return lines;
    }
}
