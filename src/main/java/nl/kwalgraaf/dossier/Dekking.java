package nl.kwalgraaf.dossier;

import java.util.List;
import nl.kwalgraaf.text.Span;

/**
 * The account of a document's text: every character that is not white space is one of these.
 *
 * @param vertegenwoordigd characters that stand in the graph: read as a statement, or cited as a passage
 * @param structuur characters of labels and headings that became a property or a kind of thing
 * @param opmaak characters of page furniture: running headings and page numbers
 * @param onverklaard what no rule claims; it goes into the graph as unclassified passages
 */
public record Dekking(int vertegenwoordigd, int structuur, int opmaak, List<Span> onverklaard) {}
