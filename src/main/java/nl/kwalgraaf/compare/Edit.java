package nl.kwalgraaf.compare;

/**
 * A run of words that is on both sides, on the old one only, or on the new one only.
 *
 * @param words as they stand on the side they are of; on the new side where they are on both
 */
public record Edit(Kind kind, String words) {

    /** Which sides have the words. */
    public enum Kind {
        BOTH,
        OLD,
        NEW
    }
}
