package nl.kwalgraaf.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Sha256;

/**
 * What an item says, wherever it is said: words apart from the place and the signs they are written with.
 *
 * <p>The folding is part of the contract, for it makes the identity that links of others hang on: a change to it would
 * give every formulering another IRI.
 *
 * @param identiteit the first 16 hexadecimal digits of the SHA-256 of the folded text
 * @param tekst the folded text, so that it is the same whatever document is read
 */
public record Formulering(String identiteit, String tekst) {
    private static final int DIGITS = 16;

    /** What {@link #plain} makes of the signs of most texts. */
    private static final char[] PLAIN = new char[0x100];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = plain(c);
        }
    }

    /** Beyond the hyphen of ASCII, category Pd begins there. */
    private static final int FIRST_DASH = 0x058a;

    public static Formulering of(String tekst) {
        String folded = fold(tekst);
        return new Formulering(Sha256.of(folded, DIGITS), folded);
    }

    /**
     * The signs of a text made one: quotes and dashes of every form, before and after compatibility normalization (NFKC);
     * soft hyphens gone; lower case; single spaces; no closing punctuation.
     */
    static String fold(String tekst) {
        return spaced(tekst, true)
                .or(() -> spaced(
                        signs(Normalizer.normalize(signs(tekst), Normalizer.Form.NFKC))
                                .replace("\u00ad", "")
                                .toLowerCase(Locale.ROOT),
                        false))
                .orElseThrow();
    }

    /**
     * The text in lower case, its spaces and its end as they shall be.
     *
     * @param ifPlain empty where it holds a sign that is not {@link #plain}
     */
    private static Optional<String> spaced(String tekst, boolean ifPlain) {
        char[] folded = tekst.toCharArray();
        int end = 0;
        char last = ' ';
        for (int at = 0; at < folded.length; at++) {
            char plain = folded[at] < PLAIN.length ? PLAIN[folded[at]] : plain(folded[at]);
            if (plain == 0 && ifPlain) {
                return Optional.empty();
            }
            char c = plain == 0 ? alone(folded[at]) : plain;
            folded[end] = c;
            end += Folding.kept(c, last);
            last = c;
        }
        while (end > 0 && ".,;: ".indexOf(folded[end - 1]) >= 0) {
            end--;
        }
        return Optional.of(new String(folded, 0, end));
    }

    private static char alone(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
    }

    private static String signs(String tekst) {
        StringBuilder plain = new StringBuilder(tekst.length());
        for (int at = 0; at < tekst.length(); at += Character.charCount(tekst.codePointAt(at))) {
            int c = tekst.codePointAt(at);
            plain.appendCodePoint(isQuote(c) ? '\'' : isDash(c) ? '-' : c);
        }
        return plain.toString();
    }

    /** What becomes of a sign whatever stands around it, be it a letter with an accent that normalization leaves there; else 0. */
    private static char plain(char c) {
        if (isQuote(c)) {
            return '\'';
        }
        return isDash(c) ? '-' : c < 0x80 || c >= 0xc0 && c <= 0xff ? alone(c) : 0;
    }

    private static boolean isQuote(int c) {
        return switch (c) {
            case '"', '`', 0x00b4, 0x2032, 0x2033, 0x00ab, 0x00bb, 0x2039, 0x203a -> true;
            default -> c >= 0x2018 && c <= 0x201f;
        };
    }

    private static boolean isDash(int c) {
        return c == '-' || c >= FIRST_DASH && (c == 0x2212 || Character.getType(c) == Character.DASH_PUNCTUATION);
    }
}
