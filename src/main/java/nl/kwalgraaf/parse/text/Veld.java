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
enum Veld {
    CONTEXT(Onder.DEEL, Rubriek.CONTEXT),
    BEROEPSHOUDING(Onder.DEEL, Rubriek.BEROEPSHOUDING),
    RESULTAAT_BEROEPENGROEP(Onder.DEEL, Rubriek.RESULTAAT_BEROEPENGROEP),
    TYPERING_BEROEP(Onder.DEEL, Rubriek.TYPERING_BEROEP),
    TYPERING_KWALIFICATIE(Onder.DEEL, Rubriek.TYPERING_KWALIFICATIE),
    BEROEPSVEREISTEN(Onder.DEEL, Rubriek.BEROEPSVEREISTEN),
    BEROEPSVEREISTEN_TOELICHTING(Onder.DEEL, Rubriek.BEROEPSVEREISTEN_TOELICHTING),
    BEROEPSVEREISTEN_BRON(Onder.DEEL, Rubriek.BEROEPSVEREISTEN_BRON),
    BEROEPSGROEP(Onder.DEEL, Rubriek.BEROEPSGROEP),
    STUDIELAST(Onder.DEEL, Rubriek.STUDIELAST),
    CERTIFICATEN(Onder.DEEL, Rubriek.CERTIFICATEN),
    GEKOPPELD_AAN(Onder.DEEL, Rubriek.GEKOPPELD_AAN),
    TOELICHTING(Onder.DEEL, Rubriek.TOELICHTING),
    RELEVANTIE(Onder.DEEL, Rubriek.RELEVANTIE),
    BESCHRIJVING(Onder.DEEL, Rubriek.BESCHRIJVING),
    BRANCHEVEREISTEN(Onder.DEEL, Rubriek.BRANCHEVEREISTEN),
    AARD(Onder.DEEL, Rubriek.AARD),
    SCHOLINGSBEHOEFTE(Onder.DEEL, Rubriek.SCHOLINGSBEHOEFTE),
    INGANGSDATUM_CERTIFICAAT(Onder.DEEL, Rubriek.INGANGSDATUM_CERTIFICAAT),
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

    /** Whether its text is a list of items. */
    boolean isList() {
        return this == VAKKENNIS || this == GEDRAG;
    }

    /** The wordings of its label, folded. */
    List<String> labels() {
        return LABELS.get(this);
    }

    /** The field with this label, which is folded. */
    static Optional<Veld> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    static Stream<String> wordings() {
        return BY_LABEL.keySet().stream();
    }
}
