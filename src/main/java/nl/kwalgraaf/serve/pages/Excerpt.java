package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kwalgraaf.dutch.Stem;
import nl.kwalgraaf.dutch.WordFamily;

/** Cuts the part out of a text in which words stand that were sought, in whatever form. */
final class Excerpt {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Characters before the first word found, and of the whole excerpt. */
    private static final int BEFORE = 80;

    private static final int WHOLE = 260;

    private final List<String> stems;

    Excerpt(String words) {
        this.stems = WORD.matcher(words)
                .results()
                .map(found -> stem(found.group()))
                .filter(stem -> stem.length() > 1)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** @param found whether these characters are a word that was sought */
    record Piece(String text, boolean found) {}

    List<Piece> of(String text) {
        List<int[]> places = new ArrayList<>();
        for (Matcher words = WORD.matcher(text); words.find(); ) {
            String stem = stem(words.group());
            if (stems.stream()
                    .anyMatch(sought -> stem.equals(sought) || sought.length() > 3 && stem.contains(sought))) {
                places.add(new int[] {words.start(), words.end()});
            }
        }
        int from = places.isEmpty() ? 0 : atWord(text, places.get(0)[0] - BEFORE);
        int to = Math.min(text.length(), from + WHOLE);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        int at = from;
        for (int[] place : places) {
            if (place[1] <= to) {
                plain(text.substring(at, place[0]), pieces);
                pieces.add(new Piece(text.substring(place[0], place[1]), true));
                at = place[1];
            }
        }
        plain(text.substring(at, to), pieces);
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static void plain(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }

    private static int atWord(String text, int about) {
        if (about <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', about);
        return space < 0 ? about : space + 1;
    }

    private static String stem(String word) {
        return WordFamily.of(Stem.of(word.toLowerCase(Locale.ROOT)));
    }
}
