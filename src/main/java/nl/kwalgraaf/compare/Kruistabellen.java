package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Folding;

/**
 * Makes the cross tables of a dossier: the base and each profiel apart.
 *
 * <p>A profiel's table holds what its own deel asks and what the common deel asks of it in addition. An item that
 * several units ask in the same words is one row.
 */
public final class Kruistabellen {
    private static final String BASIS = "Basis";

    private final Kruistabel.Soort soort;
    private final Map<String, String> namen = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private Kruistabellen(Kruistabel.Soort soort) {
        this.soort = soort;
    }

    /** One table being filled. */
    private static final class Draft {
        private final Map<String, Kruistabel.Kolom> kolommen = new LinkedHashMap<>();
        private final Map<String, Kruistabel.Rij> rijen = new LinkedHashMap<>();

        void ask(Eenheidscode code, String titel, String kenmerk, String tekst) {
            kolommen.putIfAbsent(code.toString(), new Kruistabel.Kolom(code.toString(), titel));
            rijen.computeIfAbsent(
                            Folding.fold(tekst), ignored -> new Kruistabel.Rij(kenmerk, tekst, new LinkedHashSet<>()))
                    .codes()
                    .add(code.toString());
        }
    }

    /** The tables of one kind; a profiel of which nothing is asked has none. */
    public static List<Kruistabel> of(Scope scope, Kruistabel.Soort soort) {
        Kruistabellen tabellen = new Kruistabellen(soort);
        for (Deel deel : scope.delen()) {
            if (!deel.soort().gemeenschappelijk()) {
                String naam = deel.naam().map(Tekst::schoon).orElse("");
                tabellen.namen.put(deel.code().toString(), (deel.code() + " " + naam).strip());
            }
        }
        scope.delen().forEach(tabellen::deel);
        return tabellen.tables();
    }

    private void deel(Deel deel) {
        String voor =
                deel.soort().gemeenschappelijk() ? BASIS : namen.get(deel.code().toString());
        for (Kerntaak kerntaak : deel.kerntaken()) {
            String titel = kerntaak.titel().map(Tekst::schoon).orElse("");
            take(voor, kerntaak.code(), titel, kerntaak.inhoud());
            kerntaak.aanvullingen().forEach(extra -> take(voor(extra), kerntaak.code(), titel, extra.inhoud()));
            kerntaak.werkprocessen().forEach(werkproces -> werkproces(voor, werkproces));
        }
    }

    private void werkproces(String voor, Werkproces werkproces) {
        String titel = werkproces.titel().map(Tekst::schoon).orElse("");
        take(voor, werkproces.code(), titel, werkproces.inhoud());
        werkproces.aanvullingen().forEach(extra -> take(voor(extra), werkproces.code(), titel, extra.inhoud()));
    }

    private String voor(Aanvulling aanvulling) {
        Optional<String> named = aanvulling.profiel().map(code -> namen.get(code.toString()));
        return named.orElseGet(() -> aanvulling.voor().get(0).schoon());
    }

    private void take(String voor, Eenheidscode code, String titel, Inhoud inhoud) {
        Draft draft = drafts.computeIfAbsent(voor, ignored -> new Draft());
        switch (soort) {
            case VAKKENNIS -> {
                for (VakkennisOfVaardigheid item : inhoud.vakkennis()) {
                    draft.ask(code, titel, kenmerk(item), item.tekst().schoon());
                }
            }
            case GEDRAG ->
                inhoud.gedrag()
                        .forEach(item -> draft.ask(code, titel, "", item.tekst().schoon()));
            case COMPETENTIE -> inhoud.competenties().forEach(item -> draft.ask(code, titel, letter(item), naam(item)));
        }
    }

    private static String kenmerk(VakkennisOfVaardigheid item) {
        return item.soort() == VakkennisOfVaardigheid.Soort.ONBEKEND
                ? ""
                : item.soort().klasse();
    }

    private static String letter(Competentievermelding item) {
        return item.competentie().map(Enum::name).orElse("");
    }

    private static String naam(Competentievermelding item) {
        return item.competentie()
                .map(competentie -> competentie.naam())
                .orElse(item.tekst().schoon());
    }

    /** The base first, then the profielen in the order of their codes. */
    private List<Kruistabel> tables() {
        Set<String> order = new LinkedHashSet<>();
        order.add(BASIS);
        order.addAll(namen.values());
        order.addAll(drafts.keySet());
        List<Kruistabel> tables = new ArrayList<>();
        for (String voor : order) {
            Draft draft = drafts.get(voor);
            if (draft != null && !draft.rijen.isEmpty()) {
                tables.add(new Kruistabel(soort, voor, List.copyOf(draft.kolommen.values()), rijen(draft)));
            }
        }
        return tables;
    }

    /** Competenties by their letter, those without one last; all else in the order in which it comes up. */
    private List<Kruistabel.Rij> rijen(Draft draft) {
        List<Kruistabel.Rij> rijen = new ArrayList<>(draft.rijen.values());
        if (soort == Kruistabel.Soort.COMPETENTIE) {
            rijen.sort(
                    Comparator.comparing((Kruistabel.Rij rij) -> rij.kenmerk().isEmpty())
                            .thenComparing(Kruistabel.Rij::kenmerk));
        }
        return rijen;
    }
}
