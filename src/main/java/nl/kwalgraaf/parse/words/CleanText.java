package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;

/**
 * Joins rows into clean text: wrapped lines with one space, compounds without, paragraphs parted by a newline.
 *
 * <p>A row that ends in the hyphen of a compound joins without a space and keeps the hyphen ({@code netwerk-} and
 * {@code /mediainfrastructuur}); a suspended hyphen keeps its space ({@code netwerk-} and {@code en beheer}).
 *
 * @param wrapping where the lines of the document end, which parts its paragraphs
 */
public record CleanText(Wrapping wrapping) {
    private static final Set<String> BEHIND_HYPHEN = Words.BEHIND_HYPHEN.set();
    private static final Set<String> AND = Words.AND.set();

    /** All rows as one run of words, for an item of a list or a title. */
    public static Tekst line(List<Row> rows) {
        return join(rows, (previous, row) -> false);
    }

    /** The words of such a run. */
    public static String words(List<Row> rows) {
        return line(rows).schoon();
    }

    /** All rows as running text with its paragraphs. */
    public Tekst prose(List<Row> rows) {
        return join(rows, this::beginsParagraph);
    }

    /** The lead lines of a list: where items stand between two of them the next begins a paragraph. */
    public Tekst aanhef(ItemList list) {
        Set<Row> leads = list.leads();
        return join(list.aanhef(), (previous, row) -> leads.contains(previous) || beginsParagraph(previous, row));
    }

    /** A few words, or a list of names: one that begins anew though the line above had room for it stands on a line of its own. */
    public Tekst names(List<Row> rows) {
        return join(
                rows,
                (previous, row) -> beginsParagraph(previous, row)
                        || previous.last() != ','
                                && !joinsCompound(previous.last())
                                && Character.isUpperCase(row.charAt(0))
                                && wrapping.hadRoom(previous, row));
    }

    /** All rows as one run of words, as {@link #line} joins them, of which each character knows where it stands. */
    public static PlacedText placed(List<Row> rows) {
        String words = words(rows);
        int[] starts = new int[words.length()];
        int[] ends = new int[words.length()];
        int at = 0;
        Row last = rows.get(rows.size() - 1);
        // The joining of rows changes white space, soft hyphens but the very last, and ligatures, and nothing else.
        for (Row row : rows) {
            SourceText source = row.source();
            for (int offset = row.start(); offset < row.end(); offset++) {
                char c = source.charAt(offset);
                boolean gone = Folding.isSpace(c) || c == '\u00ad' && (row != last || offset < row.end() - 1);
                for (int part = gone ? 0 : isLigature(c) ? ligature(c).length() : 1; part > 0; part--) {
                    while (Folding.isSpace(words.charAt(at))) {
                        starts[at] = offset;
                        ends[at++] = offset;
                    }
                    starts[at] = offset;
                    ends[at++] = offset + 1;
                }
            }
        }
        return new PlacedText(last.source(), words, starts, ends);
    }

    private static Tekst join(List<Row> rows, BiPredicate<Row, Row> parts) {
        if (rows.size() == 1 && isAsPrinted(rows.get(0))) {
            return new Tekst(rows.get(0).text(), rows.get(0).span());
        }
        int length = 0;
        for (Row row : rows) {
            length += row.length() + 1;
        }
        StringBuilder text = new StringBuilder(length);
        Row previous = null;
        for (Row row : rows) {
            if (previous != null) {
                boolean fresh = parts.test(previous, row);
                append(text, row, fresh ? "\n" : glue(text, row));
            } else {
                append(text, row, "");
            }
            previous = row;
        }
        Row first = rows.get(0);
        Row last = rows.get(rows.size() - 1);
        // Rows that were put in another order may begin behind the last of them.
        return new Tekst(text.toString(), first.span().to(last.span()));
    }

    private boolean beginsParagraph(Row previous, Row row) {
        if (joinsCompound(previous.last())) {
            return false;
        }
        boolean ended = Ending.of(previous).isOver();
        if (row.gap()) {
            return ended || !Character.isLowerCase(row.charAt(0));
        }
        return ended && wrapping.hadRoom(previous, row);
    }

    private static String glue(StringBuilder text, Row row) {
        if (text.isEmpty()) {
            return "";
        }
        int last = text.length() - 1;
        if (text.charAt(last) == '\u00ad') {
            text.setLength(last);
            return "";
        }
        boolean hyphen = joinsCompound(text.charAt(last)) && last > 0;
        if (!hyphen || ",.".indexOf(text.charAt(last - 1)) >= 0) {
            // "tot €50,-" ends in no hyphen.
            return " ";
        }
        return Folding.isSpace(text.charAt(last - 1))
                ? isSuspendedBefore(text, last, row) ? "" : " "
                : beginsWithConjunction(row) ? " " : "";
    }

    /** "rode en -" and "kleuren", "en/of -": the hyphen stands for the first half of the word that follows. */
    private static boolean isSuspendedBefore(CharSequence text, int hyphen, Row row) {
        int word = hyphen - 1;
        while (word > 0 && !Folding.isSpace(text.charAt(word - 1)) && text.charAt(word - 1) != '/') {
            word--;
        }
        return AND.contains(text.subSequence(word, hyphen - 1).toString()) && Character.isLowerCase(row.charAt(0));
    }

    private static boolean joinsCompound(char last) {
        return last == '-' || last == '\u2010' || last == '\u00ad';
    }

    /** After a suspended hyphen: {@code netwerk- en infrastructuuronderdelen}, {@code netwerk- of mediabeheer}. */
    private static boolean beginsWithConjunction(Row row) {
        return BEHIND_HYPHEN.contains(row.text(0, Wrapping.firstWord(row)));
    }

    private static void append(StringBuilder text, Row row, String glue) {
        text.append(glue);
        SourceText source = row.source();
        String content = source.content();
        int run = row.start();
        for (int at = isAsPrinted(row) ? row.end() : row.start(); at < row.end(); at++) {
            char c = source.charAt(at);
            if (c == ' ' && !Folding.isSpace(source.charAt(at - 1))) {
                continue;
            }
            if (Folding.isSpace(c)) {
                text.append(content.substring(run, at));
                // One space for any run of them, none for the line end that parts a code; a row neither begins nor ends
                // in one.
                if (!Folding.isSpace(source.charAt(at - 1)) && c != '\n' && c != '\r') {
                    text.append(' ');
                }
                run = at + 1;
            } else if (c == '\u00ad' && at < row.end() - 1 || isLigature(c)) {
                text.append(content.substring(run, at)).append(c == '\u00ad' ? "" : ligature(c));
                run = at + 1;
            }
        }
        text.append(content.substring(run, row.end()));
    }

    /**
     * True of most rows: single spaces, and no sign beyond those of ASCII. The differences are negative where that does
     * not hold, so that one sign bit tells it of all, without a branch for every word of a text.
     */
    private static boolean isAsPrinted(Row row) {
        SourceText source = row.source();
        int differences = 0;
        char before = 0;
        for (int at = row.start(); at < row.end(); at++) {
            char c = source.charAt(at);
            int bothSpaces = (before ^ ' ' | c ^ ' ') - 1;
            differences |= c - ' ' | '~' - c | bothSpaces;
            before = c;
        }
        return differences >= 0;
    }

    private static boolean isLigature(char c) {
        return c >= '\ufb00' && c <= '\ufb04';
    }

    /** Typographic ligatures are the printer's, not the author's. */
    private static String ligature(char c) {
        return switch (c) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            default -> String.valueOf(c);
        };
    }
}
