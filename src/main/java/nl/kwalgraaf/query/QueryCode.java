package nl.kwalgraaf.query;

import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Severity;

/** What can be wrong with the file of a question. */
enum QueryCode implements Code {
    /** It is not SPARQL 1.1. */
    QUERY_SYNTAX("query-syntax", Severity.ERROR),
    /** Its decorators are not the YAML that grlc reads. */
    QUERY_HEADER("query-header", Severity.ERROR),
    /** Its decorators speak of a parameter that the query does not have. */
    QUERY_PARAMETER("query-parameter", Severity.ERROR);

    private final String id;
    private final Severity severity;

    QueryCode(String id, Severity severity) {
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
