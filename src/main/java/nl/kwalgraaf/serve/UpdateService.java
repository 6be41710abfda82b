package nl.kwalgraaf.serve;

import java.io.IOException;
import nl.kwalgraaf.serve.guard.Budget;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.Metered;
import nl.kwalgraaf.serve.guard.Reach;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.store.DefaultGraphIsUnion;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateBinaryOp;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateDropClear;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateMove;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateRequest;

/** Takes updates by the SPARQL 1.1 Protocol: all of a request is done, or nothing. */
final class UpdateService extends EndpointService {
    private final Settings settings;
    private final Guard guard;
    private final Store store;

    UpdateService(Settings settings, Guard guard, Store store) {
        this.settings = settings;
        this.guard = guard;
        this.store = store;
    }

    @Override
    void answer(HttpAction action) throws IOException {
        SparqlRequest request = SparqlRequest.update(action.getRequest());
        UpdateRequest update = onNamedGraphs(parse(request));
        check(update);
        Budget budget = guard.budget(action.getRequest());
        budget.spend(() -> {
            run(action, update, budget);
            return null;
        });
        ServletOps.successNoContent(action);
    }

    private UpdateRequest parse(SparqlRequest request) {
        UpdateRequest update = guard.update(request.text());
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            for (Update operation : update) {
                if (operation instanceof UpdateModify modify) {
                    use(request, modify);
                }
            }
        }
        return update;
    }

    /** SPARQL 1.1 Protocol, section 2.2.3: the parameters stand for USING, and cannot stand beside it. */
    private static void use(SparqlRequest request, UpdateModify modify) {
        if (!modify.getUsing().isEmpty() || !modify.getUsingNamed().isEmpty() || modify.getWithIRI() != null) {
            throw new Refusal(400, "using-graph-uri cannot be given beside USING or WITH in the update.");
        }
        request.defaultGraphs().forEach(graph -> modify.addUsing(NodeFactory.createURI(graph)));
        request.namedGraphs().forEach(graph -> modify.addUsingNamed(NodeFactory.createURI(graph)));
    }

    /**
     * What is to be done to all graphs is done to the named ones: the default graph, their union, goes with them. A
     * graph that is not there is an empty one, as no store here remembers those, and can be cleared like any other.
     */
    private static UpdateRequest onNamedGraphs(UpdateRequest update) {
        UpdateRequest named = new UpdateRequest();
        named.setPrefixMapping(update.getPrefixMapping());
        named.setBaseURI(update.getBaseURI());
        for (Update operation : update) {
            if (operation instanceof UpdateDrop drop && drop.isAll()) {
                named.add(new UpdateDrop(Target.NAMED, drop.isSilent()));
            } else if (operation instanceof UpdateClear clear && clear.isAll()) {
                named.add(new UpdateClear(Target.NAMED, clear.isSilent()));
            } else if (operation instanceof UpdateDropClear one && one.isOneGraph()) {
                named.add(new UpdateClear(one.getGraph(), true));
            } else {
                named.add(operation);
            }
        }
        return named;
    }

    private void check(UpdateRequest update) {
        for (Update operation : update) {
            if (operation instanceof UpdateLoad && !settings.reach().contains(Reach.LOAD)) {
                throw new Refusal(
                        403,
                        "LOAD is off: this endpoint does not read files or web addresses. "
                                + "Whoever runs it may start it with --allow-load.");
            }
            if (operation instanceof UpdateDropClear clear && clear.isDefault()
                    || operation instanceof UpdateMove move && move.getSrc().isDefault()
                    || operation instanceof UpdateBinaryOp into
                            && into.getDest().isDefault()) {
                throw DefaultGraphIsUnion.refuse();
            }
        }
    }

    private void run(HttpAction action, UpdateRequest update, Budget budget) {
        try {
            change(store, () -> {
                UpdateExec.newBuilder()
                        .dataset(Metered.of(store.dataset(), budget))
                        .update(update)
                        .context(budget.keepingRows().in(action.getContext()))
                        .build()
                        .execute();
                budget.check();
            });
        } catch (UpdateException failed) {
            throw new Refusal(400, "The update cannot be done, and nothing was changed: " + failed.getMessage());
        }
    }
}
