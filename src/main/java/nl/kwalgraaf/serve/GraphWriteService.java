package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.store.DefaultGraphIsUnion;
import nl.kwalgraaf.serve.store.Store;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes whole named graphs by the SPARQL 1.1 Graph Store Protocol: PUT puts one in place, POST adds to it, DELETE
 * removes it; POST to the store itself makes one under a name of its own. That is for one user; to read is for everybody.
 */
final class GraphWriteService extends GraphService {
    /** JSON-LD is not among them: its context may stand at another address, and none is called from here. */
    private static final List<Format> TAKEN = List.of(Format.TURTLE, Format.NTRIPLES, Format.RDFXML);

    private final Login login;
    private final Store store;

    GraphWriteService(Login login, Store store) {
        this.login = login;
        this.store = store;
    }

    @Override
    void answer(HttpAction action) throws IOException {
        if (Addresses.READ.contains(action.getRequestMethod())) {
            super.answer(action);
            return;
        }
        if (!login.user().equals(action.getUser())) {
            action.setResponseHeader("WWW-Authenticate", "Basic realm=\"" + Login.REALM + "\"");
            throw new Refusal(401, "Only one user may write here, after logging in.");
        }
        boolean unnamed =
                action.getRequestMethod().equals("POST") && action.getRequest().getQueryString() == null;
        Node name = unnamed
                ? NodeFactory.createURI(
                        Visit.of(action.getRequest()).address() + Addresses.GRAPHS + "/" + UUID.randomUUID())
                : GraphService.name(action.getRequest()).orElseThrow(DefaultGraphIsUnion::refuse);
        if (!isAbsolute(name.getURI())) {
            throw new Refusal(400, "The graph must be named by an absolute IRI, not \"" + name.getURI() + "\".");
        }
        boolean made = write(action, name);
        if (unnamed) {
            action.setResponseHeader("Location", name.getURI());
        }
        if (made || unnamed) {
            ServletOps.successCreated(action);
        } else {
            ServletOps.successNoContent(action);
        }
    }

    private static boolean isAbsolute(String iri) {
        try {
            return iri.matches("[^\\s<>\"{}|\\\\^`]*") && IRIx.create(iri).isAbsolute();
        } catch (IRIException none) {
            return false;
        }
    }

    /** @return whether there was no such graph, and now is */
    private boolean write(HttpAction action, Node name) throws IOException {
        String method = action.getRequestMethod();
        // Read before the data are locked: who sends slowly keeps nobody waiting.
        Graph sent = method.equals("DELETE") ? GraphFactory.createDefaultGraph() : read(action, name);
        DatasetGraph dataset = store.dataset();
        AtomicBoolean before = new AtomicBoolean();
        change(store, () -> {
            if (method.equals("DELETE")) {
                GraphService.requireGraph(dataset, name);
            }
            before.set(GraphService.holds(dataset, name));
            if (!method.equals("POST")) {
                dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
            }
            sent.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
        });
        return !before.get() && !sent.isEmpty();
    }

    /** What is sent: one graph, or several as the files of a form, which are then taken together. */
    private static Graph read(HttpAction action, Node name) throws IOException {
        HttpServletRequest request = action.getRequest();
        Graph graph = GraphFactory.createDefaultGraph();
        if (!mediaType(request.getContentType()).equals("multipart/form-data")) {
            read(request.getInputStream(), request.getContentType(), name, graph);
            return graph;
        }
        try {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
            while (parts.hasNext()) {
                FileItemInput part = parts.next();
                read(part.getInputStream(), part.getContentType(), name, graph);
            }
        } catch (FileUploadException wrong) {
            throw new Refusal(400, "What was sent is no form of files, and nothing was changed: " + wrong.getMessage());
        }
        return graph;
    }

    private static String mediaType(String contentType) {
        return String.valueOf(contentType).replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static void read(InputStream body, String contentType, Node name, Graph graph) {
        String mediaType = mediaType(contentType);
        Format format = Format.named(mediaType, TAKEN)
                .filter(known -> known.mediaTypes().contains(mediaType))
                .orElseThrow(() -> new Refusal(
                        415,
                        "A graph is sent with its Content-Type: text/turtle, application/n-triples or"
                                + " application/rdf+xml, not \"" + (contentType == null ? "" : contentType) + "\"."));
        try {
            RDFParser.source(body)
                    .forceLang(format.lang())
                    .base(name.getURI())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException wrong) {
            throw new Refusal(
                    400, "What was sent is not " + format.word() + ", and nothing was changed: " + wrong.getMessage());
        }
    }
}
