package nl.kwalgraaf.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads the file of a question: its decorators, its query, and from both its parameters. */
public final class VraagReader {
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    private final SourceText source;
    private final String text;

    private VraagReader(SourceText source) {
        this.source = source;
        this.text = source.content();
    }

    /** The question in a file; a query without decorators is a question without a title. */
    public static Outcome<Vraag> read(SourceText source) {
        return new VraagReader(source).read();
    }

    private Outcome<Vraag> read() {
        Header header;
        try {
            header = Header.of(text);
        } catch (Header.Unreadable unreadable) {
            return Outcome.failed(Finding.of(
                    QueryCode.QUERY_HEADER,
                    place(unreadable),
                    "The lines that begin with \"#+\" are not the YAML that grlc reads: " + unreadable.getMessage()
                            + ".",
                    "Put a value with a colon or a quote in it between quotes, or below its key after \">-\"."));
        }
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException notSparql) {
            String problem = notSparql.getMessage().lines().findFirst().orElse("it cannot be parsed");
            return Outcome.failed(
                    Finding.of(QueryCode.QUERY_SYNTAX, place(notSparql), "This is not SPARQL 1.1: " + problem));
        }
        Map<String, Parameter> parameters = parameters(header);
        List<Finding> findings = mistakes(header, parameters);
        return findings.isEmpty()
                ? Outcome.of(new Vraag(
                        name(),
                        header.title(),
                        header.description(),
                        header.tags(),
                        List.copyOf(parameters.values()),
                        text,
                        query))
                : new Outcome<>(Optional.empty(), findings);
    }

    private List<Finding> mistakes(Header header, Map<String, Parameter> parameters) {
        List<Finding> findings = new ArrayList<>();
        Stream.concat(header.kinds().keySet().stream(), header.defaults().keySet().stream())
                .distinct()
                .filter(named -> !parameters.containsKey(named))
                .forEach(named -> findings.add(Finding.of(
                        QueryCode.QUERY_PARAMETER,
                        start(),
                        "The decorators speak of a parameter \"" + named + "\", but the query has no variable ?_"
                                + named + ".")));
        header.kinds().forEach((named, word) -> {
            if (ParameterKind.of(word).isEmpty()) {
                findings.add(Finding.of(
                        QueryCode.QUERY_PARAMETER,
                        start(),
                        "The parameter \"" + named + "\" is said to be of the kind \"" + word
                                + "\", which is none of those known.",
                        "Choose from " + String.join(", ", ParameterKind.known()) + "."));
            }
        });
        parameters.values().stream()
                .filter(parameter -> !parameter.isIri())
                .filter(parameter -> parameter
                        .standard()
                        .filter(value -> parameter.literal(value).isEmpty())
                        .isPresent())
                .forEach(parameter -> findings.add(Finding.of(
                        QueryCode.QUERY_PARAMETER,
                        start(),
                        "The default of the parameter \"" + parameter.name() + "\" is not of its datatype, "
                                + parameter.suffix().orElse("") + ".")));
        return findings;
    }

    private Map<String, Parameter> parameters(Header header) {
        Map<String, Parameter> mentioned = new LinkedHashMap<>();
        for (MatchResult found :
                Vraag.VARIABLE.matcher(withoutComments()).results().toList()) {
            Matcher parts = Vraag.VARIABLE.matcher(found.group());
            parts.matches();
            String name = parts.group("name");
            Optional<String> suffix = Optional.ofNullable(parts.group("suffix"));
            ParameterKind kind = Optional.ofNullable(header.kinds().get(name))
                    .flatMap(ParameterKind::of)
                    .orElse(suffix.filter("iri"::equals).isPresent() ? ParameterKind.IETS : ParameterKind.TEKST);
            mentioned.putIfAbsent(
                    name,
                    new Parameter(
                            name,
                            found.group().substring(1),
                            suffix,
                            parts.group("mark").length() == 2,
                            kind,
                            Optional.ofNullable(header.defaults().get(name)).map(VraagReader::shortened)));
        }
        // In the order of the decorators first, which is the one that people are shown.
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        header.kinds().keySet().stream()
                .filter(mentioned::containsKey)
                .forEach(name -> parameters.put(name, mentioned.get(name)));
        mentioned.forEach(parameters::putIfAbsent);
        return parameters;
    }

    /** A default is an IRI for grlc's sake; without its base it holds for data with another base too. */
    private static String shortened(String value) {
        String ids = Kwal.BASE + "id/";
        return value.startsWith(ids) ? value.substring(ids.length()) : value;
    }

    private String withoutComments() {
        return text.lines().filter(line -> !line.stripLeading().startsWith("#")).collect(Collectors.joining("\n"));
    }

    /** The word at which reading stopped. Its place stands in the message; what Jena gives apart is the word before. */
    private Span place(QueryParseException notSparql) {
        Matcher told = PLACE.matcher(notSparql.getMessage());
        boolean found = told.find();
        int line = found ? Integer.parseInt(told.group(1)) : notSparql.getLine();
        int column = found ? Integer.parseInt(told.group(2)) : notSparql.getColumn();
        if (line < 1 || line > source.lineCount()) {
            return start();
        }
        int last = source.line(line).end();
        int from = Math.min(source.line(line).start() + Math.max(0, column - 1), last);
        int to = from;
        while (to < last && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return new Span(source, from, to);
    }

    /** The line at which the YAML ends to be YAML; never one below the decorators. */
    private Span place(Header.Unreadable unreadable) {
        int last = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            last = source.textOf(source.line(line)).startsWith("#+") ? line : last;
        }
        return unreadable.line() > 0 && last > 0
                ? Span.of(source, source.line(Math.min(unreadable.line(), last)))
                : start();
    }

    private Span start() {
        return Span.top(source);
    }

    private String name() {
        String path = source.name();
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return file.endsWith(".rq") ? file.substring(0, file.length() - ".rq".length()) : file;
    }
}
