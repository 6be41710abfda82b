package nl.kwalgraaf.map;

/** The name of what has a text only: that text, cut at a word where it is long. */
final class Label {
    /** As long as fits on one line of a page or a list. */
    private static final int LONGEST = 80;

    private Label() {}

    static String of(String tekst) {
        if (tekst.length() <= LONGEST) {
            return tekst;
        }
        int end = tekst.lastIndexOf(' ', LONGEST - 1);
        return tekst.substring(0, end > 0 ? end : tekst.offsetByCodePoints(0, LONGEST / 2)) + "\u2026";
    }
}
