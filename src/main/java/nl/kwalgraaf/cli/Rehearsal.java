package nl.kwalgraaf.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * Goes once through what a command does, so that the JVM can record the classes it needs. The launcher runs it to make
 * its archives of classes; it has no other use and prints nothing that matters.
 *
 * <p>The server has an archive of its own: of the classes in one, a JDK from 25 on loads all when it starts, needed or not.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** @param args {@code serve}, or anything else for the commands that are over soon */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("serve")) {
            serve();
        } else {
            work();
        }
        // Jetty's and the reader's threads are no reason to stay.
        System.exit(0);
    }

    private static void work() throws IOException {
        Path folder = Files.createTempDirectory("kwalgraaf-rehearsal");
        try {
            Kwalgraaf.commandLine().execute("build", "--out", folder.toString());
            Kwalgraaf.commandLine().execute("check", "--format", "json");
            Kwalgraaf.commandLine().execute("query", "gedeelde-competenties");
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void serve() throws IOException, InterruptedException {
        Kwalgraaf.commandLine().parseArgs("serve");
        Settings settings = Settings.standard().withPort(0);
        Iris iris = new Iris(Kwal.BASE);
        try (Store store = Store.fixed()) {
            new Loading(Corpus.of(Home.documents(List.of())), iris, document -> {}).fill(store);
            try (Endpoint endpoint = Endpoint.start(
                    settings,
                    store,
                    Pages.of(store, settings, new Target.Base(iris.base()), key -> Optional.empty()))) {
                get(endpoint.uri()
                        .resolve("kwalificaties/sparql?query=SELECT%20*%20%7B%3Fs%20a%20%3Ft%7D%20LIMIT%201"));
                get(endpoint.uri().resolve("api/vragen/gedeelde-competenties"));
                get(endpoint.uri());
            }
        }
    }

    private static void get(URI address) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .timeout(Duration.ofMinutes(1))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }
}
