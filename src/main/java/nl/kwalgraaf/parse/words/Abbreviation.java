package nl.kwalgraaf.parse.words;

import java.util.Locale;
import java.util.Set;
import nl.kwalgraaf.text.Folding;

/** Dutch abbreviations, whose stop ends no sentence. */
public final class Abbreviation {
    private static final Set<String> WITH_ONE_STOP = Words.ABBREVIATION.set();

    private Abbreviation() {}

    /** True when the last word of a row, which ends in a stop, is an abbreviation. */
    public static boolean ends(Row row) {
        int start = row.length() - 1;
        while (start > 0 && !Folding.isSpace(row.charAt(start - 1)) && row.charAt(start - 1) != '(') {
            start--;
        }
        String word = row.text().substring(start, row.length() - 1).toLowerCase(Locale.ROOT);
        return word.indexOf('.') > 0 && word.indexOf('.') <= 2 && word.length() <= 6 || WITH_ONE_STOP.contains(word);
    }
}
