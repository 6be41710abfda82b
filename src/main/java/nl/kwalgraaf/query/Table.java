package nl.kwalgraaf.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as lined-up text: plain values, numbers to the right, nothing cut off. */
final class Table {
    private static final String GAP = "  ";

    private final List<String> head;
    private final List<List<String>> rows;
    private final boolean[] numeric;

    private Table(List<String> head, List<List<String>> rows, boolean[] numeric) {
        this.head = head;
        this.rows = rows;
        this.numeric = numeric;
    }

    static Table of(RowSet rowSet) {
        List<Var> columns = rowSet.getResultVars();
        boolean[] numeric = new boolean[columns.size()];
        List<List<String>> rows = new ArrayList<>();
        rowSet.forEachRemaining(row -> {
            List<String> cells = new ArrayList<>(columns.size());
            for (int column = 0; column < columns.size(); column++) {
                Optional<Node> value = Optional.ofNullable(row.get(columns.get(column)));
                int at = column;
                value.filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                        .ifPresent(number -> numeric[at] = true);
                cells.add(value.map(Table::plain).orElse(""));
            }
            rows.add(cells);
        });
        return new Table(columns.stream().map(Var::getVarName).toList(), rows, numeric);
    }

    /** One line a value: the paragraphs of a text are told by a pilcrow. */
    private static String plain(Node node) {
        String value = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return value.strip().replaceAll("\\s*\\R\\s*", " ¶ ").replaceAll("\\s+", " ");
    }

    /** @return number of rows */
    int writeTo(OutputStream out) {
        int[] widths = new int[head.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(head.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        PrintWriter printed = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        printed.print(line(head, widths));
        List<String> rule = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            // The last column may be a whole text, which needs no rule as long as itself.
            rule.add("-".repeat(column == widths.length - 1 ? Math.min(widths[column], 60) : widths[column]));
        }
        printed.print(line(rule, widths));
        rows.forEach(row -> printed.print(line(row, widths)));
        printed.flush();
        return rows.size();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String padding = " ".repeat(Math.max(0, widths[column] - width(cells.get(column))));
            line.append(column == 0 ? "" : GAP)
                    .append(numeric[column] ? padding + cells.get(column) : cells.get(column) + padding);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
