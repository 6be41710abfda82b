package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} is made from the ontology and the concept schemes. */
class GlossaryTest {
    private static final Path PAGE = Path.of("docs", "glossary.md");

    @Test
    void the_glossary_says_what_the_ontology_says() throws IOException {
        String text = text();
        if (System.getProperty("cases.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("run this test with -Dcases.update to make the glossary anew")
                .exists()
                .content()
                .isEqualTo(text);
    }

    private static String text() {
        Resource header = OntologyFiles.ontology().createResource("https://w3id.org/kwalgraaf/def");
        StringBuilder text = new StringBuilder("# Glossary\n\n")
                .append(english(header, DCTerms.description))
                .append("\n\nMade from `ontology/`, version ")
                .append(header.getProperty(OWL.versionInfo).getString())
                .append(". `kwal:` stands for `")
                .append(OntologyFiles.KWAL)
                .append("`.\n\n## Classes\n\n| term | Dutch | English | what it is |\n|---|---|---|---|\n");
        sorted(OntologyTest.classes())
                .forEach(type -> row(text, "`kwal:" + type.getLocalName() + "`", type, below(type)));
        text.append("\n## Properties\n\n| term | Dutch | English | what it says | of → to |\n|---|---|---|---|---|\n");
        sorted(OntologyTest.properties()).forEach(property -> {
            row(text, "`kwal:" + property.getLocalName() + "`", property, "");
            text.setLength(text.length() - 1);
            text.append(' ')
                    .append(String.join(", ", OntologyTest.alternatives(property, RDFS.domain)))
                    .append(" → ")
                    .append(String.join(", ", OntologyTest.alternatives(property, RDFS.range)))
                    .append(" |\n");
        });
        OntologyFiles.CONCEPTS.stream()
                .map(OntologyFiles::concepts)
                .flatMap(file -> file.listSubjectsWithProperty(SKOS.hasTopConcept).toList().stream()
                        .sorted(Comparator.comparing(Resource::getURI)))
                .forEach(scheme -> scheme(text, scheme));
        return text.toString();
    }

    private static void scheme(StringBuilder text, Resource scheme) {
        text.append("\n## ")
                .append(english(scheme, DCTerms.title))
                .append("\n\n")
                .append(english(scheme, SKOS.definition))
                .append("\n\n| notation | Dutch | English | what it is |\n|---|---|---|---|\n");
        scheme.getModel().listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
                .sorted(Comparator.comparing(GlossaryTest::notation))
                .forEach(concept -> row(text, notation(concept), concept, ""));
    }

    private static void row(StringBuilder text, String term, Resource thing, String more) {
        text.append("| ")
                .append(term)
                .append(" | ")
                .append(thing.getProperty(RDFS.label, "nl").getString())
                .append(" | ")
                .append(english(thing, RDFS.label))
                .append(" | ")
                .append(english(thing, SKOS.definition))
                .append(more)
                .append(" |\n");
    }

    private static String below(Resource type) {
        return OntologyFiles.parents(type).stream()
                .map(parent -> " A kind of `kwal:" + parent.getLocalName() + "`.")
                .collect(Collectors.joining());
    }

    private static List<Resource> sorted(Stream<Resource> terms) {
        return terms.sorted(Comparator.comparing((Resource term) -> term.getLocalName(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Resource::getLocalName))
                .toList();
    }

    private static String notation(Resource concept) {
        return concept.getProperty(SKOS.notation).getString();
    }

    private static String english(Resource thing, Property property) {
        return thing.getProperty(property, "en").getString();
    }
}
