package nl.kwalgraaf.serve.pages;

/**
 * Words in a language.
 *
 * @param lang the language where it is not that of the page, else null: the template leaves the attribute out
 */
record Words(String words, String lang) {

    static Words of(String words, String language, View view) {
        return new Words(words, language.isEmpty() || language.equals(view.tag()) ? null : language);
    }
}
