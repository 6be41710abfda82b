package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class CatalogueTest {
    private static final Path FOLDER = Path.of("queries");

    static List<Vraag> all() {
        return new Vragen().all();
    }

    @Test
    void every_file_is_a_question_and_every_question_a_file() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq")))
                    .containsExactlyInAnyOrderElementsOf(new Vragen()
                            .names().stream().map(name -> name + ".rq").toList())
                    .hasSize(41);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void question_tells_what_it_is_in_both_languages(Vraag vraag) {
        assertThat(vraag.title().nl()).isNotBlank().doesNotEndWith(".");
        assertThat(vraag.title().en()).isNotBlank().doesNotEndWith(".");
        assertThat(vraag.description().nl()).endsWith(".");
        assertThat(vraag.description().en()).endsWith(".");
        assertThat(vraag.tags()).isNotEmpty().allMatch(tag -> tag.matches("[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void question_begins_with_each_decorator_of_grlc(Vraag vraag) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(vraag.name() + ".rq")).lines())
                .anyMatch(line -> line.startsWith("#+ summary: "))
                .anyMatch(line -> line.startsWith("#+ description: "))
                .anyMatch(line -> line.startsWith("#+ tags:"))
                .anyMatch(line -> line.startsWith("#+ defaults:"));
    }

    /** As grlc's wiki lists its decorators ("Query decorators"); it passes over others, such as ours for Dutch. */
    @ParameterizedTest
    @MethodSource("all")
    void header_is_one_that_grlc_reads(Vraag vraag) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(vraag.name() + ".rq"));
        List<String> header =
                lines.stream().takeWhile(line -> line.startsWith("#+")).toList();
        assertThat(lines.subList(header.size(), lines.size())).noneMatch(line -> line.startsWith("#+"));

        Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(header.stream().map(line -> line.substring(2)).collect(Collectors.joining("\n")));
        assertThat(read.keySet())
                .isSubsetOf("summary", "summary-nl", "description", "description-nl", "tags", "defaults", "kinds");
        assertThat(read.get("summary")).isInstanceOf(String.class);
        assertThat(read.get("description")).isInstanceOf(String.class);
        assertThat((List<?>) read.get("tags")).isNotEmpty().allMatch(String.class::isInstance);
        // A list of one name with its value each, under the name without its mark.
        assertThat((List<?>) read.get("defaults")).allSatisfy(each -> {
            assertThat((Map<?, ?>) each).hasSize(1);
            assertThat(vraag.parameter(
                            ((Map<?, ?>) each).keySet().iterator().next().toString()))
                    .isPresent();
        });
    }

    /** grlc takes a variable apart by its underscores: mark, name, type. */
    @ParameterizedTest
    @MethodSource("all")
    void grlc_finds_the_parameters_that_we_find(Vraag vraag) {
        Pattern grlc = Pattern.compile("(_{1,2})([^_]+)_?([a-zA-Z0-9]+)?_?([a-zA-Z0-9]+)?.*");
        Set<String> found = new TreeSet<>();
        Matcher variables = Pattern.compile("\\?(_[A-Za-z0-9_]+)")
                .matcher(Header.strip(vraag.text()).replaceAll("(?m)^\\s*#.*", ""));
        while (variables.find()) {
            Matcher taken = grlc.matcher(variables.group(1));
            assertThat(taken.matches()).isTrue();
            found.add(taken.group(2) + " " + taken.group(1) + " " + taken.group(3));
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(vraag.parameters().stream()
                        .map(parameter -> parameter.name() + " " + (parameter.optional() ? "__ " : "_ ")
                                + parameter.suffix().orElse(null))
                        .toList())
                .allMatch(parameter ->
                        parameter.endsWith(" iri") || parameter.endsWith(" null") || parameter.endsWith(" date"));
    }

    /**
     * grlc asks rdflib for the variables of a query, which passes over those that stand only in {@code BIND}, in a
     * comparison, or in a filter within {@code EXISTS}; seen with rdflib 6.1.
     */
    @ParameterizedTest
    @MethodSource("all")
    void every_parameter_is_where_grlc_looks_for_it(Vraag vraag) {
        assertThat(seen(vraag.query().getQueryPattern()))
                .containsAll(
                        vraag.parameters().stream().map(Parameter::variable).toList());
    }

    private static Set<String> seen(Element pattern) {
        Set<String> seen = new TreeSet<>();
        ElementWalker.walk(pattern, new InTriples(seen) {
            @Override
            public void visit(ElementFilter filter) {
                inFunctions(filter.getExpr(), seen);
            }

            @Override
            public void visit(ElementService service) {
                if (service.getServiceNode().isVariable()) {
                    seen.add(service.getServiceNode().getName());
                }
            }

            @Override
            public void visit(ElementSubQuery part) {
                seen.addAll(seen(part.getQuery().getQueryPattern()));
            }
        });
        return seen;
    }

    /** The variables of triple patterns. */
    private static class InTriples extends ElementVisitorBase {
        private final Set<String> seen;

        InTriples(Set<String> seen) {
            this.seen = seen;
        }

        @Override
        public void visit(ElementPathBlock block) {
            block.patternElts()
                    .forEachRemaining(path -> Stream.of(path.getSubject(), path.getPredicate(), path.getObject())
                            .filter(node -> node != null && node.isVariable())
                            .forEach(node -> seen.add(node.getName())));
        }
    }

    private static void inFunctions(Expr expression, Set<String> seen) {
        boolean comparison = expression.isFunction()
                && Set.of("=", "!=", "<", "<=", ">", ">=")
                        .contains(String.valueOf(expression.getFunction().getOpName()));
        if (expression.isVariable()) {
            seen.add(expression.getVarName());
        } else if (expression instanceof ExprFunctionOp exists) {
            ElementWalker.walk(exists.getElement(), new InTriples(seen));
        } else if (expression.isFunction() && !comparison) {
            expression.getFunction().getArgs().forEach(argument -> inFunctions(argument, seen));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void required_parameter_has_a_default_and_every_parameter_a_kind(Vraag vraag) throws IOException {
        String text = Files.readString(FOLDER.resolve(vraag.name() + ".rq"));
        assertThat(vraag.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.optional()).isNotEqualTo(parameter.standard().isPresent());
            assertThat(text)
                    .contains("#+   - " + parameter.name() + ": "
                            + parameter.kind().word());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void order_of_the_rows_is_laid_down(Vraag vraag) {
        // A graph has no order and no columns.
        if (!vraag.query().isConstructType()) {
            assertThat(vraag.query().isSelectType()).isTrue();
            assertThat(vraag.query().hasOrderBy()).isTrue();
            assertThat(vraag.columns()).allMatch(column -> column.matches("[A-Za-z]+"));
        }
    }

    // grlc pastes a value over the variable: in these places that would leave no valid query behind.
    @ParameterizedTest
    @MethodSource("all")
    void parameter_stands_only_where_a_value_can(Vraag vraag) {
        List<String> variables =
                vraag.parameters().stream().map(Parameter::variable).toList();
        if (vraag.query().isConstructType()) {
            assertThat(vraag.query().getConstructTemplate().getTriples())
                    .allMatch(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                            .noneMatch(node -> node.isVariable() && variables.contains(node.getName())));
        } else {
            assertThat(vraag.query().getProjectVars()).noneMatch(column -> variables.contains(column.getVarName()));
        }
        assertThat(vraag.query().getGroupBy().getVars()).noneMatch(column -> variables.contains(column.getVarName()));
        assertThat(vraag.text()).doesNotContainPattern("AS \\?_");
    }

    // grlc replaces the variable's name wherever it stands, also as the beginning of a longer one.
    @ParameterizedTest
    @MethodSource("all")
    void no_parameter_begins_with_the_name_of_another(Vraag vraag) {
        assertThat(vraag.parameters())
                .allSatisfy(one -> assertThat(vraag.parameters())
                        .noneMatch(
                                other -> !other.equals(one) && other.variable().startsWith(one.variable())));
    }

    @Test
    void name_that_is_not_known_gets_the_near_ones() {
        Vragen vragen = new Vragen();
        assertThat(vragen.named("gedeelde-competentie")).isEmpty();
        assertThat(vragen.near("gedeelde-competentie")).startsWith("gedeelde-competenties");
        assertThat(vragen.near("wet")).containsExactly("wetten");
        assertThat(vragen.near("hoeveel")).isEmpty();
    }

    @Test
    void list_shows_names_titles_and_parameters() {
        String listed = Listing.text(all());
        assertThat(listed)
                .contains("gedeelde-competenties          Welke competenties twee onderdelen gemeen hebben\n")
                .contains("Which competences two parts have in common\n")
                .contains("[deelA=cloud-and-infrastructure-technician/L1]");
        assertThat(Listing.json(all())).contains("\"name\" : \"bevindingen\"");
    }
}
