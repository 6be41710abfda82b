package nl.kwalgraaf.query;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What can be wrong with the file of a question. */
enum QueryCode implements Code.Constant {
    /** It is not SPARQL 1.1. */
    QUERY_SYNTAX(Severity.ERROR),
    /** Its decorators are not the YAML that grlc reads. */
    QUERY_HEADER(Severity.ERROR),
    /** Its decorators speak of a parameter that the query does not have. */
    QUERY_PARAMETER(Severity.ERROR);

    private final Severity severity;

    QueryCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
