package nl.kwalgraaf.serve;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Pages of which origins may read here, and write (CORS). A server that is there for everybody is read by the pages of
 * any site; one that only this machine reaches by the pages of this machine, such as a notebook, lest any site that
 * its user visits reads along. None gets credentials of a browser sent along.
 *
 * <p>Jetty's own handler knows one list of methods and of headers for all addresses, and cannot allow whatever headers
 * a page names.
 */
final class Origins {
    private final boolean anybody;
    private final Set<String> listed;

    /** @param anybody whether the server is there for everybody */
    Origins(boolean anybody, Set<String> listed) {
        this.anybody = anybody;
        this.listed = listed;
    }

    /** Tells a browser whether the page that asks may read the answer. */
    void answer(String origin, HttpFields.Mutable headers) {
        if (anybody) {
            headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        } else {
            headers.ensureField(new HttpField(HttpHeader.VARY, "Origin"));
            if (origin != null && (listed.contains(origin) || isLoopback(origin))) {
                headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            }
        }
        headers.put(
                HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS,
                QueryService.ROW_LIMIT + ", " + QueryService.ROWS_CUT + ", Retry-After, Location, Link");
    }

    /** Answers what a browser asks before it sends what a page wants to send. */
    static void preflight(HttpFields request, List<String> methods, HttpFields.Mutable answer) {
        answer.put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", methods));
        String named = request.get(HttpHeader.ACCESS_CONTROL_REQUEST_HEADERS);
        if (named != null) {
            answer.put(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, named);
        }
        answer.put(HttpHeader.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    /** A log-in that a browser keeps must not serve the page of another site. */
    boolean mayWrite(HttpFields request, Visit visit) {
        if ("cross-site".equals(request.get("Sec-Fetch-Site"))) {
            return false;
        }
        String origin = request.get(HttpHeader.ORIGIN);
        return origin == null
                || listed.contains(origin)
                || visit.address().equals(origin + visit.root())
                || origin.replaceFirst("^https?://", "").equals(request.get(HttpHeader.HOST));
    }

    private static boolean isLoopback(String origin) {
        if (!origin.toLowerCase(Locale.ROOT).matches("https?://\\S+")) {
            return false;
        }
        try {
            String host = URI.create(origin).getHost();
            return host != null && Loopback.isName(host);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
