package nl.kwalgraaf.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Small dossiers to compare. Where their words stand plays no part. */
final class Dossiers {
    private static final SourceText SOURCE = SourceText.of("proef", "proef");

    private Dossiers() {}

    static Tekst tekst(String words) {
        return new Tekst(words, Span.whole(SOURCE));
    }

    private static Optional<Tekst> titel(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(tekst(words));
    }

    static Scope scope(Deel... delen) {
        return new Scope("zijde", "id/zijde", List.of(delen), List.of());
    }

    static Deel deel(Deelsoort soort, int nummer, String naam, Kerntaak... kerntaken) {
        return new Deel(
                Eenheidscode.deel(soort, nummer),
                nummer,
                titel(naam),
                List.of(),
                Map.of(),
                List.of(kerntaken),
                List.of());
    }

    static Deel basis(Kerntaak... kerntaken) {
        return deel(Deelsoort.BASISDEEL, 1, "", kerntaken);
    }

    static Kerntaak kerntaak(int nummer, String titel, Inhoud inhoud, Werkproces... werkprocessen) {
        return kerntaak(Deelsoort.BASISDEEL, nummer, titel, inhoud, List.of(), werkprocessen);
    }

    static Kerntaak kerntaak(
            Deelsoort soort,
            int nummer,
            String titel,
            Inhoud inhoud,
            List<Aanvulling> aanvullingen,
            Werkproces... werkprocessen) {
        return new Kerntaak(
                new Eenheidscode(soort, 1, nummer, 0),
                nummer,
                titel(titel),
                List.of(),
                inhoud,
                aanvullingen,
                List.of(werkprocessen));
    }

    static Werkproces werkproces(int kerntaak, int nummer, String titel, Inhoud inhoud, Aanvulling... aanvullingen) {
        return new Werkproces(
                new Eenheidscode(Deelsoort.BASISDEEL, 1, kerntaak, nummer),
                nummer,
                titel(titel),
                List.of(),
                inhoud,
                List.of(aanvullingen));
    }

    static Aanvulling voor(String naam, int profiel, Inhoud inhoud) {
        return new Aanvulling(
                List.of(tekst(naam)),
                Optional.of(Eenheidscode.deel(Deelsoort.PROFIELDEEL, profiel)),
                Optional.empty(),
                1,
                inhoud,
                Span.whole(SOURCE));
    }

    static Inhoud rubriek(Rubriek rubriek, String words) {
        Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        rubrieken.put(rubriek, tekst(words));
        return new Inhoud(rubrieken, List.of(), List.of(), List.of());
    }

    static Inhoud vakkennis(String... items) {
        return new Inhoud(
                Map.of(),
                Arrays.stream(items)
                        .map(item -> new VakkennisOfVaardigheid(
                                item.startsWith("Heeft")
                                        ? VakkennisOfVaardigheid.Soort.VAKKENNIS
                                        : VakkennisOfVaardigheid.Soort.VAARDIGHEID,
                                tekst(item)))
                        .toList(),
                List.of(),
                List.of());
    }

    static Inhoud gedrag(String... items) {
        return new Inhoud(
                Map.of(),
                List.of(),
                Arrays.stream(items).map(item -> new Gedrag(tekst(item))).toList(),
                List.of());
    }

    static Inhoud competenties(Competentie... competenties) {
        return new Inhoud(
                Map.of(),
                List.of(),
                List.of(),
                Arrays.stream(competenties)
                        .map(competentie ->
                                new Competentievermelding(tekst(competentie.naam()), Optional.of(competentie)))
                        .toList());
    }
}
