package nl.kwalgraaf.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

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

    private static final String FULL_TEXT = "http://jena.apache.org/text#";

    /** grlc's convention: one underscore for a required parameter, two for an optional one, then name and type. */
    static final Pattern VARIABLE = Pattern.compile(
            "[?$](?<mark>__?)(?<name>[A-Za-z][A-Za-z0-9]*)(?:_(?<suffix>[A-Za-z0-9]+))?(?![A-Za-z0-9_])");

    public Vraag {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
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

    /** True when it asks for full-text search, so that whoever runs it can see to an index. */
    public boolean asksFullText() {
        return query.getPrefixMapping().getNsPrefixMap().containsValue(FULL_TEXT);
    }

    /** True when a part of it is put to another endpoint, so that whoever runs it can see whether that is allowed. */
    public boolean asksElsewhere() {
        boolean[] elsewhere = {false};
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
                elsewhere[0] = true;
            }
        });
        return elsewhere[0];
    }

    /**
     * Gives the parameters their values.
     *
     * @param values by parameter name; those not given have their standard value
     * @param target the data in which codes and keys are looked up
     */
    public Binding bind(Map<String, String> values, Target target) {
        return new Binder(parameters, query, target).bind(values);
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
}
