package nl.kwalgraaf.generate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.text.Folding;

/** The headings and labels of the genre, as printed. */
final class Wording {
    static final String COMPETENTIES = "De onderliggende competenties zijn: ";
    static final String VAKKENNIS = "Vakkennis en vaardigheden";
    static final String GEDRAG = "Gedrag";
    static final String MBO_NIVEAU = "Mbo-niveau";
    static final String NOT_APPLICABLE = "N.v.t.";

    /** Every wording that is a label or heading by itself, folded. */
    static final Set<String> ALL_FOLDED = Stream.of(
                    "Leeswijzer",
                    "Keuzedeel",
                    "Basisdeel",
                    "Landelijk deel",
                    "Profieldeel",
                    "Regionaal deel",
                    "Context",
                    "1. Beroepsspecifieke onderdelen",
                    "Beroepsspecifieke onderdelen",
                    "2. Generieke onderdelen",
                    "Generieke onderdelen",
                    "Typering van de beroepengroep",
                    "Typering van de beroepsgroep",
                    "Typerende beroepshouding",
                    "Resultaat van de beroepengroep",
                    "Resultaat van de beroepsgroep",
                    "Beroepsvereisten",
                    "Wettelijke beroepsvereisten",
                    "Wettelijke",
                    "Toelichting beroepsvereisten",
                    "Bron beroepsvereisten",
                    "Complexiteit",
                    "Verantwoordelijkheid en zelfstandigheid",
                    "Verantwoordelijkheid",
                    VAKKENNIS,
                    "Omschrijving",
                    "Resultaat",
                    GEDRAG,
                    MBO_NIVEAU,
                    "Niveau",
                    "Typering van het beroep",
                    "Typering van de kwalificatie",
                    "Nederlandse taal",
                    "Rekenen",
                    "Loopbaan en burgerschap",
                    "Engels",
                    "Engels (alleen voor niveau 4)",
                    "1. Algemene informatie",
                    "Algemene informatie",
                    "2. Uitwerking",
                    "Uitwerking",
                    "Studielast",
                    "Certificaten",
                    "Toelichting",
                    "Gekoppeld aan kwalificatie(s)",
                    "Relevantie van het keuzedeel",
                    "Beschrijving van het keuzedeel",
                    "Branchevereisten",
                    "Aard van keuzedeel",
                    "Nee",
                    "Ja",
                    NOT_APPLICABLE,
                    "Competenties",
                    "Naam profiel",
                    "Relevantie",
                    "Beschrijving",
                    "Taal en rekenen",
                    "Verantwoordingsinformatie",
                    "Opbouw dossier")
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());

    private Wording() {}

    static String label(Rubriek rubriek, Opmaak opmaak) {
        String group = opmaak.labels() == Opmaak.Labels.BEROEPENGROEP ? "beroepengroep" : "beroepsgroep";
        return switch (rubriek) {
            case CONTEXT -> "Context";
            case BEROEPSHOUDING -> "Typerende beroepshouding";
            case RESULTAAT_BEROEPENGROEP -> "Resultaat van de " + group;
            case TYPERING_BEROEP -> "Typering van het beroep";
            case TYPERING_KWALIFICATIE -> "Typering van de kwalificatie";
            case BEROEPSVEREISTEN -> opmaak.wettelijke() ? "Wettelijke beroepsvereisten" : "Beroepsvereisten";
            case BEROEPSVEREISTEN_TOELICHTING -> "Toelichting beroepsvereisten";
            case BEROEPSVEREISTEN_BRON -> "Bron beroepsvereisten";
            case COMPLEXITEIT -> "Complexiteit";
            case VERANTWOORDELIJKHEID -> "Verantwoordelijkheid en zelfstandigheid";
            case OMSCHRIJVING -> "Omschrijving";
            case RESULTAAT -> "Resultaat";
            case STUDIELAST -> "Studielast";
            case CERTIFICATEN -> "Certificaten";
            case GEKOPPELD_AAN -> "Gekoppeld aan kwalificatie(s)";
            case TOELICHTING -> "Toelichting";
            case RELEVANTIE -> "Relevantie van het keuzedeel";
            case BESCHRIJVING -> "Beschrijving van het keuzedeel";
            case BRANCHEVEREISTEN -> "Branchevereisten";
            case AARD -> "Aard van keuzedeel";
            default -> throw new IllegalArgumentException("no document of ours prints a label above " + rubriek);
        };
    }

    static String typering(Opmaak opmaak) {
        return "Typering van de " + (opmaak.labels() == Opmaak.Labels.BEROEPENGROEP ? "beroepengroep" : "beroepsgroep");
    }

    /** A competentie as this layout spells it. */
    static String competentie(String name, Opmaak.Names form) {
        return switch (form) {
            case FULL, CLOSING_STOP -> name;
            case WITHOUT_QUOTES -> name.replace("\"", "");
            case WITHOUT_ACCENTS -> name.replace('ë', 'e').replace('ï', 'i');
            case CURLY_QUOTES -> name.replaceFirst("\"", "\u201c").replaceFirst("\"", "\u201d");
        };
    }
}
