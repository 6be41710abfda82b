package nl.kwalgraaf.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operations on the dataset have in common: they refuse in words. {@link Gate} lets only methods pass that they take. */
abstract sealed class EndpointService extends ActionService permits QueryService, UpdateService, GraphService {
    private static final Logger LOG = LoggerFactory.getLogger(EndpointService.class);

    /** Answers a request, or throws a {@link Refusal}, which is sent. */
    abstract void answer(HttpAction action) throws IOException;

    /** Reads the parameters, and a form, here, where what is wrong with them can still be told. */
    private static void requireReadable(HttpAction action) {
        try {
            action.getRequest().getParameterMap();
        } catch (RuntimeException unreadable) {
            throw new Refusal(400, "The parameters of this request cannot be read: are they UTF-8?");
        }
    }

    /**
     * Changes the data: all of what is done in here, or nothing.
     *
     * @throws Refusal when the disk does not take it
     */
    static void change(Store store, Runnable changes) {
        try {
            store.inOne(changes);
        } catch (UncheckedIOException full) {
            LOG.error("A change was refused. {}", full.getCause().getMessage());
            throw new Refusal(
                    503,
                    "Nothing was changed: the disk of the server does not take it, for it is full or damaged. Try later.");
        }
    }

    @Override
    public final void execAny(String method, HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public final void validate(HttpAction action) {
        // All checks are made while the request is read, where they can say what was found.
    }

    @Override
    public final void execute(HttpAction action) {
        try {
            requireReadable(action);
            answer(action);
        } catch (Refusal refusal) {
            refuse(action, refusal);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ActionErrorException told) {
            throw told;
        } catch (RuntimeException | Error mistake) {
            // Fuseki would tell its message, which names classes of the server.
            LOG.error("{} {} failed", action.getRequestMethod(), action.getRequestRequestURI(), mistake);
            refuse(action, new Refusal(500, PlainErrors.MISTAKE));
        }
    }

    /** Sends a complete answer, or its headers alone when HEAD asked. */
    static void send(HttpAction action, String contentType, HeldAnswer answer) {
        action.getResponse().setStatus(200);
        action.getResponse().setContentType(contentType);
        answer.send();
    }

    /**
     * Sends a refusal.
     *
     * @throws ActionErrorException always, so that Fuseki's counters know
     */
    private static void refuse(HttpAction action, Refusal refusal) {
        try {
            refusal.send(action.getResponse());
        } catch (IOException ended) {
            // Who asked has gone, or was told in the meantime that the time is up.
        }
        throw new ActionErrorException(refusal.status(), null, null);
    }
}
