package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.SourceText;

/** Reads printed text: a kwalificatiedossier, geregionaliseerde kwalificatie, keuzedeel or certificaat. */
public final class TextReader {
    private TextReader() {}

    /** The dossier that the text prints, with what was found in it; empty where nothing in the text is a unit of one. */
    public static Optional<Outcome<Kwalificatiedossier>> read(SourceText text) {
        List<Row> furniture = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Rows rows = Rows.of(text, furniture::add, findings);
        Claims claims = new Claims(rows.source());
        furniture.forEach(row -> claims.furniture(row.span()));
        Sections sections = Sections.of(Contents.takenOut(rows.rows(), claims));
        if (!sections.hasBody() || !sections.showGenre()) {
            return Optional.empty();
        }
        CleanText clean = new CleanText(rows.wrapping());
        Overview overview = Overview.read(sections.overview(), claims);
        List<Part> outline = AboveLabel.lowered(
                CentredLabels.raised(Outline.of(sections.body(), overview, claims, findings), findings));
        List<Part> parts = LabelsApart.arranged(outline, rows.wrapping(), findings);
        Body body = BodyParser.parse(parts, overview, claims);
        UnitNames names = new UnitNames(body.units(), overview, Cover.read(sections.cover(), claims));
        return new Assembly(rows.source(), clean, claims, sections, body, names, findings).assemble();
    }
}
