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

    Alignment(String source, Flow flow) {
        this.source = source;
        this.flow = flow;
    }

    /** Adds the words, which are written between these offsets. */
    void add(String words, int start, int end) {
        flow.putMark(words);
        int at = start;
        for (int index = 0; index < words.length(); index++) {
            char c = words.charAt(index);
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
                flow.add(c, at, Math.min(at + 1, source.length()));
                at = Math.min(at + 1, end);
            }
        }
    }

    private String reference(int at, int end) {
        Matcher reference = REFERENCE.matcher(source).region(at, end);
        return reference.lookingAt() ? reference.group() : "";
    }
}
