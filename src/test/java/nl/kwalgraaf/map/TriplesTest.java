package nl.kwalgraaf.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The literals are those that Jena makes of the same words, however they are made here. */
class TriplesTest {
    private static final Node SUBJECT = NodeFactory.createURI("https://example.org/a");

    @Test
    void text_is_of_the_language_nl() {
        Node text = Triples.dutch("Bakt brood");

        assertThat(text).isEqualTo(NodeFactory.createLiteralLang("Bakt brood", "nl"));
        assertThat(text.getLiteralDatatypeURI()).isEqualTo(RDF.langString.getURI());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7, 131_071, 131_072, 2_000_000})
    void a_number_is_an_integer_the_first_time_and_again(int number) {
        List<Triple> out = new ArrayList<>();
        Triples triples = new Triples(out::add);

        triples.number(SUBJECT, RDF.value.asNode(), number);
        triples.number(SUBJECT, RDF.value.asNode(), number);

        Node expected = NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
        assertThat(out).extracting(Triple::getObject).containsExactly(expected, expected);
    }
}
