package nl.kwalgraaf.serve.pages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands around the content of a page.
 *
 * @param title tells the page from others in a list of open pages
 * @param canonical the one address of what the page shows, whatever address was asked; empty where it shows nothing
 * @param links to the same in other forms
 * @param jsonLd what search engines read of it; empty where it is a page as any
 * @param rights on what terms the texts of the page may be used
 */
record Head(String title, String description, String canonical, List<Link> links, String jsonLd, List<Words> rights) {
    /** A title that is longer is cut off in tabs and lists of results. */
    private static final int LONGEST_TITLE = 90;

    private static final int LONGEST_DESCRIPTION = 200;

    /** A link to the same in another form. */
    record Link(String rel, String type, String href) {
        static Link alternate(String mediaType, String href) {
            return new Link("alternate", mediaType, href);
        }
    }

    Head {
        title = shortened(title, LONGEST_TITLE);
        description = shortened(description, LONGEST_DESCRIPTION);
    }

    static Head of(View view, String title, String description) {
        return new Head(title, description, view.address(), List.of(), "", List.of());
    }

    /** Of a page that shows nothing: nobody is to find it again. */
    static Head ofNothing(String title, String description) {
        return new Head(title, description, "", List.of(), "", List.of());
    }

    Head withRights(List<Words> said) {
        return new Head(title, description, canonical, links, jsonLd, said);
    }

    Head withCanonical(String address) {
        return new Head(title, description, address, links, jsonLd, rights);
    }

    Head withLinks(List<Link> others) {
        return new Head(title, description, canonical, others, jsonLd, rights);
    }

    Head withJsonLd(String script) {
        return new Head(title, description, canonical, links, script, rights);
    }

    boolean isShown() {
        return !canonical.isEmpty();
    }

    /** The links for who reads no HTML (RFC 8288); empty for none. */
    String linked() {
        return links.stream()
                .map(link -> "<" + link.href() + ">; rel=\"" + link.rel() + "\"; type=\"" + link.type() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** The path of the style sheet, which changes with its contents, so that browsers may keep it. */
    String style() {
        return Assets.STYLE;
    }

    private static String shortened(String words, int longest) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
    }
}
