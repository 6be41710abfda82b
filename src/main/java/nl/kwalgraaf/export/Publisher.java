package nl.kwalgraaf.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Who publishes a document.
 *
 * @param name in full, with an abbreviation in brackets behind it where it has one
 * @param language of the name, as a tag
 * @param homepage its address
 */
record Publisher(String name, String language, Optional<String> homepage) {
    /** Keeps the dossiers and keuzedelen by law; of a document whose catalog names nobody, the likeliest. */
    static final Publisher USUAL = new Publisher(
            "Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven (SBB)", "nl", Optional.of("https://www.s-bb.nl/"));

    private static final Pattern ABBREVIATED = Pattern.compile("(.+) \\((\\p{Lu}[\\p{L}\\p{N}]*)\\)");

    /** Of a document, as its catalog says. */
    static Publisher of(PublishedGraph data, Node document) {
        return data.value(document, DCTerms.publisher.asNode())
                .map(publisher -> called(data, publisher))
                .orElse(USUAL);
    }

    /** The publishers of all documents, each once. */
    static List<Publisher> all(PublishedGraph data) {
        return data.ofClass(Kwal.Kwalificatiedocument).stream()
                .map(document -> of(data, document))
                .distinct()
                .toList();
    }

    private static Publisher called(PublishedGraph data, Node publisher) {
        Optional<Node> name = publisher.isLiteral()
                ? Optional.of(publisher)
                : data.values(publisher, FOAF.name.asNode()).stream()
                        .filter(Node::isLiteral)
                        .min(Comparator.comparing(
                                value -> !value.getLiteralLanguage().equals("nl")));
        String language =
                name.map(Node::getLiteralLanguage).filter(tag -> !tag.isEmpty()).orElse("nl");
        Optional<String> homepage = data.values(publisher, FOAF.homepage.asNode()).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst();
        return new Publisher(name.map(Node::getLiteralLexicalForm).orElseGet(publisher::toString), language, homepage);
    }

    /** Its name without the abbreviation. */
    String fullName() {
        Matcher abbreviated = ABBREVIATED.matcher(name);
        return abbreviated.matches() ? abbreviated.group(1) : name;
    }

    Optional<String> abbreviation() {
        return Optional.of(ABBREVIATED.matcher(name)).filter(Matcher::matches).map(found -> found.group(2));
    }
}
