package nl.kwalgraaf.benchmark;

import java.util.Optional;
import java.io.IOException;
import java.nio.file.Path;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.Endpoint;
import nl.kwalgraaf.serve.Pages;
import nl.kwalgraaf.serve.Settings;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.riot.RDFParser;

/** A file of N-Quads over HTTP: by our endpoint, or by plain Fuseki over the same form of store. */
public final class ServeFile {
    private ServeFile() {}

    /**
     * @param args the file; the port; optionally the form of store, {@code fixed}, {@code updatable} or a folder for TDB2;
     *     and optionally {@code plain}, for plain Fuseki
     */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.standard().withPort(Integer.parseInt(args[1]));
        try (Store store = store(args.length > 2 ? args[2] : "fixed")) {
            store.load(sink -> RDFParser.source(args[0]).parse(sink));
            if (args.length > 3 && args[3].equals("plain")) {
                FusekiServer.create()
                        .port(settings.port())
                        .loopback(true)
                        .fusekiModules(FusekiModules.create())
                        .add(Endpoint.DATASET_PATH, store.dataset())
                        .build()
                        .start()
                        .join();
                return;
            }
            try (Endpoint endpoint =
                    Endpoint.start(settings, store, Pages.of(store, settings, Target.Base.STANDARD, key -> Optional.empty()))) {
                endpoint.join();
            }
        }
    }

    private static Store store(String form) throws IOException {
        return switch (form) {
            case "fixed" -> Store.fixed();
            case "updatable" -> Store.updatable();
            default -> Store.open(Path.of(form));
        };
    }
}
