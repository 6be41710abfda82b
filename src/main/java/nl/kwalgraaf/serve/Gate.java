package nl.kwalgraaf.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.serve.guard.BodyFirst;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.guard.Refusal;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/**
 * What every request passes first: who is called, from which page, by which method, and what that may change.
 *
 * <p>It looks at the path as it is after decoding, and what comes after it sees no other; so nothing is let through
 * by one way of writing that would be refused by another. It stands before Fuseki's own dispatch, so that what Fuseki
 * may learn to do in a later version is refused as well.
 */
final class Gate extends Handler.Wrapper {
    static final String HOW_TO_ALLOW = "This endpoint is read-only. Whoever runs it may allow updates for one user, by "
            + "starting it with --update-password-file FILE; data is then changed with SPARQL Update at "
            + Addresses.UPDATE + ", or graph by graph at " + Addresses.GRAPHS + "?graph=IRI.";

    private static final String HOW_TO_UPDATE = "Data is changed here with SPARQL Update at " + Addresses.UPDATE
            + ", or graph by graph at " + Addresses.GRAPHS + "?graph=IRI, after logging in.";
    private static final String NO_ADMINISTRATION = "This server has its one dataset and no administration over HTTP: "
            + "datasets are not made, removed, compacted or backed up here. "
            + "It serves what it was started with; see kwalgraaf serve --help.";

    private static final String NOT_FROM_ELSEWHERE = "Metrics are for the machine that the server runs on. "
            + "Whoever runs it may give them to everybody by starting it with --allow-metrics.";

    /** A browser keeps to this server: the web UI otherwise asks a list of prefixes from another site. */
    private static final String POLICY = "default-src 'self'; connect-src 'self'; img-src 'self' data:; "
            + "font-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Access access;
    private final boolean readOnly;
    private final boolean anyName;
    private final Origins origins;

    Gate(Settings settings) {
        this.access = settings.access();
        this.readOnly = settings.readOnly();
        this.anyName = settings.answersToAnyName();
        this.origins = new Origins(anyName || access.publicAddress().isPresent(), access.origins());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields asked = request.getHeaders();
        HttpFields.Mutable answer = response.getHeaders();
        mark(asked.get(HttpHeader.ORIGIN), answer);
        Visit visit = Visit.of(request, access);
        visit.keepWith(request);
        if (!isCalledByName(request)) {
            return refuse(
                    new Refusal(
                            403,
                            "This server does not answer to the name "
                                    + Request.getServerName(request)
                                    + ". Whoever runs it says by which it does with --public-address."),
                    request,
                    response,
                    callback);
        }
        String path =
                Optional.ofNullable(request.getHttpURI().getCanonicalPath()).orElse("*");
        String here = isForEditor(request, path) ? Addresses.EDITOR : Addresses.meant(path);
        List<String> methods = Addresses.methods(here, readOnly);
        if (request.getMethod().equals("OPTIONS")) {
            answer.put(HttpHeader.ALLOW, String.join(", ", methods));
            if (asked.contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD)) {
                Origins.preflight(asked, methods, answer);
            }
            response.setStatus(204);
            callback.succeeded();
            return true;
        }
        Optional<Refusal> refusal = refusal(here, methods, request, visit);
        if (refusal.isPresent()) {
            if (refusal.get().status() == 405) {
                answer.put(HttpHeader.ALLOW, String.join(", ", methods));
            }
            return refuse(refusal.get(), request, response, callback);
        }
        if (path.equals(Addresses.UI)) {
            // To the folder in which the web UI looks for its files.
            response.setStatus(HttpStatus.MOVED_PERMANENTLY_301);
            answer.put(HttpHeader.LOCATION, visit.root() + Addresses.UI + "/");
            callback.succeeded();
            return true;
        }
        return super.handle(asMeant(request, path, here, visit), response, callback);
    }

    /** Tells a browser what it may do with the answer, also where that becomes an error: the {@link Outbox} adds to it. */
    private void mark(String origin, HttpFields.Mutable answer) {
        answer.put("Content-Security-Policy", POLICY);
        answer.put("X-Content-Type-Options", "nosniff");
        answer.put("Referrer-Policy", "no-referrer");
        origins.answer(origin, answer);
    }

    /** A browser that comes without a query gets an editor for one. */
    private static boolean isForEditor(Request request, String path) {
        String query = String.valueOf(request.getHttpURI().getQuery());
        String accept = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
        return path.equals(Addresses.SPARQL)
                && (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                && !query.matches("(.*&)?(query|query=.*)(&.*)?")
                && accept.contains("text/html");
    }

    /**
     * A page of another site can have its own name lead to this machine, and would then be of the same origin as
     * everything here: so a server that only this machine reaches answers to names of this machine alone.
     */
    private boolean isCalledByName(Request request) {
        String name = Request.getServerName(request);
        if (name == null || Loopback.isName(name) || anyName || access.trustProxy() && Visit.isForwarded(request)) {
            return true;
        }
        return access.publicAddress().isPresent()
                && name.equalsIgnoreCase(access.publicAddress().get().getHost());
    }

    private Optional<Refusal> refusal(String here, List<String> methods, Request request, Visit visit) {
        String method = request.getMethod();
        if (here.equals("/$/metrics") && !visit.local() && !access.metrics()) {
            return Optional.of(new Refusal(403, NOT_FROM_ELSEWHERE));
        }
        if (Addresses.isServer(here)) {
            return methods.contains(method) ? Optional.empty() : Optional.of(new Refusal(403, NO_ADMINISTRATION));
        }
        if (!Addresses.isDataset(here)) {
            // A page of ours decides for itself what a POST means; it cannot reach the data but by a query.
            return methods.contains(method) || method.equals("POST")
                    ? Optional.empty()
                    : Optional.of(new Refusal(405, "Nothing here is changed by " + method + "."));
        }
        if (here.equals(Addresses.UPDATE) && readOnly) {
            return Optional.of(new Refusal(403, HOW_TO_ALLOW));
        }
        if (!methods.contains(method)) {
            return Optional.of(new Refusal(405, readOnly ? HOW_TO_ALLOW : HOW_TO_UPDATE));
        }
        if (Addresses.isWrite(here, method) && !origins.mayWrite(request.getHeaders(), visit)) {
            return Optional.of(new Refusal(403, "An update is not taken from a page of another site."));
        }
        return Optional.empty();
    }

    /** The request at the address that it means, written in the one way that everything behind this sees. */
    private static Request asMeant(Request request, String path, String here, Visit visit) {
        HttpURI uri = request.getHttpURI();
        // Escapes that a path needs are still in it.
        String written = URIUtil.encodePath(here).replace("%25", "%");
        boolean ours = Addresses.isServer(here) || Addresses.isDataset(here);
        if (Addresses.isGraph(here)) {
            // The address of a graph is its name.
            String query = "graph=" + URLEncoder.encode(visit.address() + written, StandardCharsets.UTF_8);
            return Request.serveAs(
                    request,
                    HttpURI.build(
                            uri,
                            Addresses.GRAPHS,
                            null,
                            uri.getQuery() == null ? query : query + "&" + uri.getQuery()));
        }
        return !ours && here.equals(path) || written.equals(uri.getPath())
                ? request
                : Request.serveAs(request, HttpURI.build(uri, written, null, uri.getQuery()));
    }

    private static boolean refuse(Refusal refusal, Request request, Response response, Callback callback) {
        if (BodyFirst.hasBody(request)) {
            // It is not read, so that nothing can follow it.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        refusal.send(response, callback);
        return true;
    }
}
