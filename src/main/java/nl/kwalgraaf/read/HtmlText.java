package nl.kwalgraaf.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;

/** The text of a web page, block by block, as it is seen: without scripts, menus and what stands at its foot. */
final class HtmlText {
    private static final Pattern BEGIN =
            Pattern.compile("(?s)(?:<!doctype html|<(?:html|head|body|meta|title|style|div|p|h[1-6]"
                    + "|table|tr|t[dh]|ul|ol|li|dl|section|article|main|header|footer|nav|aside|figure|form|button"
                    + "|img|script|span|font|center|blockquote|b|em|strong|small|pre|br|hr)[\\s>/]).*");
    private static final Pattern BEFORE = Pattern.compile("(?s)(?:\\s*(?:<\\?xml[^>]*>|<!--.*?-->))*+\\s*");
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");

    /** A page names its encoding among its first bytes. */
    private static final int HEAD = 4096;

    private HtmlText() {}

    /** @param begin of the text, in lower case */
    static boolean isHtml(String begin) {
        Matcher before = BEFORE.matcher(begin);
        int at = before.lookingAt() ? before.end() : 0;
        return BEGIN.matcher(begin).region(at, begin.length()).matches();
    }

    /** The encoding that the page names, where there is such a one. */
    static Optional<Charset> charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        try {
            return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    static Outcome<SourceText> read(String name, String html) {
        Flow flow = new Flow();
        LeftOut left = new LeftOut();
        HtmlFlow.write(html, flow, left);
        SourceText text = flow.text(name);
        return Outcome.of(text, left.findings(text));
    }
}
