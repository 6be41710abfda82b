package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/**
 * An example of the ontology is taken from the shipped documents, and still stands there. Of a property it is a triple,
 * {@code netwerk-en-mediabeheerder/B1-K1-W1 kwal:code 'B1-K1-W1'}; of a class a thing and its name.
 */
class ExamplesTest {
    private static final Graph DATA = ShippedData.DATASET.getUnionGraph();
    private static final Pattern TRIPLE = Pattern.compile("(\\S+) kwal:(\\w+) (.+)");
    private static final Pattern THING = Pattern.compile(
            "((?:cloud-and-infrastructure-technician|netwerk-en-mediabeheerder|https|[a-z-]+/)\\S*?)(?:: (.*))?");

    @Test
    void what_an_example_says_stands_in_the_data() {
        List<String> untrue = new ArrayList<>();
        int[] checked = {0};
        OntologyTest.termsInUse().forEach(term -> {
            String example = term.getProperty(SKOS.example, "nl").getString();
            Matcher triple = TRIPLE.matcher(example);
            Matcher thing = THING.matcher(example);
            if (triple.matches()) {
                checked[0]++;
                boolean about = triple.group(2).equals(term.getLocalName());
                if (!about || !says(iri(triple.group(1)), term.asNode(), triple.group(3))) {
                    untrue.add(example);
                }
            } else if (thing.matches() && isClass(term)) {
                checked[0]++;
                if (!DATA.contains(iri(thing.group(1)), RDF.type.asNode(), term.asNode())) {
                    untrue.add(term.getLocalName() + ": " + example);
                }
            }
        });
        assertThat(untrue).isEmpty();
        assertThat(checked[0]).isGreaterThan(90);
    }

    private static boolean isClass(Resource term) {
        return Character.isUpperCase(term.getLocalName().charAt(0));
    }

    private static boolean says(Node subject, Node property, String value) {
        return DATA.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(object -> isWritten(object, value))
                .hasNext();
    }

    private static boolean isWritten(Node object, String value) {
        if (object.isURI()) {
            return object.equals(value.startsWith("kwal:") ? Kwal.term(value.substring("kwal:".length())) : iri(value));
        }
        String text = object.getLiteralLexicalForm().replaceAll("\\s+", " ");
        if (!value.startsWith("'")) {
            return text.equals(value);
        }
        String quoted = value.substring(1, value.length() - 1);
        return quoted.endsWith(" …") ? text.startsWith(quoted.substring(0, quoted.length() - 2)) : text.equals(quoted);
    }

    private static Node iri(String path) {
        if (path.startsWith("http")) {
            return NodeFactory.createURI(path);
        }
        return NodeFactory.createURI(Kwal.BASE + (path.startsWith("graph/") ? "" : "id/") + path);
    }
}
