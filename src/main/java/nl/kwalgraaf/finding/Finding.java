package nl.kwalgraaf.finding;

import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * One thing found in a source.
 *
 * @param where the place; an empty span at offset 0 speaks of the document as a whole
 * @param said what was found, quoting the source's words literally
 * @param hint what to do about it, for who runs the program
 */
public record Finding(Code code, Span where, Message said, Optional<String> hint) {

    public Finding {
        where = where.inDocument();
    }

    /** A finding that leaves no document whose page could show it. */
    public static Finding of(Code code, Span where, String message) {
        return of(code, where, Message.of(message));
    }

    /** A finding that leaves no document whose page could show it. */
    public static Finding of(Code code, Span where, String message, String hint) {
        return of(code, where, Message.of(message), hint);
    }

    public static Finding of(Code code, Span where, Message said) {
        return new Finding(code, where, said, Optional.empty());
    }

    public static Finding of(Code code, Span where, Message said, String hint) {
        return new Finding(code, where, said, Optional.of(hint));
    }

    public Severity severity() {
        return code.severity();
    }

    /** What was found, in English. */
    public String message() {
        return said.english();
    }
}
