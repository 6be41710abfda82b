package nl.kwalgraaf.read;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What can be wrong with a file before its text is looked at. */
public enum ReadCode implements Code.Constant {
    FILE_NOT_FOUND(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    FILE_EMPTY(Severity.ERROR),
    FILE_BINARY(Severity.ERROR),
    FILE_SKIPPED(Severity.NOTE),
    KIND_NOT_READ(Severity.ERROR),
    OFFICE_UNREADABLE(Severity.ERROR),
    ARCHIVE_UNREADABLE(Severity.ERROR),
    ARCHIVE_TOO_LARGE(Severity.ERROR),
    ARCHIVE_WITHOUT_DOCUMENTS(Severity.ERROR),
    NOT_UTF8(Severity.WARNING),
    UTF8_DAMAGED(Severity.WARNING),
    HYPHENS_LOST(Severity.WARNING),
    PART_LEFT_OUT(Severity.WARNING),
    PDF_UNREADABLE(Severity.ERROR),
    PDF_PROTECTED(Severity.ERROR),
    PDF_TOO_LARGE(Severity.ERROR),
    PDF_PAGE_DAMAGED(Severity.ERROR),
    PDF_REPAIRED(Severity.WARNING),
    PAGE_WITHOUT_TEXT(Severity.WARNING);

    private final Severity severity;

    ReadCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
