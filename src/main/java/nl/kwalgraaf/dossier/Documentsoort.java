package nl.kwalgraaf.dossier;

/** The kinds of qualification document that the publisher issues. */
public enum Documentsoort {
    KWALIFICATIEDOSSIER("kwalificatiedossier"),
    GEREGIONALISEERDE_KWALIFICATIE("geregionaliseerde-kwalificatie"),
    KEUZEDEEL("keuzedeel"),
    MBO_CERTIFICAAT("mbo-certificaat");

    private final String slug;

    Documentsoort(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** True for the kinds that lay down kwalificaties, and not only a part that goes with some. */
    public boolean heeftKwalificaties() {
        return this == KWALIFICATIEDOSSIER || this == GEREGIONALISEERDE_KWALIFICATIE;
    }
}
