package nl.kwalgraaf.dossier;

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
    STUDIELAST("studielast"),
    VERSIE("versie"),
    STATUS("status"),
    ONTWIKKELD_DOOR("ontwikkeldDoor"),
    ADVIES_TOETSINGSKAMER("adviesToetsingskamer"),
    COMPLEXITEIT("complexiteit"),
    VERANTWOORDELIJKHEID("verantwoordelijkheid"),
    OMSCHRIJVING("omschrijving"),
    RESULTAAT("resultaat"),
    AANHEF("aanhef"),
    CERTIFICATEN("certificaten"),
    GEKOPPELD_AAN("gekoppeldAan"),
    TOELICHTING("toelichtingKeuzedeel"),
    RELEVANTIE("relevantie"),
    BESCHRIJVING("beschrijving"),
    BRANCHEVEREISTEN("branchevereisten"),
    AARD("aard"),
    SCHOLINGSBEHOEFTE("scholingsbehoefte"),
    INGANGSDATUM_CERTIFICAAT("ingangsdatumCertificaat");

    private final String eigenschap;

    Rubriek(String eigenschap) {
        this.eigenschap = eigenschap;
    }

    /** Local name of its property in the ontology. */
    public String eigenschap() {
        return eigenschap;
    }
}
