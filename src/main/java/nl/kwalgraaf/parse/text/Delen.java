package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.CleanText;

/** Makes the delen with their kerntaken and werkprocessen out of what was gathered of each unit. */
final class Delen {
    private final UnitNames names;
    private final InhoudParser inhoud;

    Delen(UnitNames names, CleanText clean, Claims claims, List<Finding> findings) {
        this.names = names;
        ProfielNames profielen = new ProfielNames();
        for (Draft draft : names.drafts().values()) {
            if (draft.code.isDeel() && draft.code.soort().eigen()) {
                names.titel(draft).ifPresent(titel -> profielen.add(titel.schoon(), draft.code));
            }
        }
        names.drafts().values().forEach(draft -> draft.sortAanvullingen(profielen));
        this.inhoud = new InhoudParser(clean, claims, profielen, findings);
    }

    /** @param generiek what the first common deel holds besides its kerntaken */
    List<Deel> worked(List<GeneriekOnderdeel> generiek) {
        List<Deel> delen = new ArrayList<>();
        boolean generiekGiven = false;
        for (Draft draft : names.drafts().values()) {
            if (draft.code.isDeel()) {
                boolean common = draft.code.soort().gemeenschappelijk() && !generiekGiven;
                generiekGiven |= common;
                delen.add(new Deel(
                        draft.code,
                        delen.size() + 1,
                        names.titel(draft),
                        draft.vermeldingen,
                        rubrieken(draft),
                        kerntaken(draft.code),
                        common ? generiek : List.of()));
            }
        }
        return delen;
    }

    private Map<Rubriek, Tekst> rubrieken(Draft deel) {
        Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        rubrieken.putAll(inhoud.base(deel).rubrieken());
        names.row(deel.code).ifPresent(row -> {
            row.typering().ifPresent(tekst -> rubrieken.putIfAbsent(Rubriek.TYPERING_KWALIFICATIE, tekst));
            row.beroepsvereisten().ifPresent(tekst -> rubrieken.putIfAbsent(Rubriek.BEROEPSVEREISTEN, tekst));
        });
        return rubrieken;
    }

    private List<Kerntaak> kerntaken(Eenheidscode deel) {
        List<Kerntaak> kerntaken = new ArrayList<>();
        for (Draft draft : partsOf(deel)) {
            kerntaken.add(new Kerntaak(
                    draft.code,
                    kerntaken.size() + 1,
                    names.titel(draft),
                    draft.vermeldingen,
                    inhoud.base(draft),
                    inhoud.aanvullingen(draft),
                    werkprocessen(draft.code)));
        }
        return kerntaken;
    }

    private List<Werkproces> werkprocessen(Eenheidscode kerntaak) {
        List<Werkproces> werkprocessen = new ArrayList<>();
        for (Draft draft : partsOf(kerntaak)) {
            werkprocessen.add(new Werkproces(
                    draft.code,
                    werkprocessen.size() + 1,
                    names.titel(draft),
                    draft.vermeldingen,
                    inhoud.base(draft),
                    inhoud.aanvullingen(draft)));
        }
        return werkprocessen;
    }

    /** The kerntaken of a deel, the werkprocessen of a kerntaak: they stand right behind it in the order of codes. */
    private List<Draft> partsOf(Eenheidscode whole) {
        return names.drafts().tailMap(whole, false).values().stream()
                .takeWhile(draft -> whole.equals(whole.isDeel() ? draft.code.vanDeel() : draft.code.vanKerntaak()))
                .filter(draft -> draft.code.isPartOf(whole))
                .toList();
    }
}
