package nl.kwalgraaf.finding;

import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * One thing found in a source.
 *
 * @param where the place; an empty span at offset 0 speaks of the document as a whole
 * @param message what was found, quoting the source's words literally; one English sentence
 * @param hint what to do about it
 */
public record Finding(Code code, Span where, String message, Optional<String> hint) {

    public Finding {
        where = where.inDocument();
    }

    public static Finding of(Code code, Span where, String message) {
        return new Finding(code, where, message, Optional.empty());
    }

    public static Finding of(Code code, Span where, String message, String hint) {
        return new Finding(code, where, message, Optional.of(hint));
    }

    public Severity severity() {
        return code.severity();
    }
}
