package nl.kwalgraaf.serve.pages;

/**
 * A thing as a page names it.
 *
 * @param iri its permanent address
 * @param code its printed code; empty where it has none or its name ends in it
 * @param label its name
 * @param lang the language of the name where it is not that of the page, else null: the template leaves the attribute out
 * @param href where it leads: to its page here, or elsewhere for what is not ours; empty where it leads nowhere
 */
record Ref(String iri, String code, String label, String lang, String href) {

    private static final String CUT = "…";

    /** Nothing, where something should be named and is not. */
    static final Ref NONE = new Ref("", "", "", null, "");

    boolean leads() {
        return !href.isEmpty();
    }

    /** True of a text that is the name, or of which the name is the beginning, cut where it was long. */
    boolean isCalled(String text) {
        return text.equals(label)
                || label.endsWith(CUT)
                        && text.startsWith(label.substring(0, label.length() - CUT.length())
                                .strip());
    }

    /** Code and name as one text. */
    String full() {
        return code.isEmpty() ? label : code + " " + label;
    }
}
