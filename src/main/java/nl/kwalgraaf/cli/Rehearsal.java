package nl.kwalgraaf.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.Endpoint;
import nl.kwalgraaf.serve.Pages;
import nl.kwalgraaf.serve.Settings;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;

/**
 * Goes once through what the commands do, so that the JVM can record the classes they need. The launcher runs it to
 * make its archive for class-data sharing; it has no other use and prints nothing that matters.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kwalgraaf-rehearsal");
        try {
            Kwalgraaf.commandLine().execute("build", "--out", folder.toString());
            Kwalgraaf.commandLine().execute("check", "--format", "json");
            Kwalgraaf.commandLine().execute("query", "gedeelde-competenties");
            serve();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        // Jetty's and the reader's threads are no reason to stay.
        System.exit(0);
    }

    private static void serve() throws IOException, InterruptedException {
        Settings settings = Settings.standard().withPort(0);
        Iris iris = new Iris(Kwal.BASE);
        try (Store store = Store.fixed()) {
            new Loading(Corpus.of(Home.documents(List.of())), iris, document -> {}).fill(store);
            try (Endpoint endpoint =
                    Endpoint.start(settings, store, Pages.of(store, settings, new Target.Base(iris.base())))) {
                get(endpoint.uri()
                        .resolve("kwalificaties/sparql?query=SELECT%20*%20%7B%3Fs%20a%20%3Ft%7D%20LIMIT%201"));
                get(endpoint.uri().resolve("api/vragen/gedeelde-competenties"));
                get(endpoint.uri());
            }
        }
    }

    private static void get(URI address) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    }
}
