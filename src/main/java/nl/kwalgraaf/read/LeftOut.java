package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** What stands in a document and is not read with it, counted, so that nobody has to find out by himself. */
final class LeftOut {
    /** In letters: what is hidden and shorter is a menu or a question about cookies. */
    private static final int FEWEST_HIDDEN = 500;

    private int notes;
    private int deletions;
    private int hidden;

    /** A note at the foot of a page or at the end. */
    void note() {
        notes++;
    }

    /** Words that somebody struck out while changes were tracked. */
    void deletion() {
        deletions++;
    }

    /** Words that are not shown. */
    void hidden(int letters) {
        hidden += letters;
    }

    List<Finding> findings(SourceText text) {
        List<Message> parts = new ArrayList<>();
        if (notes > 0) {
            parts.add(Message.of("notes at the foot or the end (%s)", "noten aan de voet of het eind (%s)", notes));
        }
        if (deletions > 0) {
            parts.add(Message.of(
                    "words that a tracked change deletes (%s times)",
                    "woorden die een bijgehouden wijziging schrapt (%s keer)", deletions));
        }
        if (hidden >= FEWEST_HIDDEN) {
            parts.add(Message.of("text that is hidden (%s letters)", "verborgen tekst (%s letters)", hidden));
        }
        return parts.stream()
                .map(part -> Finding.of(
                        ReadCode.PART_LEFT_OUT,
                        Span.top(text),
                        Message.of("Left out of what is read: %s.", "Niet meegelezen: %s.", part),
                        "See whether the document needs them; if so, write them into its text."))
                .toList();
    }
}
