package nl.kwalgraaf.parse.text;

/** What a line is by its own words; whether it is that in its place, those decide who know what stands around it. */
sealed interface Reading {
    /** A code, with or without the word for its unit before it, as at the heading of that unit. */
    record Heading(HeadingCode code) implements Reading {}

    /** The name of a section and nothing else, perhaps behind a number. */
    record Section(SectionKind kind) implements Reading {}

    /**
     * A label; behind that of a deel its value may stand.
     *
     * @param end offset just past the label
     */
    record Label(Field field, int end) implements Reading {}

    /**
     * "De onderliggende competenties zijn:".
     *
     * @param end offset just past these words
     */
    record Competenties(int end) implements Reading {}

    /** What its first signs tell, and no more. */
    enum Plain implements Reading {
        /** "12 van 19", "Pagina 3". */
        PAGE_NUMBER,
        /** It begins like a code and goes on otherwise: perhaps half of one. */
        HALF_CODE,
        /** "Voor …", which may go on with "geldt aanvullend:". */
        LEAD,
        /** The sign of a list, and an item behind it. */
        ITEM,
        PROSE
    }
}
