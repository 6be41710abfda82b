package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;

/** The 25 competenties of the national model, with what our ontology says of them; they belong to no dossier. */
final class CompetentieItems {
    private static final String MODEL = "/ontology/competenties.ttl";

    private CompetentieItems() {}

    static List<Item> all() {
        Graph model = model();
        return Arrays.stream(Competentie.values())
                .map(competentie -> item(competentie, model))
                .toList();
    }

    private static Item item(Competentie competentie, Graph model) {
        String path = Paths.competentie(competentie);
        Node node = NodeFactory.createURI(Kwal.BASE + path);
        return new Item(
                path,
                "COMP-" + competentie.name(),
                Item.Kind.COMPETENTIE,
                competentie.naam(),
                said(model, node, SKOS.definition, "nl"),
                Optional.empty(),
                Optional.of(new Item.English(
                        said(model, node, SKOS.prefLabel, "en"), said(model, node, SKOS.definition, "en"))));
    }

    private static String said(Graph model, Node subject, Property property, String language) {
        return model.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private static Graph model() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream stream = CompetentieItems.class.getResourceAsStream(MODEL)) {
            RDFParser.source(stream).lang(Lang.TURTLE).base(Kwal.BASE).parse(graph);
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + MODEL, broken);
        }
        return graph;
    }
}
