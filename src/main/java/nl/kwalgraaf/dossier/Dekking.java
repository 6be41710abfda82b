package nl.kwalgraaf.dossier;

import java.util.List;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * The account of a document's text: every character that is not white space is one of these.
 *
 * @param vertegenwoordigd characters that stand in the graph: read as a statement, or cited as a passage
 * @param structuur characters of labels and headings that became a property or a kind of thing
 * @param opmaak characters of page furniture: running headings and page numbers
 * @param twijfelachtig characters that stand in the graph, and perhaps in the wrong field
 * @param onverklaard what no rule claims; it goes into the graph as unclassified passages
 */
public record Dekking(int vertegenwoordigd, int structuur, int opmaak, int twijfelachtig, List<Span> onverklaard) {

    /** An account without doubts. */
    public Dekking(int vertegenwoordigd, int structuur, int opmaak, List<Span> onverklaard) {
        this(vertegenwoordigd, structuur, opmaak, 0, onverklaard);
    }

    /** How many characters no rule claims, white space apart. */
    public int onverklaardeTekens() {
        return onverklaard.stream()
                .mapToInt(span -> (int) span.verbatim()
                        .chars()
                        .filter(c -> !Folding.isBlank((char) c))
                        .count())
                .sum();
    }

    /** How many characters the document has, white space apart. */
    public int tekens() {
        return vertegenwoordigd + structuur + opmaak + twijfelachtig + onverklaardeTekens();
    }
}
