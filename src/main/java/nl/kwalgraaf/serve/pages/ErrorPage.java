package nl.kwalgraaf.serve.pages;

import nl.kwalgraaf.serve.guard.Refusal;

/** The page that says why there is none. */
final class ErrorPage {
    private ErrorPage() {}

    static Template of(View view, Refusal refusal) {
        String title = switch (refusal.status()) {
            case 404 -> view.say("Niet gevonden", "Not found");
            case 400 -> view.say("Zo kan dit niet worden gevraagd", "This cannot be asked that way");
            default -> view.say("Niet beantwoord", "Not answered");
        };
        Head head = Head.of(view, title, refusal.getMessage());
        return out -> JtefoutGenerated.render(out, null, view, head, title, refusal.getMessage());
    }
}
