package nl.kwalgraaf.dossier;

/** This program, by which documents are read and what follows is concluded. */
public final class Software {
    /** That of the build; a test holds both equal. */
    public static final String VERSION = "0.1.0";

    private Software() {}
}
