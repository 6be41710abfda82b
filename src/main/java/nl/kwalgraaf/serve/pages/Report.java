package nl.kwalgraaf.serve.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where faults in what was read are reported.
 *
 * @param address of mail ({@code mailto:}, RFC 6068), or of a form on the web that takes the parameters {@code title} and
 *     {@code body}, as those for new issues on code hosts do; empty for nowhere
 */
public record Report(String address) {
    public static final Report NOWHERE = new Report("");

    /**
     * @param given an address of mail, with or without {@code mailto:}, or of a form on the web
     * @throws IllegalArgumentException with a sentence for people where it is neither
     */
    public static Report to(String given) {
        String address = given.matches("[^@:/\\s]+@[^@:/\\s]+") ? "mailto:" + given : given;
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean mail =
                    scheme.equals("mailto") && uri.getSchemeSpecificPart().indexOf('@') > 0;
            boolean web = (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
            if (mail || web) {
                return new Report(address);
            }
        } catch (URISyntaxException wrong) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "faults are reported to an address of mail, such as team@example.org, or to a"
                        + " form on the web, such as https://example.org/issues/new, not to \"" + given + "\"");
    }

    /**
     * The address with what is reported filled in; empty where nothing is reported.
     *
     * @param title one line
     * @param body what the reader need not look for
     */
    String about(String title, String body) {
        if (address.isEmpty()) {
            return "";
        }
        String name = address.startsWith("mailto:") ? "subject" : "title";
        return address + (address.indexOf('?') < 0 ? "?" : "&") + name + "=" + written(title) + "&body="
                + written(body);
    }

    /** A space is written as %20: mail programs show a plus sign as it is. */
    private static String written(String value) {
        return View.encoded(value).replace("+", "%20");
    }
}
