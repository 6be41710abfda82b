package nl.kwalgraaf.compare;

import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.text.Span;

/**
 * What one side says, and where.
 *
 * @param text as clean text
 * @param thing path of what it is said of, below the base: {@code id/bakker/B1-K1-W1/gedrag/2}
 * @param place from its first to its last character in the document
 */
public record Stated(String text, String thing, Span place) {

    public Stated {
        place = place.inDocument();
    }

    static Stated of(Tekst tekst, String thing) {
        return new Stated(tekst.schoon(), thing, tekst.bron());
    }

    /** The line on which it begins, from 1. */
    public int line() {
        return place.firstLine();
    }
}
