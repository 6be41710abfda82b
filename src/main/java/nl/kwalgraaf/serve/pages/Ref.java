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

    /** Nothing, where something should be named and is not. */
    static final Ref NONE = new Ref("", "", "", null, "");

    boolean leads() {
        return !href.isEmpty();
    }

    /** Code and name as one text. */
    String full() {
        return code.isEmpty() ? label : code + " " + label;
    }
}
