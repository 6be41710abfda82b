package nl.kwalgraaf.generate;

import java.util.Comparator;

/**
 * One statement about a document, as a line of an annotation has it.
 *
 * @param subject path below the document's own IRI, {@code .} for the document itself
 * @param property local name of the property; {@code label} is {@code rdfs:label}, {@code type} the class
 * @param value clean text with white space folded, or the path of what is referred to
 */
public record Statement(String subject, String property, String value) implements Comparable<Statement> {

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::subject)
            .thenComparing(Statement::property)
            .thenComparing(Statement::value);

    @Override
    public int compareTo(Statement other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return subject + '\t' + property + '\t' + value;
    }
}
