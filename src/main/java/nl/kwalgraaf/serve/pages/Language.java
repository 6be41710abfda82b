package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The languages of the pages. */
public enum Language {
    NL,
    EN;

    /** The parameter {@code taal}, else the first of these that the browser wants, else Dutch. */
    public static Language of(HttpServletRequest request) {
        String wished = request.getParameter("taal");
        if (wished != null) {
            return wished.equalsIgnoreCase(EN.tag()) ? EN : NL;
        }
        if (request.getHeader("Accept-Language") == null) {
            return NL;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            for (Language known : values()) {
                if (locale.getLanguage().equals(known.tag())) {
                    return known;
                }
            }
        }
        return NL;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Language other() {
        return this == NL ? EN : NL;
    }

    /** The words in this language. */
    String of(String dutch, String english) {
        return this == NL ? dutch : english;
    }
}
