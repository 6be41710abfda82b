package nl.kwalgraaf.parse.words;

/** Signs that mean the same wherever a text is read. */
public final class Signs {
    private Signs() {}

    public static boolean isDash(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
    }
}
