package nl.kwalgraaf.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/**
 * The data that questions are put to: a dataset at hand, or an endpoint elsewhere. Its default graph is the union of
 * its named graphs.
 */
public final class Target {
    private final Function<Query, QueryExec> runner;
    private final Transactional transactional;
    private final Base base;

    private Target(Function<Query, QueryExec> runner, Transactional transactional, Base base) {
        this.runner = runner;
        this.transactional = transactional;
        this.base = base;
    }

    /** A dataset; where its own default graph is empty, the union of its named graphs takes that place. */
    public static Target of(DatasetGraph dataset) {
        return new Target(
                query -> QueryExec.dataset(united(dataset)).query(query).build(), dataset, Base.STANDARD);
    }

    /** A SPARQL endpoint by its address. */
    public static Target at(String endpoint) {
        return of(query ->
                QueryExecHTTP.newBuilder().endpoint(endpoint).query(query).build());
    }

    /** Data known only by how a query is run on it; whoever gives this sees to limits and transactions. */
    public static Target of(Function<Query, QueryExec> runner) {
        return new Target(runner, TransactionalNull.create(), Base.STANDARD);
    }

    /** The same data, its IRIs below another base. */
    public Target withBase(Base other) {
        return new Target(runner, transactional, other);
    }

    public Base base() {
        return base;
    }

    /** Starts a query; the caller closes what it gets, and stays within {@link #read} until then. */
    public QueryExec run(Query query) {
        return runner.apply(query);
    }

    /** Does some reading during which the data does not change. */
    public void read(Runnable reading) {
        Txn.executeRead(transactional, reading);
    }

    private static DatasetGraph united(DatasetGraph dataset) {
        if (!dataset.getDefaultGraph().isEmpty()) {
            return dataset;
        }
        List<Node> named = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(named::add);
        return DynamicDatasets.dynamicDataset(List.of(Quad.unionGraph), named, dataset, false);
    }

    /**
     * What the IRIs of the data begin with.
     *
     * @param iri ends in a slash
     */
    public record Base(String iri) {
        public static final Base STANDARD = new Base(Kwal.BASE);

        /** The IRI of a thing by its path below the base's {@code id/}; an absolute IRI stays as it is. */
        String iri(String path) {
            return path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? path : iri + "id/" + path;
        }

        /** The path below {@code id/} where the IRI has one, else the IRI: what people read and write. */
        String path(String absolute) {
            String ids = iri + "id/";
            return absolute.startsWith(ids) ? absolute.substring(ids.length()) : absolute;
        }
    }
}
