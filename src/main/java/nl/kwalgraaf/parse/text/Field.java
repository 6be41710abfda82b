package nl.kwalgraaf.parse.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.parse.words.Wording;

/**
 * The fields of a unit by the labels under which they are printed (BWBR0036147 lays the sections down; the wording
 * varies over the years).
 */
enum Field {
    CONTEXT(Under.DEEL, Rubriek.CONTEXT),
    BEROEPSHOUDING(Under.DEEL, Rubriek.BEROEPSHOUDING),
    RESULTAAT_BEROEPENGROEP(Under.DEEL, Rubriek.RESULTAAT_BEROEPENGROEP),
    TYPERING_BEROEP(Under.DEEL, Rubriek.TYPERING_BEROEP),
    TYPERING_KWALIFICATIE(Under.DEEL, Rubriek.TYPERING_KWALIFICATIE),
    BEROEPSVEREISTEN(Under.DEEL, Rubriek.BEROEPSVEREISTEN),
    BEROEPSVEREISTEN_TOELICHTING(Under.DEEL, Rubriek.BEROEPSVEREISTEN_TOELICHTING),
    BEROEPSVEREISTEN_BRON(Under.DEEL, Rubriek.BEROEPSVEREISTEN_BRON),
    BEROEPSGROEP(Under.DEEL, Rubriek.BEROEPSGROEP),
    STUDIELAST(Under.DEEL, Rubriek.STUDIELAST),
    CERTIFICATEN(Under.DEEL, Rubriek.CERTIFICATEN),
    GEKOPPELD_AAN(Under.DEEL, Rubriek.GEKOPPELD_AAN),
    TOELICHTING(Under.DEEL, Rubriek.TOELICHTING),
    RELEVANTIE(Under.DEEL, Rubriek.RELEVANTIE),
    BESCHRIJVING(Under.DEEL, Rubriek.BESCHRIJVING),
    BRANCHEVEREISTEN(Under.DEEL, Rubriek.BRANCHEVEREISTEN),
    AARD(Under.DEEL, Rubriek.AARD),
    SCHOLINGSBEHOEFTE(Under.DEEL, Rubriek.SCHOLINGSBEHOEFTE),
    INGANGSDATUM_CERTIFICAAT(Under.DEEL, Rubriek.INGANGSDATUM_CERTIFICAAT),
    NIVEAU(Under.DEEL, null),
    COMPLEXITEIT(Under.KERNTAAK, Rubriek.COMPLEXITEIT),
    VERANTWOORDELIJKHEID(Under.KERNTAAK, Rubriek.VERANTWOORDELIJKHEID),
    VAKKENNIS(Under.KERNTAAK, null),
    OMSCHRIJVING(Under.WERKPROCES, Rubriek.OMSCHRIJVING),
    RESULTAAT(Under.WERKPROCES, Rubriek.RESULTAAT),
    GEDRAG(Under.WERKPROCES, null),
    /** Opened by a sentence that goes on with the names; few have a label line of their own. */
    COMPETENTIES(Under.WERKPROCES, null);

    /** The kind of unit a field stands under. */
    enum Under {
        DEEL,
        KERNTAAK,
        WERKPROCES;

        /** The kind of unit that bears this code. */
        static Under of(Eenheidscode code) {
            if (code.isWerkproces()) {
                return WERKPROCES;
            }
            return code.isKerntaak() ? KERNTAAK : DEEL;
        }
    }

    /** No label is longer than this; longer rows are not looked up. */
    static final int LONGEST = 48;

    private static final Map<Field, List<String>> LABELS = Wording.of("label", Field.class);
    private static final Map<String, Field> BY_LABEL = new HashMap<>();

    static {
        LABELS.forEach((field, labels) -> labels.forEach(label -> BY_LABEL.put(unspaced(label), field)));
    }

    private final Under under;
    private final Rubriek rubriek;

    Field(Under under, Rubriek rubriek) {
        this.under = under;
        this.rubriek = rubriek;
    }

    Under under() {
        return under;
    }

    /** The field of running text it is; absent for a list or a number. */
    Optional<Rubriek> rubriek() {
        return Optional.ofNullable(rubriek);
    }

    /** Whether its text is a list of items. */
    boolean isList() {
        return this == VAKKENNIS || this == GEDRAG;
    }

    /** Whether no other deel has it. */
    boolean isOfKeuzedeel() {
        return compareTo(STUDIELAST) >= 0 && compareTo(INGANGSDATUM_CERTIFICAAT) <= 0;
    }

    /** The wordings of its label, folded. */
    List<String> labels() {
        return LABELS.get(this);
    }

    /** The field with this label, which is folded; a cell that is too narrow breaks its words anywhere. */
    static Optional<Field> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(unspaced(label)));
    }

    private static String unspaced(String label) {
        return label.replace(" ", "");
    }

    static Stream<String> wordings() {
        return LABELS.values().stream().flatMap(List::stream);
    }
}
