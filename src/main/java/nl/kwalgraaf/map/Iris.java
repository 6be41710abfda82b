package nl.kwalgraaf.map;

import java.util.function.UnaryOperator;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Gevolg;
import nl.kwalgraaf.dossier.Opleidingsdomein;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Regeling;
import nl.kwalgraaf.dossier.Sectorkamer;
import nl.kwalgraaf.dossier.Uitgave;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of the data: {@link Paths} below one base.
 *
 * @param base ends in a slash
 */
public record Iris(String base) {

    public Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base must end in a slash: " + base);
        }
    }

    /** The edition. */
    public Node dossier(String key) {
        return node(Paths.edition(key));
    }

    /** A deel, kerntaak or werkproces. */
    public Node deel(String key, Eenheidscode code) {
        return node(Paths.unit(Paths.edition(key), code));
    }

    public Node kwalificatie(String key, Eenheidscode code) {
        return node(Paths.kwalificatie(Paths.edition(key), code));
    }

    /** The file that says what the edition is. */
    public Node bestand(Uitgave uitgave) {
        return node(Paths.bestand(Paths.edition(uitgave.key()), uitgave.bestand()));
    }

    public Node formulering(Formulering formulering) {
        return node(Paths.formulering(formulering));
    }

    public Node competentie(Competentie competentie) {
        return node(Paths.competentie(competentie));
    }

    public Node niveau(ReferentieNiveau niveau) {
        return node(Paths.niveau(niveau));
    }

    public Node mboNiveau(int niveau) {
        return node(Paths.mboNiveau(niveau));
    }

    public Node regeling(Regeling regeling) {
        return node(Paths.regeling(regeling));
    }

    public Node opleidingsdomein(Opleidingsdomein domein) {
        return node(Paths.opleidingsdomein(domein));
    }

    public Node sectorkamer(Sectorkamer kamer) {
        return node(Paths.sectorkamer(kamer));
    }

    public Node documentsoort(Documentsoort soort) {
        return node(Paths.documentsoort(soort));
    }

    /** The thing or graph at this path below the base. */
    public Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** What stands below a thing, by the path that {@link Paths} makes of the thing's IRI. */
    static Node below(Node parent, UnaryOperator<String> path) {
        return NodeFactory.createURI(path.apply(parent.getURI()));
    }

    /** The graph of what a document states. */
    public Node bronGraph(String key) {
        return node(Paths.bronGraph(key));
    }

    public Node ontologieGraph() {
        return node(Paths.ontologieGraph());
    }

    /** The graph of what follows by a rule. */
    public Node afgeleidGraph(Gevolg gevolg) {
        return node(Paths.afgeleidGraph(gevolg));
    }

    /** The graph of what the check found. */
    public Node bevindingenGraph() {
        return node(Paths.bevindingenGraph());
    }

    /** The graph of what the catalog says of documents: who published them, and under which rights. */
    public Node catalogusGraph() {
        return node(Paths.catalogusGraph());
    }
}
