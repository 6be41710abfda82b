package nl.kwalgraaf.serve.pages;

/** What findings mean, in the language of the page: their messages are in English and for who knows the program. */
final class Explanations {
    private static final Table BY_CODE = new Table("bevindingen.properties");

    private Explanations() {}

    /** A sentence; empty where the message says it all. */
    static String of(String code, Language language) {
        if (code.startsWith("shape-")) {
            return language.of(
                    "Wat de graaf hierover zegt, voldoet niet aan een van de vormen van de ontologie.",
                    "What the graph says of this does not meet one of the shapes of the ontology.");
        }
        return BY_CODE.words(code, language).orElse("");
    }
}
