package nl.kwalgraaf.serve.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a thing is cited.
 *
 * @param iri its permanent address, as text to copy
 * @param words a sentence for a list of sources
 * @param report where a fault in it is reported, with the address filled in; empty where nobody is named for that
 */
record Citation(String iri, String words, String bibtex, String report) {

    /**
     * @param document in which the thing stands; the thing itself where that is none
     * @param edition of the document, in words; empty where it does not say
     */
    static Citation of(Ref thing, Ref document, String edition, Where where, String report) {
        String within = document.iri().equals(thing.iri()) ? "" : document.label();
        String source = Stream.of(within, edition, where.known() ? where.words() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String words = "\"" + thing.full() + "\". " + (source.isEmpty() ? "" : source + ". ") + thing.iri();
        String bibtex = "@misc{"
                + thing.iri().replaceFirst(".*/(id|graph|catalog)/", "").replaceAll("[^A-Za-z0-9]+", "-") + ",\n"
                + "  title = {" + braced(thing.full()) + "},\n"
                + (source.isEmpty() ? "" : "  howpublished = {" + braced(source) + "},\n")
                + "  url = {" + thing.iri() + "}\n}";
        return new Citation(thing.iri(), words, bibtex, report);
    }

    /** Text as it may stand between braces in BibTeX. */
    private static String braced(String text) {
        return text.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}
