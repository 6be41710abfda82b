package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;

/** No term is used that the ontology lacks, and it defines none that nobody uses. */
class TermsInUseTest {
    private static final Pattern IN_JAVA =
            Pattern.compile("\\bKwal\\.([A-Za-z]\\w*)\\b(?!\\()|\\bKwal\\.term\\(\"(\\w+)\"\\)");
    private static final Pattern PREFIXED = Pattern.compile("\\bkwal:(\\w+)");

    /** Fields of Kwal that are no terms. */
    private static final Set<String> NO_TERMS = Set.of("NS", "BASE");

    @Test
    void code_shapes_and_questions_use_defined_terms() {
        assertThat(used()).hasSizeGreaterThan(100).isSubsetOf(defined());
    }

    @Test
    void every_defined_term_is_used() {
        Set<String> current = defined();
        current.removeAll(deprecated());
        assertThat(current).hasSizeGreaterThan(100).isSubsetOf(used());
    }

    @Test
    void a_deprecated_term_is_used_no_more_and_leads_to_one_that_is() {
        assertThat(deprecated())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(used())
                .allSatisfy(name -> {
                    Resource instead = OntologyFiles.ontology()
                            .createResource(OntologyFiles.KWAL + name)
                            .getPropertyResourceValue(DCTerms.isReplacedBy);
                    assertThat(used()).contains(instead.getLocalName());
                });
    }

    @Test
    void a_constant_bears_the_name_of_its_term() throws IllegalAccessException {
        for (var field : Kwal.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(Node.class)) {
                assertThat(field.get(null)).isEqualTo(Kwal.term(field.getName()));
            }
        }
    }

    private static Set<String> defined() {
        return OntologyTest.allTerms().map(Resource::getLocalName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> deprecated() {
        return OntologyTest.allTerms()
                .filter(term -> term.hasLiteral(OWL2.deprecated, true))
                .map(Resource::getLocalName)
                .collect(Collectors.toSet());
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        files(Path.of("src", "main", "java"), ".java")
                .filter(file -> !file.endsWith("Kwal.java"))
                .forEach(file -> names(file, IN_JAVA, used));
        Stream.of("queries", "ontology/shapes")
                .forEach(folder -> files(Path.of(folder), "").forEach(file -> names(file, PREFIXED, used)));
        OntologyFiles.CONCEPTS.forEach(name -> names(Path.of("ontology", name + ".ttl"), PREFIXED, used));
        Arrays.stream(Rubriek.values()).map(Rubriek::eigenschap).forEach(used::add);
        used.removeAll(NO_TERMS);
        return used;
    }

    private static void names(Path file, Pattern pattern, Set<String> names) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                names.add(matcher.group(1) != null || matcher.groupCount() == 1 ? matcher.group(1) : matcher.group(2));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
            return found.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
