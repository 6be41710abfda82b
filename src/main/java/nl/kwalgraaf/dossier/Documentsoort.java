package nl.kwalgraaf.dossier;

/** The kinds of qualification document that the publisher issues. */
public enum Documentsoort {
    KWALIFICATIEDOSSIER("kwalificatiedossier"),
    GEREGIONALISEERDE_KWALIFICATIE("geregionaliseerde-kwalificatie"),
    KEUZEDEEL("keuzedeel");

    private final String slug;

    Documentsoort(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
