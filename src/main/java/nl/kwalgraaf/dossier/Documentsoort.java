package nl.kwalgraaf.dossier;

import java.util.Collection;

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

    /** The kind that has such delen. */
    public static Documentsoort of(Collection<Deelsoort> soorten) {
        if (soorten.contains(Deelsoort.LANDELIJK_DEEL) || soorten.contains(Deelsoort.REGIONAAL_DEEL)) {
            return GEREGIONALISEERDE_KWALIFICATIE;
        }
        if (soorten.contains(Deelsoort.BASISDEEL) || soorten.contains(Deelsoort.PROFIELDEEL)) {
            return KWALIFICATIEDOSSIER;
        }
        return soorten.contains(Deelsoort.MBO_CERTIFICAAT) ? MBO_CERTIFICAAT : KEUZEDEEL;
    }

    /** True for the kinds that lay down kwalificaties, and not only a part that goes with some. */
    public boolean heeftKwalificaties() {
        return this == KWALIFICATIEDOSSIER || this == GEREGIONALISEERDE_KWALIFICATIE;
    }
}
