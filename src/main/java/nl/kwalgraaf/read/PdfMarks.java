package nl.kwalgraaf.read;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * What is drawn and is no letter of any font (ISO 32000-1, 8.5): points before the items of a list, as browsers draw them,
 * and the lines between the rows of a table.
 */
final class PdfMarks {
    /** A drawn point, in points from the left edge of the page and from its top. */
    record Mark(float x, float end, float y) {}

    /** In points: what is smaller is no sign, and what is larger no point before a line of text. */
    private static final double SMALLEST = 1.2;

    private static final double LARGEST = 9;

    /** A point is about as wide as it is high; a line is not. */
    private static final double ROUND = 1.6;

    /** A page has no more items. */
    private static final int MOST = 2_000;

    /** In heights of letters: how far before its line a point stands. */
    private static final float FARTHEST = 3;

    /** In points: a line across a table is no thicker. */
    private static final double THICKEST = 2;

    /** The share of the longest line of a page that one between rows has; what is under words is shorter. */
    private static final double ACROSS = 0.8;

    static final String SIGN = "\u2022";

    private final List<Mark> marks = new ArrayList<>();

    /** The width of all that is drawn across on one height, in half points from the top. */
    private final Map<Integer, Double> across = new TreeMap<>();

    private Optional<Rectangle2D> box = Optional.empty();

    void clear() {
        marks.clear();
        across.clear();
        box = Optional.empty();
    }

    /** An instruction of the page. */
    void see(String operator, List<COSBase> operands, Matrix toPage, float pageHeight) {
        switch (operator) {
            case "m", "l" -> point(operands, 0, toPage);
            case "c" -> {
                point(operands, 0, toPage);
                point(operands, 2, toPage);
                point(operands, 4, toPage);
            }
            case "v", "y" -> {
                point(operands, 0, toPage);
                point(operands, 2, toPage);
            }
            case "re" -> {
                if (isNumbers(operands, 4)) {
                    point(number(operands, 0), number(operands, 1), toPage);
                    point(number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3), toPage);
                }
            }
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> {
                box.filter(PdfMarks::isPoint).ifPresent(drawn -> take(drawn, pageHeight));
                box.filter(PdfMarks::isAcross).ifPresent(drawn -> across(drawn, pageHeight));
                box = Optional.empty();
            }
            case "n" -> box = Optional.empty();
            default -> {
                // It draws no line.
            }
        }
    }

    private void take(Rectangle2D drawn, float pageHeight) {
        if (marks.size() < MOST) {
            marks.add(new Mark(
                    (float) drawn.getMinX(), (float) drawn.getMaxX(), pageHeight - (float) drawn.getCenterY()));
        }
    }

    private static boolean isAcross(Rectangle2D drawn) {
        return drawn.getHeight() <= THICKEST && drawn.getWidth() > THICKEST;
    }

    private void across(Rectangle2D drawn, float pageHeight) {
        int height = (int) Math.round(2 * (pageHeight - drawn.getCenterY()));
        if (across.size() < MOST || across.containsKey(height)) {
            across.merge(height, drawn.getWidth(), Double::sum);
        }
    }

    /** On which heights lines are drawn across the page, from its top. */
    private List<Float> rows() {
        double longest =
                across.values().stream().mapToDouble(width -> width).max().orElse(0);
        return across.entrySet().stream()
                .filter(line -> line.getValue() >= ACROSS * longest)
                .map(line -> line.getKey() / 2f)
                .toList();
    }

    private static boolean isPoint(Rectangle2D drawn) {
        double wide = drawn.getWidth();
        double high = drawn.getHeight();
        return Math.min(wide, high) >= SMALLEST
                && Math.max(wide, high) <= LARGEST
                && wide <= ROUND * high
                && high <= ROUND * wide;
    }

    private void point(List<COSBase> operands, int at, Matrix toPage) {
        if (isNumbers(operands, at + 2)) {
            point(number(operands, at), number(operands, at + 1), toPage);
        }
    }

    private void point(float x, float y, Matrix toPage) {
        Point2D there = toPage.transformPoint(x, y);
        if (box.isEmpty()) {
            box = Optional.of(new Rectangle2D.Double(there.getX(), there.getY(), 0, 0));
        } else {
            box.get().add(there);
        }
    }

    private static boolean isNumbers(List<COSBase> operands, int count) {
        return operands.size() >= count && operands.subList(0, count).stream().allMatch(COSNumber.class::isInstance);
    }

    private static float number(List<COSBase> operands, int at) {
        return ((COSNumber) operands.get(at)).floatValue();
    }

    /** The lines as they stand among what is drawn. */
    List<PdfLine> on(List<PdfLine> lines) {
        List<Float> rows = rows();
        List<PdfLine> placed = new ArrayList<>();
        int row = 0;
        for (PdfLine line : lines) {
            while (row < rows.size() && rows.get(row) < line.y() - line.height() / 2) {
                row++;
            }
            placed.add(on(line, row));
        }
        return placed;
    }

    /** The line with the signs that are drawn on its height, each before the word that it marks. */
    private PdfLine on(PdfLine line, int row) {
        List<PdfLine.Word> words = new ArrayList<>(line.words());
        for (Mark mark : marks) {
            if (mark.y() <= line.y() && mark.y() >= line.y() - line.height()) {
                int at = 0;
                while (at < words.size() && words.get(at).start() < mark.end()) {
                    at++;
                }
                boolean free = at == 0 || words.get(at - 1).end() <= mark.x();
                if (free && at < words.size() && words.get(at).start() - mark.end() <= FARTHEST * line.height()) {
                    words.add(at, new PdfLine.Word(SIGN, mark.x(), mark.end(), ""));
                }
            }
        }
        return new PdfLine(line.y(), line.height(), words, row);
    }
}
