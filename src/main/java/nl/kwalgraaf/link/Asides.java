package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what an item is about from what it says by the way.
 *
 * <p>What stands between parentheses, and the examples after "zoals" or "bijvoorbeeld", narrow or illustrate an item: they
 * are no subject of their own. Parentheses that touch a word, as in "(ver)storing", are none of these: they give two
 * forms of it, and both are read.
 */
final class Asides {
    /** What is said by the way counts less. */
    private static final double WEIGHT = 0.3;

    /** "(ver)storingen", "(infrastructuur)devices", "systeem(en)". */
    private static final Pattern IN_WORD = Pattern.compile("\\((\\p{L}+-?)\\)(\\p{L}+)|(?<=\\p{L})\\((\\p{L}+)\\)");

    private static final Pattern ASIDE = Pattern.compile(
            "\\([^()]*\\)|\\b(?:zoals|bijvoorbeeld|bijv\\.|waaronder|onder andere|o\\.a\\.|onder meer)(?=[\\s:]).*$",
            Pattern.DOTALL);

    private Asides() {}

    /** A piece of a text and how much it counts, above 0 and at most 1. */
    record Piece(String text, double weight) {}

    static List<Piece> pieces(String text) {
        String plain = IN_WORD.matcher(text).replaceAll("$1$2$3 $2");
        List<Piece> pieces = new ArrayList<>();
        StringBuilder subject = new StringBuilder();
        Matcher aside = ASIDE.matcher(plain);
        int at = 0;
        while (aside.find()) {
            subject.append(plain, at, aside.start()).append(' ');
            pieces.add(new Piece(aside.group(), WEIGHT));
            at = aside.end();
        }
        pieces.add(0, new Piece(subject.append(plain.substring(at)).toString(), 1));
        return pieces;
    }
}
