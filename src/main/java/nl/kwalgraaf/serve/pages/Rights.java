package nl.kwalgraaf.serve.pages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/**
 * On what terms the texts of documents may be used, which goes with them wherever they are shown. The data says it of
 * each document, as its catalog does; a document of which it says nothing is shown without.
 */
public final class Rights {
    /** The words that the licence of ESCO asks for. */
    public static final String ESCO = "This service uses the ESCO classification of the European Commission.";

    private Rights() {}

    /** What is said of the rights in these documents, each said once. */
    public static Set<Node> of(Collection<Node> documents, Graph graph) {
        return values(documents, DCTerms.rights.asNode(), graph);
    }

    /**
     * For a page: whose the documents are, and on what terms they may be used. What is said in the language of the page
     * is said in that alone, anything else as it is.
     */
    static List<Node> spoken(Collection<Node> documents, Graph graph, Language language) {
        Set<Node> publishers = values(documents, DCTerms.publisher.asNode(), graph);
        return Stream.concat(
                        publishers.stream().flatMap(publisher -> words(publisher, FOAF.name.asNode(), graph, language)),
                        documents.stream()
                                .flatMap(document -> words(document, DCTerms.rights.asNode(), graph, language)))
                .distinct()
                .toList();
    }

    private static Stream<Node> words(Node subject, Node property, Graph graph, Language language) {
        List<Node> all = values(Set.of(subject), property, graph).stream()
                .filter(Node::isLiteral)
                .toList();
        List<Node> understood = all.stream()
                .filter(said -> said.getLiteralLanguage().equals(language.tag()))
                .toList();
        return (understood.isEmpty() ? all : understood).stream();
    }

    private static Set<Node> values(Collection<Node> subjects, Node property, Graph graph) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node subject : subjects) {
            graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).forEachRemaining(found::add);
        }
        return found;
    }
}
