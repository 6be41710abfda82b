package nl.kwalgraaf.parse.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/**
 * The fields of a unit by the labels under which they are printed (BWBR0036147 lays the sections down; the wording
 * varies over the years).
 */
enum Veld {
    CONTEXT(Onder.DEEL, Rubriek.CONTEXT, "context"),
    BEROEPSHOUDING(Onder.DEEL, Rubriek.BEROEPSHOUDING, "typerende beroepshouding", "beroepshouding"),
    RESULTAAT_BEROEPENGROEP(
            Onder.DEEL,
            Rubriek.RESULTAAT_BEROEPENGROEP,
            "resultaat van de beroepengroep",
            "resultaat van de beroepsgroep",
            "resultaat beroepengroep",
            "resultaat beroepsgroep"),
    TYPERING_BEROEP(Onder.DEEL, Rubriek.TYPERING_BEROEP, "typering van het beroep", "typering beroep"),
    TYPERING_KWALIFICATIE(
            Onder.DEEL,
            Rubriek.TYPERING_KWALIFICATIE,
            "typering van de kwalificatie",
            "typering kwalificatie",
            "soort opleiding"),
    BEROEPSVEREISTEN(Onder.DEEL, Rubriek.BEROEPSVEREISTEN, "beroepsvereisten", "wettelijke beroepsvereisten"),
    BEROEPSVEREISTEN_TOELICHTING(
            Onder.DEEL,
            Rubriek.BEROEPSVEREISTEN_TOELICHTING,
            "toelichting beroepsvereisten",
            "toelichting wettelijke beroepsvereisten"),
    BEROEPSVEREISTEN_BRON(
            Onder.DEEL, Rubriek.BEROEPSVEREISTEN_BRON, "bron beroepsvereisten", "bron wettelijke beroepsvereisten"),
    STUDIELAST(Onder.DEEL, Rubriek.STUDIELAST, "studielast", "studielast (sbu)", "studielast in uren"),
    CERTIFICATEN(Onder.DEEL, Rubriek.CERTIFICATEN, "certificaten", "certificaat"),
    GEKOPPELD_AAN(
            Onder.DEEL,
            Rubriek.GEKOPPELD_AAN,
            "gekoppeld aan",
            "gekoppeld aan een of meer kwalificaties",
            "gekoppeld aan een of meerdere kwalificaties",
            "gekoppeld aan kwalificatie(s)",
            "gekoppeld aan kwalificaties",
            "gekoppeld aan kwalificatie"),
    TOELICHTING(Onder.DEEL, Rubriek.TOELICHTING, "toelichting"),
    RELEVANTIE(
            Onder.DEEL,
            Rubriek.RELEVANTIE,
            "relevantie van het keuzedeel",
            "relevantie van het certificaat",
            "relevantie"),
    BESCHRIJVING(
            Onder.DEEL,
            Rubriek.BESCHRIJVING,
            "beschrijving van het keuzedeel",
            "beschrijving van het certificaat",
            "beschrijving"),
    BRANCHEVEREISTEN(Onder.DEEL, Rubriek.BRANCHEVEREISTEN, "branchevereisten"),
    AARD(
            Onder.DEEL,
            Rubriek.AARD,
            "aard van keuzedeel",
            "aard van het keuzedeel",
            "aard keuzedeel",
            "aard van het certificaat",
            "aard van certificaat"),
    NIVEAU(Onder.DEEL, null, "mbo-niveau", "mbo niveau", "niveau", "mbo-niveau (eqf-niveau)"),
    COMPLEXITEIT(
            Onder.KERNTAAK,
            Rubriek.COMPLEXITEIT,
            "complexiteit",
            "complexiteit kerntaak",
            "complexiteit van de kerntaak"),
    VERANTWOORDELIJKHEID(
            Onder.KERNTAAK,
            Rubriek.VERANTWOORDELIJKHEID,
            "verantwoordelijkheid en zelfstandigheid",
            "verantwoordelijkheid & zelfstandigheid",
            "verantwoordelijkheid/zelfstandigheid",
            "verantwoordelijkheid / zelfstandigheid",
            "verantwoordelijkheden en zelfstandigheid",
            "verantwoordelijkheid"),
    VAKKENNIS(
            Onder.KERNTAAK,
            null,
            "vakkennis en vaardigheden",
            "vakkennis & vaardigheden",
            "vakkennis/vaardigheden",
            "vakkennis / vaardigheden",
            "vakkennis en -vaardigheden",
            "vakkennis & -vaardigheden",
            "vakkennis"),
    OMSCHRIJVING(
            Onder.WERKPROCES,
            Rubriek.OMSCHRIJVING,
            "omschrijving",
            "omschrijving werkproces",
            "omschrijving van het werkproces",
            "beschrijving werkproces",
            "beschrijving van het werkproces"),
    RESULTAAT(
            Onder.WERKPROCES,
            Rubriek.RESULTAAT,
            "resultaat",
            "resultaat werkproces",
            "resultaat van het werkproces",
            "gewenst resultaat",
            "gewenst resultaat werkproces",
            "gewenst resultaat van het werkproces"),
    GEDRAG(
            Onder.WERKPROCES,
            null,
            "gedrag",
            "gedrag werkproces",
            "gedrag bij het werkproces",
            "gedrag in het werkproces"),
    /** Opened by a sentence that goes on with the names, so it has no label line of its own. */
    COMPETENTIES(Onder.WERKPROCES, null);

    /** The kind of unit a field stands under. */
    enum Onder {
        DEEL,
        KERNTAAK,
        WERKPROCES;

        /** The kind of unit that bears this code. */
        static Onder of(Eenheidscode code) {
            if (code.isWerkproces()) {
                return WERKPROCES;
            }
            return code.isKerntaak() ? KERNTAAK : DEEL;
        }
    }

    /** No label is longer than this; longer rows are not looked up. */
    static final int LONGEST = 48;

    private static final Map<String, Veld> BY_LABEL = new HashMap<>();

    static {
        for (Veld veld : values()) {
            for (String label : veld.labels) {
                BY_LABEL.put(label, veld);
            }
        }
    }

    private static final FirstLetters FIRST_LETTERS = new FirstLetters(BY_LABEL.keySet());

    private final Onder onder;
    private final Rubriek rubriek;
    private final String[] labels;

    Veld(Onder onder, Rubriek rubriek, String... labels) {
        this.onder = onder;
        this.rubriek = rubriek;
        this.labels = labels;
    }

    Onder onder() {
        return onder;
    }

    /** The field of running text it is; absent for a list or a number. */
    Optional<Rubriek> rubriek() {
        return Optional.ofNullable(rubriek);
    }

    /** The wordings of its label, folded. */
    Stream<String> labels() {
        return Arrays.stream(labels);
    }

    /**
     * A label and what stands beside it.
     *
     * @param woorden the label, row by row
     * @param values what stands on the same rows; empty where the label stands alone
     */
    record Label(Veld veld, List<Row> woorden, List<Row> values) {}

    /** The label with which this row begins; one of a deel may have its value behind a colon: "Studielast: 240". */
    static Optional<Label> at(Row row) {
        Optional<Veld> alone = labelled(row);
        if (alone.isPresent()) {
            return alone.map(veld -> new Label(veld, List.of(row), List.of()));
        }
        int colon = !row.isEmpty() && Character.isUpperCase(row.charAt(0)) ? colon(row) : -1;
        if (colon <= 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_LABEL.get(Folding.fold(row.text().substring(0, colon))))
                .filter(veld -> veld.onder == Onder.DEEL)
                .map(veld -> new Label(
                        veld, List.of(row.upTo(row.start() + colon + 1)), List.of(row.from(row.start() + colon + 1))));
    }

    /** Where the first colon stands, so near that a label can end in it; -1 where none does. */
    private static int colon(Row row) {
        for (int at = 0; at < LONGEST && at < row.length(); at++) {
            if (row.charAt(at) == ':') {
                return at;
            }
        }
        return -1;
    }

    /** The field whose label this row is, and nothing else. */
    static Optional<Veld> labelled(Row row) {
        if (row.length() > LONGEST || !FIRST_LETTERS.mayBegin(row, 0) || !row.mayHead(0)) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_LABEL.get(Folding.fold(row.text())));
    }
}
