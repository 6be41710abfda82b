package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.text.Folding;

/**
 * The mark before each item of a list.
 *
 * <p>A section sign, a round or square point, and a dash apart from the next word are marks wherever a row begins with
 * one. A dash against the next word, or a letter that stands for a point of another font ({@code o}), is a mark only
 * of a list whose first item bears it.
 */
public enum ListMark {
    SECTION_SIGN,
    DASH,
    POINT,
    DASH_AGAINST_WORD,
    LETTER;

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
        return rows.stream().flatMap(row -> before(row).stream()).findFirst();
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
        if (POINTS.indexOf(c) >= 0 || apart && SPACED_POINTS.indexOf(c) >= 0) {
            return Optional.of(POINT);
        }
        return SECTION_SIGNS.indexOf(c) >= 0 ? Optional.of(SECTION_SIGN) : when(apart && DASHES.indexOf(c) >= 0, DASH);
    }

    /** A sign that marks items, with nothing behind it. */
    static boolean isAlone(Row row) {
        return row.length() == 1 && (POINTS + SECTION_SIGNS + SPACED_POINTS).indexOf(row.charAt(0)) >= 0;
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
        return when(Signs.isDash(c) && word, DASH_AGAINST_WORD);
    }

    private static Optional<ListMark> when(boolean condition, ListMark mark) {
        return condition ? Optional.of(mark) : Optional.empty();
    }

    /** True when this row begins with this mark. */
    public boolean marks(Row row) {
        return switch (this) {
            case LETTER -> faint(row).filter(this::equals).isPresent();
            case DASH_AGAINST_WORD -> at(row).filter(ListMark::isDash).isPresent();
            default -> before(row).filter(this::equals).isPresent();
        };
    }

    /** In a list of dashes one against its word is a mark where the item before is over: {@code -meet het lint na;}. */
    boolean marksBehind(Row previous, Row row) {
        return this == DASH
                && Ending.of(previous).isOver()
                && faint(row).filter(ListMark::isDash).isPresent();
    }

    private boolean isDash() {
        return this == DASH || this == DASH_AGAINST_WORD;
    }

    /** A dash may also stand in a sentence, where a line happened to end before it. */
    public boolean standsInSentences() {
        return this == DASH;
    }
}
