package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * How a request reached the server.
 *
 * @param address of the server as the client knows it, with scheme and host, without a slash at its end
 * @param root the path of that address, which stands before every link; empty for most
 * @param local true when it came from this machine, and not by way of a proxy
 */
record Visit(String address, String root, boolean local) {
    private static final String KEPT = Visit.class.getName();

    static Visit of(Request request, Access access) {
        boolean local = Loopback.isAddress(request.getConnectionMetaData().getRemoteSocketAddress())
                && !isForwarded(request)
                && Loopback.isName(String.valueOf(Request.getServerName(request)));
        if (access.publicAddress().isPresent()) {
            URI address = access.publicAddress().get();
            return new Visit(address.toString(), address.getRawPath(), local);
        }
        String root = access.trustProxy() ? prefix(request.getHeaders().get("X-Forwarded-Prefix")) : "";
        String server =
                request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority();
        return new Visit(server + root, root, local);
    }

    private static String prefix(String stated) {
        String path = String.valueOf(stated).replaceFirst("/+$", "");
        return path.matches("(/[A-Za-z0-9._~-]+)+") ? path : "";
    }

    /** True when a proxy says that it passes the request on. */
    static boolean isForwarded(Request request) {
        return request.getHeaders().stream()
                .anyMatch(field -> field.getHeader() == HttpHeader.FORWARDED
                        || field.getHeader() == HttpHeader.VIA
                        || field.getLowerCaseName().startsWith("x-forwarded-")
                        || field.getLowerCaseName().equals("x-real-ip"));
    }

    void keepWith(Request request) {
        request.setAttribute(KEPT, this);
    }

    static Visit of(HttpServletRequest request) {
        return (Visit) request.getAttribute(KEPT);
    }
}
