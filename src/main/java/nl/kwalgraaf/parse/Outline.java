package nl.kwalgraaf.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Folding;

/**
 * Tells the headings of the body from its text, and takes the running headings out.
 *
 * <p>A heading with a code opens its unit the first time; the same heading again is a running heading, which a page
 * break put in the middle of a sentence, an item, a list or a lead line. Once they are out, what belongs together
 * stands together.
 */
final class Outline {

    /** A stretch of the body. */
    sealed interface Part permits Kop, Dubbel, Sectie, Regel {}

    /** The heading of a unit; {@code titel} is what stands behind its code on the same row, perhaps nothing. */
    record Kop(Eenheidscode code, Row row, Row titel) implements Part {}

    /** A second heading with a code that another unit bears: what follows belongs to neither. */
    record Dubbel(Row row) implements Part {}

    /** The heading of a section. */
    record Sectie(Anker anker, Row row) implements Part {}

    /** A row of text. */
    record Regel(Row row) implements Part {}

    /** A label this many rows below a code shows that the code is a heading. */
    private static final int LABEL_IN_SIGHT = 6;

    /** What stands under one of these opens a kerntaak or werkproces; another label may follow any of its sentences. */
    private static final Set<Veld> FIRST_LABELS = EnumSet.of(Veld.COMPLEXITEIT, Veld.OMSCHRIJVING);

    /** No title runs over more rows. */
    private static final int LONGEST_TITLE = 5;

    /** Folding drops no more quotes and spaces of a title. */
    private static final int UNFOLDED = 8;

    /** No name of a profiel is longer. */
    private static final int LONGEST_NAME = 120;

    private final List<Row> rows;
    private final Overview overview;
    private final Map<Eenheidscode, String> unopened;
    private final Claims claims;
    private final List<Finding> findings;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Eenheidscode, Integer> opened = new HashMap<>();
    private final List<Kop> inText = new ArrayList<>();

    private List<String> titles;
    private Anker section;
    private Eenheidscode current;
    private boolean furnitureBefore;
    private int at;

    private Outline(List<Row> rows, Overview overview, Claims claims, List<Finding> findings) {
        this.rows = rows;
        this.overview = overview;
        this.unopened = new LinkedHashMap<>(overview.eigenDelen());
        this.claims = claims;
        this.findings = findings;
    }

    /** The parts of the body in printed order, without running headings. */
    static List<Part> of(List<Row> rows, Overview overview, Claims claims, List<Finding> findings) {
        Outline outline = new Outline(rows, overview, claims, findings);
        while (outline.at < rows.size()) {
            outline.take(rows.get(outline.at));
        }
        outline.inText.forEach(outline::report);
        return outline.parts;
    }

    private void take(Row row) {
        if (heading(row) || section(row)) {
            return;
        }
        if (titleAgain(row)) {
            return;
        }
        parts.add(new Regel(furnitureBefore && !row.gap() ? row.behindGap() : row));
        furnitureBefore = false;
        at++;
    }

    /**
     * The title of the unit we are in, or of one that it is part of, without its code: a running heading where a page
     * begins or a sentence is broken. Elsewhere it may be a line of the text, and stays.
     */
    private boolean titleAgain(Row row) {
        if (titles == null && current != null && Veld.labelled(row).isPresent()) {
            titles = titlesAbove();
            return false;
        }
        int height = titles == null ? 0 : heightOfTitle(row);
        if (height == 0) {
            return false;
        }
        if (row.pageStart() || breaksSentence(at + height)) {
            rows.subList(at, at + height).forEach(part -> claims.furniture(part.span()));
            furnitureBefore = true;
            at += height;
            return true;
        }
        findings.add(Finding.of(
                ParseCode.HEADING_IN_TEXT,
                row.span(),
                "The title of a unit stands here on a line of its own, within its text.",
                "It was left in the text. Take the line away if it is the head of a page."));
        return false;
    }

    /** The titles of the current unit and of those it is part of, as they stand behind their codes. */
    private List<String> titlesAbove() {
        return Stream.of(current, current.vanKerntaak(), current.vanDeel())
                .distinct()
                .filter(opened::containsKey)
                .map(this::title)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** Over how many rows one of the titles stands here; 0 where none does. */
    private int heightOfTitle(Row row) {
        for (String title : titles) {
            if (row.length() <= title.length() + UNFOLDED && mayBegin(title, row)) {
                int height = height(title);
                if (height > 0) {
                    return height;
                }
            }
        }
        return 0;
    }

    /** Rows are many and titles few, so that most rows are told apart by their first letter. */
    private static boolean mayBegin(String title, Row row) {
        char first = row.charAt(0);
        return Character.toLowerCase(first) == title.charAt(0) || first >= 0x80 || !Character.isLetterOrDigit(first);
    }

    private int height(String title) {
        StringBuilder printed = new StringBuilder();
        for (int next = at; next < rows.size() && next < at + LONGEST_TITLE; next++) {
            printed.append(next == at ? "" : " ").append(rows.get(next).text());
            String folded = Folding.fold(printed.toString());
            if (folded.equals(title)) {
                return next - at + 1;
            }
            if (!title.startsWith(folded)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean breaksSentence(int next) {
        if (at == 0 || next >= rows.size() || !(parts.get(parts.size() - 1) instanceof Regel before)) {
            return false;
        }
        char last = before.row().last();
        return (Character.isLetterOrDigit(last) || last == ',' || CodeScanner.isDash(last))
                && Character.isLowerCase(rows.get(next).charAt(0))
                && Veld.labelled(before.row()).isEmpty();
    }

    // Headings of units

    private boolean heading(Row row) {
        if (!HeadingCode.begins(row)) {
            return namedDeel(row);
        }
        Optional<HeadingCode> heading =
                HeadingCode.of(row).filter(known -> known.found().separated());
        if (heading.isEmpty()) {
            return false;
        }
        CodeScanner.Found found = heading.get().found();
        Eenheidscode code = found.code();
        Row title = row.from(found.next());
        boolean inSentence = heading.get().worded() && isWordOfSentence(row, title, code);
        if (!inSentence && (opened.containsKey(code) ? runningHeading(row, title, code) : opens(row, title, code))) {
            return true;
        }
        if (looksLikeHeading(found, title) || inSentence && labelInSight(code)) {
            inText.add(new Kop(code, row, title));
        }
        return false;
    }

    /**
     * "Werkproces B1-K1-W2" is what a sentence says too, when it began above. It is a heading all the same when the
     * label follows that opens such a unit, or another label of it while the unit is named or one that may come next.
     */
    private boolean isWordOfSentence(Row row, Row title, Eenheidscode code) {
        if (opened.containsKey(code)) {
            return title.isEmpty() && !titleFollows(title(code));
        }
        if (!goesOn(row) || inSight(code, FIRST_LABELS::contains)) {
            return false;
        }
        Row words = title.isEmpty() && at + 1 < rows.size() ? rows.get(at + 1) : title;
        boolean comesNext = current == null || code.compareTo(current) > 0;
        boolean titled =
                !words.isEmpty() && (named(code, words) || comesNext && !Character.isLowerCase(words.charAt(0)));
        return !titled || !labelInSight(code);
    }

    /** A code with a title, in a field of a unit; the sentence before it is over, or more than a space parts the two. */
    private boolean looksLikeHeading(CodeScanner.Found found, Row title) {
        Deelsoort soort = found.code().soort();
        boolean level = found.code().isDeel() && (soort.gemeenschappelijk() || soort == Deelsoort.MBO_CERTIFICAAT);
        boolean titled = !title.isEmpty() && Character.isUpperCase(title.charAt(0)) && ".,;:".indexOf(title.last()) < 0;
        boolean marked = found.next() > found.end() + 1;
        return titles != null
                && titled
                && !level
                && (marked || ".;:".indexOf(rows.get(at - 1).last()) >= 0);
    }

    /** Where the unit of that name is worked out elsewhere, the line only speaks of it. */
    private void report(Kop line) {
        Eenheidscode code = line.code();
        if (opened.containsKey(code)
                && title(code).startsWith(Folding.fold(line.titel().text()))) {
            return;
        }
        findings.add(Finding.of(
                ParseCode.HEADING_IN_TEXT,
                line.row().span(),
                "This line looks like the heading of " + code + ", but stands within the text of another unit.",
                "It was left in the text. Put a blank line before it if " + code + " begins here."));
    }

    /** A profiel may be named without its code, after "Profieldeel" or above its first label; the overview knows it. */
    private boolean namedDeel(Row row) {
        boolean inSection = current == null
                && section != null
                && section.deelsoort().filter(Deelsoort::eigen).isPresent();
        if (!inSection && !row.gap() || row.length() > LONGEST_NAME || Character.isLowerCase(row.charAt(0))) {
            return false;
        }
        if (unopened.isEmpty()) {
            return false;
        }
        String naam = Folding.fold(row.text());
        Optional<Eenheidscode> code = unopened.entrySet().stream()
                .filter(known -> isNamed(known.getValue(), naam))
                .map(Map.Entry::getKey)
                .filter(known -> inSection
                        ? section.deelsoort().filter(known.soort()::equals).isPresent()
                        : labelInSight(known))
                .findFirst();
        code.ifPresent(known -> open(known, row, row));
        return code.isPresent();
    }

    /** True when the row is this name, or its beginning where the next row has the rest. */
    private boolean isNamed(String naam, String row) {
        return naam.equals(row)
                || naam.startsWith(row + " ")
                        && at + 1 < rows.size()
                        && naam.equals(row + " " + Folding.fold(rows.get(at + 1).text()));
    }

    private void open(Eenheidscode code, Row row, Row title) {
        opened.put(code, parts.size());
        unopened.remove(code);
        parts.add(new Kop(code, row, title));
        current = code;
        titles = null;
        if (code.isDeel() || section == null || section == Anker.GENERIEK) {
            section = null;
        }
        furnitureBefore = false;
        at++;
    }

    /**
     * The same heading again: furniture, with as many of the following rows as go on with the title. A row that begins
     * with the code of a known unit and goes on otherwise is text.
     */
    private boolean runningHeading(Row row, Row title, Eenheidscode code) {
        String whole = title(code);
        String here = Folding.fold(title.text());
        if (here.isEmpty() && !whole.isEmpty() && !row.gap() && !titleFollows(whole)) {
            return false;
        }
        if (!whole.startsWith(here) && !(here.startsWith(whole) && !whole.isEmpty())) {
            if (labelInSight(code) && row.gap() && !title.isEmpty() && !Character.isLowerCase(title.charAt(0))) {
                findings.add(Finding.of(
                        ParseCode.DUPLICATE_CODE,
                        row.span(),
                        "Code " + code + " stands here with another title than on line "
                                + kop(code).row().line() + ": \"" + title.text() + "\".",
                        "A code is the key of its unit. Correct one of the two codes."));
                parts.add(new Dubbel(row));
                furnitureBefore = false;
                at++;
                return true;
            }
            return false;
        }
        claims.furniture(row.span());
        at++;
        StringBuilder printed = new StringBuilder(title.text());
        while (here.length() < whole.length() && at < rows.size()) {
            // Folded as a whole: a comma or stop at the end of a row is part of the title, but folding drops the last.
            String more = Folding.fold(printed + " " + rows.get(at).text());
            if (!whole.startsWith(more) && !whole.startsWith(more.replace("- ", "-"))) {
                break;
            }
            claims.furniture(rows.get(at).span());
            printed.append(' ').append(rows.get(at).text());
            here = more;
            at++;
        }
        furnitureBefore = true;
        return true;
    }

    /** A code alone in running text is a word of it, unless its title follows on the next row. */
    private boolean titleFollows(String whole) {
        return at + 1 < rows.size()
                && whole.startsWith(Folding.fold(rows.get(at + 1).text()));
    }

    private Kop kop(Eenheidscode code) {
        return (Kop) parts.get(opened.get(code));
    }

    /** The folded title of an opened unit, with the rows that may belong to it: those before its first label. */
    private String title(Eenheidscode code) {
        int from = opened.get(code);
        StringBuilder title = new StringBuilder(kop(code).titel().text());
        for (int next = from + 1; next < parts.size() && next <= from + LONGEST_TITLE; next++) {
            if (!(parts.get(next) instanceof Regel regel)
                    || Veld.labelled(regel.row()).isPresent()) {
                break;
            }
            title.append(' ').append(regel.row().text());
        }
        return Folding.fold(title.toString());
    }

    private boolean opens(Row row, Row title, Eenheidscode code) {
        boolean opens = isHeading(row, title, code);
        if (opens) {
            open(code, row, title);
        }
        return opens;
    }

    private boolean isHeading(Row row, Row title, Eenheidscode code) {
        if (code.isDeel()) {
            return opensDeel(row, title, code);
        }
        boolean titled = title.isEmpty() || !Character.isLowerCase(title.charAt(0));
        if (labelInSight(code)) {
            return titled || named(code, title) || overview.names(code) && !goesOn(row);
        }
        if (section == Anker.GENERIEK) {
            return false;
        }
        return titled && row.gap() || named(code, title) && !title.isEmpty();
    }

    /** True when the row before, without its end, asks for more: this one is the rest of its sentence. */
    private boolean goesOn(Row row) {
        return !row.gap()
                && !parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof Regel before
                && !Wrapping.ended(before.row())
                && Veld.labelled(before.row()).isEmpty();
    }

    private boolean opensDeel(Row row, Row title, Eenheidscode code) {
        boolean inOwnSection = section != null
                && section.deelsoort().filter(code.soort()::equals).isPresent();
        if (code.soort().gemeenschappelijk() || !row.gap() && !inOwnSection && !labelInSight(code)) {
            return false;
        }
        boolean known = named(code, title)
                || overview.kwalificaties().stream()
                        .anyMatch(k -> Folding.fold(k.naam().schoon()).startsWith(Folding.fold(title.text())));
        return inOwnSection || labelInSight(code) || known && section != Anker.GENERIEK;
    }

    private boolean named(Eenheidscode code, Row title) {
        return overview.titel(code)
                .filter(t -> Folding.fold(t.schoon()).startsWith(Folding.fold(title.text())))
                .isPresent();
    }

    private boolean labelInSight(Eenheidscode code) {
        return inSight(code, label -> label.onder() == Veld.Onder.of(code));
    }

    /** True when such a label, being the next, or the heading of a part of this unit follows soon. */
    private boolean inSight(Eenheidscode code, Predicate<Veld> wanted) {
        for (int ahead = at + 1; ahead < rows.size() && ahead <= at + LABEL_IN_SIGHT; ahead++) {
            Row row = rows.get(ahead);
            Optional<Veld> label = Veld.at(row).map(Veld.Label::veld);
            if (label.isPresent()) {
                return wanted.test(label.get()) && label.get().onder() == Veld.Onder.of(code);
            }
            Optional<HeadingCode> heading = HeadingCode.of(row);
            if (heading.isPresent()) {
                return heading.get().found().code().isPartOf(code);
            }
        }
        return false;
    }

    // Sections

    private boolean section(Row row) {
        Optional<Anker> anker = Anker.of(row).filter(found -> standsAlone(row));
        if (anker.isEmpty() || anker.get() == Anker.LEESWIJZER || anker.get() == Anker.OVERZICHT) {
            return false;
        }
        if (repeats(anker.get())) {
            claims.furniture(row.span());
            furnitureBefore = true;
            at++;
            return true;
        }
        parts.add(new Sectie(anker.get(), row));
        section = anker.get();
        current = null;
        titles = null;
        furnitureBefore = false;
        at++;
        return true;
    }

    /** A heading stands behind a gap, bears a number, or follows a sentence that is over. */
    private boolean standsAlone(Row row) {
        boolean behindHeading = !parts.isEmpty() && !(parts.get(parts.size() - 1) instanceof Regel);
        boolean opensDeel = Anker.of(row).flatMap(Anker::deelsoort).isPresent() && nextOpensDeel();
        return row.gap()
                || behindHeading
                || opensDeel
                || Anker.withoutNumber(row) > 0
                || Character.isUpperCase(row.charAt(0))
                        && (at == 0 || ".;:)".indexOf(rows.get(at - 1).last()) >= 0);
    }

    /** The name of the deel that we are in, over the heading of a unit of it, is a running heading. */
    private boolean repeats(Anker anker) {
        return current != null
                && anker.deelsoort().filter(current.soort()::equals).isPresent()
                && !nextOpensDeel();
    }

    private boolean nextOpensDeel() {
        if (at + 1 >= rows.size()) {
            return false;
        }
        Row next = rows.get(at + 1);
        boolean coded = HeadingCode.of(next)
                .map(heading -> heading.found().code())
                .filter(code -> code.isDeel() && !opened.containsKey(code))
                .isPresent();
        String naam = Folding.fold(next.text());
        return coded || unopened.values().stream().anyMatch(known -> known.startsWith(naam));
    }
}
