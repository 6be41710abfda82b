package nl.kwalgraaf.dossier;

import nl.kwalgraaf.text.Span;

/**
 * Words of the document and where they stand.
 *
 * @param schoon the words as clean text: wrapped lines joined, page furniture left out, paragraphs parted by a newline
 * @param bron from the first to the last character in the source, furniture in between included
 */
public record Tekst(String schoon, Span bron) {

    /** The same words with their place in the document as people have it. */
    public Tekst inDocument() {
        return new Tekst(schoon, bron.inDocument());
    }
}
