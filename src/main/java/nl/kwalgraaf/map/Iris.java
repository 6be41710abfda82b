package nl.kwalgraaf.map;

import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Opleidingsdomein;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Regeling;
import nl.kwalgraaf.dossier.Sectorkamer;
import nl.kwalgraaf.text.Slug;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of the data, below one base.
 *
 * @param base ends in a slash
 */
public record Iris(String base) {

    public Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base must end in a slash: " + base);
        }
    }

    /** The document and the dossier it lays down. */
    public Node dossier(String key) {
        return id(key);
    }

    public Node deel(String key, Eenheidscode code) {
        return id(key + "/" + code);
    }

    public Node kwalificatie(String key, Eenheidscode code) {
        return id(key + "/kwalificatie/" + code);
    }

    public Node passage(String key, int firstLine, int lastLine) {
        return id(key + "/passage/" + firstLine + "-" + lastLine);
    }

    public Node competentie(Competentie competentie) {
        return id("competentie/" + competentie.name());
    }

    /** A level of the European framework for languages has a path of its own: the level B1 is no basisdeel B1. */
    public Node niveau(ReferentieNiveau niveau) {
        return id((niveau.erk() ? "erk/" : "referentieniveau/") + niveau.code());
    }

    public Node mboNiveau(int niveau) {
        return id("mbo-niveau/" + niveau);
    }

    public Node regeling(Regeling regeling) {
        return id("regeling/" + regeling.name());
    }

    /** Of the domein's crebo number, which all dossiers share; of its name where it has none. */
    public Node opleidingsdomein(Opleidingsdomein domein) {
        return id("opleidingsdomein/"
                + Slug.of(domein.crebonummer().orElse(domein.naam()).schoon()));
    }

    public Node sectorkamer(Sectorkamer kamer) {
        return id("sectorkamer/" + Slug.of(kamer.naam().schoon()));
    }

    public Node documentsoort(Documentsoort soort) {
        return id("documentsoort/" + soort.slug());
    }

    /** An IRI below another one, for the parts that have no code of their own. */
    public static Node below(Node parent, String path) {
        return NodeFactory.createURI(parent.getURI() + "/" + path);
    }

    /** The graph of what a document states. */
    public Node bronGraph(String key) {
        return NodeFactory.createURI(base + "graph/bron/" + key);
    }

    public Node ontologieGraph() {
        return NodeFactory.createURI(base + "graph/ontologie");
    }

    /** The graph of what follows by rule. */
    public Node afgeleidGraph() {
        return NodeFactory.createURI(base + "graph/afgeleid");
    }

    /** The graph of what the check found. */
    public Node bevindingenGraph() {
        return NodeFactory.createURI(base + "graph/bevindingen");
    }

    /** The graph of what the catalog says of documents: who published them, and under which rights. */
    public Node catalogusGraph() {
        return NodeFactory.createURI(base + "graph/catalogus");
    }

    private Node id(String path) {
        return NodeFactory.createURI(base + "id/" + path);
    }
}
