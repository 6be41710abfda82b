package nl.kwalgraaf.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** An answer as its CSV has it, white space folded: the first row holds the names of the columns. */
final class Rows {
    private Rows() {}

    static List<List<String>> answer(String vraag, Map<String, String> values, Target target) {
        Vraag asked = new Vragen().named(vraag).orElseThrow();
        Binding binding = asked.bind(values, target);
        if (binding instanceof Binding.Refused refused) {
            throw new AssertionError(refused.problems().toString());
        }
        return answer(((Binding.Bound) binding).query(), target);
    }

    static List<List<String>> answer(Query query, Target target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        target.read(() -> {
            try (QueryExec exec = target.run(query)) {
                Answer.write(query, exec, ResultFormat.CSV, out);
            }
        });
        return parse(out.toString(StandardCharsets.UTF_8));
    }

    /** One column of an answer, without its name. */
    static List<String> column(List<List<String>> rows, String name) {
        int at = rows.get(0).indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    static List<List<String>> expected(String vraag) {
        try {
            return parse(Files.readString(Path.of("src/test/resources/vragen", vraag + ".csv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** RFC 4180, so much of it as these files use. */
    static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"' && quoted && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                row.add(folded(cell));
            } else if (c == '\n' && !quoted) {
                row.add(folded(cell));
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static String folded(StringBuilder cell) {
        String folded = cell.toString().strip().replaceAll("\\s+", " ");
        cell.setLength(0);
        return folded;
    }
}
