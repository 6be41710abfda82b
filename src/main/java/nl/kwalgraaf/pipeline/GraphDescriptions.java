package nl.kwalgraaf.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Gevolg;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Software;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.link.Koppelingen;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What each graph of the dataset is: of a document the file that it was read from, of derived facts the rule, its law
 * and article, and the cohorts for which it holds; and with which version of the program all was made.
 *
 * @param ontologie what it says of the rules is told of their graphs
 */
record GraphDescriptions(Iris iris, List<Triple> ontologie, Consumer<Triple> sink) {
    /** What is said of a rule and holds for the graph of what follows by it. */
    private static final Set<Node> OF_THE_GRAPH_TOO =
            Set.of(DCTerms.source.asNode(), Kwal.beginCohort, Kwal.eindCohort);

    /** The program, which comes before the files that were read with it. */
    void software() {
        Node software = iris.node(Paths.software(Software.VERSION));
        add(software, RDF.type.asNode(), Kwal.Software);
        name(software, "Kwalgraaf " + Software.VERSION, "Kwalgraaf " + Software.VERSION);
        add(software, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(Software.VERSION));
    }

    /** With what the file of an edition was read; part of what the document brings. */
    static Triple read(Iris iris, Uitgave uitgave) {
        return Triple.create(iris.bestand(uitgave), Kwal.gelezenMet, iris.node(Paths.software(Software.VERSION)));
    }

    void describe(Collection<Edition> editions) {
        for (Edition edition : editions) {
            Node file = iris.bestand(edition.uitgave());
            Node graph = iris.bronGraph(edition.key());
            String called = edition.naam().orElse(edition.key());
            add(graph, DCTerms.source.asNode(), file);
            name(graph, "Wat het document " + called + " vermeldt", "What the document " + called + " states");
        }
        for (Gevolg gevolg : Gevolg.values()) {
            rule(gevolg);
        }
        for (String target : Koppelingen.TARGETS) {
            name(iris.node(Paths.koppelingenGraph(target)), "Koppelingen met " + target, "Links to " + target);
        }
        name(
                iris.ontologieGraph(),
                "De ontologie met haar begrippen en regels",
                "The ontology with its concepts and rules");
        name(iris.bevindingenGraph(), "Wat de controle heeft gevonden", "What the check found");
        name(iris.node(Paths.vragenGraph()), "De vragen", "The questions");
        name(
                iris.catalogusGraph(),
                "Uitgaven, bestanden, programma en rechten, en wat elke graaf is",
                "Editions, files, program and rights, and what each graph is");
    }

    private void rule(Gevolg gevolg) {
        Node rule = iris.node(Paths.regel(gevolg));
        Node graph = iris.afgeleidGraph(gevolg);
        add(graph, Kwal.volgensRegel, rule);
        add(graph, Kwal.gemaaktMet, iris.node(Paths.software(Software.VERSION)));
        for (Triple said : ontologie) {
            boolean label = said.getPredicate().equals(RDFS.label.asNode());
            if (said.getSubject().equals(rule) && (label || OF_THE_GRAPH_TOO.contains(said.getPredicate()))) {
                add(graph, said.getPredicate(), said.getObject());
            }
        }
    }

    private void name(Node node, String nl, String en) {
        add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(nl, "nl"));
        add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(en, "en"));
    }

    private void add(Node subject, Node property, Node object) {
        sink.accept(Triple.create(subject, property, object));
    }
}
