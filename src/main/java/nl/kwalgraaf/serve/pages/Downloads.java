package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends a table as a file. */
final class Downloads {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "json", "application/json",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Downloads() {}

    /** What the head of a page says of the files that it offers under their short names. */
    static List<Head.Link> links(List<Head.Link> offered) {
        return offered.stream()
                .map(form -> Head.Link.alternate(
                        TYPES.get(form.type().toLowerCase(Locale.ROOT)).replaceFirst(";.*", ""), form.href()))
                .toList();
    }

    static void send(byte[] file, String format, String name, HttpServletResponse response) throws IOException {
        response.setContentType(TYPES.get(format));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
