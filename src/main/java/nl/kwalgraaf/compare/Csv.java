package nl.kwalgraaf.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180), each row ending in CR LF.
 *
 * <p>What a spreadsheet would take for a formula gets an apostrophe in front: a document may come from anybody.
 */
public final class Csv {
    private Csv() {}

    public static String of(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            csv.append(row.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
        String value = formula ? "'" + text : text;
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
