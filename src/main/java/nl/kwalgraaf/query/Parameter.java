package nl.kwalgraaf.query;

import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A parameter of a question: a variable that grlc, by its name, takes for one.
 *
 * @param name as callers write it: {@code deelA}
 * @param variable as the query has it, without the question mark: {@code _deelA_iri}
 * @param suffix what grlc is to make of a value: {@code iri}, a language, a datatype of XSD, or nothing
 * @param optional true where the query has an answer without it; then the variable ranges over everything
 * @param standard the value it has when nobody gives one
 */
public record Parameter(
        String name,
        String variable,
        Optional<String> suffix,
        boolean optional,
        ParameterKind kind,
        Optional<String> standard) {

    boolean isIri() {
        return suffix.filter("iri"::equals).isPresent();
    }

    /** These words as the literal that the suffix asks for; empty when they are not of its datatype. */
    Optional<Node> literal(String words) {
        String asked = isIri() ? "" : suffix.orElse("");
        if (asked.length() == 2) {
            return Optional.of(NodeFactory.createLiteralLang(words, asked));
        }
        RDFDatatype type = TypeMapper.getInstance().getTypeByName(XSDDatatype.XSD + "#" + asked);
        if (type == null) {
            return Optional.of(NodeFactory.createLiteralString(words));
        }
        return type.isValid(words) ? Optional.of(NodeFactory.createLiteralDT(words, type)) : Optional.empty();
    }
}
