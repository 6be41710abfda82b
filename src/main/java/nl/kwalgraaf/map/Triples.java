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
    /**
     * Numbers of lines and characters come again in every document; up to some length of these each is made when it is
     * first asked for, and then shared. Two threads that make one at once lose nothing but that work.
     */
    private static final Node[] NUMBERS = new Node[1 << 17];

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
        add(subject, property, dutch(text));
    }

    static Node dutch(String text) {
        // With no direction, for else Jena asks of every text anew whether "nl" is the tag of a language.
        return NodeFactory.createLiteralDirLang(text, "nl", Node.noTextDirection);
    }

    /** @param known a text which it may be, and often is: a literal is no small thing, and a document has thousands */
    static Node dutch(String text, Node known) {
        return known.getLiteralLanguage().equals("nl") && text.equals(known.getLiteralLexicalForm())
                ? known
                : dutch(text);
    }

    void string(Node subject, Node property, String value) {
        add(subject, property, NodeFactory.createLiteralString(value));
    }

    void number(Node subject, Node property, int number) {
        add(subject, property, number(number));
    }

    private static Node number(int number) {
        boolean shared = number >= 0 && number < NUMBERS.length;
        Node node = shared ? NUMBERS[number] : null;
        if (node == null) {
            node = NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
            if (shared) {
                NUMBERS[number] = node;
            }
        }
        return node;
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
