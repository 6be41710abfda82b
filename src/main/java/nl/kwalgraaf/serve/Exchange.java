package nl.kwalgraaf.serve;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;

/** What every answer of ours has in common. */
final class Exchange {
    private Exchange() {}

    /** The Accept headers of a request, in order. */
    static List<String> accept(HttpAction action) {
        return Collections.list(action.getRequest().getHeaders("Accept"));
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
    static void refuse(HttpAction action, Refusal refusal) {
        try {
            refusal.send(action.getResponse());
        } catch (IOException ended) {
            // Who asked has gone, or was told in the meantime that the time is up.
        }
        throw new ActionErrorException(refusal.status(), null, null);
    }
}
