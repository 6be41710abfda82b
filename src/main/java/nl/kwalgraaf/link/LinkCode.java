package nl.kwalgraaf.link;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What this room finds. */
public enum LinkCode implements Code.Constant {
    ESCO_TABLES_MISSING(Severity.ERROR),
    ESCO_TABLE_UNREADABLE(Severity.ERROR),
    ESCO_COLUMN_MISSING(Severity.WARNING),
    ESCO_ROW_BROKEN(Severity.WARNING),
    MAPPING_UNREADABLE(Severity.ERROR),
    MAPPING_INCOMPLETE(Severity.ERROR),
    LINK_SUBJECT_CHANGED(Severity.WARNING);

    private final Severity severity;

    LinkCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
