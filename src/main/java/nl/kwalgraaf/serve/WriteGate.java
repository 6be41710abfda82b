package nl.kwalgraaf.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import nl.kwalgraaf.serve.guard.Refusal;

/**
 * Lets nothing through that would change data or the server, except the updates of one user where they are on.
 *
 * <p>It stands before Fuseki's own dispatch, so that what Fuseki may learn to do in a later version is refused
 * as well.
 */
final class WriteGate implements Filter {
    static final String HOW_TO_ALLOW = "This endpoint is read-only. Whoever runs it may allow updates for one user, by "
            + "starting it with --update-password-file FILE; data is then changed with SPARQL Update at "
            + Endpoint.DATASET_PATH + "/update, or graph by graph at " + Endpoint.DATASET_PATH + "/data?graph=IRI.";

    private static final String HOW_TO_UPDATE = "Data is changed here with SPARQL Update at " + Endpoint.DATASET_PATH
            + "/update, or graph by graph at " + Endpoint.DATASET_PATH + "/data?graph=IRI, after logging in.";
    private static final String NO_ADMINISTRATION = "This server has its one dataset and no administration over HTTP: "
            + "datasets are not made, removed, compacted or backed up here. "
            + "It serves what it was started with; see kwalgraaf serve --help.";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final boolean readOnly;

    WriteGate(boolean readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        String path = request.getRequestURI();
        String method = request.getMethod();
        if (path.startsWith("/$/")) {
            if (READING.contains(method) || path.equals("/$/ping")) {
                chain.doFilter(request, response);
            } else {
                new Refusal(403, NO_ADMINISTRATION).send(response);
            }
        } else if (isUpdate(request)) {
            update(request, response, chain, "/update");
        } else if (!readOnly && isGraphWrite(request)) {
            update(request, response, chain, "/data");
        } else if (READING.contains(method) || method.equals("POST") && takesPost(path)) {
            chain.doFilter(request, response);
        } else if (path.equals(Endpoint.DATASET_PATH) || path.startsWith(Endpoint.DATASET_PATH + "/")) {
            response.setHeader("Allow", takesPost(path) ? QueryService.ALLOWED_METHODS : GraphService.ALLOWED_METHODS);
            new Refusal(405, readOnly ? HOW_TO_ALLOW : HOW_TO_UPDATE).send(response);
        } else if (method.equals("POST")) {
            // A page of ours decides for itself what a POST means; it cannot reach the data but by a query.
            chain.doFilter(request, response);
        } else {
            response.setHeader("Allow", GraphService.ALLOWED_METHODS);
            new Refusal(405, "Nothing here is changed by " + method + ".").send(response);
        }
    }

    private void update(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String place)
            throws IOException, ServletException {
        if (readOnly) {
            new Refusal(403, HOW_TO_ALLOW).send(response);
        } else if (!request.getRequestURI().equals(Endpoint.DATASET_PATH + place)) {
            new Refusal(403, HOW_TO_UPDATE).send(response);
        } else if (!fromHere(request)) {
            new Refusal(403, "An update is not taken from a page of another site.").send(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isUpdate(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(Endpoint.DATASET_PATH + "/update")) {
            return !request.getMethod().equals("OPTIONS");
        }
        String contentType = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return path.startsWith(Endpoint.DATASET_PATH)
                && (contentType.startsWith("application/sparql-update") || request.getParameter("update") != null);
    }

    private static boolean isGraphWrite(HttpServletRequest request) {
        return request.getRequestURI().equals(Endpoint.DATASET_PATH + "/data")
                && Set.of("PUT", "POST", "DELETE").contains(request.getMethod());
    }

    /** A browser says from which site a request comes; its log-in must not serve another site's page. */
    private static boolean fromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private static boolean takesPost(String path) {
        return path.equals(Endpoint.DATASET_PATH)
                || path.equals(Endpoint.DATASET_PATH + "/sparql")
                || path.equals(Endpoint.DATASET_PATH + "/query");
    }
}
