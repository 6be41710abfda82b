package nl.kwalgraaf.query;

/** The same words in Dutch and in English; empty where nobody wrote them. */
public record Bilingual(String nl, String en) {

    public static final Bilingual NONE = new Bilingual("", "");
}
