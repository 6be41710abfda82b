package nl.kwalgraaf.serve.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What every page knows of the request that it answers: its language, and where links lead.
 *
 * @param asked whether the address names the language ({@code ?taal=}); only then do links carry it on
 * @param prefix the path below which the server is reached, without a slash at its end; empty at the top
 * @param origin scheme and host by which the server is reached, without a slash at its end
 * @param path of the page below the prefix, with its slash
 * @param query of the page as it was asked, without the language and without a question mark
 * @param base what the IRIs of the data begin with; ends in a slash
 */
record View(Language language, boolean asked, String origin, String prefix, String path, String query, String base) {

    Ids ids() {
        return new Ids(base);
    }

    String tag() {
        return language.tag();
    }

    /** The words in the language of the page. */
    String say(String dutch, String english) {
        return language.of(dutch, english);
    }

    /** A link to a path of this server, which keeps the language where the page was asked in one. */
    String to(String path) {
        return prefix + (asked ? withLanguage(path, language) : path);
    }

    /** The address of a file in the language of the page, which says so itself: a program asks for it without a browser. */
    String in(String path) {
        return prefix + withLanguage(path, language);
    }

    /** A link to a path with one parameter. */
    String to(String path, String parameter, String value) {
        return to(path + "?" + parameter + "=" + encoded(value));
    }

    /** This page in the other language. */
    String switched() {
        return prefix + withLanguage(query.isEmpty() ? path : path + "?" + query, language.other());
    }

    /** The whole address of this page, without the language. */
    String address() {
        return origin + prefix + path + (query.isEmpty() ? "" : "?" + query);
    }

    /** The same for a page that is known by another path. */
    View at(String other) {
        return new View(language, asked, origin, prefix, other, query, base);
    }

    private static String withLanguage(String path, Language language) {
        int mark = path.indexOf('#');
        String before = mark < 0 ? path : path.substring(0, mark);
        String fragment = mark < 0 ? "" : path.substring(mark);
        return before + (before.indexOf('?') < 0 ? "?" : "&") + "taal=" + language.tag() + fragment;
    }

    /** A value as it may stand in the query of an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
