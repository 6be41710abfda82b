package nl.kwalgraaf.compare;

/** What became of a unit, field or item between the old side and the new. */
public enum Change {
    /** The same words, whatever their case, accents, quotes and closing punctuation. */
    SAME,
    /** The same words in another place: another order, another code, another unit. */
    MOVED,
    /** Other words, but enough of the same to be its successor. */
    REWORDED,
    /** On the new side only. */
    NEW,
    /** On the old side only. */
    GONE;

    /** The word by which people and programs know it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
