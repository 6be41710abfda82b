package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

    private static final Model ONTOLOGY = OntologyFiles.ontology();
    private static final Resource HEADER = ONTOLOGY.createResource("https://w3id.org/kwalgraaf/def");

    /** The terms that other programs rely on. */
    private static final List<String> PINNED_CLASSES = List.of(
            "Kwalificatiedossier",
            "Kwalificatie",
            "GeregionaliseerdeKwalificatie",
            "Deel",
            "Basisdeel",
            "Profieldeel",
            "LandelijkDeel",
            "RegionaalDeel",
            "Keuzedeel",
            "Kerntaak",
            "Werkproces",
            "Competentie",
            "VakkennisOfVaardigheid",
            "Vakkennis",
            "Vaardigheid",
            "Gedrag",
            "Aanvulling",
            "GeneriekOnderdeel",
            "NiveauEis",
            "ReferentieNiveau",
            "MboNiveau",
            "Regeling",
            "Brondocument",
            "Passage");

    private static final List<String> PINNED_PROPERTIES = List.of(
            "heeftKwalificatie",
            "heeftDeel",
            "deelVan",
            "heeftKerntaak",
            "heeftWerkproces",
            "vereistCompetentie",
            "vereistVakkennisOfVaardigheid",
            "heeftGedrag",
            "heeftAanvulling",
            "voorProfiel",
            "omvatCompetentie",
            "heeftGeneriekOnderdeel",
            "heeftNiveauEis",
            "bijMboNiveau",
            "vaardigheid",
            "referentieNiveau",
            "geregeldIn",
            "mboNiveau",
            "eqfNiveau",
            "code",
            "volgnummer",
            "omschrijving",
            "resultaat",
            "complexiteit",
            "verantwoordelijkheid",
            "context",
            "beroepshouding",
            "resultaatBeroepengroep",
            "typeringBeroep",
            "typeringKwalificatie",
            "beroepsvereisten",
            "tekst",
            "passage",
            "beginregel",
            "eindregel",
            "pagina",
            "inDocument");

    static Stream<Resource> classes() {
        return terms(OWL.Class);
    }

    static Stream<Resource> properties() {
        return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                .flatMap(OntologyTest::terms);
    }

    static Stream<Resource> allTerms() {
        return Stream.concat(classes(), properties());
    }

    private static Stream<Resource> terms(Resource type) {
        return ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(OntologyFiles.KWAL));
    }

    @Test
    void has_every_pinned_class() {
        assertThat(classes()).extracting(Resource::getLocalName).containsAll(PINNED_CLASSES);
    }

    @Test
    void has_every_pinned_property() {
        assertThat(properties()).extracting(Resource::getLocalName).containsAll(PINNED_PROPERTIES);
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void a_term_has_one_label_and_one_definition_in_each_language(Resource term) {
        assertThat(languages(term, RDFS.label)).containsExactlyInAnyOrder("nl", "en");
        assertThat(languages(term, SKOS.definition)).containsExactlyInAnyOrder("nl", "en");
        assertThat(term.hasProperty(RDFS.isDefinedBy, HEADER)).isTrue();
    }

    @Test
    void no_two_terms_share_a_dutch_label() {
        assertThat(allTerms().map(term -> term.getProperty(RDFS.label, "nl").getString()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void a_property_has_one_domain_and_one_range(Resource property) {
        assertThat(property.listProperties(RDFS.domain).toList()).hasSize(1);
        assertThat(property.listProperties(RDFS.range).toList()).hasSize(1);
    }

    @Test
    void the_header_has_what_fair_checkers_ask_for() {
        List<Property> once = Stream.of(
                        "http://purl.org/vocab/vann/preferredNamespacePrefix",
                        "http://purl.org/vocab/vann/preferredNamespaceUri",
                        "http://purl.org/ontology/bibo/status")
                .map(ResourceFactory::createProperty)
                .toList();
        assertThat(once).allMatch(HEADER::hasProperty);
        assertThat(List.of(
                        OWL2.versionIRI,
                        OWL.versionInfo,
                        OWL.priorVersion,
                        DCTerms.license,
                        DCTerms.creator,
                        DCTerms.publisher,
                        DCTerms.created,
                        DCTerms.issued,
                        DCTerms.modified,
                        DCTerms.source,
                        DCTerms.bibliographicCitation))
                .allMatch(HEADER::hasProperty);
        assertThat(languages(HEADER, DCTerms.title)).containsExactlyInAnyOrder("nl", "en");
        assertThat(languages(HEADER, DCTerms.description)).containsExactlyInAnyOrder("nl", "en");
    }

    @Test
    void the_version_is_the_same_wherever_it_stands() {
        String version = HEADER.getProperty(OWL.versionInfo).getString();
        assertThat(HEADER.getPropertyResourceValue(OWL2.versionIRI).getURI()).endsWith("/def/" + version);
        assertThat(HEADER.getProperty(DCTerms.bibliographicCitation).getString())
                .contains(version);
    }

    @Test
    void a_blank_node_stands_only_where_owl_needs_one() {
        List<Resource> owlKinds = List.of(OWL.Class, OWL.Restriction, OWL2.AllDisjointClasses, RDFS.Datatype, RDF.List);
        assertThat(ONTOLOGY.listSubjects().filterKeep(RDFNode::isAnon).toList()).allSatisfy(node -> {
            boolean list = node.hasProperty(RDF.first);
            assertThat(list || owlKinds.stream().anyMatch(kind -> node.hasProperty(RDF.type, kind)))
                    .isTrue();
        });
    }

    @Test
    void part_of_is_the_inverse_of_has_part() {
        assertThat(ONTOLOGY.contains(term("heeftDeel"), OWL.inverseOf, term("deelVan")))
                .isTrue();
    }

    private static Resource term(String name) {
        return ONTOLOGY.createResource(OntologyFiles.KWAL + name);
    }

    private static List<String> languages(Resource subject, Property property) {
        return subject.listProperties(property)
                .mapWith(statement -> statement.getLiteral().getLanguage())
                .toList();
    }
}
