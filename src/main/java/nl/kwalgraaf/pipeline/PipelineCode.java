package nl.kwalgraaf.pipeline;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What can be wrong with a set of documents. */
public enum PipelineCode implements Code.Constant {
    DUPLICATE_KEY(Severity.ERROR),
    SAME_FILE(Severity.NOTE),
    NAME_NOT_STATED(Severity.WARNING),
    FOLDER_WITHOUT_DOCUMENTS(Severity.ERROR),
    CATALOG_UNREADABLE(Severity.WARNING),
    CATALOG_ENTRY(Severity.WARNING),
    PROGRAM_ERROR(Severity.ERROR);

    private final Severity severity;

    PipelineCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
