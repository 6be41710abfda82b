package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.fuseki.ctl.ActionPing;

/** Tells whoever watches this server whether queries are answered: 200, or 503 and what is the matter. */
final class Ping extends ActionPing {
    private static final long serialVersionUID = 1L;

    private final transient Guard guard;
    private final transient Store store;

    Ping(Guard guard, Store store) {
        this.guard = guard;
        this.store = store;
    }

    @Override
    protected void doCommon(HttpServletRequest request, HttpServletResponse response) {
        try {
            guard.probe(store.dataset());
            super.doCommon(request, response);
        } catch (Refusal unanswered) {
            try {
                unanswered.send(response);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
