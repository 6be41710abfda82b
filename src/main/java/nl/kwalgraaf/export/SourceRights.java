package nl.kwalgraaf.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/** What {@code documents/catalog.ttl} says of the rights on the documents that it lists. */
final class SourceRights {
    private final Graph catalog = GraphFactory.createDefaultGraph();

    SourceRights() {
        try (InputStream stream = SourceRights.class.getResourceAsStream("/documents/catalog.ttl")) {
            RDFParser.source(stream).lang(Lang.TURTLE).base(Kwal.BASE).parse(catalog);
        } catch (IOException broken) {
            throw new UncheckedIOException("the shipped catalog cannot be read", broken);
        }
    }

    /** The rights on a document, in Dutch; empty when the catalog does not list it. */
    Optional<String> of(String key) {
        return catalog
                .find(Node.ANY, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(key))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .flatMap(document -> catalog.find(document, DCTerms.rights.asNode(), Node.ANY).toList().stream())
                .map(rights -> rights.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
