package nl.kwalgraaf.serve;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.kwalgraaf.query.JsonRows;
import nl.kwalgraaf.serve.guard.Budget;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.guard.Metered;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.fuseki.servlets.ActionExecLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Answers queries by the SPARQL 1.1 Protocol, and describes the service to whoever asks no query.
 *
 * <p>An answer leaves only when it is complete: a query stopped by its time limit gets a 503 that says so. The
 * transaction ends before the first byte is sent, so that a slow reader holds nothing up.
 */
final class QueryService extends EndpointService {
    static final String ROW_LIMIT = "Kwalgraaf-Row-Limit";
    static final String ROWS_CUT = "Kwalgraaf-Rows-Cut";

    private final Limits limits;
    private final Guard guard;
    private final Descriptions descriptions;

    QueryService(Settings settings, Guard guard, Descriptions descriptions) {
        this.limits = settings.limits();
        this.guard = guard;
        this.descriptions = descriptions;
    }

    @Override
    void answer(HttpAction action) throws IOException {
        action.setResponseHeader("Vary", "Accept, Accept-Encoding");
        action.setResponseHeader("Cache-Control", "no-cache");
        if (!action.getRequestMethod().equals("POST")
                && !action.getRequestParameterNames().hasMoreElements()) {
            descriptions.sendService(action);
            return;
        }
        answer(action, SparqlRequest.query(action.getRequest()));
    }

    private void answer(HttpAction action, SparqlRequest request) throws IOException {
        Query query = guard.query(request.text());
        Budget budget = guard.budget(action.getRequest());
        Format format = format(action, request, query);
        try (HeldAnswer held = Outbox.begin(action.getRequest(), limits.answerBytes())) {
            held.stopWhen(budget.stopped());
            boolean cut = budget.spend(() -> run(action, request, query, budget, format, held));
            action.setResponseHeader(ROW_LIMIT, Long.toString(limits.rows()));
            if (cut) {
                action.setResponseHeader(ROWS_CUT, "true");
            }
            send(action, format.contentType(), held);
        } catch (Refusal refusal) {
            if (refusal.status() == 503) {
                ActionExecLib.incCounter(action.getEndpoint().getCounters(), CounterName.QueryTimeouts);
            }
            throw refusal;
        }
    }

    private static Format format(HttpAction action, SparqlRequest request, Query query) {
        List<Format> offered = query.isSelectType() || query.isAskType()
                ? Format.TABLE
                : query.isConstructQuad() ? Format.DATASET : Format.GRAPH;
        return Negotiation.format(action.getRequest(), request.format(), offered);
    }

    /** Runs the query into the answer, in one read transaction. True when rows beyond the limit were left out. */
    private boolean run(
            HttpAction action, SparqlRequest request, Query query, Budget budget, Format format, HeldAnswer out)
            throws IOException {
        if (query.isDescribeType() || format == Format.TEXT) {
            budget.keepingRows();
        }
        action.beginRead();
        try (QueryExec exec = QueryExec.newBuilder()
                .dataset(dataset(action, request, query))
                .query(query)
                .context(budget.in(action.getContext()))
                .build()) {
            boolean cut = write(exec, query, format, budget, out);
            budget.check();
            return cut;
        } finally {
            action.endRead();
        }
    }

    private DatasetGraph dataset(HttpAction action, SparqlRequest request, Query query) {
        DatasetGraph whole = action.getActiveDSG();
        // What the protocol says goes before what the query says (SPARQL 1.1 Protocol, section 2.1.4).
        DatasetDescription asked = DatasetDescription.create(request.defaultGraphs(), request.namedGraphs());
        if (asked.isEmpty()) {
            asked = DatasetDescription.create(query);
        }
        if (query.hasDatasetDescription()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
        }
        return asked == null || asked.isEmpty() ? whole : DynamicDatasets.dynamicDataset(asked, whole, false);
    }

    private boolean write(QueryExec exec, Query query, Format format, Budget budget, HeldAnswer out) {
        if (Format.TABLE.contains(format)) {
            if (query.isAskType()) {
                writeTruth(exec.ask(), format, out);
                return false;
            }
            RowSet all = exec.select();
            AtomicLong left = new AtomicLong(limits.rows());
            writeRows(RowSetStream.create(all.getResultVars(), first(left, all)), query, format, out);
            return left.get() < 0;
        }
        return writeGraph(exec, query, format, budget, out);
    }

    private static void writeTruth(boolean truth, Format format, HeldAnswer out) {
        ResultsWriter.create().lang(format.lang()).build().write(out, truth);
    }

    private static void writeRows(RowSet rows, Query query, Format format, HeldAnswer out) {
        if (format == Format.TEXT) {
            RowSetOps.out(out, rows, query.getPrologue());
        } else if (format == Format.JSON) {
            JsonRows.write(rows, out);
        } else {
            ResultsWriter.create().lang(format.lang()).build().write(out, rows);
        }
    }

    private boolean writeGraph(QueryExec exec, Query query, Format format, Budget budget, HeldAnswer out) {
        AtomicLong left = new AtomicLong(limits.rows());
        if (query.isConstructQuad()) {
            DatasetGraph dataset = DatasetGraphFactory.create();
            first(left, exec.constructQuads()).forEachRemaining(Metered.of(dataset, budget)::add);
            dataset.prefixes().putAll(query.getPrefixMapping());
            RDFDataMgr.write(out, dataset, format.pretty());
            return left.get() < 0;
        }
        Iterator<Triple> all = query.isDescribeType()
                ? exec.describe(Metered.of(GraphFactory.createDefaultGraph(), budget))
                        .find()
                : exec.constructTriples();
        Graph graph = GraphFactory.createDefaultGraph();
        first(left, all).forEachRemaining(Metered.of(graph, budget)::add);
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFDataMgr.write(out, graph, format.pretty());
        return left.get() < 0;
    }

    /** So many of them as are left; where there is one more, it is less than none that is left. */
    private static <T> Iterator<T> first(AtomicLong left, Iterator<T> all) {
        return Iter.takeWhile(all, each -> left.decrementAndGet() >= 0);
    }
}
