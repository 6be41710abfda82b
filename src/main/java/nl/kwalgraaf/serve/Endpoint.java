package nl.kwalgraaf.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.serve.guard.BodyFirst;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server: the dataset {@code /kwalificaties} with its SPARQL services, the web UI at {@code /ui/}, a
 * description at {@code /.well-known/void}, {@code /$/ping}, {@code /$/metrics}, and the pages given to it.
 *
 * <p>A command needs no more than this:
 *
 * <pre>{@code
 * try (Store store = Store.of(data, settings.readOnly());
 *         Endpoint endpoint = Endpoint.start(settings, store, pages)) {
 *     endpoint.join();
 * }
 * }</pre>
 */
public final class Endpoint implements AutoCloseable {
    /** Where the dataset is served. */
    public static final String DATASET_PATH = Addresses.DATASET;

    /** The text index is made when nothing else asks for the processor: the first answers go first. */
    private static final Duration TEXT_INDEX_DELAY = Duration.ofSeconds(3);

    /** Answers that wait for their readers may fill this share of the memory, and files as so many of the largest. */
    private static final int WAITING_SHARE = 16;

    private static final int WAITING_ANSWERS = 4;

    /** Most bytes of the address and the headers of a request, and the share of the memory that those of all may fill. */
    private static final int HEADERS = 32 * 1024;

    private static final int HEADERS_SHARE = 4;

    /** The common log format: client, user, time, request, status, bytes sent; and how many milliseconds it took. */
    private static final String LOG_FORMAT = CustomRequestLog.NCSA_FORMAT + " %{ms}T";

    private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);

    private final FusekiServer server;
    private final TextSearch search;
    private final Settings settings;
    private boolean closed;

    private Endpoint(FusekiServer server, TextSearch search, Settings settings) {
        this.server = server;
        this.search = search;
        this.settings = settings;
    }

    /**
     * Starts to serve. The store is not closed with the endpoint: whoever opened it closes it.
     *
     * @throws IOException when the port is taken, or the password file cannot be used
     */
    public static Endpoint start(Settings settings, Store store, List<Page> pages) throws IOException {
        Endpoint endpoint = prepare(settings, store, pages);
        endpoint.listen();
        return endpoint;
    }

    /**
     * A server that does not listen yet. It is put together without a look at the data, which may be loaded meanwhile.
     *
     * @throws IOException when the password file cannot be used
     */
    public static Endpoint prepare(Settings settings, Store store, List<Page> pages) throws IOException {
        Context context = store.dataset().getContext();
        Guard guard = Guard.install(context, settings.limits(), settings.reach(), store.engine());
        TextSearch search = TextSearch.install(
                store.dataset(),
                store::stamp,
                store.textDirectory(),
                settings.limits().timeout());
        FusekiServer server = build(settings, guard, store, pages);
        prepare(server.getJettyServer(), settings, guard);
        return new Endpoint(server, search, settings);
    }

    /**
     * Begins to serve.
     *
     * @throws IOException when the port is taken
     */
    public void listen() throws IOException {
        try {
            server.start();
        } catch (FusekiException cannotListen) {
            close();
            throw cannotListen(settings, cannotListen);
        }
        search.warmAfter(TEXT_INDEX_DELAY);
    }

    /**
     * Makes sure that {@link #start} will be able to listen, which is worth knowing before the data are read.
     *
     * @throws IOException when another program listens there, or the host has no address of this machine
     */
    public static void requireFree(Settings settings) throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open()) {
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException | UnresolvedAddressException cannotListen) {
            throw cannotListen(settings, cannotListen);
        }
    }

    private static IOException cannotListen(Settings settings, Exception fault) {
        return new IOException(
                "cannot listen on " + settings.host() + ":" + settings.port() + ": " + reason(fault), fault);
    }

    private static String reason(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof UnresolvedAddressException || deepest instanceof UnknownHostException) {
            return "there is no address of this name. --host takes a name or address of this machine.";
        }
        return deepest.getMessage()
                + ". Is another program listening there? --port takes another port, 0 any free one.";
    }

    private static FusekiServer build(Settings settings, Guard guard, Store store, List<Page> pages)
            throws IOException {
        Descriptions descriptions = new Descriptions(store, settings.reach());
        QueryService queries = new QueryService(settings, guard, descriptions);
        DataService.Builder data = DataService.newBuilder(store.dataset())
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query, "query")
                .addEndpoint(Operation.Query);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .registerOperation(Operation.Query, queries)
                .registerOperation(Operation.GSP_R, new GraphService())
                .registerOperation(Operation.Update, new UpdateService(settings, guard, store))
                .enableMetrics(true)
                .addServlet("/$/ping", new TextServlet("text/plain; charset=utf-8", request -> ping(guard, store)))
                .addServlet("/$/server", ServerState.datasets())
                .addServlet("/$/stats/*", ServerState.counters(settings.access()))
                .addServlet("/.well-known/void", new RdfServlet(store, descriptions::dataset))
                // Only what is named here: modules found on the class path could add services of their own.
                .fusekiModules(FusekiModules.create());
        if (settings.updatePasswordFile().isPresent()) {
            Login login = Login.read(settings.updatePasswordFile().get(), LOG::warn);
            data.addEndpoint(Operation.Update, "update", Auth.policyAllowSpecific(login.user()));
            // Fuseki knows one operation for reading and writing: the service itself asks who writes.
            data.addEndpoint(Operation.GSP_RW, "data");
            builder.registerOperation(Operation.GSP_RW, new GraphWriteService(login, store));
            builder.securityHandler(login.handler()).serverAuthPolicy(Auth.ANY_ANON);
        } else {
            data.addEndpoint(Operation.GSP_R, "data");
        }
        pages.forEach(page -> builder.addServlet(page.path(), page.servlet()));
        return builder.add(DATASET_PATH, data).build();
    }

    /** Tells whoever watches this server that queries are answered. */
    private static String ping(Guard guard, Store store) {
        guard.probe(store.dataset());
        return Instant.now() + "\n";
    }

    private static void prepare(Server jetty, Settings settings, Guard guard) {
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(settings.host());
                HttpConfiguration http =
                        socket.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
                http.setSendServerVersion(false);
                http.setRequestHeaderSize(HEADERS);
                jetty.addBean(new NetworkConnectionLimit(
                        (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / HEADERS_SHARE / HEADERS),
                        socket));
                if (settings.access().trustProxy()) {
                    http.addCustomizer(new ForwardedRequestCustomizer());
                }
            }
        }
        jetty.setErrorHandler(new PlainErrors());
        if (jetty.getHandler() instanceof ServletContextHandler servlets) {
            servlets.setErrorHandler(new PlainErrors());
            servlets.setMaxFormContentSize(
                    (int) Math.min(Integer.MAX_VALUE, settings.limits().bodyBytes()));
        }
        settings.requestLog().ifPresent(log -> jetty.setRequestLog(new CustomRequestLog(log::accept, LOG_FORMAT)));
        jetty.insertHandler(
                guard.turns(DATASET_PATH + "/*", "/api/vragen/*", "/vragen/*", "/zoek", "/.well-known/void"));
        Limits limits = settings.limits();
        jetty.insertHandler(new BodyFirst(limits.bodyBytes(), limits.timeout()));
        jetty.insertHandler(new Outbox(
                Runtime.getRuntime().maxMemory() / WAITING_SHARE,
                WAITING_ANSWERS * limits.answerBytes(),
                limits.timeout()));
        CompressionHandler compressed = new CompressionHandler();
        compressed.putCompression(new GzipCompression());
        compressed.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .compressIncludeMethod("GET")
                        .compressIncludeMethod("POST")
                        .decompressExcludePath("/*")
                        .build());
        jetty.insertHandler(compressed);
        jetty.insertHandler(new Gate(settings));
        // Without it a stop cuts off the requests that are still being answered.
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(settings.limits().timeout().toMillis() + 5_000);
    }

    /** The TCP port on which it listens. */
    public int port() {
        return server.getPort();
    }

    /** Where the server is found from this machine, with a slash at its end. */
    public URI uri() {
        String host = settings.host();
        String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return URI.create("http://" + (name.indexOf(':') >= 0 ? "[" + name + "]" : name) + ":" + port() + "/");
    }

    /** Waits until the server has stopped. */
    public void join() {
        server.join();
    }

    /** Stops to take requests, lets the running ones finish, and stops. Further calls wait for that and do no more. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.stop();
            search.close();
        }
    }
}
