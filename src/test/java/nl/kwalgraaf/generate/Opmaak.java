package nl.kwalgraaf.generate;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The layout in which a document is printed: switches that are independent of each other and of what it says.
 *
 * @param width columns at which text wraps
 * @param afterCode what parts a code from its title in a heading
 * @param afterOwnCode the same for kerntaken and werkprocessen of an own deel, which the shipped document L prints apart
 * @param linesPerPage about how many lines a page has; 0 for a text without pages
 * @param runningHeading true when a page repeats the heading of the unit that runs over onto it
 * @param overviewBase true when the overview has a heading over the common deel's kerntaken
 * @param blankInItem true when an empty line follows the first line of a wrapped item, as PDF extraction leaves it
 * @param competentiesApart true when an empty line precedes the line of competenties; also where others have none
 * @param notApplicable true when "N.v.t." stands where a profiel has no aanvulling
 * @param extraGeen true when the overview says of an own deel without kerntaken that it has none
 * @param emptyFields true when a label may stand above nothing
 * @param repeatOwnHeading true when each own deel begins with "Profieldeel", false when only the first does
 * @param wettelijke true for "Wettelijke beroepsvereisten", false for "Beroepsvereisten"
 * @param noBreakSpaces true when some spaces in running text are no-break spaces
 * @param byteOrderMark true when the text begins with U+FEFF
 * @param unitWord what stands before the code of a kerntaak or werkproces in its heading
 * @param columnsBeside true when the columns of the table of kwalificaties stand behind the first line of a wrapped name,
 *     as PDF extraction leaves them that goes by position; false when they stand below it
 */
public record Opmaak(
        int width,
        Wrap wrap,
        Separator afterCode,
        Separator afterOwnCode,
        CodeForm codeForm,
        PageMark pageMark,
        PageNumber pageNumber,
        int linesPerPage,
        boolean runningHeading,
        Overview overview,
        boolean overviewBase,
        Blanks blanks,
        boolean blankInItem,
        Bullet bulletVakkennis,
        Bullet bulletGedrag,
        boolean competentiesApart,
        boolean notApplicable,
        boolean extraGeen,
        boolean emptyFields,
        boolean repeatOwnHeading,
        Labels labels,
        boolean wettelijke,
        Names competentieNames,
        boolean noBreakSpaces,
        LineEnd lineEnd,
        boolean byteOrderMark,
        UnitWord unitWord,
        boolean columnsBeside) {

    /** Where a line may end. */
    public enum Wrap {
        SPACES,
        /** Also after a hyphen inside a word. */
        HYPHENS
    }

    /** What stands between a code and its title. */
    public enum Separator {
        COLON(": "),
        COLON_NO_BREAK(":\u00a0"),
        NO_BREAK("\u00a0"),
        SPACE(" "),
        HYPHEN(" - "),
        EN_DASH(" \u2013 "),
        NEW_LINE("\n"),
        EMPTY_LINE("\n\n");

        private final String text;

        Separator(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** How a code is written. */
    public enum CodeForm {
        HYPHENS,
        SPACED,
        TOGETHER,
        DOTTED,
        /** Broken after its last hyphen: {@code B1-K1-} and {@code W2} on the next line. */
        BROKEN
    }

    /** The word before a code. */
    public enum UnitWord {
        NONE,
        /** "Kerntaak B1-K1". */
        WORD,
        /** "Kerntaak 1 B1-K1". */
        NUMBERED
    }

    /** How the text shows that a page begins. */
    public enum PageMark {
        /** Its first line begins with one space. */
        SPACE,
        FORM_FEED,
        NONE
    }

    /** The form of page numbers. */
    public enum PageNumber {
        NONE,
        N_VAN_M,
        PAGINA_N_VAN_M,
        /** {@code 12} and nothing else. */
        N,
        /** The name of the document before the number. */
        NAME_N
    }

    /** How the table of the overview was flattened. */
    public enum Overview {
        /** A kerntaak with its first werkproces behind it when its title fits on one line. */
        AS_SHIPPED,
        /** Row by row: the lines of a kerntaak's title between those of its werkprocessen. */
        TITLE_AROUND_CODES,
        CODES_FIRST,
        WERKPROCESSEN_FIRST,
        /** One code with its title after the other. */
        LIST
    }

    /** Empty lines between blocks. */
    public enum Blanks {
        AS_SHIPPED,
        NONE,
        RANDOM
    }

    /** The mark before an item. */
    public enum Bullet {
        SECTION_SIGN("\u00a7 "),
        HYPHEN("- "),
        DOT("\u2022 "),
        SQUARE("\u25aa\u00a0"),
        EN_DASH("\u2013 "),
        /** A point of a font of symbols, of which the text keeps the letter. */
        LETTER("o "),
        HYPHEN_AGAINST_WORD("-");

        private final String text;

        Bullet(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Wording of the labels that are printed in more than one way. */
    public enum Labels {
        BEROEPENGROEP,
        BEROEPSGROEP
    }

    /** How names of competenties are spelled. */
    public enum Names {
        FULL,
        WITHOUT_QUOTES,
        WITHOUT_ACCENTS,
        CURLY_QUOTES,
        CLOSING_STOP
    }

    /** The line ends. */
    public enum LineEnd {
        LF("\n"),
        CRLF("\r\n");

        private final String text;

        LineEnd(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** The layout of the shipped documents. */
    public static final Opmaak AS_SHIPPED = new Opmaak(
            117,
            Wrap.HYPHENS,
            Separator.COLON,
            Separator.COLON,
            CodeForm.HYPHENS,
            PageMark.SPACE,
            PageNumber.NONE,
            50,
            true,
            Overview.AS_SHIPPED,
            false,
            Blanks.AS_SHIPPED,
            true,
            Bullet.SECTION_SIGN,
            Bullet.HYPHEN,
            true,
            true,
            true,
            false,
            true,
            Labels.BEROEPENGROEP,
            false,
            Names.FULL,
            false,
            LineEnd.LF,
            false,
            UnitWord.NONE,
            false);

    public static Opmaak random(RandomGenerator random) {
        return new Opmaak(
                70 + random.nextInt(51),
                Trekken.pick(random, Wrap.values()),
                Trekken.pick(random, Separator.values()),
                Trekken.pick(random, Separator.values()),
                Trekken.pick(
                        random,
                        CodeForm.HYPHENS,
                        CodeForm.HYPHENS,
                        CodeForm.SPACED,
                        CodeForm.TOGETHER,
                        CodeForm.DOTTED,
                        CodeForm.BROKEN),
                Trekken.pick(random, PageMark.SPACE, PageMark.SPACE, PageMark.NONE, PageMark.NONE, PageMark.FORM_FEED),
                Trekken.pick(random, PageNumber.values()),
                random.nextInt(5) == 0 ? 0 : 8 + random.nextInt(50),
                random.nextInt(4) > 0,
                Trekken.pick(random, Overview.values()),
                random.nextBoolean(),
                Trekken.pick(random, Blanks.values()),
                random.nextBoolean(),
                Trekken.pick(random, Bullet.values()),
                Trekken.pick(random, Bullet.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                Trekken.pick(random, Labels.values()),
                random.nextBoolean(),
                Trekken.pick(random, Names.values()),
                random.nextInt(4) == 0,
                Trekken.pick(random, LineEnd.values()),
                random.nextInt(4) == 0,
                Trekken.pick(random, UnitWord.NONE, UnitWord.NONE, UnitWord.WORD, UnitWord.NUMBERED),
                random.nextBoolean());
    }

    /** Each switch with its value, in order; what a report groups by. */
    public Map<String, String> switches() {
        return describe(this);
    }

    /** The components of a record with their values; widths and lengths by their tens. */
    static Map<String, String> describe(Record record) {
        Map<String, String> switches = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                boolean large = value instanceof Integer number && number >= 10;
                switches.put(component.getName(), large ? (Integer) value / 10 + "x" : String.valueOf(value));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return switches;
    }
}
