package nl.kwalgraaf.serve.pages;

import nl.kwalgraaf.serve.guard.Refusal;

/** The page that says why there is none. */
final class ErrorPage {
    private ErrorPage() {}

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
        return new Template(head, out -> JtefoutGenerated.render(out, null, view, head, title, message));
    }
}
