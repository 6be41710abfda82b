package nl.kwalgraaf.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Library;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A real endpoint on a free port, and the few verbs with which tests speak to it. */
final class Served implements AutoCloseable {
    static {
        // A server may close a connection once it has refused what was sent; the next request is then sent anew,
        // whatever
        // its method, as a browser does.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
    }

    /** How long a test waits for what must come; it comes in far less, and how soon is not what is tested. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Store store;
    private final Endpoint endpoint;

    private Served(Store store, Endpoint endpoint) {
        this.store = store;
        this.endpoint = endpoint;
    }

    static DatasetGraph example() {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFDataMgr.read(data, Served.class.getResource("kwalificaties.trig").toString());
        return data;
    }

    /** Those of the command on a free port, but that a slow machine gets its answers too. */
    static Settings settings() {
        return Settings.standard().withPort(0).withLimits(limits());
    }

    /** The standard ones with a time limit that only work without end meets. */
    static Limits limits() {
        return Limits.standard().withTimeout(PATIENCE);
    }

    static Served standard() throws IOException {
        return with(settings());
    }

    /** The example with the whole site. */
    static Served site(Settings settings) throws IOException {
        Store store = Store.of(example(), settings.readOnly());
        return over(
                store,
                settings,
                Pages.of(store, settings, Target.Base.STANDARD, key -> Optional.empty())
                        .toArray(Page[]::new));
    }

    /** The documents that come with Kwalgraaf, with the whole site, their texts too. */
    static Served shipped() throws IOException {
        Settings settings = settings();
        Store store = Store.of(ShippedData.DATASET, settings.readOnly());
        Library library = new Library(Corpus.of(List.of(Path.of("documents"))));
        return over(
                store,
                settings,
                Pages.of(store, settings, Target.Base.STANDARD, library::find).toArray(Page[]::new));
    }

    static Served with(Settings settings, Page... pages) throws IOException {
        return over(Store.of(example(), settings.readOnly()), settings, pages);
    }

    /** The example in a database. */
    static Served inDatabase(Path folder, Settings settings) throws IOException {
        Store store = Store.open(folder);
        store.load(sink -> StreamRDFOps.sendDatasetToStream(example(), sink));
        return over(store, settings);
    }

    static Served over(Store store, Settings settings, Page... pages) throws IOException {
        return new Served(store, Endpoint.start(settings, store, List.of(pages)));
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Store store() {
        return store;
    }

    URI uri(String path) {
        return endpoint.uri().resolve(path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(PATIENCE);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> query(String sparql, String... headers) throws IOException, InterruptedException {
        return get("kwalificaties/sparql?query=" + encode(sparql), headers);
    }

    HttpResponse<String> post(String path, String contentType, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        endpoint.close();
        store.close();
    }
}
