package nl.kwalgraaf.dossier;

/** The rules by which something follows from what a document states. Each is an individual of {@code ontology/regels.ttl}. */
public enum Gevolg {
    GELDT_VOOR("geldt-voor"),
    UITGEWERKT("uitgewerkt"),
    OMVAT_COMPETENTIE("omvat-competentie"),
    RAAMWERKNIVEAU("raamwerkniveau"),
    NEDERLANDS("nederlands"),
    ENGELS("engels"),
    REKENEN_REFERENTIENIVEAU("rekenen-referentieniveau"),
    REKENEN_REKENNIVEAU("rekenen-rekenniveau"),
    VERVANGT("vervangt");

    private final String regel;

    Gevolg(String regel) {
        this.regel = regel;
    }

    /** Its name, in the IRI of the rule and of the graph of what follows by it. */
    public String regel() {
        return regel;
    }
}
