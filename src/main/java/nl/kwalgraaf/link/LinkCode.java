package nl.kwalgraaf.link;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What this room finds. */
public enum LinkCode implements Code {
    ESCO_TABLES_MISSING("esco-tables-missing", Severity.ERROR),
    ESCO_TABLE_UNREADABLE("esco-table-unreadable", Severity.ERROR),
    ESCO_COLUMN_MISSING("esco-column-missing", Severity.WARNING),
    ESCO_ROW_BROKEN("esco-row-broken", Severity.WARNING),
    MAPPING_UNREADABLE("mapping-unreadable", Severity.ERROR),
    MAPPING_INCOMPLETE("mapping-incomplete", Severity.ERROR),
    LINK_SUBJECT_CHANGED("link-subject-changed", Severity.WARNING);

    private final String id;
    private final Severity severity;

    LinkCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
