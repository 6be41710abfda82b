package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Sends a table as a file. */
final class Downloads {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "json", "application/json",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Downloads() {}

    static void send(byte[] file, String format, String name, HttpServletResponse response) throws IOException {
        response.setContentType(TYPES.get(format));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
