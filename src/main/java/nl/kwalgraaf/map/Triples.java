package nl.kwalgraaf.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Where the triples go, with the few forms of literal that the data uses. */
final class Triples {
    /** Line numbers and order numbers repeat endlessly; the small ones are made once. */
    private static final Node[] NUMBERS = new Node[4096];

    static {
        for (int number = 0; number < NUMBERS.length; number++) {
            NUMBERS[number] = NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
        }
    }

    private static final Node TYPE = RDF.type.asNode();

    private final Consumer<Triple> sink;

    Triples(Consumer<Triple> sink) {
        this.sink = sink;
    }

    void type(Node subject, Node type) {
        add(subject, TYPE, type);
    }

    void add(Node subject, Node property, Node object) {
        sink.accept(Triple.create(subject, property, object));
    }

    /** Dutch text. */
    void text(Node subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralLang(text, "nl"));
    }

    void string(Node subject, Node property, String value) {
        add(subject, property, NodeFactory.createLiteralString(value));
    }

    void number(Node subject, Node property, int number) {
        add(
                subject,
                property,
                number >= 0 && number < NUMBERS.length
                        ? NUMBERS[number]
                        : NodeFactory.createLiteralByValue(number, XSDDatatype.XSDinteger));
    }

    void date(Node subject, Node property, LocalDate day) {
        typed(subject, property, day.toString(), XSDDatatype.XSDdate);
    }

    void decimal(Node subject, Node property, BigDecimal value) {
        typed(subject, property, value.toPlainString(), XSDDatatype.XSDdecimal);
    }

    void typed(Node subject, Node property, String value, XSDDatatype type) {
        add(subject, property, NodeFactory.createLiteralDT(value, type));
    }
}
