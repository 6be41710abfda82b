package nl.kwalgraaf.serve.pages;

/**
 * How a thing is cited.
 *
 * @param iri its permanent address, as text to copy
 * @param words a sentence for a list of sources
 * @param report where a fault in it is reported, with the address filled in; empty where nobody is named for that
 */
record Citation(String iri, String words, String bibtex, String report) {

    static Citation of(Ref thing, Ref document, Where where, String report) {
        String place = where.known() ? ", " + where.words() : "";
        String words = "\"" + thing.full() + "\". " + document.label() + place + ". " + thing.iri();
        String bibtex = "@misc{" + thing.iri().replaceFirst(".*/id/", "").replaceAll("[^A-Za-z0-9]+", "-") + ",\n"
                + "  title = {" + braced(thing.full()) + "},\n"
                + "  howpublished = {" + braced(document.label() + place) + "},\n"
                + "  url = {" + thing.iri() + "}\n}";
        return new Citation(thing.iri(), words, bibtex, report);
    }

    /** Text as it may stand between braces in BibTeX. */
    private static String braced(String text) {
        return text.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}
