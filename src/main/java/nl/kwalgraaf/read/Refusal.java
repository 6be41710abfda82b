package nl.kwalgraaf.read;

import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Why no text was made of a file: said of it as a whole, for nothing in it has a place yet. */
final class Refusal {
    private Refusal() {}

    static Outcome<SourceText> of(ReadCode code, String name, String message, String hint) {
        return Outcome.failed(Finding.of(code, Span.top(SourceText.of(name, "")), message, hint));
    }

    /** Of a document of an office program. */
    static Outcome<SourceText> damaged(FileKind kind, String name) {
        return of(
                ReadCode.OFFICE_UNREADABLE,
                name,
                "This is " + kind.what() + ", and it is damaged, cut short or locked with a password.",
                "See whether your office program opens it, and save it anew without a password.");
    }
}
