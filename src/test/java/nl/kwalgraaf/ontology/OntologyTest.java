package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            "Kwalificatiedocument",
            "Keuzedeeldocument",
            "Formulering",
            "Competentievermelding",
            "Brondocument",
            "Reeks",
            "Passage");

    private static final List<String> PINNED_PROPERTIES = List.of(
            "heeftKwalificatie",
            "bevatDeel",
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
            "geldtVoor",
            "uitgewerkt",
            "geldigVanaf",
            "instroomTot",
            "diplomeringTot",
            "gewijzigdIn",
            "heeftGeneriekOnderdeel",
            "heeftNiveauEis",
            "bijMboNiveau",
            "taalvaardigheid",
            "heeftReferentieNiveau",
            "heeftFormulering",
            "geregeldIn",
            "heeftMboNiveau",
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
            "heeftPassage",
            "overEigenschap",
            "beginteken",
            "eindteken",
            "vanUitgave",
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

    /** A definition stands once. FOOPS! counts skos:definition; what OOPS! makes of it stands in docs/ontology.md. */
    @ParameterizedTest
    @MethodSource("allTerms")
    void a_definition_is_not_said_again_as_a_comment(Resource term) {
        assertThat(term.hasProperty(RDFS.comment)).isFalse();
    }

    static Stream<Resource> termsInUse() {
        return allTerms().filter(term -> !term.hasLiteral(OWL2.deprecated, true));
    }

    @ParameterizedTest
    @MethodSource("termsInUse")
    void a_term_in_use_has_an_example(Resource term) {
        assertThat(languages(term, SKOS.example)).contains("nl");
    }

    /** A definition of a property tells how its subject and its value hang together, and so begins with the value. */
    @ParameterizedTest
    @MethodSource("termsInUse")
    void a_definition_does_not_merely_name(Resource term) {
        assertThat(term.getProperty(SKOS.definition, "nl").getString()).doesNotStartWith("Noemt ");
        assertThat(term.getProperty(SKOS.definition, "en").getString()).doesNotStartWith("Names ");
    }

    @Test
    void no_two_terms_in_use_differ_in_case_only() {
        assertThat(allTerms()
                        .filter(term -> !term.hasLiteral(OWL2.deprecated, true))
                        .map(term -> term.getLocalName().toLowerCase(Locale.ROOT)))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_two_terms_share_a_label(String language) {
        assertThat(allTerms().map(term -> term.getProperty(RDFS.label, language).getString()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_definition_is_a_sentence_and_more_than_the_label(String language) {
        assertThat(allTerms()).allSatisfy(term -> {
            String definition = term.getProperty(SKOS.definition, language).getString();
            String label = term.getProperty(RDFS.label, language).getString();
            assertThat(definition).matches("\\p{Lu}.*[.]").hasSizeGreaterThan(label.length());
        });
    }

    @Test
    void a_class_begins_with_a_capital_and_a_property_does_not() {
        assertThat(classes()).extracting(Resource::getLocalName).allMatch(name -> name.matches("[A-Z][A-Za-z]*"));
        assertThat(properties()).extracting(Resource::getLocalName).allMatch(name -> name.matches("[a-z][A-Za-z]*"));
    }

    /** The rows of the pinned vocabulary: a property, what it is said of, and what it leads to. */
    @ParameterizedTest
    @CsvSource({
        "heeftKwalificatie, Kwalificatiedossier, Kwalificatie",
        "bevatDeel, Kwalificatiedocument, Deel",
        "heeftDeel, Kwalificatie, Deel",
        "deelVan, Deel, Kwalificatie",
        "heeftKerntaak, Deel, Kerntaak",
        "heeftWerkproces, Kerntaak, Werkproces",
        "vereistCompetentie, Werkproces Aanvulling, Competentie",
        "vereistVakkennisOfVaardigheid, Kerntaak Aanvulling, VakkennisOfVaardigheid",
        "heeftGedrag, Werkproces Aanvulling, Gedrag",
        "heeftAanvulling, Kerntaak Werkproces, Aanvulling",
        "voorProfiel, Aanvulling, Profieldeel",
        "omvatCompetentie, Kerntaak Deel Kwalificatie, Competentie",
        "geldtVoor, Deel Kerntaak Werkproces VakkennisOfVaardigheid Gedrag Aanvulling GeneriekOnderdeel NiveauEis, Kwalificatie",
        "uitgewerkt, Deel Kerntaak Werkproces Kwalificatie, boolean",
        "heeftGeneriekOnderdeel, Deel, GeneriekOnderdeel",
        "heeftNiveauEis, GeneriekOnderdeel, NiveauEis",
        "bijMboNiveau, NiveauEis, MboNiveau",
        "heeftReferentieNiveau, NiveauEis, ReferentieNiveau",
        "geregeldIn, GeneriekOnderdeel, Regeling",
        "heeftMboNiveau, Kwalificatie, MboNiveau",
        "omschrijving, Werkproces Aanvulling, langString",
        "resultaat, Werkproces Aanvulling, langString",
        "complexiteit, Kerntaak Aanvulling, langString",
        "verantwoordelijkheid, Kerntaak Aanvulling, langString",
        "context, Basisdeel LandelijkDeel, langString",
        "beroepshouding, Basisdeel LandelijkDeel, langString",
        "resultaatBeroepengroep, Basisdeel LandelijkDeel, langString",
        "typeringBeroep, Profieldeel RegionaalDeel Kwalificatie, langString",
        "typeringKwalificatie, Profieldeel RegionaalDeel Kwalificatie, langString",
        "beroepsvereisten, Deel Kwalificatie, langString",
        "tekst, Gedrag VakkennisOfVaardigheid Passage Formulering, langString",
        "heeftPassage, Thing, Passage",
        "heeftFormulering, Gedrag VakkennisOfVaardigheid, Formulering",
        "vanUitgave, Brondocument, Kwalificatiedocument",
        "beginteken, Passage, nonNegativeInteger",
        "eindteken, Passage, nonNegativeInteger",
        "inDocument, Passage, Brondocument",
        "beginregel, Passage, positiveInteger",
        "eindregel, Passage, positiveInteger",
        "pagina, Passage, positiveInteger"
    })
    void a_pinned_property_leads_from_and_to_what_was_agreed(String property, String from, String to) {
        assertThat(alternatives(term(property), RDFS.domain)).contains(from.split(" "));
        assertThat(alternatives(term(property), RDFS.range)).contains(to.split(" "));
    }

    /** One class or datatype, or the members of a union or enumeration. */
    static List<String> alternatives(Resource property, Property side) {
        Resource value = property.getPropertyResourceValue(side);
        return Stream.of(OWL.unionOf, OWL.oneOf)
                .filter(value::hasProperty)
                .findFirst()
                .map(list -> value.getPropertyResourceValue(list)
                        .as(RDFList.class)
                        .mapWith(OntologyTest::shortName)
                        .toList())
                .orElseGet(() -> List.of(shortName(value)));
    }

    private static String shortName(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getString()
                : node.asResource().getLocalName();
    }

    /** Annotations aside, a term that the ontology speaks of has a type, whoever's term it is. */
    @Test
    void every_term_of_another_vocabulary_that_an_axiom_uses_is_declared() {
        List<Property> axioms =
                List.of(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, OWL.inverseOf, OWL.disjointWith);
        assertThat(axioms.stream()
                        .flatMap(axiom -> ONTOLOGY.listObjectsOfProperty(axiom).toList().stream())
                        .filter(RDFNode::isURIResource)
                        .map(RDFNode::asResource)
                        .filter(term -> !List.of(XSD.getURI(), RDF.getURI(), RDFS.getURI(), OWL.getURI())
                                .contains(term.getNameSpace())))
                .hasSizeGreaterThan(50)
                .allMatch(term -> term.hasProperty(RDF.type));
    }

    /** No two classes at the head of the hierarchy share an instance. */
    @Test
    void every_class_without_a_superclass_of_ours_is_disjoint_from_the_others() {
        List<Resource> heads = classes()
                .filter(type -> OntologyFiles.parents(type).isEmpty())
                .filter(type -> !type.hasLiteral(OWL2.deprecated, true))
                .toList();
        List<List<RDFNode>> apart = ONTOLOGY.listObjectsOfProperty(OWL2.members)
                .mapWith(members -> members.as(RDFList.class).asJavaList())
                .toList();
        assertThat(apart).anySatisfy(members -> assertThat(members).hasSameElementsAs(heads));
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
                        DCTerms.contributor,
                        DCTerms.publisher,
                        DCTerms.created,
                        DCTerms.issued,
                        DCTerms.modified,
                        DCTerms.source,
                        DCTerms.rights,
                        DCTerms.identifier,
                        DCTerms.bibliographicCitation,
                        OWL.incompatibleWith,
                        RDFS.seeAlso))
                .allMatch(HEADER::hasProperty);
        assertThat(languages(HEADER, DCTerms.title)).containsExactlyInAnyOrder("nl", "en");
        assertThat(languages(HEADER, DCTerms.description)).containsExactlyInAnyOrder("nl", "en");
        assertThat(languages(HEADER, DCTerms.abstract_)).containsExactlyInAnyOrder("nl", "en");
        assertThat(HEADER.getProperty(DCTerms.license).getObject().isURIResource())
                .isTrue();
        assertThat(HEADER.getProperty(
                                ResourceFactory.createProperty("http://purl.org/vocab/vann/preferredNamespaceUri"))
                        .getString())
                .isEqualTo(OntologyFiles.KWAL);
    }

    @Test
    void the_version_is_the_same_wherever_it_stands() {
        String version = HEADER.getProperty(OWL.versionInfo).getString();
        assertThat(HEADER.getPropertyResourceValue(OWL2.versionIRI).getURI()).endsWith("/def/" + version);
        assertThat(HEADER.getProperty(DCTerms.bibliographicCitation).getString())
                .contains(version);
        assertThat(OntologyFiles.concepts()
                        .listObjectsOfProperty(OWL.versionInfo)
                        .mapWith(stated -> stated.asLiteral().getString())
                        .toList())
                .containsExactly(version);
    }

    @Test
    void a_version_comes_after_the_one_before_it() {
        String version = HEADER.getPropertyResourceValue(OWL2.versionIRI).getURI();
        String prior = HEADER.getPropertyResourceValue(OWL.priorVersion).getURI();
        assertThat(ModuleDescriptor.Version.parse(version.replaceFirst(".*/", "")))
                .isGreaterThan(ModuleDescriptor.Version.parse(prior.replaceFirst(".*/", "")));
        assertThat(date(DCTerms.created)).isBeforeOrEqualTo(date(DCTerms.issued));
        assertThat(date(DCTerms.issued)).isBeforeOrEqualTo(date(DCTerms.modified));
    }

    private static LocalDate date(Property property) {
        return LocalDate.parse(HEADER.getProperty(property).getString());
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
