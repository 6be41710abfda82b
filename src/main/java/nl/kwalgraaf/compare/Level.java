package nl.kwalgraaf.compare;

/** The kinds of unit that are compared. */
public enum Level {
    DEEL,
    KERNTAAK,
    WERKPROCES;

    /** The word by which people and programs know it, and its class in the ontology bar the capital. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
