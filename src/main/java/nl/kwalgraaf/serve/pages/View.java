package nl.kwalgraaf.serve.pages;

import java.util.List;

/**
 * How a page is asked for.
 *
 * @param root what stands before every path of a link: empty, unless a proxy serves the pages below a path
 * @param forms the other forms in which its content is given
 */
public record View(Language language, String root, List<Alternate> forms) {
    /** Words in the language of the page. */
    String of(String dutch, String english) {
        return language.of(dutch, english);
    }
}
