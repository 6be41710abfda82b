package nl.kwalgraaf.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What stands in front of a server on the open net: it serves below a path, and says by which address it was asked. */
final class Proxy implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpServer server;
    private final String scheme;
    private final String host;
    private final String path;
    private final Supplier<Served> behind;

    /** @param host with its port, where it has one; of this proxy itself where it is empty */
    Proxy(String scheme, String host, String path, Supplier<Served> behind) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.scheme = scheme;
        this.host = host;
        this.path = path;
        this.behind = behind;
        server.createContext(path, this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The path below which it serves goes off, and who asked for what goes along. */
    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            String below = asked.getRawPath().substring(path.length())
                    + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + behind.get().endpoint().port() + below))
                    .header("X-Forwarded-For", "192.0.2.1")
                    .header("X-Forwarded-Proto", scheme)
                    .header(
                            "X-Forwarded-Host",
                            host.isEmpty() ? exchange.getRequestHeaders().getFirst("Host") : host)
                    .header("X-Forwarded-Prefix", path)
                    .method(
                            exchange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()));
            for (String name : List.of("Accept", "Authorization", "Content-Type", "Origin", "Sec-Fetch-Site")) {
                String value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    request.header(name, value);
                }
            }
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
                if (!Set.of("content-length", "connection", "transfer-encoding").contains(header.getKey())) {
                    exchange.getResponseHeaders().put(header.getKey(), header.getValue());
                }
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
