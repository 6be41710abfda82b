package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kwalgraaf.serve.guard.Refusal;

/** The page that says why there is none. */
final class ErrorPage {
    /** Said of an address at which there is nothing. */
    static final String NOTHING = "There is nothing at this address. What there is begins at /.";

    private ErrorPage() {}

    /** Tells a browser in a page, and a program in a line. */
    static void send(Site site, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accept = request.getHeader("Accept");
        if (accept == null || !accept.contains("text/html")) {
            refusal.send(response);
            return;
        }
        Template.send(instead(forAll(site.view(request), refusal), refusal, response), response);
    }

    /** The page in place of the one that was to come: what was said of that does not hold for this one. */
    static String instead(Template page, Refusal refusal, HttpServletResponse response) {
        response.setStatus(refusal.status());
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        return page.rendered();
    }

    /** Of a refusal in the language of the page. */
    static Template of(View view, Refusal refusal) {
        return of(view, refusal, new Words(refusal.getMessage(), null));
    }

    /** Of a refusal that programs get too, which is in English. */
    static Template forAll(View view, Refusal refusal) {
        return of(
                view,
                refusal,
                refusal.status() == 404
                        ? new Words(
                                view.say(
                                        "Van dit adres is niets bekend. Misschien is het anders geschreven, of bestond het in een eerdere versie.",
                                        "Nothing is known of this address. It may be spelled otherwise, or be of an earlier version."),
                                null)
                        : Words.of(refusal.getMessage(), "en", view));
    }

    private static Template of(View view, Refusal refusal, Words message) {
        String title = switch (refusal.status()) {
            case 404 -> view.say("Niet gevonden", "Not found");
            case 400 -> view.say("Zo kan dit niet worden gevraagd", "This cannot be asked that way");
            default -> view.say("Niet beantwoord", "Not answered");
        };
        Head head = Head.ofNothing(title, message.words());
        return new Template(
                head, out -> JtefoutGenerated.render(out, null, view, head, title, message, refusal.meant()));
    }
}
