package nl.kwalgraaf.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;

/**
 * Reads the printed text of a kwalificatiedossier or geregionaliseerde kwalificatie.
 *
 * <p>Never throws on bad text, and takes time linear in its length.
 */
public final class DossierParser {
    private DossierParser() {}

    /** The dossier that the text prints; no value when the text is no such document. */
    public static Outcome<Kwalificatiedossier> parse(SourceText text) {
        Optional<Finding> refusal = Genre.refuse(text);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        List<Row> furniture = new ArrayList<>();
        Rows rows = Rows.of(text, furniture::add);
        Claims claims = new Claims(rows.source());
        furniture.forEach(row -> claims.furniture(row.span()));
        Sections sections = Sections.of(Contents.takenOut(rows.rows(), claims));
        if (!sections.hasBody()) {
            return Outcome.failed(Genre.unknown(text));
        }
        List<Finding> findings = new ArrayList<>(rows.findings());
        CleanText clean = new CleanText(rows.wrapping());
        Overview overview = Overview.read(sections.overview(), clean, claims);
        Body body = BodyParser.parse(Outline.of(sections.body(), overview, claims, findings), overview, claims);
        return new Assembly(rows.source(), clean, claims, overview, sections, body, findings).assemble();
    }
}
