package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
