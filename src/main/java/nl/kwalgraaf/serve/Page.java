package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;

/**
 * A path of the server and the servlet that answers it, beside what the endpoint itself serves.
 *
 * <p>A page is served behind the same filters as everything else: cross-origin reading, security headers, the
 * limit on request bodies, and compression. A method that changes data is refused before it gets there.
 *
 * @param path a servlet path: empty for the first page, exact ({@code /api/openapi.json}) or a prefix ({@code /api/vragen/*})
 */
public record Page(String path, HttpServlet servlet) {

    public Page {
        if (!path.isEmpty() && !path.startsWith("/") || Addresses.isServer(path) || Addresses.isDataset(path)) {
            throw new IllegalArgumentException("a page cannot have the path " + path);
        }
    }
}
