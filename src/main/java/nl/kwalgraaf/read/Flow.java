package nl.kwalgraaf.read;

import java.util.Arrays;
import java.util.regex.Pattern;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;

/**
 * The text of a document that is written as blocks and not as lines: an empty line parts its blocks, each item, cell
 * and row begins a line. Every character knows where it stands, for documents whose places people see.
 */
final class Flow {
    /** An item may bear the mark of its author behind that of the list: {@code - § kan kneden}. */
    private static final Pattern OWN_MARK =
            Pattern.compile("(?:[^\\p{L}\\p{N}\\s(\\['\"\u2018\u201c]|o|[a-z]\\.)[\\s\u00a0].*");

    /** The mark of an item in an element of its own, as office programs write it beside that of the list, or twice. */
    private static final Pattern ONLY_MARK = Pattern.compile("([^\\p{L}\\p{N}\\s(\\['\"\u2018\u201c]|o)\\1?");

    private static final int LINE = 1;
    private static final int BLOCK = 2;

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[256];
    private int[] to = new int[256];
    private int wanted;
    private boolean space;
    private int last;
    private String mark = "";
    private int markAt;

    /** What follows is another block. */
    void block() {
        wanted = BLOCK;
        space = false;
    }

    /** What follows is a heading: a list may number it, but it is no item. */
    void heading() {
        block();
        mark = "";
    }

    /** What follows stands on another page. */
    void page(int at) {
        if (!text.isEmpty()) {
            append('\n', last, last);
        }
        append('\f', at, at + 1);
        wanted = 0;
        space = false;
    }

    /** What follows stands on a line of its own. */
    void line() {
        wanted = Math.max(wanted, LINE);
        space = false;
    }

    /** What follows is an item, marked so unless it bears a mark of its own. */
    void item(String listMark, int at) {
        line();
        mark = listMark;
        markAt = at;
    }

    /** Characters that stand one by one from there on in the document. */
    void addSource(CharSequence words, int at) {
        for (int index = 0; index < words.length(); index++) {
            add(words.charAt(index), at + index, at + index + 1);
        }
    }

    /** Characters that stand nowhere in particular: the places of this document are those of the text itself. */
    void add(CharSequence words) {
        if (!mark.isEmpty() && ONLY_MARK.matcher(words.toString().strip()).matches()) {
            return;
        }
        putMark(words);
        for (int index = 0; index < words.length(); index++) {
            add(words.charAt(index), 0, 0);
        }
    }

    /** White space of any kind and number is one space, or the end of a line where a mark asks for it. */
    void add(char c, int start, int end) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
            space = true;
            return;
        }
        if (c == '\u200b' || c == '\ufeff') {
            return;
        }
        int glue = text.isEmpty() ? start : last;
        if (wanted > 0 && !text.isEmpty()) {
            for (int count = wanted; count > 0; count--) {
                append('\n', glue, glue);
            }
        } else if (space && wanted == 0 && !text.isEmpty() && !atLineStart()) {
            append(' ', glue, Math.max(glue, start));
        }
        wanted = 0;
        space = false;
        append(c, start, end);
        last = end;
    }

    /** The mark of the item that begins with these words, if they bear none. */
    void putMark(CharSequence words) {
        if (mark.isEmpty() || words.toString().isBlank()) {
            return;
        }
        String begun = mark;
        mark = "";
        if (!OWN_MARK.matcher(words.toString().strip() + " ").matches()) {
            for (int index = 0; index < begun.length(); index++) {
                add(begun.charAt(index), markAt, markAt);
            }
            space = true;
        }
    }

    private boolean atLineStart() {
        return text.charAt(text.length() - 1) == '\n';
    }

    private void append(char c, int start, int end) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = start;
        to[at] = end;
        text.append(c);
    }

    /** Whether nothing but white space was added. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** True when the words are so short and so begun that they may be a label, set apart by bold letters alone. */
    static boolean mayBeLabel(String words) {
        String plain = words.strip();
        return !plain.isEmpty()
                && plain.length() <= 60
                && Character.isUpperCase(plain.charAt(0))
                && !Folding.isSpace(plain.charAt(0));
    }

    /** The text itself, for a document of which nobody sees another. */
    SourceText text(String name) {
        return SourceText.of(name, text.isEmpty() ? "" : text.append('\n').toString());
    }

    /** What the document says, each character led back to it. */
    SourceText saidBy(SourceText document) {
        append('\n', last, last);
        return document.said(text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }
}
