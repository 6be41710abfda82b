package nl.kwalgraaf.benchmark;

import java.io.IOException;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.Endpoint;
import nl.kwalgraaf.serve.Pages;
import nl.kwalgraaf.serve.Settings;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.riot.RDFParser;

/** Our endpoint over a file of N-Quads, as {@code kwalgraaf serve} has it over documents. */
public final class ServeFile {
    private ServeFile() {}

    /** @param args the file, and the port */
    public static void main(String[] args) throws IOException {
        Settings settings = Settings.standard().withPort(Integer.parseInt(args[1]));
        try (Store store = Store.fixed()) {
            store.load(sink -> RDFParser.source(args[0]).parse(sink));
            try (Endpoint endpoint =
                    Endpoint.start(settings, store, Pages.of(store, settings, Target.Base.STANDARD))) {
                endpoint.join();
            }
        }
    }
}
