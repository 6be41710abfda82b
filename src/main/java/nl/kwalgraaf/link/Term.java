package nl.kwalgraaf.link;

/**
 * A term of an analysed text.
 *
 * @param stem what it is compared by
 * @param word the word it stands for, in lower case and without accents
 * @param role whether it is a word of its own
 */
record Term(String stem, String word, Role role) {
    /** What a term is to the word of the text that it comes from. */
    enum Role {
        WORD,
        COMPOUND,
        PART
    }
}
