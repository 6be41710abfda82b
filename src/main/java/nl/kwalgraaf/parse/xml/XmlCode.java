package nl.kwalgraaf.parse.xml;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What can be found in the publisher's XML. */
public enum XmlCode implements Code.Constant {
    /** The text breaks the rules of XML itself. */
    XML_MALFORMED(Severity.ERROR),
    /** A document type declaration, which could bring in other files or swell the text. */
    XML_DOCTYPE(Severity.ERROR),
    /** Larger, deeper or with longer attributes than any dossier has. */
    XML_TOO_LARGE(Severity.ERROR),
    /** XML, but not the publisher's. */
    XML_NOT_A_DOSSIER(Severity.ERROR),
    /** A reference to a competentie, item or profiel that the file does not define. */
    XML_DANGLING_REFERENCE(Severity.ERROR),
    /** An element or attribute that no rule knows. */
    XML_UNKNOWN_CONTENT(Severity.WARNING),
    /** A number, date or level that is not of the form it should have. */
    XML_BAD_VALUE(Severity.WARNING),
    /** A chapter number that is absent, no number, or twice the same: the code follows from the order instead. */
    XML_CODE_BY_ORDER(Severity.WARNING),
    /** An item of the list of vakkennis that no kerntaak refers to. */
    XML_UNUSED_ITEM(Severity.NOTE);

    private final Severity severity;

    XmlCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
