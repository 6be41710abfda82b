package nl.kwalgraaf.parse.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;

/**
 * Tells the headings of the body from its text, and takes the running headings out.
 *
 * <p>A heading with a code opens its unit the first time; the same heading again is a running heading, which a page
 * break put in the middle of a sentence, an item, a list or a lead line. Once they are out, what belongs together
 * stands together.
 */
final class Outline {
    private static final Set<String> OVER_UNITS = Words.OVER_UNITS.set();

    private final Place place;
    private final Headings headings;

    private Outline(Place place, Overview overview, List<Finding> findings) {
        this.place = place;
        this.headings = new Headings(place, overview, findings);
    }

    /** The parts of the body in printed order, without running headings. */
    static List<Part> of(List<ReadRow> rows, Overview overview, Claims claims, List<Finding> findings) {
        Place place = new Place(rows, overview.ownDelen(), claims);
        Outline outline = new Outline(place, overview, findings);
        while (!place.atEnd()) {
            outline.take(place.read());
        }
        outline.headings.reportInText();
        return place.parts();
    }

    private void take(ReadRow row) {
        if (!headings.take(row) && !section(row) && !overUnits(row)) {
            place.text();
        }
    }

    private boolean overUnits(ReadRow row) {
        boolean over = place.readBelow(1).filter(ReadRow::isHeading).isPresent() && isOverUnits(row.row());
        if (over) {
            place.furniture(1);
        }
        return over;
    }

    /** "Werkprocessen", as it may stand over the heading of the first of them. */
    static boolean isOverUnits(Row row) {
        return Character.isUpperCase(row.charAt(0)) && OVER_UNITS.contains(Folding.fold(row.text()));
    }

    // Sections

    private boolean section(ReadRow row) {
        Optional<SectionKind> kind = row.section();
        if (kind.isEmpty() || kind.get() == SectionKind.LEESWIJZER || kind.get() == SectionKind.OVERZICHT) {
            return false;
        }
        if (repeats(kind.get())) {
            place.furniture(1);
            return true;
        }
        if (standsAlone(row.row(), kind.get())) {
            place.section(kind.get());
            return true;
        }
        return false;
    }

    /** A heading stands behind a gap, bears a number, or follows a sentence or a list of competenties that is over. */
    private boolean standsAlone(Row row, SectionKind kind) {
        return row.gap()
                || place.behindHeading()
                || kind.deelsoort().isPresent() && nextOpensDeel()
                || Readings.withoutNumber(row) > 0
                || Character.isUpperCase(row.charAt(0))
                        && (place.behindCompetenties()
                                || place.above().map(Outline::mayEndSentence).orElse(true));
    }

    private static boolean mayEndSentence(Ending above) {
        return above.isStop() || above == Ending.PARENTHESIS;
    }

    /** The name of the deel that we are in, over the heading of a unit of it, is a running heading. */
    private boolean repeats(SectionKind kind) {
        Optional<Deelsoort> soort = kind == SectionKind.KEUZEDEEL ? Optional.of(Deelsoort.KEUZEDEEL) : kind.deelsoort();
        return soort.isPresent() && soort.equals(place.unit().map(Eenheidscode::soort)) && !nextOpensDeel();
    }

    private boolean nextOpensDeel() {
        Optional<ReadRow> next = place.readBelow(1);
        if (next.isEmpty()) {
            return false;
        }
        boolean coded = next.get()
                .heading()
                .map(heading -> heading.found().code())
                .filter(code -> code.isDeel() && !place.isOpened(code))
                .isPresent();
        String words = next.get().row().text();
        return coded || place.unopened().values().stream().anyMatch(known -> SaidName.begins(known, words));
    }
}
