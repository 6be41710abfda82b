package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * What tells one state of an answer from another (RFC 9110, section 8.8.3). It is weak: the same state is sent compressed
 * and not.
 */
public final class EntityTag {
    private EntityTag() {}

    /**
     * @param stamp tells the state of the data
     * @param form tells the form of the answer
     */
    public static String of(String stamp, HttpServletRequest request, String form) {
        String whole = stamp + '\n' + request.getRequestURI() + '?' + request.getQueryString() + '\n' + form;
        return "W/\"" + Integer.toHexString(whole.hashCode())
                + Integer.toHexString(
                        new StringBuilder(whole).reverse().toString().hashCode()) + "\"";
    }

    /** Whether the client has it already (RFC 9110, section 13.1.2). */
    public static boolean matches(String tag, HttpServletRequest request) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && (known.strip().equals("*")
                        || Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals));
    }
}
