package nl.kwalgraaf.compare;

import java.util.List;
import java.util.Optional;

/**
 * What became of one field or item.
 *
 * @param naam local name of its property: {@code complexiteit}, {@code gedrag}; {@code titel} for the title
 * @param voor the profiel it is said for; empty for everybody
 * @param beforeNumber its place in the old list from 1; 0 for a field and for what is new
 * @param afterNumber its place in the new list from 1; 0 for a field and for what is gone
 * @param likeness from 0 to 1; see {@link WordDiff}
 * @param words the words that changed between the sides; empty unless reworded
 * @param elsewhere the code of the other side's unit, where the item moved to or from there
 */
public record PartChange(
        String naam,
        String voor,
        int beforeNumber,
        int afterNumber,
        Change change,
        Optional<Stated> before,
        Optional<Stated> after,
        double likeness,
        List<Edit> words,
        Optional<String> elsewhere) {

    /** What the old side says; empty where it says nothing. */
    public String textBefore() {
        return before.map(Stated::text).orElse("");
    }

    /** What the new side says; empty where it says nothing. */
    public String textAfter() {
        return after.map(Stated::text).orElse("");
    }

    /** The item was found in another unit of the other side. */
    PartChange movedTo(String code, Optional<Stated> beforeText, Optional<Stated> afterText) {
        return new PartChange(
                naam,
                voor,
                beforeNumber,
                afterNumber,
                Change.MOVED,
                beforeText,
                afterText,
                1,
                List.of(),
                Optional.of(code));
    }
}
