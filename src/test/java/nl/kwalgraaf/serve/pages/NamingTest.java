package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kwalgraaf.query.Parameter;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs call by a name of their own has one for people too, in both languages. */
class NamingTest {
    private static View view(Language language) {
        return new View(language, false, "http://localhost", "", "/vragen/x", "", Kwal.BASE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_column_parameter_and_theme_of_a_question_has_a_name(Language language) {
        Set<String> unnamed = new TreeSet<>();
        for (Vraag vraag : new Vragen().all()) {
            Stream.concat(
                            vraag.columns().stream().filter(column -> column.length() > 1),
                            vraag.parameters().stream().map(Parameter::name))
                    .filter(name -> Naming.known(name, view(language)).isEmpty())
                    .forEach(unnamed::add);
            vraag.tags().stream()
                    .limit(1)
                    .filter(tag -> Naming.theme(tag, view(language)).equals(tag))
                    .forEach(unnamed::add);
        }

        assertThat(unnamed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_property_on_a_page_has_a_name(Language language) {
        Table names = new Table("termen.properties");
        Set<String> unnamed = new TreeSet<>();
        Labels labels = new Labels(new Facts(ShippedData.DATASET.getUnionGraph()), view(language));
        ShippedData.DATASET.find().forEachRemaining(quad -> {
            Node property = quad.getPredicate();
            Optional<String> name = names.words(property.getURI(), language);
            boolean page = quad.getSubject().isURI()
                    && quad.getSubject().getURI().matches(Kwal.BASE + "(id|graph|catalog)/.*");
            if (page && name.isEmpty() && !labels.isNamed(property)) {
                unnamed.add(property.getURI());
            }
        });
        unnamed.remove("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

        assertThat(unnamed).isEmpty();
    }
}
