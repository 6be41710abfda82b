package nl.kwalgraaf.parse.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wording;
import nl.kwalgraaf.text.Folding;

/**
 * The fields of a unit by the labels under which they are printed (BWBR0036147 lays the sections down; the wording
 * varies over the years).
 */
enum Veld {
    CONTEXT(Onder.DEEL, Rubriek.CONTEXT),
    BEROEPSHOUDING(Onder.DEEL, Rubriek.BEROEPSHOUDING),
    RESULTAAT_BEROEPENGROEP(Onder.DEEL, Rubriek.RESULTAAT_BEROEPENGROEP),
    TYPERING_BEROEP(Onder.DEEL, Rubriek.TYPERING_BEROEP),
    TYPERING_KWALIFICATIE(Onder.DEEL, Rubriek.TYPERING_KWALIFICATIE),
    BEROEPSVEREISTEN(Onder.DEEL, Rubriek.BEROEPSVEREISTEN),
    BEROEPSVEREISTEN_TOELICHTING(Onder.DEEL, Rubriek.BEROEPSVEREISTEN_TOELICHTING),
    BEROEPSVEREISTEN_BRON(Onder.DEEL, Rubriek.BEROEPSVEREISTEN_BRON),
    STUDIELAST(Onder.DEEL, Rubriek.STUDIELAST),
    CERTIFICATEN(Onder.DEEL, Rubriek.CERTIFICATEN),
    GEKOPPELD_AAN(Onder.DEEL, Rubriek.GEKOPPELD_AAN),
    TOELICHTING(Onder.DEEL, Rubriek.TOELICHTING),
    RELEVANTIE(Onder.DEEL, Rubriek.RELEVANTIE),
    BESCHRIJVING(Onder.DEEL, Rubriek.BESCHRIJVING),
    BRANCHEVEREISTEN(Onder.DEEL, Rubriek.BRANCHEVEREISTEN),
    AARD(Onder.DEEL, Rubriek.AARD),
    NIVEAU(Onder.DEEL, null),
    COMPLEXITEIT(Onder.KERNTAAK, Rubriek.COMPLEXITEIT),
    VERANTWOORDELIJKHEID(Onder.KERNTAAK, Rubriek.VERANTWOORDELIJKHEID),
    VAKKENNIS(Onder.KERNTAAK, null),
    OMSCHRIJVING(Onder.WERKPROCES, Rubriek.OMSCHRIJVING),
    RESULTAAT(Onder.WERKPROCES, Rubriek.RESULTAAT),
    GEDRAG(Onder.WERKPROCES, null),
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

    private static final Map<Veld, List<String>> LABELS = Wording.of("label", Veld.class);
    private static final Map<String, Veld> BY_LABEL = new HashMap<>();

    static {
        LABELS.forEach((veld, labels) -> labels.forEach(label -> BY_LABEL.put(label, veld)));
    }

    private static final FirstLetters FIRST_LETTERS = new FirstLetters(BY_LABEL.keySet());

    private final Onder onder;
    private final Rubriek rubriek;

    Veld(Onder onder, Rubriek rubriek) {
        this.onder = onder;
        this.rubriek = rubriek;
    }

    Onder onder() {
        return onder;
    }

    /** The field of running text it is; absent for a list or a number. */
    Optional<Rubriek> rubriek() {
        return Optional.ofNullable(rubriek);
    }

    /** The wordings of its label, folded. */
    List<String> labels() {
        return LABELS.get(this);
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
