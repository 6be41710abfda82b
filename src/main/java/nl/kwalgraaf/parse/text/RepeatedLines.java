package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.CompetentieParser;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Span;

/**
 * Finds what every page repeats in a text that shows no pages: one to three lines that come again from beginning to
 * end of the document at about the same distance, within sentences, lists and fields of any kind, over headings that
 * are repeated too; or that say the name of the document.
 *
 * <p>Each line that goes is told in a finding, and so is one that may be the head of a page and was left.
 */
final class RepeatedLines {
    private static final int FEWEST = 4;

    /** A line that says what kind of document it names says itself what it is, so that fewer prove it. */
    private static final int FEWEST_NAMES = 3;

    /** The name that the cover bears, alone on a line within the text of units, is none of the author's sentences. */
    private static final int FEWEST_NAMED = 2;

    private static final Pattern NAMES_DOCUMENT = Pattern.compile(Words.PAGE_HEAD.capital() + "[:|\\s]");

    /** No page has so many times the lines of a usual one. */
    private static final int UNEVEN = 3;

    /** At least one page in so many ends within a sentence. */
    private static final int FEW = 8;

    /** At least one page in so many goes on with the unit of the page before. */
    private static final int FEW_UNITS = 3;

    /** A heading within the text stands in the same kind of field each time; a page ends in any. */
    private static final int FIELDS = 3;

    /** A page has at least so many lines with something on them. */
    private static final int SHORTEST_PAGE = 12;

    /** The labels that can stand first under the name of a deel. */
    private static final Set<Field> FIRST_OF_DEEL =
            EnumSet.of(Field.TYPERING_BEROEP, Field.TYPERING_KWALIFICATIE, Field.NIVEAU);

    private final List<ReadRow> rows;
    private final Surroundings surroundings;
    private final BitSet candidates = new BitSet();
    private final BitSet out = new BitSet();
    private final List<Finding> findings;

    private RepeatedLines(List<ReadRow> rows, List<Finding> findings) {
        this.rows = rows;
        this.findings = findings;
        this.surroundings = Surroundings.of(rows);
    }

    /**
     * Which of the rows repeat.
     *
     * @param findings takes one for each such line, where it stands first, and one for each that may be one
     */
    static BitSet in(List<ReadRow> rows, List<Finding> findings) {
        RepeatedLines lines = new RepeatedLines(rows, findings);
        lines.look();
        return lines.out;
    }

    private void look() {
        DocumentName name = DocumentName.of(rows);
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            ReadRow row = rows.get(index);
            if (!surroundings.isStructure(index) && !isTitle(index) && mayRepeat(row)) {
                places.computeIfAbsent(row.row().plain(), ignored -> new ArrayList<>())
                        .add(index);
            }
        }
        places.values()
                .removeIf(alike -> alike.size() < FEWEST_NAMES && name.rowsAt(rows, alike.get(0)) == 0
                        || CompetentieParser.names(rows.get(alike.get(0)).row()));
        places.values().stream()
                .filter(alike -> alike.size() >= FEWEST && isEven(alike))
                .forEach(alike -> alike.forEach(candidates::set));
        titles(surroundings.titlesAgain());
        places.values().forEach(alike -> {
            if (!out.get(alike.get(0)) && !named(alike, name) && alike.size() >= FEWEST_NAMES) {
                if (saysKind(rows.get(alike.get(0)).row())) {
                    take(alike, 1);
                } else {
                    judge(alike);
                }
            }
        });
        surroundings.titlesAgain().forEach(this::title);
    }

    /** Text ends in a stop, an item begins with a mark; a line that names the document does neither. */
    private static boolean mayRepeat(ReadRow read) {
        Row row = read.row();
        return Character.isUpperCase(row.charAt(0))
                && !Ending.of(row).isOfText()
                && read.reading() != Reading.Plain.LEAD;
    }

    private boolean isTitle(int index) {
        return surroundings.isTitle(index) && !saysKind(rows.get(index).row());
    }

    static boolean saysKind(Row row) {
        return NAMES_DOCUMENT.matcher(row.text()).lookingAt();
    }

    /** Lines that say the name of the document, and stand where no unit can be named: a deel may bear the same. */
    private boolean named(List<Integer> alike, DocumentName name) {
        int height = name.rowsAt(rows, alike.get(0));
        if (height == 0) {
            return false;
        }
        List<Integer> heads = alike.stream()
                .filter(place -> name.rowsAt(rows, place) == height && !namesDeel(place, height))
                .toList();
        List<Integer> inText = heads.stream()
                .filter(place -> surroundings.field(place).isPresent())
                .toList();
        if (inText.size() >= FEWEST_NAMED) {
            take(heads, height);
        } else {
            inText.forEach(place -> findings.add(ParseCode.Variant.NAME_IN_TEXT.at(span(place, 1))));
        }
        return true;
    }

    private boolean namesDeel(int place, int height) {
        int next = place + height;
        boolean behindSection = place == 0
                || rows.get(place - 1).section().flatMap(SectionKind::deelsoort).isPresent();
        boolean overLabel = next < rows.size()
                && rows.get(next).label().filter(FIRST_OF_DEEL::contains).isPresent();
        boolean named = saysKind(rows.get(place).row()) || place > 0 && surroundings.isWholeHeading(place - 1);
        return place < surroundings.body() || !named && (behindSection || overLabel);
    }

    /**
     * Titles of units on lines of their own within those units: running headings when they come again and again, and
     * break sentences or lists now and then.
     */
    private void titles(Map<Integer, Integer> titles) {
        List<Integer> places = List.copyOf(titles.keySet());
        if (places.size() < FEWEST_NAMES || !comeAgain(titles, places)) {
            return;
        }
        surroundings.areHeadings(titles);
        titles.forEach((place, height) -> out.set(place, place + height));
        findings.add(
                ParseCode.Variant.TITLE_AGAIN.at(span(places.get(0), titles.get(places.get(0))), places.size() - 1));
    }

    private boolean comeAgain(Map<Integer, Integer> titles, List<Integer> places) {
        titles.forEach((place, height) -> candidates.set(place, place + height));
        Around around = Around.of(rows, surroundings, candidates, places, titles::get);
        int broken = around.sentences() + around.lists();
        boolean breaks = broken > 0 && FEW * broken >= places.size();
        titles.forEach((place, height) -> candidates.clear(place, place + height));
        return around.differ(places.size()) && (breaks || around.inside() >= FEWEST_NAMED);
    }

    /** One such title is a running heading where a page begins or a sentence is broken; elsewhere it stays. */
    private void title(int place, int height) {
        Row row = rows.get(place).row();
        if (surroundings.field(place).isEmpty() || out.get(place) || Character.isLowerCase(row.charAt(0))) {
            return;
        }
        if (row.pageStart() || breaksSentence(place, place + height)) {
            out.set(place, place + height);
        } else {
            findings.add(ParseCode.Variant.TITLE_IN_TEXT.at(row.span()));
        }
    }

    private boolean breaksSentence(int place, int behind) {
        return Ending.of(rows.get(place - 1).row()).breaksOff()
                && behind < rows.size()
                && Character.isLowerCase(rows.get(behind).row().charAt(0));
    }

    private void judge(List<Integer> alike) {
        int height = height(alike);
        Around around = Around.of(rows, surroundings, candidates, alike, place -> height);
        boolean differ = around.differ(alike.size());
        boolean breaks = around.sentences() > 0 && FEW * around.sentences() >= alike.size();
        boolean overHeadings = around.headings() > 1 && FEW_UNITS * around.headings() >= alike.size();
        boolean anywhere = around.lists() > 0
                && around.fields() >= FIELDS
                && last(alike) - alike.get(0) >= SHORTEST_PAGE * (alike.size() - 1);
        if (candidates.get(alike.get(0)) && differ && (breaks || overHeadings || anywhere)) {
            take(alike, height);
        } else if (differ && around.sentences() + around.lists() + around.headings() > 1) {
            findings.add(ParseCode.Variant.LINE_IN_TEXT.at(span(alike.get(0), 1), alike.size()));
        }
    }

    /** Over how many rows the places are alike. */
    private int height(List<Integer> alike) {
        int height = 1;
        while (height < SaidName.MOST_ROWS_OF_HEAD && areAlike(alike, height)) {
            height++;
        }
        return height;
    }

    private boolean areAlike(List<Integer> alike, int below) {
        int first = alike.get(0) + below;
        return alike.stream()
                .allMatch(place -> place + below < rows.size()
                        && !surroundings.isStructure(place + below)
                        && plain(place + below).equals(plain(first)));
    }

    private String plain(int place) {
        return rows.get(place).row().plain();
    }

    private boolean isEven(List<Integer> places) {
        int first = places.get(0);
        int usual = Math.max(1, (last(places) - first) / (places.size() - 1));
        int largest = 0;
        for (int at = 1; at < places.size(); at++) {
            largest = Math.max(largest, places.get(at) - places.get(at - 1));
        }
        return 2 * (last(places) - first) >= rows.size() && largest <= UNEVEN * usual;
    }

    private static int last(List<Integer> places) {
        return places.get(places.size() - 1);
    }

    private void take(List<Integer> alike, int height) {
        alike.forEach(place -> out.set(place, place + height));
        int first = alike.get(0);
        findings.add(ParseCode.REPEATED_LINE.at(span(first, height), alike.size()));
    }

    private Span span(int place, int height) {
        return rows.get(place)
                .row()
                .span()
                .to(rows.get(place + height - 1).row().span());
    }
}
