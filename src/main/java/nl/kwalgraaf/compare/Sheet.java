package nl.kwalgraaf.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook.
 *
 * @param name as the tab shows it; shortened to what Excel allows
 * @param headerRows how many of the rows are headings, which stay in sight
 * @param headerColumns how many of the columns stay in sight
 * @param widths of the columns, in characters; the last holds for all that follow
 * @param look what its cells look like
 */
record Sheet(String name, List<List<String>> rows, int headerRows, int headerColumns, List<Integer> widths, Look look) {
    private static final int LONGEST_NAME = 31;

    /** Excel takes no more characters in a cell. */
    private static final int LONGEST_CELL = 32_767;

    /** Excel takes no higher row; in points. */
    private static final double HIGHEST_ROW = 409;

    /** Of the font that a workbook has by default, in points. */
    private static final double LINE_HEIGHT = 15;

    /** Wrapping at words, and bold letters, ask this much more than the mean letter that widths count. */
    private static final double WIDER = 1.05;

    /**
     * What cells look like.
     *
     * @param fills colour of a row, as RRGGBB, by the value in one of its cells
     * @param numbers the columns, from 0, whose cells are numbers
     * @param heads the rows that stand above others, and so are bold
     */
    record Look(Map<String, String> fills, Set<Integer> numbers, Predicate<List<String>> heads) {
        static final Look PLAIN = new Look(Map.of(), Set.of(), row -> false);
    }

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Kwalgraaf", "1.0")) {
            Set<String> names = new HashSet<>();
            for (Sheet sheet : sheets) {
                sheet.write(workbook.newWorksheet(tab(sheet.name, names)));
            }
        }
    }

    /** Without the signs Excel forbids, and unlike any other tab. */
    private static String tab(String name, Set<String> taken) {
        String plain = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String tab = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
        for (int number = 2; !taken.add(tab.toLowerCase(Locale.ROOT)); number++) {
            String behind = " " + number;
            tab = plain.substring(0, Math.min(LONGEST_NAME - behind.length(), plain.length())) + behind;
        }
        return tab;
    }

    private void write(Worksheet sheet) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(sheet, row, column, rows.get(row).get(column));
            }
            if (!rows.get(row).isEmpty()) {
                style(sheet, row);
            }
            sheet.rowHeight(row, height(rows.get(row)));
        }
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(column));
        }
        sheet.freezePane(headerColumns, headerRows);
        if (rows.size() > headerRows && headerRows > 0) {
            sheet.setAutoFilter(headerRows - 1, 0, rows.size() - 1, columns - 1);
        }
        print(sheet);
    }

    private int width(int column) {
        return widths.get(Math.min(column, widths.size() - 1));
    }

    /** In points, for the longest of its cells: not every program works out the height of wrapped text by itself. */
    private double height(List<String> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            int width = width(column);
            lines = Math.max(
                    lines,
                    cells.get(column)
                            .lines()
                            .mapToInt(line -> 1 + (int) (line.length() * WIDER / width))
                            .sum());
        }
        return Math.min(HIGHEST_ROW, lines * LINE_HEIGHT);
    }

    /** On paper: lying, as wide as the page, the headings on each. */
    private void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        if (headerRows > 0) {
            sheet.repeatRows(0, headerRows - 1);
        }
    }

    private void cell(Worksheet sheet, int row, int column, String value) {
        if (row >= headerRows && look.numbers.contains(column) && !value.isEmpty()) {
            sheet.value(row, column, new BigDecimal(value));
        } else if (!value.isEmpty()) {
            sheet.value(row, column, value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
        }
    }

    /** Of a row in one, for the library works out anew for each call what a style is beside all others. */
    private void style(Worksheet sheet, int row) {
        List<String> cells = rows.get(row);
        StyleSetter style = aligned(sheet.range(row, 0, row, cells.size() - 1).style())
                .borderStyle("thin")
                .borderColor("C8C8C8");
        if (row < headerRows) {
            style.bold().fillColor("DDE7F0");
        } else {
            fill(cells).ifPresent(style::fillColor);
            if (look.heads.test(cells)) {
                style.bold();
            }
        }
        style.set();
        for (int column = headerColumns; row >= headerRows && column < cells.size(); column++) {
            if (cells.get(column).length() == 1) {
                aligned(sheet.style(row, column)).horizontalAlignment("center").set();
            }
        }
    }

    /** All that is said of how text stands in a cell takes the place of what was said before. */
    private static StyleSetter aligned(StyleSetter style) {
        return style.wrapText(true).verticalAlignment("top");
    }

    private Optional<String> fill(List<String> cells) {
        return cells.stream().filter(look.fills::containsKey).findFirst().map(look.fills::get);
    }
}
