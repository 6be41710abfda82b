package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.text.Folding;

/** Items of a marked list that may be two: the mark of the second was lost, or taken for a sign of its words. */
public final class RunTogether {
    private enum Sign {
        WITHIN,
        OF_SENTENCE
    }

    private static final Map<Sign, List<String>> SIGNS = Wording.of("sign", Sign.class);
    private static final String WITHIN = String.join("", SIGNS.get(Sign.WITHIN));
    private static final String OF_SENTENCE = String.join("", SIGNS.get(Sign.OF_SENTENCE));

    private static final FirstLetters NAMES = new FirstLetters(Stream.of(Competentie.values())
            .map(competentie -> Folding.fold(competentie.naam()))
            .toList());

    private RunTogether() {}

    /**
     * Whether the item shows where another begins.
     *
     * @param item its rows
     * @param vakkennis true for items that begin with a verb such as "Heeft" or "Kan"
     */
    public static boolean shows(List<Row> item, boolean vakkennis, Wrapping wrapping) {
        for (int at = 0; at < item.size(); at++) {
            Row row = item.get(at);
            boolean begins = isSign(row) || at > 0 && begins(item.get(at - 1), row, vakkennis, wrapping);
            if (begins || names(row) || isOfCompetenties(row) || holds(row, vakkennis)) {
                return true;
            }
        }
        return false;
    }

    /** "… af; - ruimt op", "… meel \u2022 kan kneden", "… meel Kan kneden", "… af; ruimt op". */
    private static boolean holds(Row row, boolean vakkennis) {
        String content = row.source().content();
        int end = row.end() - 2;
        for (int at = content.indexOf(' ', row.start() + 1); at > 0 && at < end; at = content.indexOf(' ', at + 1)) {
            char above = content.charAt(at - 1);
            char c = content.charAt(at + 1);
            if (c >= 'a' && c <= 'z' && above != ';') {
                continue;
            }
            boolean begins = Character.isLetter(c)
                    ? above == ';' && ItemKind.isVerb(row.from(at))
                            || vakkennis && Character.isUpperCase(c) && ItemKind.shows(row.from(at))
                    : WITHIN.indexOf(c) >= 0 && !isNumbered(content, at + 1)
                            || Folding.isDash(c) && isMark(content, at + 1);
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /** "artikel 2 § 3" names a paragraph. */
    private static boolean isNumbered(String content, int sign) {
        return content.charAt(sign) == '§'
                && Character.isDigit(content.charAt(Folding.pastBlank(content, sign + 1, sign + 3)));
    }

    /** Whether this dash marks an item; in a sentence one stands between words, or before half a word in small letters. */
    private static boolean isMark(String content, int dash) {
        char above = content.charAt(dash - 2);
        char below = content.charAt(dash + 1);
        return above == ';' || above == '.'
                ? Folding.isBlank(below) || Character.isLetter(below)
                : Character.isLetter(above) && Character.isUpperCase(below);
    }

    private static boolean begins(Row above, Row row, boolean vakkennis, Wrapping wrapping) {
        Ending ending = Ending.of(above);
        boolean verb = vakkennis && Character.isUpperCase(row.charAt(0)) && ItemKind.shows(row);
        boolean ended =
                !row.gap() && ending == Ending.WORD && wrapping.endedEarly(above, row) && !FunctionWords.end(above);
        boolean anew = ending == Ending.STOP && Character.isLowerCase(row.charAt(0));
        return ending == Ending.SEMICOLON || verb || ended || anew;
    }

    /**
     * Whether a lead line shows that an item without a mark stands in it. A lead line ends in its colon, and where an
     * author forgot that, it begins as a sentence does and not as the items below it.
     *
     * @param aanhef its rows, above items that bear a mark
     */
    public static boolean showsInLead(List<Row> aanhef, boolean vakkennis) {
        Row first = aanhef.get(0);
        Row last = aanhef.get(aanhef.size() - 1);
        boolean closed = last.last() == ':' || vakkennis && ItemKind.leads(last);
        boolean item = !Character.isUpperCase(first.charAt(0)) || vakkennis && ItemKind.shows(first);
        return !closed && item
                || IntStream.range(1, aanhef.size())
                        .anyMatch(at -> aanhef.get(at - 1).last() == ':'
                                && aanhef.get(at).last() != ':');
    }

    /** "De onderliggende cornpetenties zijn: Leren": competenties whose lead line is not known. */
    private static boolean names(Row row) {
        int at = 0;
        while (at < row.length() && row.charAt(at) != ':') {
            at++;
        }
        if (at >= row.length() - 2) {
            return false;
        }
        String text = row.plain();
        int colon = text.indexOf(": ");
        return colon > 0
                && Stream.of(text.substring(colon + 2).split(","))
                        .anyMatch(name -> Competentie.named(name.strip()).isPresent());
    }

    /** "Analyseren, Leren" on a row of its own: competenties whose lead line is lost. */
    private static boolean isOfCompetenties(Row row) {
        return Character.isUpperCase(row.charAt(0)) && NAMES.mayBegin(row, 0) && CompetentieParser.names(row);
    }

    /** A sign that is none of a sentence, apart from the words behind it. */
    private static boolean isSign(Row row) {
        char c = row.charAt(0);
        return row.length() > 2
                && Folding.isBlank(row.charAt(1))
                && !Character.isLetterOrDigit(c)
                && !Folding.isDash(c)
                && OF_SENTENCE.indexOf(c) < 0;
    }
}
