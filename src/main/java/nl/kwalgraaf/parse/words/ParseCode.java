package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.text.Span;

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
    UNKNOWN_REGULATION(Severity.NOTE),
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

    /** Another sentence for a code that has more than one. */
    public enum Variant {
        EMPTY_DOCUMENT(NOT_A_DOSSIER),
        TITLE_AGAIN(REPEATED_LINE),
        TITLE_IN_TEXT(HEADING_IN_TEXT),
        NAME_IN_TEXT(HEADING_IN_TEXT),
        LINE_IN_TEXT(HEADING_IN_TEXT),
        NUMBER_IN_TEXT(HEADING_IN_TEXT),
        SPEAKS_OF_SCHOOL(SPEAKS_TO_READER),
        LABELS_IN_ANOTHER_ORDER(LABELS_APART),
        ENDS_WITHIN(UNIT_WITHOUT_FIELD),
        COMMON_DEEL_WITHOUT_FIELD(UNIT_WITHOUT_FIELD),
        SUBJECT_WITHOUT_HEADING(UNIT_WITHOUT_FIELD),
        REQUIRED_ALREADY(REPEATED_COMPETENTIE),
        PARENTHESIS_CLOSED(UNBALANCED_PARENTHESIS),
        UNKNOWN_COMPETENTIE_WITH_CODE(UNKNOWN_COMPETENTIE),
        ITEMS_PARTED_BY_LINES(ITEMS_WITHOUT_MARK),
        SAME_ITEM(REPEATED_ITEM),
        ELEMENTS_TOO_DEEP(XML_TOO_LARGE),
        ATTRIBUTE_TOO_LONG(XML_TOO_LARGE),
        ATTRIBUTES_TOO_MANY(XML_TOO_LARGE),
        BEYOND_ANY_READER(XML_TOO_LARGE),
        NUMBER_NOT_LISTED(XML_DANGLING_REFERENCE);

        private static final Map<Variant, List<String>> SAID = Wording.said("variant", Variant.class);

        private final ParseCode code;

        Variant(ParseCode code) {
            this.code = code;
        }

        /** @param values what stands in the sentence, in its order */
        public Finding at(Span where, Object... values) {
            return code.finding(SAID.get(this), where, values);
        }
    }

    private static final Map<ParseCode, List<String>> SAID = Wording.said("finding", ParseCode.class);

    /** In the table where nobody but who runs the program is told. */
    private static final String NOT_TOLD = "-";

    private final Severity severity;

    ParseCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** @param values what stands in the sentence, in its order */
    public Finding at(Span where, Object... values) {
        return finding(SAID.get(this), where, values);
    }

    private Finding finding(List<String> said, Span where, Object[] values) {
        Message message = said.get(1).equals(NOT_TOLD)
                ? new Message(String.format(said.get(0), values), Optional.empty())
                : Message.of(said.get(0), said.get(1), values);
        Optional<String> hint = said.stream()
                .skip(2)
                .map(words -> words.indexOf('%') < 0 ? words : String.format(words, values))
                .findFirst();
        return new Finding(this, where, message, hint);
    }
}
