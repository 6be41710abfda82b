package nl.kwalgraaf.check;

import java.util.Locale;
import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;
import org.apache.jena.graph.Node;

/**
 * A shape that was not met. All shapes of one class share a page, {@code docs/findings/shape-<class>.md}.
 *
 * @param id {@code shape-} and the class, in lower case
 */
public record ShapeCode(String id, Severity severity) implements Code {

    /** @param shape an IRI such as {@code …/shape/Werkproces-code} */
    static ShapeCode of(Node shape, Severity severity) {
        String name = shape.isURI() ? name(shape) : "unnamed";
        int hyphen = name.indexOf('-');
        return new ShapeCode(idOf(hyphen < 0 ? name : name.substring(0, hyphen)), severity);
    }

    /** The code under which the shapes of a class report. */
    public static String idOf(String klasse) {
        return "shape-" + klasse.toLowerCase(Locale.ROOT);
    }

    static String name(Node shape) {
        return shape.getURI().substring(shape.getURI().lastIndexOf('/') + 1);
    }
}
