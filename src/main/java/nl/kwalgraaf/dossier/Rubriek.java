package nl.kwalgraaf.dossier;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of running text that a deel, kerntaak, werkproces, aanvulling or kwalificatie can have.
 *
 * <p>The sections and their contents are laid down in the ministerial model for kwalificatiedossiers (BWBR0036147).
 */
public enum Rubriek {
    CONTEXT("context"),
    BEROEPSHOUDING("beroepshouding"),
    RESULTAAT_BEROEPENGROEP("resultaatBeroepengroep"),
    TYPERING_BEROEP("typeringBeroep"),
    TYPERING_KWALIFICATIE("typeringKwalificatie"),
    BEROEPSVEREISTEN("beroepsvereisten"),
    BEROEPSVEREISTEN_TOELICHTING("beroepsvereistenToelichting"),
    BEROEPSVEREISTEN_BRON("beroepsvereistenBron"),
    BEROEPSGROEP("beroepsgroep"),
    STUDIELAST("studielast", Waarde.AANTAL),
    VERSIE("versie"),
    STATUS("status"),
    ONTWIKKELD_DOOR("ontwikkeldDoor"),
    ADVIES_TOETSINGSKAMER("adviesToetsingskamer", Waarde.JA_OF_NEE),
    COMPLEXITEIT("complexiteit"),
    VERANTWOORDELIJKHEID("verantwoordelijkheid"),
    OMSCHRIJVING("omschrijving"),
    RESULTAAT("resultaat"),
    AANHEF("aanhef"),
    CERTIFICATEN("certificaten", Waarde.JA_OF_NEE),
    GEKOPPELD_AAN("gekoppeldAan"),
    TOELICHTING("toelichtingKeuzedeel"),
    RELEVANTIE("relevantie"),
    BESCHRIJVING("beschrijving"),
    BRANCHEVEREISTEN("branchevereisten", Waarde.JA_OF_NEE),
    AARD("aardKeuzedeel"),
    SCHOLINGSBEHOEFTE("scholingsbehoefte", Waarde.JA_OF_NEE),
    INGANGSDATUM_CERTIFICAAT("ingangsdatumCertificaat", Waarde.DAG);

    /** What a field holds; where its text says something else, it is that text. */
    public enum Waarde {
        TEKST,
        JA_OF_NEE,
        AANTAL,
        DAG
    }

    private final String eigenschap;
    private final Waarde waarde;

    Rubriek(String eigenschap) {
        this(eigenschap, Waarde.TEKST);
    }

    Rubriek(String eigenschap, Waarde waarde) {
        this.eigenschap = eigenschap;
        this.waarde = waarde;
    }

    /** Those of the fields that say something, in the order of the fields. */
    public static Map<Rubriek, Tekst> stated(Map<Rubriek, Optional<Tekst>> fields) {
        Map<Rubriek, Tekst> stated = new EnumMap<>(Rubriek.class);
        fields.forEach((rubriek, tekst) -> tekst.ifPresent(said -> stated.put(rubriek, said)));
        return Collections.unmodifiableMap(stated);
    }

    /** Beroepsvereisten are text, "Nee" too, for what stands there is seldom that alone. */
    public Waarde waarde() {
        return waarde;
    }

    /** Local name of its property in the ontology. */
    public String eigenschap() {
        return eigenschap;
    }
}
