package nl.kwalgraaf.serve.pages;

import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/** What a reader calls the fixed words of comparisons and cross tables, on a page and in a workbook. */
final class Wording {
    private static final Table WORDS = new Table("werkmap.properties");

    private Wording() {}

    /** What the ontology calls the class or the property of this local name. */
    static String called(String naam, Labels labels, View view) {
        if (naam.equals("titel")) {
            return view.say("naam", "name");
        }
        Node klasse = Kwal.term(naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1));
        Node term = labels.isNamed(klasse) ? klasse : Kwal.term(naam);
        return labels.isNamed(term) ? labels.of(term).label() : naam;
    }

    /** A word of the tables' own, else one of the ontology, else the word as it is. */
    static UnaryOperator<String> of(Labels labels, View view) {
        return word -> WORDS.words(word, view.language()).orElseGet(() -> called(word, labels, view));
    }
}
