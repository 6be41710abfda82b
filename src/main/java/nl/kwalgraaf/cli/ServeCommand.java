package nl.kwalgraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.FindingPrinter;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Library;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.Access;
import nl.kwalgraaf.serve.Endpoint;
import nl.kwalgraaf.serve.Pages;
import nl.kwalgraaf.serve.Settings;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.guard.Reach;
import nl.kwalgraaf.serve.pages.Report;
import nl.kwalgraaf.serve.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Reads documents, validates them, and serves them over HTTP: SPARQL, the named questions and a web UI.",
            "Read-only, and for this machine only, unless told otherwise."
        },
        footer = {"", "Example: kwalgraaf serve documents/netwerk-en-mediabeheerder.txt --port 8080"})
final class ServeCommand implements Callable<Integer> {
    /** Needs no parameter, and has an answer whatever the documents are. */
    private static final String QUESTION = "api/vragen/aantallen";

    @Mixin
    private DocumentsOption documents;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "TCP port to listen on; 0 is any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "Name or address to listen on; 0.0.0.0 is every network. Default: ${DEFAULT-VALUE}.")
    private String host;

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            description =
                    "The address by which clients reach this server where that is another: behind a proxy, by https,"
                            + " below a path. Links and descriptions use it, and its name is answered to.")
    private Optional<String> publicAddress = Optional.empty();

    @Option(
            names = "--trust-proxy",
            description = "Believe what a proxy in front says of the address asked, in Forwarded and X-Forwarded-*.")
    private boolean trustProxy;

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            description = "Let the pages of this origin, such as https://example.org, read here, and write after"
                    + " logging in unless they are of another site; may be repeated.")
    private List<String> origins = List.of();

    @Option(
            names = "--allow-metrics",
            description = "Give metrics and counters of use to everybody; without it to this machine only.")
    private boolean metrics;

    @Option(
            names = "--database",
            paramLabel = "DIR",
            description = "Keep the data in this folder (TDB2); documents that did not change are not loaded again.")
    private Optional<Path> database = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Time limit of a query; a caller may ask for less. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(
            names = "--update-password-file",
            paramLabel = "FILE",
            description = "Let one user update the data; the file holds one line, user: password.")
    private Optional<Path> updatePasswordFile = Optional.empty();

    @Option(
            names = "--report-to",
            paramLabel = "ADDRESS",
            description = "Where pages say that faults are reported: an address of mail, or of a form on the web that"
                    + " takes title and body, as those for new issues do.")
    private Optional<String> reportTo = Optional.empty();

    @Option(names = "--log", description = "Tell each request on standard error, in the common log format.")
    private boolean log;

    @Option(names = "--allow-service", description = "Let queries call other endpoints with SERVICE.")
    private boolean service;

    @Option(names = "--allow-load", description = "Let updates read files and web addresses with LOAD.")
    private boolean load;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Settings settings = settings();
        Endpoint.requireFree(settings);
        try (Stop stop = Stop.whenAsked()) {
            return serve(settings, stop);
        }
    }

    private int serve(Settings settings, Stop stop) throws IOException {
        Corpus corpus = documents.corpus();
        Iris iris = documents.iris();
        Tally tally = new Tally(corpus.size());
        tally.add(corpus.findings());
        List<Finding> unusable = new ArrayList<>(corpus.findings());
        Library library = new Library(corpus);
        Loading loading = new Loading(
                corpus,
                iris,
                document -> {
                    library.add(document);
                    tally.add(document);
                    if (document.content().isEmpty()) {
                        unusable.addAll(document.findings());
                    }
                    tally.showProgress();
                },
                tally::add);
        try (Store store = open(settings)) {
            FutureTask<Endpoint> prepared = new FutureTask<>(() -> Endpoint.prepare(
                    settings, store, Pages.of(store, settings, new Target.Base(iris.base()), library::find)));
            // The server is put together while the documents are read.
            Thread beside = new Thread(prepared, "kwalgraaf-server");
            beside.setDaemon(true);
            beside.start();
            if (database.isEmpty()) {
                loading.fill(store);
            } else if (!loading.refresh(store)) {
                System.err.println("nothing changed since the database " + database.get() + " was loaded");
            }
            if (tally.exit(false) == Exit.UNREADABLE) {
                tally.clearProgress();
                prepared(prepared).close();
                FindingPrinter.print(unusable, System.err);
                tally.summary().forEach(System.err::println);
                return Exit.UNREADABLE.code();
            }
            List<String> found = tally.summary();
            found.forEach(System.err::println);
            if (!found.isEmpty()) {
                System.err.println("what was found is shown by: ./kwalgraaf check" + documents.arguments());
            }
            // Before this a store on disk bears being cut off, and not being closed below who writes to it.
            stop.closing(store);
            try (Endpoint endpoint = stop.closing(prepared(prepared))) {
                endpoint.listen();
                System.err.println("serving at " + endpoint.uri());
                publicAddress.ifPresent(address -> System.err.println("known to its clients as " + address));
                if (settings.answersToAnyName()) {
                    System.err.println("it answers to any host name; --public-address URL says which is its own");
                }
                System.err.println("a question to try: " + endpoint.uri().resolve(QUESTION));
                System.err.println("stop with Ctrl-C");
                endpoint.join();
            }
        }
        return Exit.OK.code();
    }

    private static Endpoint prepared(Future<Endpoint> endpoint) throws IOException {
        try {
            return endpoint.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException told) {
                throw told;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Store open(Settings settings) throws IOException {
        if (database.isPresent()) {
            return Store.open(database.get());
        }
        return settings.readOnly() ? Store.fixed() : Store.updatable();
    }

    private Settings settings() {
        if (port < 0 || port > 65_535) {
            throw usage("--port takes a number from 0 to 65535, not " + port);
        }
        if (timeout < 1) {
            throw usage("--timeout takes a number of seconds from 1 on, not " + timeout);
        }
        Set<Reach> reach = EnumSet.noneOf(Reach.class);
        if (service) {
            reach.add(Reach.SERVICE);
        }
        if (load) {
            reach.add(Reach.LOAD);
        }
        Settings settings = Settings.standard()
                .withPort(port)
                .withHost(host)
                .withReach(reach)
                .withAccess(access())
                .withLimits(Limits.standard().withTimeout(Duration.ofSeconds(timeout)))
                .withReport(report());
        if (log) {
            settings = settings.withRequestLog(System.err::println);
        }
        return updatePasswordFile.map(settings::withUpdatePasswordFile).orElse(settings);
    }

    private Access access() {
        try {
            Access access = Access.standard()
                    .withTrustProxy(trustProxy)
                    .withOrigins(Set.copyOf(origins))
                    .withMetrics(metrics);
            return publicAddress.map(access::withPublicAddress).orElse(access);
        } catch (IllegalArgumentException wrong) {
            throw usage(wrong.getMessage());
        }
    }

    private Report report() {
        try {
            return reportTo.map(Report::to).orElse(Report.NOWHERE);
        } catch (IllegalArgumentException wrong) {
            throw usage(wrong.getMessage());
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
