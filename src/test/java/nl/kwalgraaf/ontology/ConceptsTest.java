package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class ConceptsTest {

    private static final Model CONCEPTS = OntologyFiles.concepts();

    @Test
    void the_25_competenties_bear_their_official_names_in_order() {
        assertThat(inOrder("competentie"))
                .extracting(concept -> concept.getProperty(SKOS.prefLabel, "nl").getString())
                .containsExactly(
                        "Beslissen en activiteiten initiëren",
                        "Aansturen",
                        "Begeleiden",
                        "Aandacht en begrip tonen",
                        "Samenwerken en overleggen",
                        "Ethisch en integer handelen",
                        "Relaties bouwen en netwerken",
                        "Overtuigen en beïnvloeden",
                        "Presenteren",
                        "Formuleren en rapporteren",
                        "Vakdeskundigheid toepassen",
                        "Materialen en middelen inzetten",
                        "Analyseren",
                        "Onderzoeken",
                        "Creëren en innoveren",
                        "Leren",
                        "Plannen en organiseren",
                        "Op de behoeften en verwachtingen van de \"klant\" richten",
                        "Kwaliteit leveren",
                        "Instructies en procedures opvolgen",
                        "Omgaan met verandering en aanpassen",
                        "Met druk en tegenslag omgaan",
                        "Gedrevenheid en ambitie tonen",
                        "Ondernemend en commercieel handelen",
                        "Bedrijfsmatig handelen");
    }

    @Test
    void the_letters_run_from_A_to_Y() {
        assertThat(codes("competentie")).isEqualTo(List.of("ABCDEFGHIJKLMNOPQRSTUVWXY".split("")));
    }

    @Test
    void each_scale_of_levels_is_ordered() {
        assertThat(codes("referentieniveau")).containsExactly("1F", "2F", "3F", "4F");
        assertThat(codes("erk")).containsExactly("A1", "A2", "B1", "B2", "C1", "C2");
        assertThat(codes("rekenniveau")).containsExactly("rekenniveau 2", "rekenniveau 3", "rekenniveau 4");
        assertThat(codes("mbo-niveau")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void a_concept_ends_in_its_code() {
        for (String scheme : List.of("competentie", "referentieniveau", "erk", "mbo-niveau")) {
            assertThat(inOrder(scheme))
                    .allSatisfy(concept ->
                            assertThat(concept.getURI()).isEqualTo(OntologyFiles.ID + scheme + "/" + code(concept)));
        }
    }

    @Test
    void a_concept_is_known_by_one_name_in_each_language() {
        assertThat(CONCEPTS.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .hasSize(25 + 4 + 6 + 3 + 4 + 4)
                .allSatisfy(concept -> {
                    for (String language : List.of("nl", "en")) {
                        assertThat(concept.listProperties(SKOS.prefLabel, language)
                                        .toList())
                                .hasSize(1);
                        assertThat(concept.getProperty(RDFS.label, language).getString())
                                .isEqualTo(concept.getProperty(SKOS.prefLabel, language)
                                        .getString());
                        assertThat(concept.listProperties(SKOS.definition, language)
                                        .toList())
                                .hasSize(1);
                    }
                });
    }

    @Test
    void a_scheme_lists_its_concepts() {
        assertThat(CONCEPTS.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
                        .toList())
                .hasSize(6)
                .allSatisfy(scheme -> assertThat(CONCEPTS.listSubjectsWithProperty(SKOS.topConceptOf, scheme)
                                .toList())
                        .isNotEmpty()
                        .hasSameElementsAs(CONCEPTS.listObjectsOfProperty(scheme, SKOS.hasTopConcept)
                                .mapWith(RDFNode::asResource)
                                .toList()));
    }

    @Test
    void a_regeling_is_named_by_its_number() {
        assertThat(CONCEPTS.listSubjectsWithProperty(RDF.type, kwal("Regeling")).toList())
                .hasSize(3)
                .allSatisfy(regeling -> {
                    String number = regeling.getProperty(kwal("bwbNummer")).getString();
                    assertThat(regeling.getURI()).endsWith("/regeling/" + number);
                    assertThat(regeling.getProperty(kwal("adres")).getString()).endsWith(number);
                });
    }

    @Test
    void there_are_no_blank_nodes() {
        assertThat(CONCEPTS.listSubjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
        assertThat(CONCEPTS.listObjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
    }

    private static List<String> codes(String scheme) {
        return inOrder(scheme).stream().map(ConceptsTest::code).toList();
    }

    private static String code(Resource concept) {
        return concept.getProperty(kwal("code")).getString();
    }

    private static List<Resource> inOrder(String scheme) {
        return CONCEPTS
                .listSubjectsWithProperty(SKOS.inScheme, CONCEPTS.createResource(OntologyFiles.ID + scheme))
                .toList()
                .stream()
                .sorted(Comparator.comparing(
                        concept -> concept.getProperty(kwal("volgnummer")).getInt()))
                .toList();
    }

    private static Property kwal(String name) {
        return CONCEPTS.createProperty(OntologyFiles.KWAL, name);
    }
}
