package nl.kwalgraaf.serve.pages;

/**
 * Where a statement stands in its document.
 *
 * @param href the line on the page of the document; empty where no place is known
 * @param words as in "regel 688, pagina 12"
 */
record Where(String href, String words) {
    static final Where UNKNOWN = new Where("", "");

    boolean known() {
        return !href.isEmpty();
    }
}
