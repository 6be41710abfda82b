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
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A named question: a SPARQL query with parameters, and what people need to know of it.
 *
 * @param name kebab-case, the name of its file
 * @param text the file as it stands
 * @param query the same, parsed, its parameters still variables
 */
public record Vraag(
        String name,
        Bilingual title,
        Bilingual description,
        List<String> tags,
        List<Parameter> parameters,
        String text,
        Query query) {

    /** grlc's convention: one underscore for a required parameter, two for an optional one, then name and type. */
    private static final Pattern VARIABLE = Pattern.compile(
            "[?$](?<mark>__?)(?<name>[A-Za-z][A-Za-z0-9]*)(?:_(?<suffix>[A-Za-z0-9]+))?(?![A-Za-z0-9_])");

    public Vraag {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** Reads the file of a question; a query without decorators is a question without a title. */
    public static Outcome<Vraag> read(SourceText source) {
        String text = source.content();
        Header header;
        try {
            header = Header.of(text);
        } catch (Header.Unreadable unreadable) {
            Span where = unreadable.line() > 0 && unreadable.line() <= source.lineCount()
                    ? source.span(source.line(unreadable.line()))
                    : source.span(0, 0);
            return Outcome.failed(Finding.of(
                    QueryCode.QUERY_HEADER,
                    where,
                    "The lines that begin with \"#+\" are not the YAML that grlc reads: " + unreadable.getMessage()
                            + ".",
                    "Put a value with a colon or a quote in it between quotes, or below its key after \">-\"."));
        }
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException notSparql) {
            return Outcome.failed(Finding.of(
                    QueryCode.QUERY_SYNTAX,
                    place(source, notSparql),
                    "This is not SPARQL 1.1: " + firstLine(notSparql)));
        }
        Map<String, Parameter> parameters = parameters(text, header);
        List<Finding> findings = new ArrayList<>();
        for (String named : concat(header.defaults(), header.kinds())) {
            if (!parameters.containsKey(named)) {
                findings.add(Finding.of(
                        QueryCode.QUERY_PARAMETER,
                        source.span(0, 0),
                        "The decorators speak of a parameter \"" + named + "\", but the query has no variable ?_"
                                + named + "."));
            }
        }
        for (Map.Entry<String, String> kind : header.kinds().entrySet()) {
            if (ParameterKind.of(kind.getValue()).isEmpty()) {
                findings.add(Finding.of(
                        QueryCode.QUERY_PARAMETER,
                        source.span(0, 0),
                        "The parameter \"" + kind.getKey() + "\" is said to be of the kind \"" + kind.getValue()
                                + "\", which is none of those known."));
            }
        }
        if (!findings.isEmpty()) {
            return new Outcome<>(Optional.empty(), findings);
        }
        return Outcome.of(new Vraag(
                nameOf(source.name()),
                header.title(),
                header.description(),
                header.tags(),
                List.copyOf(parameters.values()),
                text,
                query));
    }

    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }

    /** Names of the columns of its answer; empty for a question whose answer is a graph. */
    public List<String> columns() {
        return query.isSelectType() ? List.copyOf(query.getResultVars()) : List.of();
    }

    /**
     * Gives the parameters their values.
     *
     * @param values by parameter name; those not given have their standard value
     * @param target the data in which codes and keys are looked up
     */
    public Binding bind(Map<String, String> values, Target target) {
        return new Binder(this, target).bind(values);
    }

    /**
     * The query with the standard values in their place, as grlc would put them there, for those who can only take a
     * text: decorators left out, layout and comments kept.
     */
    public String textWithStandardValues(Target.Base base) {
        Map<String, String> terms = parameters.stream()
                .filter(parameter -> parameter.standard().isPresent())
                .collect(Collectors.toMap(Parameter::variable, parameter -> term(parameter, base)));
        return VARIABLE.matcher(Header.strip(text))
                .replaceAll(found -> Matcher.quoteReplacement(
                        terms.getOrDefault(found.group().substring(1), found.group())));
    }

    private static String term(Parameter parameter, Target.Base base) {
        String value = parameter.standard().orElseThrow();
        Node node = parameter.isIri()
                ? NodeFactory.createURI(base.iri(value))
                : parameter.literal(value).orElseThrow();
        return NodeFmtLib.strNT(node);
    }

    private static Map<String, Parameter> parameters(String text, Header header) {
        Map<String, Parameter> mentioned = new LinkedHashMap<>();
        for (MatchResult found :
                VARIABLE.matcher(withoutComments(text)).results().toList()) {
            Matcher parts = VARIABLE.matcher(found.group());
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
                            Optional.ofNullable(header.defaults().get(name)).map(Vraag::shortened)));
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

    private static String withoutComments(String text) {
        return text.lines().filter(line -> !line.stripLeading().startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static List<String> concat(Map<String, String> first, Map<String, String> second) {
        List<String> names = new ArrayList<>(first.keySet());
        second.keySet().stream().filter(name -> !first.containsKey(name)).forEach(names::add);
        return names;
    }

    private static Span place(SourceText source, QueryParseException notSparql) {
        int line = notSparql.getLine();
        if (line < 1 || line > source.lineCount()) {
            return source.span(0, 0);
        }
        int start = Math.min(
                source.line(line).start() + Math.max(0, notSparql.getColumn() - 1),
                source.line(line).end());
        return source.span(start, start);
    }

    private static String firstLine(QueryParseException notSparql) {
        return notSparql.getMessage().lines().findFirst().orElse("it cannot be parsed");
    }

    private static String nameOf(String path) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return file.endsWith(".rq") ? file.substring(0, file.length() - ".rq".length()) : file;
    }
}
