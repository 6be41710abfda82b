package nl.kwalgraaf.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook.
 *
 * @param name as the tab shows it; shortened to what Excel allows
 * @param headerRows how many of the rows are headings, which stay in sight
 * @param headerColumns how many of the columns stay in sight
 * @param widths of the columns, in characters; the last holds for all that follow
 * @param fills colour of a row, as RRGGBB, by the value in one of its cells
 */
record Sheet(
        String name,
        List<List<String>> rows,
        int headerRows,
        int headerColumns,
        List<Integer> widths,
        Map<String, String> fills) {
    private static final int LONGEST_NAME = 31;

    /** Excel takes no more characters in a cell. */
    private static final int LONGEST_CELL = 32_767;

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
        }
        for (int column = 0; column < columns; column++) {
            sheet.width(column, widths.get(Math.min(column, widths.size() - 1)));
        }
        sheet.freezePane(headerColumns, headerRows);
        if (rows.size() > headerRows && headerRows > 0) {
            sheet.setAutoFilter(headerRows - 1, 0, rows.size() - 1, columns - 1);
        }
    }

    private void cell(Worksheet sheet, int row, int column, String value) {
        if (!value.isEmpty()) {
            sheet.value(row, column, value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
        }
        if (row < headerRows) {
            sheet.style(row, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("DDE7F0")
                    .set();
        } else {
            String fill = rows.get(row).stream()
                    .filter(fills::containsKey)
                    .findFirst()
                    .map(fills::get)
                    .orElse("FFFFFF");
            sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(fill)
                    .set();
        }
    }
}
