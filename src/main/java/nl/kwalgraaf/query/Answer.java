package nl.kwalgraaf.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Writes what a query answers. */
public final class Answer {
    private Answer() {}

    /**
     * Runs what has been started, and writes its answer.
     *
     * @param query what {@code exec} runs
     * @param format one that {@link ResultFormat#fitting fits} the query
     * @return number of rows or triples written; 1 for yes or no
     */
    public static long write(Query query, QueryExec exec, ResultFormat format, OutputStream out) {
        if (query.isConstructType() || query.isDescribeType()) {
            return graph(query, exec, format, out);
        }
        if (query.isAskType()) {
            truth(exec.ask(), format, out);
            return 1;
        }
        RowSet rows = exec.select();
        if (format == ResultFormat.TABLE) {
            return Table.of(rows).writeTo(out);
        }
        if (format == ResultFormat.JSON) {
            JsonRows.write(rows, out);
        } else {
            writer(format).write(out, rows, new Context());
        }
        return rows.getRowNumber();
    }

    private static long graph(Query query, QueryExec exec, ResultFormat format, OutputStream out) {
        var graph = query.isConstructType() ? exec.construct() : exec.describe();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFDataMgr.write(
                out,
                graph,
                switch (format) {
                    case TURTLE -> RDFFormat.TURTLE_PRETTY;
                    case JSON -> RDFFormat.JSONLD_PRETTY;
                    case XML -> RDFFormat.RDFXML;
                    case TABLE, CSV, TSV -> throw new IllegalArgumentException("no writer of graphs: " + format);
                });
        return graph.size();
    }

    private static void truth(boolean answer, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
            printed.println(answer);
            printed.flush();
        } else {
            writer(format).write(out, answer, new Context());
        }
    }

    private static RowSetWriter writer(ResultFormat format) {
        Lang lang = switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, TURTLE -> throw new IllegalArgumentException("no writer of rows: " + format);
        };
        return org.apache.jena.riot.rowset.RowSetWriterRegistry.getFactory(lang).create(lang);
    }
}
