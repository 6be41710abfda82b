package nl.kwalgraaf.parse.text;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.text.Folding;

/** What each unit is called, and by which name a row of the overview's table belongs to a deel. */
record UnitNames(NavigableMap<Eenheidscode, Draft> drafts, Overview overview, Cover cover) {

    /** The title in the body is the one that counts; the overview's serves a unit that stands only there. */
    Optional<Tekst> titel(Draft draft) {
        if (!draft.titel.isEmpty()) {
            Tekst words = CleanText.line(draft.titel);
            return Optional.of(
                    new Tekst(words.schoon(), draft.headings.get(0).span().to(words.bron())));
        }
        if (draft.inBody() && !draft.code.soort().gemeenschappelijk()) {
            return overview.titel(draft.code).or(() -> isWhole(draft) ? cover.titel() : Optional.empty());
        }
        return overview.titel(draft.code).or(() -> row(draft.code).map(Overview.TableRow::naam));
    }

    /** A keuzedeel or certificaat is a document of its own, whose cover bears its name. */
    private static boolean isWhole(Draft draft) {
        Deelsoort soort = draft.code.soort();
        return draft.code.isDeel() && (soort == Deelsoort.KEUZEDEEL || soort == Deelsoort.MBO_CERTIFICAAT);
    }

    /** The deel that a row of the table speaks of: the one of its name, whatever code is printed there. */
    Eenheidscode deel(Overview.TableRow row) {
        String naam = Folding.fold(row.naam().schoon());
        Stream<Eenheidscode> alike = drafts.keySet().stream()
                .filter(code -> code.isDeel() && code.soort() == row.code().soort());
        return Stream.concat(Stream.of(row.code()), alike)
                .filter(code -> ownTitle(code)
                        .filter(titel -> Folding.fold(titel.schoon()).equals(naam))
                        .isPresent())
                .findFirst()
                .orElse(row.code());
    }

    private Optional<Tekst> ownTitle(Eenheidscode code) {
        Draft draft = drafts.get(code);
        if (draft != null && !draft.titel.isEmpty()) {
            return Optional.of(CleanText.line(draft.titel));
        }
        return overview.titel(code);
    }

    /** The row of the overview's table that speaks of this deel. */
    Optional<Overview.TableRow> row(Eenheidscode deel) {
        return overview.kwalificaties().stream()
                .filter(row -> deel(row).equals(deel))
                .findFirst();
    }
}
