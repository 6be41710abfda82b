package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tables with lines drawn between their rows: each label is raised to the first line of the text in its row, so that the
 * page is one of those whose labels stand there from the beginning. Where no lines are drawn, its place among the
 * sentences shows what its text is, to who reads these.
 */
final class RaisedLabels {
    /** In heights of letters: lines of one label are no farther apart. */
    private static final float LEADING = 1.5f;

    private sealed interface Part {
        List<PdfLine> raised();
    }

    /** A line over both columns. */
    private record Over(PdfLine line) implements Part {
        @Override
        public List<PdfLine> raised() {
            return List.of(line);
        }
    }

    /** Lines beside each other, with nothing over both columns between them. */
    private static final class Table implements Part {
        private boolean last = true;
        private final List<PdfLine> labels = new ArrayList<>();
        private final List<PdfLine> text = new ArrayList<>();

        boolean isEmpty() {
            return labels.isEmpty() && text.isEmpty();
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
        public List<PdfLine> raised() {
            return isRuled() ? byRow() : merged(labels, text);
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
        if (!isRuled(tables(parted).filter(table -> table.begun() > 1).toList())) {
            return pages;
        }
        for (int page = 1; page < parted.size(); page++) {
            List<Part> before = parted.get(page - 1);
            if (!before.isEmpty() && before.get(before.size() - 1) instanceof Table table) {
                tables(parted.subList(page, page + 1)).findFirst().ifPresent(next -> next.giveLabel(table));
            }
        }
        return parted.stream()
                .map(parts ->
                        parts.stream().flatMap(part -> part.raised().stream()).toList())
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
        Table table = new Table();
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
                table = new Table();
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
