package nl.kwalgraaf.parse.text;

import java.util.List;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;

/** Tells the headings that a page break repeats from text, and takes them out. */
record RunningHeadings(Place place, List<Finding> findings) {
    /** Folding drops no more quotes and spaces of a title. */
    private static final int UNFOLDED = 8;

    // With its code

    /**
     * The heading of an opened unit again: furniture, with as many of the following rows as go on with the title. A row
     * that begins with the code of a known unit and goes on otherwise is text.
     */
    boolean again(Row row, Row title, Eenheidscode code) {
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
    boolean titleFollows(Eenheidscode code) {
        return SaidName.of(place.title(code), "", place.wordsFrom(1)).begun() > 0;
    }

    // Without its code

    /**
     * The title of the unit we are in, or of one that it is part of, without its code: a running heading where a page
     * begins or a sentence is broken. Elsewhere it may be a line of the text, and stays.
     */
    boolean titleAlone(Row row) {
        int height = heightOfTitle(row);
        if (height == 0) {
            return false;
        }
        if (row.pageStart() || breaksSentence(height)) {
            place.furniture(height);
            return true;
        }
        findings.add(ParseCode.Variant.TITLE_IN_TEXT.at(row.span()));
        return false;
    }

    /**
     * Over how many rows one of the titles stands here; 0 where none does. In lower case it is a word of a sentence, where
     * a line holds no more than the name of the profiel.
     */
    private int heightOfTitle(Row row) {
        if (Character.isLowerCase(row.charAt(0))) {
            return 0;
        }
        for (String title : place.titlesAbove()) {
            if (row.length() <= title.length() + UNFOLDED && SaidName.mayBegin(title, row)) {
                int height = height(title);
                if (height > 0) {
                    return height;
                }
            }
        }
        return 0;
    }

    private int height(String title) {
        return SaidName.of(title, "", place.wordsFrom(0)).whole();
    }

    /** True when the text before and the text behind that many rows are one sentence. */
    private boolean breaksSentence(int height) {
        return place.textBefore()
                        .filter(before -> Ending.of(before.row()).breaksOff())
                        .isPresent()
                && place.below(height)
                        .filter(behind -> Character.isLowerCase(behind.charAt(0)))
                        .isPresent();
    }
}
