package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
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

    /** For a page: whose a document is, and on what terms it may be used, in the language of the page where it is said in that. */
    static List<Words> spoken(Node document, Facts facts, View view) {
        List<Node> said = new ArrayList<>();
        facts.all(document, DCTerms.publisher.asNode())
                .forEach(publisher -> facts.inLanguage(publisher, FOAF.name.asNode(), view.tag())
                        .ifPresent(said::add));
        facts.inLanguage(document, DCTerms.rights.asNode(), view.tag()).ifPresent(said::add);
        return said.stream()
                .map(words -> Words.of(words.getLiteralLexicalForm(), words.getLiteralLanguage(), view))
                .distinct()
                .toList();
    }
}
