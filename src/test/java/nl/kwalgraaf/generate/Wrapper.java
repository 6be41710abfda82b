package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kwalgraaf.text.Folding;

/**
 * Wraps paragraphs, and never so that a line comes out that no reader could tell from something else.
 *
 * <p>A break is avoided where it would make a line that equals a label or heading of the genre, begins like a code, a
 * lead line of an aanvulling, a bullet or a page number, or where it would part a suspended hyphen from a word other
 * than {@code en} or {@code of}: after such a break nothing in the text says whether the hyphen joins.
 */
final class Wrapper {
    /** A space that is not to become a line end. */
    static final char GLUE = '\ue000';

    private static final Pattern MISLEADING =
            Pattern.compile("(?:[BPLRDC] ?\\d.*|[KW]\\d.*|Voor .*|[-\u2013\u00a7\u2022\u2022] .*"
                    + "|\\d+ van .*|Pagina \\d.*|\\d\\. .*|De onderliggende .*|\\(?EQF-niveau.*)");

    private final Opmaak.Wrap where;
    private final int width;

    Wrapper(Opmaak.Wrap where, int width) {
        this.where = where;
        this.width = width;
    }

    /** The lines of one paragraph; the first may bear a mark of its own, the others may not mislead. */
    List<String> wrap(String paragraph) {
        return wrap(paragraph, width);
    }

    List<String> wrap(String paragraph, int columns) {
        List<String> pieces = pieces(paragraph);
        for (int tried = columns; tried > columns / 2; tried--) {
            List<String> lines = fill(pieces, tried);
            if (lines.stream().skip(1).noneMatch(Wrapper::misleads) && !(lines.size() > 1 && isLabel(lines.get(0)))) {
                return lines;
            }
        }
        return List.of(paragraph.replace(GLUE, ' '));
    }

    private static List<String> fill(List<String> pieces, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && line.length() + piece.stripTrailing().length() > width) {
                lines.add(line.toString().stripTrailing().replace(GLUE, ' '));
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing().replace(GLUE, ' '));
        return lines;
    }

    /** What may stand alone at the end of a line, each with the space behind it. */
    private List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int at = 0; at < paragraph.length(); at++) {
            char c = paragraph.charAt(at);
            piece.append(c);
            if (c == ' ' && !suspended(paragraph, at) || c == '-' && joins(paragraph, at)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** True for the space after a hyphen that a break would turn into a join. */
    private static boolean suspended(String text, int space) {
        boolean hyphen = space > 1 && text.charAt(space - 1) == '-' && !Folding.isSpace(text.charAt(space - 2));
        return hyphen && !text.startsWith("en ", space + 1) && !text.startsWith("of ", space + 1);
    }

    private boolean joins(String text, int hyphen) {
        if (where == Opmaak.Wrap.SPACES || hyphen == 0 || hyphen + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(hyphen - 1);
        char after = text.charAt(hyphen + 1);
        return Character.isLetter(before) && (Character.isLetter(after) || after == '/');
    }

    private static boolean misleads(String line) {
        return MISLEADING.matcher(line).matches() || isLabel(line);
    }

    private static boolean isLabel(String line) {
        return Wording.ALL_FOLDED.contains(Folding.fold(line));
    }
}
