package nl.kwalgraaf.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Leads words without escapes and references back to where they are written with them. */
final class Alignment {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private final String source;
    private final Flow flow;

    /** Pandoc escapes the straight quotes of a text, and writes the curly ones straight. */
    private final boolean curly;

    Alignment(String source, Flow flow) {
        this.source = source;
        this.flow = flow;
        this.curly = source.contains("\\'") || source.contains("\\\"");
    }

    /** Adds the words, which are written between these offsets. */
    void add(String words, int start, int end) {
        flow.putMark(words);
        int at = start;
        for (int index = 0; index < words.length(); index++) {
            char c = words.charAt(index);
            int many = dashes(words, index, at, end);
            if (many > 1) {
                flow.add(many == 2 ? '\u2013' : '\u2014', at, at + many);
                index += many - 1;
                at += many;
                continue;
            }
            String referred = at < end && source.charAt(at) == '&' ? reference(at, end) : "";
            String decoded = referred.isEmpty() ? "" : Parser.unescapeEntities(referred, true);
            if (!referred.isEmpty() && !decoded.equals(referred) && words.startsWith(decoded, index)) {
                for (int unit = 0; unit < decoded.length(); unit++) {
                    flow.add(decoded.charAt(unit), at, at + referred.length());
                }
                index += decoded.length() - 1;
                at += referred.length();
            } else if (at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == c) {
                flow.add(c, at, at + 2);
                at += 2;
            } else {
                int found = source.indexOf(c, at);
                at = found >= 0 && found < end ? found : at;
                flow.add(curly ? quote(words, index) : c, at, Math.min(at + 1, source.length()));
                at = Math.min(at + 1, end);
            }
        }
    }

    /** The curly quote that is written as a straight one there: it opens behind a space, and closes behind words. */
    private static char quote(String words, int index) {
        char c = words.charAt(index);
        boolean opens = index == 0 || " (\n".indexOf(words.charAt(index - 1)) >= 0;
        return switch (c) {
            case '\'' -> opens ? '\u2018' : '\u2019';
            case '"' -> opens ? '\u201c' : '\u201d';
            default -> c;
        };
    }

    /** How many hyphens, two or three, stand here for a dash, as pandoc and others write it. */
    private int dashes(String words, int index, int at, int end) {
        int many = 0;
        while (many < 4
                && index + many < words.length()
                && words.charAt(index + many) == '-'
                && at + many < end
                && source.charAt(at + many) == '-') {
            many++;
        }
        return many == 2 || many == 3 ? many : 1;
    }

    private String reference(int at, int end) {
        Matcher reference = REFERENCE.matcher(source).region(at, end);
        return reference.lookingAt() ? reference.group() : "";
    }
}
