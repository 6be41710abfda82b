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
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Paths;
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
    /** For whom a table is whose items everybody is asked. */
    public static final String BASIS = "Basis";

    private final String edition;
    private final Kruistabel.Soort soort;
    private final Map<String, String> namen = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private Kruistabellen(String edition, Kruistabel.Soort soort) {
        this.edition = edition;
        this.soort = soort;
    }

    /** One table being filled. */
    private static final class Draft {
        private final Map<String, Kruistabel.Column> columns = new LinkedHashMap<>();
        private final Map<String, Kruistabel.Row> rows = new LinkedHashMap<>();

        void ask(Kruistabel.Column unit, String mark, String tekst, Stated where) {
            columns.putIfAbsent(unit.code(), unit);
            rows.computeIfAbsent(Folding.fold(tekst), ignored -> new Kruistabel.Row(mark, tekst, new LinkedHashMap<>()))
                    .asked()
                    .putIfAbsent(unit.code(), where);
        }
    }

    /** The tables of one kind; a profiel of which nothing is asked has none. */
    public static List<Kruistabel> of(Scope scope, Kruistabel.Soort soort) {
        Kruistabellen tables = new Kruistabellen(scope.edition(), soort);
        for (Deel deel : scope.delen()) {
            if (!deel.soort().gemeenschappelijk()) {
                String naam = deel.naam().map(Tekst::schoon).orElse("");
                tables.namen.put(deel.code().toString(), (deel.code() + " " + naam).strip());
            }
        }
        scope.delen().forEach(tables::deel);
        return tables.tables();
    }

    private void deel(Deel deel) {
        String voor =
                deel.soort().gemeenschappelijk() ? BASIS : namen.get(deel.code().toString());
        for (Kerntaak kerntaak : deel.kerntaken()) {
            take(voor, unit(kerntaak.code(), kerntaak.titel()), kerntaak.inhoud(), kerntaak.aanvullingen());
            for (Werkproces werkproces : kerntaak.werkprocessen()) {
                take(voor, unit(werkproces.code(), werkproces.titel()), werkproces.inhoud(), werkproces.aanvullingen());
            }
        }
    }

    private Kruistabel.Column unit(Eenheidscode code, Optional<Tekst> titel) {
        return new Kruistabel.Column(code.toString(), titel.map(Tekst::schoon).orElse(""), Paths.unit(edition, code));
    }

    private void take(String voor, Kruistabel.Column unit, Inhoud inhoud, List<Aanvulling> aanvullingen) {
        take(voor, unit, unit.thing(), inhoud);
        aanvullingen.forEach(extra -> take(voor(extra), unit, Paths.aanvulling(unit.thing(), extra), extra.inhoud()));
    }

    private String voor(Aanvulling aanvulling) {
        Optional<String> named = aanvulling.profiel().map(code -> namen.get(code.toString()));
        return named.orElseGet(() -> aanvulling.voor().get(0).schoon());
    }

    private void take(String voor, Kruistabel.Column unit, String path, Inhoud inhoud) {
        Draft draft = drafts.computeIfAbsent(voor, ignored -> new Draft());
        int number = 1;
        switch (soort) {
            case VAKKENNIS -> {
                for (VakkennisOfVaardigheid item : inhoud.vakkennis()) {
                    Stated where = Stated.of(item.tekst(), Paths.vakkennis(path, number++));
                    draft.ask(unit, mark(item), where.text(), where);
                }
            }
            case GEDRAG -> {
                for (Gedrag item : inhoud.gedrag()) {
                    Stated where = Stated.of(item.tekst(), Paths.gedrag(path, number++));
                    draft.ask(unit, "", where.text(), where);
                }
            }
            case COMPETENTIE -> {
                for (Competentievermelding item : inhoud.competenties()) {
                    Stated where = Stated.of(item.tekst(), Paths.competentievermelding(path, number++));
                    draft.ask(unit, letter(item), naam(item), where);
                }
            }
        }
    }

    private static String mark(VakkennisOfVaardigheid item) {
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
            if (draft != null && !draft.rows.isEmpty()) {
                tables.add(new Kruistabel(soort, voor, List.copyOf(draft.columns.values()), rows(draft)));
            }
        }
        return tables;
    }

    /** Competenties by their letter, those without one last; all else in the order in which it comes up. */
    private List<Kruistabel.Row> rows(Draft draft) {
        List<Kruistabel.Row> rows = new ArrayList<>(draft.rows.values());
        if (soort == Kruistabel.Soort.COMPETENTIE) {
            rows.sort(Comparator.comparing((Kruistabel.Row item) -> item.mark().isEmpty())
                    .thenComparing(Kruistabel.Row::mark));
        }
        return rows;
    }
}
