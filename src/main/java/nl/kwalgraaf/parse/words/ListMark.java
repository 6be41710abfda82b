package nl.kwalgraaf.parse.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.text.Folding;

/**
 * The mark before each item of a list.
 *
 * <p>A section sign, a round or square point, and a dash apart from the next word are marks wherever a row begins with
 * one. A dash or a star against the next word, or a letter that stands for a point of another font ({@code o}), is a mark
 * only of a list whose first item bears it; so is a number or letter that counts the items.
 */
public enum ListMark {
    SECTION_SIGN,
    DASH,
    POINT,
    DASH_AGAINST_WORD,
    POINT_AGAINST_WORD,
    LETTER,
    COUNT;

    /** A lead line runs over no more rows. */
    private static final int LONGEST_LEAD = 3;

    /** The signs of the table, under the names it gives them. */
    private enum Sign {
        SECTION_SIGN,
        DASH,
        POINT,
        SPACED_POINT,
        LETTER;

        private static final Map<Sign, List<String>> ALL = Wording.of("mark", Sign.class);

        private String all() {
            return String.join("", ALL.get(this));
        }
    }

    private static final String SECTION_SIGNS = Sign.SECTION_SIGN.all();
    private static final String DASHES = Sign.DASH.all();
    private static final String POINTS = Sign.POINT.all();
    private static final String SPACED_POINTS = Sign.SPACED_POINT.all();
    private static final String LETTERS = Sign.LETTER.all();
    private static final String ALL = POINTS + SECTION_SIGNS + SPACED_POINTS + DASHES;

    /** "1.", "2)", "(c)". */
    private static final Pattern COUNTED = Pattern.compile("\\(?(\\d{1,2}|[a-z])[.)]\\s+");

    /** What may stand before the first letter of a word: "-(her)kent signalen". */
    private static final String OPENING = "('\"\u2018\u2019\u201c";

    /** The mark of this list; empty when its items bear none. */
    public static Optional<ListMark> of(List<Row> rows) {
        for (int at = 0; at < rows.size() && at < LONGEST_LEAD; at++) {
            boolean first = at == 0 || rows.get(at - 1).last() == ':' || comesAgain(rows, at);
            Optional<ListMark> mark = first ? at(rows.get(at)) : Optional.empty();
            if (mark.isPresent()) {
                return mark;
            }
        }
        return rows.stream().flatMap(row -> before(row).stream()).findFirst().or(() -> when(isCounted(rows), COUNT));
    }

    /** The first item is 1 or a, perhaps behind a lead line; Markdown may have each of them bear a 1. */
    private static boolean isCounted(List<Row> rows) {
        int first = 0;
        while (first < rows.size() && first < LONGEST_LEAD && count(rows.get(first)) != 1) {
            first++;
        }
        return first < rows.size()
                && count(rows.get(first)) == 1
                && (first == 0 || rows.get(first - 1).last() == ':');
    }

    /** Which of the items the row says it is; 0 where it says none. */
    private static int count(Row row) {
        Matcher counted = counted(row);
        if (!counted.lookingAt()) {
            return 0;
        }
        char c = counted.group(1).charAt(0);
        return Character.isDigit(c) ? Integer.parseInt(counted.group(1)) : c - 'a' + 1;
    }

    private static Matcher counted(Row row) {
        return COUNTED.matcher(row.source().content()).region(row.start(), row.end());
    }

    /** The words of this row behind its mark. */
    public Row behind(Row row) {
        if (this == COUNT) {
            Matcher counted = counted(row);
            return counted.lookingAt() ? row.from(counted.end()) : row;
        }
        return row.from(row.start() + 1);
    }

    /** "§ kan kneden § kan bakken": a sign that stands in no sentence begins another item on the row of one. */
    List<Row> parted(List<Row> rows) {
        if (this != POINT && this != SECTION_SIGN) {
            return rows;
        }
        List<Row> parted = new ArrayList<>(rows.size());
        char sign = rows.stream().filter(this::marks).findFirst().orElseThrow().charAt(0);
        int next = 0;
        for (Row row : rows) {
            String content = row.source().content();
            Row rest = row;
            next = next > row.start() ? next : next(content, sign, row.start());
            while (next < row.end() - 2) {
                if (Folding.isSpace(content.charAt(next - 1))
                        && Folding.isSpace(content.charAt(next + 1))
                        && Character.isLetter(content.charAt(next + 2))) {
                    parted.add(rest.upTo(next));
                    rest = row.from(next);
                }
                next = next(content, sign, next);
            }
            parted.add(rest);
        }
        return parted;
    }

    private static int next(String content, char sign, int from) {
        int at = content.indexOf(sign, from + 1);
        return at < 0 ? content.length() : at;
    }

    /** A lead line may lack its colon; two rows on end that bear a faint mark are two items of it. */
    private static boolean comesAgain(List<Row> rows, int at) {
        return at + 1 < rows.size()
                && faint(rows.get(at)).isPresent()
                && faint(rows.get(at)).equals(faint(rows.get(at + 1)));
    }

    private static Optional<ListMark> at(Row row) {
        Optional<ListMark> mark = before(row);
        return mark.isPresent() ? mark : faint(row);
    }

    /** The mark with which a row begins, whatever list it stands in. */
    public static Optional<ListMark> before(Row row) {
        if (row.length() < 2) {
            return Optional.empty();
        }
        char c = row.charAt(0);
        boolean apart = Folding.isBlank(row.charAt(1));
        if (POINTS.indexOf(c) >= 0 || isOfSymbolFont(c) || apart && SPACED_POINTS.indexOf(c) >= 0) {
            return Optional.of(POINT);
        }
        return SECTION_SIGNS.indexOf(c) >= 0 ? Optional.of(SECTION_SIGN) : when(apart && DASHES.indexOf(c) >= 0, DASH);
    }

    /** A sign that marks items, with nothing behind it. */
    static boolean isAlone(Row row) {
        return row.length() == 1 && (ALL.indexOf(row.charAt(0)) >= 0 || isOfSymbolFont(row.charAt(0)));
    }

    /** Fonts of symbols have their points, arrows and ticks in Unicode's area for private use, as no words are. */
    private static boolean isOfSymbolFont(char c) {
        return c >= '\ue000' && c <= '\uf8ff';
    }

    private static Optional<ListMark> faint(Row row) {
        if (row.length() < 3) {
            return Optional.empty();
        }
        char c = row.charAt(0);
        if (LETTERS.indexOf(c) >= 0) {
            return when(Folding.isBlank(row.charAt(1)), LETTER);
        }
        boolean word = Character.isLetter(row.charAt(1)) || OPENING.indexOf(row.charAt(1)) >= 0;
        Optional<ListMark> dash = when(Folding.isDash(c) && word, DASH_AGAINST_WORD);
        return dash.isPresent() ? dash : when(SPACED_POINTS.indexOf(c) >= 0 && word, POINT_AGAINST_WORD);
    }

    private static Optional<ListMark> when(boolean condition, ListMark mark) {
        return condition ? Optional.of(mark) : Optional.empty();
    }

    /** True when this row begins with this mark. */
    public boolean marks(Row row) {
        return switch (this) {
            case COUNT -> count(row) > 0;
            case LETTER -> faint(row).filter(this::equals).isPresent();
            case DASH_AGAINST_WORD, POINT_AGAINST_WORD ->
                at(row).filter(mark -> apart(mark) == apart(this)).isPresent();
            default -> before(row).filter(this::equals).isPresent();
        };
    }

    /** In a list of dashes one against its word is a mark where the item before is over: {@code -meet het lint na;}. */
    boolean marksBehind(Row previous, Row row) {
        return Ending.of(previous).isOver()
                && faint(row)
                        .filter(mark -> mark != apart(mark) && apart(mark) == this)
                        .isPresent();
    }

    /** The same sign with white space behind it. */
    private static ListMark apart(ListMark mark) {
        return switch (mark) {
            case DASH_AGAINST_WORD -> DASH;
            case POINT_AGAINST_WORD -> POINT;
            default -> mark;
        };
    }

    /** A dash may also stand in a sentence, where a line happened to end before it. */
    public boolean standsInSentences() {
        return this == DASH;
    }
}
