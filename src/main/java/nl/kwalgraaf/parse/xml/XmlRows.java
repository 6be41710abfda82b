package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wrapping;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * A text out of the XML as rows, so that the rules for printed text read it too and come to the same result.
 *
 * <p>The rows are of a text of their own, without marks and references, of which {@link
 * nl.kwalgraaf.text.Span#inDocument} leads back to the XML.
 */
final class XmlRows {
    /** Lines are not wrapped in the XML, so none is too long to be a paragraph. */
    static final CleanText UNWRAPPED = new CleanText(Wrapping.NONE);

    private final boolean html;
    private final List<Row> rows = new ArrayList<>();

    private XmlRows(PlacedText typed, boolean bullets) {
        PlacedText plain = RichText.plain(typed, bullets);
        this.html = plain != typed;
        SourceText text = plain.said();
        boolean gap = true;
        for (Line line : text.lines()) {
            Span said = Span.of(text, line).trimmed();
            boolean blank = said.start() == said.end();
            if (!blank) {
                rows.add(new Row(text, line.number(), said.start(), said.end(), gap, false));
            }
            gap = blank;
        }
    }

    /** Running text. */
    static XmlRows prose(PlacedText typed) {
        return new XmlRows(typed, false);
    }

    /** A list, of which the items that HTML marks bear a hyphen as printed ones do. */
    static XmlRows list(PlacedText typed) {
        return new XmlRows(typed, true);
    }

    /** The rows of an item, parted where HTML ends its list and goes on with a block of another kind. */
    List<List<Row>> blocks(List<Row> item) {
        return Row.parted(item, (above, row) -> html && row.gap());
    }

    List<Row> rows() {
        return rows;
    }

    /** Rows as running text: the XML wraps no lines, so each row is a paragraph. */
    static Tekst prose(List<Row> some) {
        String schoon = some.stream().map(row -> CleanText.words(List.of(row))).collect(Collectors.joining("\n"));
        Row last = some.get(some.size() - 1);
        return new Tekst(schoon, some.get(0).span().to(last.span())).inDocument();
    }

    /** Rows as one line: a title or an item. */
    static Tekst line(List<Row> some) {
        return CleanText.line(some).inDocument();
    }

    Tekst tekst() {
        return prose(rows);
    }
}
