package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * What tells one state of an answer from another (RFC 9110, section 8.8.3). It is weak: the same state is sent compressed
 * and not.
 */
public final class EntityTag {
    private EntityTag() {}

    /**
     * Tags an answer, and answers with 304 where the client has it already.
     *
     * @param state tells the state of what is answered: the stamp of the data, or all that is said
     * @param form tells the form of the answer
     * @return true where nothing more is to be sent
     */
    public static boolean settles(String state, String form, HttpServletRequest request, HttpServletResponse response) {
        String tag = of(state, request, form);
        response.setHeader("ETag", tag);
        boolean known = matches(tag, request);
        if (known) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known;
    }

    private static String of(String state, HttpServletRequest request, String form) {
        String whole = state + '\n' + request.getRequestURI() + '?' + request.getQueryString() + '\n' + form;
        return "W/\"" + Integer.toHexString(whole.hashCode())
                + Integer.toHexString(
                        new StringBuilder(whole).reverse().toString().hashCode()) + "\"";
    }

    /** Whether the client has it already (RFC 9110, section 13.1.2). */
    private static boolean matches(String tag, HttpServletRequest request) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && (known.strip().equals("*")
                        || Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals));
    }
}
