package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Span;

/**
 * What of a dossier a link may stand on: a thing by its name, an item by its words.
 *
 * @param path where its IRI stands below the base
 * @param text its name, or what it says; empty of a deel without a name of its own, which nothing can be held against
 * @param where its text stands
 */
record LinkSubject(String path, Kind kind, String text, Span where) {
    /** Whether a link on the words is a link on the thing that says them. */
    enum Kind {
        /** It is linked itself. */
        THING,
        /** Vakkennis and vaardigheden mean the same wherever they stand. */
        VAKKENNIS,
        /** Gedrag means what it does in its werkproces. */
        GEDRAG
    }

    /** What its words are, wherever they are said; empty of a thing that is linked itself. */
    Optional<Formulering> formulering() {
        return kind == Kind.THING ? Optional.empty() : Optional.of(Formulering.of(text));
    }

    /** All of a dossier, in its order. */
    static List<LinkSubject> of(Kwalificatiedossier dossier, String edition) {
        Listing listing = new Listing(edition);
        dossier.titel().ifPresent(titel -> listing.thing(edition, titel));
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            String path = Paths.kwalificatie(edition, kwalificatie.code());
            kwalificatie.naam().ifPresent(naam -> listing.thing(path, naam));
        }
        for (Deel deel : dossier.delen()) {
            String path = Paths.unit(edition, deel.code());
            Span start = Span.top(dossier.bron());
            listing.subjects.add(deel.naam()
                    .map(naam -> new LinkSubject(path, Kind.THING, naam.schoon(), naam.bron()))
                    .orElse(new LinkSubject(path, Kind.THING, "", start)));
            for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
                listing.thing(Paths.generiekOnderdeel(path, onderdeel), onderdeel.naam());
            }
            deel.kerntaken().forEach(listing::kerntaak);
        }
        return listing.subjects;
    }

    private static final class Listing {
        private final String edition;
        private final List<LinkSubject> subjects = new ArrayList<>();

        Listing(String edition) {
            this.edition = edition;
        }

        void thing(String path, Tekst name) {
            subjects.add(new LinkSubject(path, Kind.THING, name.schoon(), name.bron()));
        }

        void kerntaak(Kerntaak kerntaak) {
            String path = Paths.unit(edition, kerntaak.code());
            kerntaak.titel().ifPresent(titel -> thing(path, titel));
            unit(path, kerntaak.inhoud(), kerntaak.aanvullingen());
            for (Werkproces werkproces : kerntaak.werkprocessen()) {
                String own = Paths.unit(edition, werkproces.code());
                werkproces.titel().ifPresent(titel -> thing(own, titel));
                unit(own, werkproces.inhoud(), werkproces.aanvullingen());
            }
        }

        private void unit(String path, Inhoud inhoud, List<Aanvulling> aanvullingen) {
            items(path, inhoud);
            aanvullingen.forEach(aanvulling -> items(Paths.aanvulling(path, aanvulling), aanvulling.inhoud()));
        }

        private void items(String path, Inhoud inhoud) {
            for (int n = 1; n <= inhoud.vakkennis().size(); n++) {
                Tekst words = inhoud.vakkennis().get(n - 1).tekst();
                subjects.add(new LinkSubject(Paths.vakkennis(path, n), Kind.VAKKENNIS, words.schoon(), words.bron()));
            }
            for (int n = 1; n <= inhoud.gedrag().size(); n++) {
                Tekst words = inhoud.gedrag().get(n - 1).tekst();
                subjects.add(new LinkSubject(Paths.gedrag(path, n), Kind.GEDRAG, words.schoon(), words.bron()));
            }
        }
    }
}
