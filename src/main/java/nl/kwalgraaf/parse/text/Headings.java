package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/** Tells the headings of delen, kerntaken and werkprocessen from sentences that name one, and takes them out where a page repeats them. */
final class Headings {
    /** What stands under one of these opens a kerntaak or werkproces; another label may follow any of its sentences. */
    private static final Set<Field> FIRST_LABELS = EnumSet.of(Field.COMPLEXITEIT, Field.OMSCHRIJVING);

    private final Place place;
    private final Overview overview;
    private final List<Finding> findings;
    private final List<Part.Heading> inText = new ArrayList<>();

    Headings(Place place, Overview overview, List<Finding> findings) {
        this.place = place;
        this.overview = overview;
        this.findings = findings;
    }

    /** Takes the row where it is a heading with a code or the name of a profiel, or is such a heading again. */
    boolean take(ReadRow read) {
        Row row = read.row();
        if (!read.isHeading() && read.reading() != Reading.Plain.HALF_CODE) {
            return namedDeel(row);
        }
        Optional<HeadingCode> heading =
                read.heading().filter(known -> known.found().separated());
        if (heading.isEmpty()) {
            return false;
        }
        CodeScanner.Found found = heading.get().found();
        Eenheidscode code = found.code();
        Row title = row.from(found.next());
        boolean inSentence = heading.get().worded() && isWordOfSentence(title, code);
        if (!inSentence && (place.isOpened(code) ? again(row, title, code) : opens(row, title, code))) {
            return true;
        }
        if (looksLikeHeading(found, title) || inSentence && place.labelInSight(code)) {
            inText.add(new Part.Heading(code, row, title));
        }
        return false;
    }

    /** Reports the lines that may have been headings; at the end, when it is known which units have one elsewhere. */
    void reportInText() {
        inText.forEach(this::reportInText);
    }

    /** Where the unit of that name is worked out elsewhere, the line only speaks of it. */
    private void reportInText(Part.Heading line) {
        Eenheidscode code = line.code();
        if (place.isOpened(code)
                && SaidName.begins(place.title(code), line.titel().text())) {
            return;
        }
        findings.add(ParseCode.HEADING_IN_TEXT.at(line.row().span(), code));
    }

    /**
     * "Werkproces B1-K1-W2" is what a sentence says too, when it began above. It is a heading all the same when the
     * label follows that opens such a unit, or another label of it while the unit is named or one that may come next.
     */
    private boolean isWordOfSentence(Row title, Eenheidscode code) {
        if (place.isOpened(code)) {
            return title.isEmpty() && !titleFollows(code);
        }
        if (!place.goesOn() || place.inSight(code, FIRST_LABELS::contains)) {
            return false;
        }
        Row words = title.isEmpty() ? place.below(1).orElse(title) : title;
        boolean comesNext =
                place.unit().filter(unit -> code.compareTo(unit) <= 0).isEmpty();
        boolean titled =
                !words.isEmpty() && (named(code, words) || comesNext && !Character.isLowerCase(words.charAt(0)));
        return !titled || !place.labelInSight(code);
    }

    /** A code with a title, in a field of a unit; the sentence before it is over, or more than a space parts the two. */
    private boolean looksLikeHeading(CodeScanner.Found found, Row title) {
        Deelsoort soort = found.code().soort();
        boolean level = found.code().isDeel() && (soort.gemeenschappelijk() || soort == Deelsoort.MBO_CERTIFICAAT);
        boolean titled = !title.isEmpty()
                && Character.isUpperCase(title.charAt(0))
                && !Ending.of(title).isOfText();
        boolean marked = found.next() > found.end() + 1;
        return place.inFields()
                && titled
                && !level
                && (marked || place.above().filter(Ending::isStop).isPresent());
    }

    private boolean opens(Row row, Row title, Eenheidscode code) {
        boolean opens = code.isDeel() ? opensDeel(row, title, code) : opensUnit(row, title, code);
        if (opens) {
            place.open(code, title);
        }
        return opens;
    }

    private boolean opensUnit(Row row, Row title, Eenheidscode code) {
        if (Ending.of(row) == Ending.STOP && place.goesOn() && (title.isEmpty() || !named(code, title))) {
            // "... die staan bij" above it: the code is in the end of that sentence.
            return false;
        }
        boolean titled = title.isEmpty() || !Character.isLowerCase(title.charAt(0));
        if (place.labelInSight(code)) {
            return titled || named(code, title) || overview.names(code) && !place.goesOn();
        }
        if (place.inSection(SectionKind.GENERIEK)) {
            return false;
        }
        return titled && (row.gap() || followsHeading(title, code)) || named(code, title) && !title.isEmpty();
    }

    /** Where nothing is worked out the headings stand under each other, a code and title each. */
    private boolean followsHeading(Row title, Eenheidscode code) {
        return place.behindHeading()
                && !title.isEmpty()
                && place.unit().filter(unit -> code.compareTo(unit) > 0).isPresent();
    }

    private boolean opensDeel(Row row, Row title, Eenheidscode code) {
        boolean inOwnSection = place.inSectionOf(code.soort());
        boolean labelled = place.labelInSight(code);
        if (code.soort().gemeenschappelijk() || !row.gap() && !inOwnSection && !labelled) {
            return false;
        }
        boolean known = named(code, title)
                || overview.kwalificaties().stream()
                        .anyMatch(listed -> SaidName.begins(listed.naam().schoon(), title.text()));
        return inOwnSection || labelled || known;
    }

    private boolean named(Eenheidscode code, Row title) {
        return overview.titel(code)
                .filter(known -> SaidName.begins(known.schoon(), title.text()))
                .isPresent();
    }

    // The heading of a unit again, as a page repeats it

    /**
     * The heading of an opened unit again: furniture, with as many of the following rows as go on with the title. A row
     * that begins with the code of a known unit and goes on otherwise is text.
     */
    private boolean again(Row row, Row title, Eenheidscode code) {
        String whole = place.title(code);
        String here = Folding.fold(title.text());
        if (here.isEmpty() && !whole.isEmpty() && !row.gap() && !titleFollows(code)) {
            return false;
        }
        if (!whole.startsWith(here) && (whole.isEmpty() || !here.startsWith(whole))) {
            return isDuplicate(row, title, code);
        }
        place.furniture(1 + rowsOfTitle(title.text(), whole));
        return true;
    }

    /** Over how many rows below this one the title goes on. */
    private int rowsOfTitle(String begun, String whole) {
        return Folding.fold(begun).length() >= whole.length()
                ? 0
                : SaidName.of(whole, begun, place.wordsFrom(1)).begun();
    }

    private boolean isDuplicate(Row row, Row title, Eenheidscode code) {
        if (title.isEmpty() || !row.gap() || Character.isLowerCase(title.charAt(0)) || !place.labelInSight(code)) {
            return false;
        }
        findings.add(ParseCode.DUPLICATE_CODE.at(
                row.span(), code, place.heading(code).row().line(), title.text()));
        place.duplicate();
        return true;
    }

    /** A code alone in running text is a word of it, unless its title follows on the next row. */
    private boolean titleFollows(Eenheidscode code) {
        return SaidName.of(place.title(code), "", place.wordsFrom(1)).begun() > 0;
    }

    // A profiel without its code

    /** A profiel may be named without its code, after "Profieldeel" or above its first label; the overview knows it. */
    private boolean namedDeel(Row row) {
        if (place.unopened().isEmpty()) {
            return false;
        }
        boolean inSection = place.unit().isEmpty()
                && place.sectionOf().filter(Deelsoort::eigen).isPresent();
        if (!inSection && !row.gap() || Character.isLowerCase(row.charAt(0))) {
            return false;
        }
        for (Map.Entry<Eenheidscode, String> known : place.unopened().entrySet()) {
            Eenheidscode code = known.getKey();
            if (SaidName.mayBegin(known.getValue(), row)
                    && isSaidHere(known.getValue())
                    && (inSection ? place.inSectionOf(code.soort()) : place.labelInSight(code))) {
                place.open(code, row);
                return true;
            }
        }
        return false;
    }

    private boolean isSaidHere(String naam) {
        return SaidName.of(naam, "", place.wordsFrom(0)).whole() > 0;
    }
}
