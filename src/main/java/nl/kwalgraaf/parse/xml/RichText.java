package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kwalgraaf.parse.words.PlacedText;

/**
 * A text as the publisher's editors typed it.
 *
 * <p>Three forms occur: plain lines; HTML within {@code <xhtml>}; and HTML of which each mark is escaped once more,
 * within {@code <labeltext>}. Only the names of HTML's own elements make a mark: an author's
 * {@code <andere relevante wetgeving>} is text.
 */
final class RichText {

    private enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        /** A further line of an item. */
        REST
    }

    /** A line that says something, trimmed. */
    private record Line(Kind kind, PlacedText text) {}

    private static final Set<String> BLOCKS =
            names("p br div ul ol li h1 h2 h3 h4 h5 h6" + " table tbody thead tr td th hr blockquote labeltext xhtml");
    private static final Set<String> INLINE =
            names("a b i u em strong span font sub sup small big s strike img o:p abbr");

    private final PlacedText text;
    private final List<Line> lines = new ArrayList<>();
    private PlacedText.Builder pending;
    private Kind kind = Kind.PARAGRAPH;
    private boolean inItem;

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    private RichText(PlacedText text) {
        this.text = text;
        this.pending = new PlacedText.Builder(text.source());
    }

    /**
     * The text without its marks: a line to a line of plain text, a blank line between the blocks of HTML.
     *
     * @param bullets true to put {@code - } before what HTML marks as the item of a list
     */
    static PlacedText plain(PlacedText typed, boolean bullets) {
        PlacedText once = typed;
        if (holdsMark(typed.toString(), "&lt;", "&gt;")) {
            once = References.decode(typed);
        }
        if (!holdsMark(once.toString(), "<", ">")) {
            return typed;
        }
        RichText rich = new RichText(once);
        rich.read();
        PlacedText.Builder plain = new PlacedText.Builder(typed.source());
        for (Line line : rich.lines) {
            int start = line.text().startOf(0);
            if (plain.length() > 0) {
                plain.add(line.kind() == Kind.ITEM || line.kind() == Kind.REST ? "\n" : "\n\n", start, start);
            }
            if (bullets && line.kind() == Kind.ITEM) {
                plain.add("- ", start, start);
            }
            plain.add(line.text());
        }
        return plain.build();
    }

    private static boolean holdsMark(String text, String open, String close) {
        int at = text.indexOf(open);
        while (at >= 0) {
            int end = text.indexOf(close, at);
            if (end >= 0 && isHtml(markName(text.substring(at + open.length(), end)))) {
                return true;
            }
            at = text.indexOf(open, at + 1);
        }
        return false;
    }

    static boolean isHtml(String name) {
        return BLOCKS.contains(name) || INLINE.contains(name);
    }

    /** The name of the element that a mark opens or closes, in lower case: {@code /LI type="a"} is {@code li}. */
    private static String markName(String inside) {
        String bare = inside.startsWith("/") ? inside.substring(1) : inside;
        int end = 0;
        while (end < bare.length() && " \t\r\n/\u00a0".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        return bare.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int past = pastRemark(at);
            if (past > at) {
                at = past;
                continue;
            }
            int end = text.charAt(at) == '<' ? text.toString().indexOf('>', at) : -1;
            String inside = end < 0 ? "" : text.toString().substring(at + 1, end);
            if (end >= 0 && isHtml(markName(inside))) {
                mark(markName(inside), inside.startsWith("/"));
                at = end + 1;
            } else {
                char c = text.charAt(at);
                pending.add(c, text.startOf(at), text.endOf(at));
                at++;
            }
        }
        endLine();
    }

    /** Just past the remark that begins here, such as a word processor leaves behind; {@code at} where none does. */
    private int pastRemark(int at) {
        if (text.charAt(at) != '<' || !text.toString().startsWith("<!--", at)) {
            return at;
        }
        int end = text.toString().indexOf("-->", at);
        return end < 0 ? at : end + 3;
    }

    private void mark(String name, boolean closes) {
        if (INLINE.contains(name)) {
            return;
        }
        endLine();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            kind = closes ? Kind.PARAGRAPH : Kind.HEADING;
        } else if (name.equals("li") && !closes) {
            inItem = true;
            kind = Kind.ITEM;
        } else if (name.equals("li") || closes && (name.equals("ul") || name.equals("ol"))) {
            inItem = false;
            kind = Kind.PARAGRAPH;
        } else if (!name.equals("br") && !inItem) {
            kind = Kind.PARAGRAPH;
        }
    }

    private void endLine() {
        PlacedText line = oneLine(References.decode(pending.build()).trimmed());
        if (line.length() > 0) {
            lines.add(new Line(kind, line));
            kind = kind == Kind.ITEM ? Kind.REST : kind;
        }
        pending = new PlacedText.Builder(text.source());
    }

    /** A line end within a block of HTML is only white space. */
    private static PlacedText oneLine(PlacedText block) {
        PlacedText.Builder line = new PlacedText.Builder(block.source());
        for (int at = 0; at < block.length(); at++) {
            char c = block.charAt(at);
            line.add(c == '\n' || c == '\r' ? ' ' : c, block.startOf(at), block.endOf(at));
        }
        return line.build();
    }
}
