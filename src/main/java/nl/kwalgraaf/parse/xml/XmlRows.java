package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.NiveauEis;
import nl.kwalgraaf.dossier.Regelingsverwijzing;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wrapping;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * A text out of the XML as rows, so that the rules for printed text read it too and come to the same result.
 *
 * <p>The rows are of a text of their own, without marks and references. Whatever is read from them goes back to its
 * place in the XML through {@code back}.
 */
final class XmlRows {
    private final PlacedText plain;
    private final boolean html;
    private final List<Row> rows = new ArrayList<>();

    private XmlRows(PlacedText typed, boolean bullets) {
        this.plain = RichText.plain(typed, bullets);
        this.html = plain != typed;
        SourceText text = SourceText.of(plain.source().name(), plain.toString());
        boolean gap = true;
        for (Line line : text.lines()) {
            int start = line.start();
            int end = line.end();
            while (start < end && Folding.isSpace(text.content().charAt(start))) {
                start++;
            }
            while (end > start && Folding.isSpace(text.content().charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                rows.add(new Row(text, line.number(), start, end, gap, false));
            }
            gap = start == end;
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
        List<List<Row>> blocks = new ArrayList<>();
        for (Row row : item) {
            if (blocks.isEmpty() || html && row.gap()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(row);
        }
        return blocks;
    }

    List<Row> rows() {
        return rows;
    }

    /** Lines are not wrapped in the XML, so none is too long to be a paragraph. */
    static CleanText clean() {
        return new CleanText(Wrapping.NONE);
    }

    /** These rows as running text: the XML wraps no lines, so each row is a paragraph. */
    Tekst prose(List<Row> some) {
        String schoon =
                some.stream().map(row -> clean().line(List.of(row)).schoon()).collect(Collectors.joining("\n"));
        Row last = some.get(some.size() - 1);
        return new Tekst(schoon, back(some.get(0).span().to(last.span())));
    }

    /** These rows as one line: a title or an item. */
    Tekst line(List<Row> some) {
        return back(clean().line(some));
    }

    Tekst tekst() {
        return prose(rows);
    }

    Span back(Span span) {
        if (span.start() == span.end()) {
            int start = plain.startOf(Math.min(span.start(), plain.length() - 1));
            return new Span(plain.source(), start, start);
        }
        return new Span(plain.source(), plain.startOf(span.start()), plain.endOf(span.end() - 1));
    }

    Tekst back(Tekst tekst) {
        return new Tekst(tekst.schoon(), back(tekst.bron()));
    }

    GeneriekOnderdeel back(GeneriekOnderdeel onderdeel) {
        return new GeneriekOnderdeel(
                back(onderdeel.naam()),
                onderdeel.alleenVoorMboNiveau().map(this::back),
                onderdeel.tekst().map(this::back),
                onderdeel.niveauEisen().stream()
                        .map(eis -> new NiveauEis(
                                eis.mboNiveau().map(this::back),
                                eis.vaardigheid().map(this::back),
                                eis.niveau(),
                                back(eis.bron())))
                        .toList(),
                onderdeel.verwijzingen().stream().map(this::back).toList());
    }

    private Niveau back(Niveau niveau) {
        return new Niveau(niveau.nummer(), back(niveau.bron()));
    }

    private Regelingsverwijzing back(Regelingsverwijzing verwijzing) {
        return new Regelingsverwijzing(
                back(verwijzing.naam()),
                verwijzing.regeling(),
                verwijzing.bijlagen().stream().map(this::back).toList(),
                verwijzing.artikel().map(this::back),
                verwijzing.adres().map(this::back));
    }

    Finding back(Finding finding) {
        return new Finding(finding.code(), back(finding.where()), finding.message(), finding.hint());
    }
}
