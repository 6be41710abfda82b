package nl.kwalgraaf.parse.words;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What the parser can find in a text. */
public enum ParseCode implements Code.Constant {
    NOT_A_DOSSIER(Severity.ERROR),
    OLDER_DOSSIER(Severity.ERROR),
    SCHOOL_DOCUMENT(Severity.ERROR),
    UNCLASSIFIED_TEXT(Severity.WARNING),
    REPEATED_LINE(Severity.NOTE),
    HEADING_IN_TEXT(Severity.NOTE),
    DUPLICATE_CODE(Severity.ERROR),
    UNIT_WITHOUT_HEADING(Severity.WARNING),
    SPEAKS_TO_READER(Severity.WARNING),
    TITLE_TOO_LONG(Severity.WARNING),
    LABEL_IN_TEXT(Severity.WARNING),
    LABELS_APART(Severity.WARNING),
    UNKNOWN_LABEL(Severity.WARNING),
    KERNTAAK_WITHOUT_VAKKENNIS(Severity.WARNING),
    UNIT_WITHOUT_FIELD(Severity.WARNING),
    SKIPPED_NUMBER(Severity.WARNING),
    CODE_IN_TITLE(Severity.WARNING),
    UNKNOWN_LEAD_LINE(Severity.WARNING),
    ITEMS_RUN_TOGETHER(Severity.WARNING),
    HEADING_WITHOUT_TITLE(Severity.WARNING),
    KERNTAAK_WITHOUT_BODY(Severity.WARNING),
    WERKPROCES_WITHOUT_BODY(Severity.WARNING),
    NOT_IN_OVERVIEW(Severity.WARNING),
    OVERVIEW_TITLE_DIFFERS(Severity.WARNING),
    PROFILE_CODE_DIFFERS(Severity.WARNING),
    UNKNOWN_COMPETENTIE(Severity.WARNING),
    REPEATED_COMPETENTIE(Severity.NOTE),
    UNKNOWN_PROFILE(Severity.WARNING),
    UNKNOWN_KIND_OF_ITEM(Severity.WARNING),
    ITEMS_WITHOUT_MARK(Severity.NOTE),
    REPEATED_ITEM(Severity.WARNING),
    SKIPPED_ENUMERATION(Severity.WARNING),
    DOUBLED_WORD(Severity.NOTE),
    UNBALANCED_PARENTHESIS(Severity.NOTE),
    EMPTY_FIELD(Severity.NOTE),
    LEVEL_NOT_STATED(Severity.NOTE),
    MISSING_LEAD_LINE(Severity.NOTE),
    REGULATION_NAME_DIFFERS(Severity.NOTE),
    UNKNOWN_REGULATION(Severity.NOTE);

    private final Severity severity;

    ParseCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
