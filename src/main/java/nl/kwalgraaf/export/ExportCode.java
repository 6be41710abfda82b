package nl.kwalgraaf.export;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What an export cannot say as its profile wants it said. */
public enum ExportCode implements Code.Constant {
    /** Nobody has said which field of education a kwalificatie or keuzedeel belongs to. */
    ISCED_F_MISSING(Severity.WARNING),
    /** No level of a kwalificatie is known, and the profile has no qualification without one. */
    KWALIFICATIE_WITHOUT_LEVEL(Severity.WARNING),
    /** There is nothing to say of a kwalificatie that the profile's shapes allow to be said. */
    LEFT_OUT_OF_EXPORT(Severity.ERROR);

    private final Severity severity;

    ExportCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
