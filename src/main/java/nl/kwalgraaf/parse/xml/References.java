package nl.kwalgraaf.parse.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.parse.words.PlacedText;

/** The references {@code &…;} of XML and HTML, and what they stand for. */
final class References {
    /** The longest reference we take for one; a lone ampersand is followed by no semicolon so near. */
    private static final int LONGEST = 12;

    private static final Map<String, String> NAMED = named();

    private References() {}

    private static Map<String, String> named() {
        String[] pairs = {
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "shy", "\u00ad", "euro", "€",
            "copy", "©", "reg", "®", "deg", "°", "sect", "§", "middot", "·", "bull", "•", "hellip", "…", "ndash", "–",
            "mdash", "—", "times", "×", "divide", "÷", "lsquo", "‘", "rsquo", "’", "sbquo", "‚", "ldquo", "“", "rdquo",
            "”", "bdquo", "„", "laquo", "«", "raquo", "»", "acute", "´", "sup2", "²", "sup3", "³", "frac12", "½",
            "frac14", "¼", "frac34", "¾", "plusmn", "±", "le", "≤", "ge", "≥", "rarr", "→", "trade", "™", "micro", "µ",
            "aacute", "á", "agrave", "à", "acirc", "â", "auml", "ä", "aring", "å", "ccedil", "ç", "eacute", "é",
            "egrave", "è", "ecirc", "ê", "euml", "ë", "iacute", "í", "igrave", "ì", "icirc", "î", "iuml", "ï", "ntilde",
            "ñ", "oacute", "ó", "ograve", "ò", "ocirc", "ô", "ouml", "ö", "oslash", "ø", "uacute", "ú", "ugrave", "ù",
            "ucirc", "û", "uuml", "ü", "yuml", "ÿ", "szlig", "ß", "Aacute", "Á", "Auml", "Ä", "Ccedil", "Ç", "Eacute",
            "É", "Egrave", "È", "Euml", "Ë", "Iuml", "Ï", "Oacute", "Ó", "Ouml", "Ö", "Uuml", "Ü"
        };
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            named.put(pairs[at], pairs[at + 1]);
        }
        return Map.copyOf(named);
    }

    /** The text with every reference that we know replaced by what it stands for; any other stays as it is. */
    static PlacedText decode(PlacedText text) {
        if (text.toString().indexOf('&') < 0) {
            return text;
        }
        PlacedText.Builder decoded = new PlacedText.Builder(text.source());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? text.toString().indexOf(';', at) : -1;
            Optional<String> meant = end < 0 || end - at > LONGEST
                    ? Optional.empty()
                    : meaning(text.toString().substring(at + 1, end));
            if (meant.isPresent()) {
                decoded.add(meant.get(), text.startOf(at), text.endOf(end));
                at = end + 1;
            } else {
                decoded.add(text.charAt(at), text.startOf(at), text.endOf(at));
                at++;
            }
        }
        return decoded.build();
    }

    private static Optional<String> meaning(String name) {
        if (!name.startsWith("#")) {
            return Optional.ofNullable(NAMED.get(name));
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(point) ? Optional.of(Character.toString(point)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
