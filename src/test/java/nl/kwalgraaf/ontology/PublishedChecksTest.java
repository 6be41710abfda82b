package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAnnotation;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.search.EntitySearcher;

/**
 * What FOOPS! checks of a file (its benchmark PRE: fifteen checks, each a share of what it asks) and what OOPS! calls
 * critical or important pitfalls, as both publish it; docs/ontology.md says how far this goes.
 */
class PublishedChecksTest {
    private static final Model ONTOLOGY = OntologyFiles.ontology();
    private static final String DEF = "https://w3id.org/kwalgraaf/def";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final String OWL_NS = OWL.getURI();
    private static final String BIBO = "http://purl.org/ontology/bibo/";

    /** FOOPS! looks for any property of a list; of each this is the one that we use. */
    private static final Map<String, String> METADATA = Map.ofEntries(
            Map.entry("title", DCTERMS + "title"),
            Map.entry("description", DCTERMS + "description"),
            Map.entry("license", DCTERMS + "license"),
            Map.entry("author", DCTERMS + "creator"),
            Map.entry("namespace URI", VANN + "preferredNamespaceUri"),
            Map.entry("namespace prefix", VANN + "preferredNamespacePrefix"),
            Map.entry("version info", OWL_NS + "versionInfo"),
            Map.entry("creation date", DCTERMS + "created"),
            Map.entry("citation", DCTERMS + "bibliographicCitation"),
            Map.entry("doi", BIBO + "doi"),
            Map.entry("publisher", DCTERMS + "publisher"),
            Map.entry("logo", "https://schema.org/logo"),
            Map.entry("status", BIBO + "status"),
            Map.entry("source", DCTERMS + "source"),
            Map.entry("issued", DCTERMS + "issued"));

    @Test
    void all_that_foops_asks_of_a_file_is_there_but_for_the_doi() throws OWLOntologyCreationException {
        OWLOntology ontology = Reasoning.load(ONTOLOGY);
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("PURL1 persistent address", share(DEF.startsWith("https://w3id.org/")));
        scores.put("RDF1 available as RDF", 1.0);
        scores.put("OM1 minimum", metadata(ontology, "title", "description", "license", "author", "namespace URI"));
        scores.put(
                "OM2 recommended", metadata(ontology, "namespace prefix", "version info", "creation date", "citation"));
        scores.put("OM3 detailed", metadata(ontology, "doi", "publisher", "logo", "status", "source", "issued"));
        scores.put("OM4.1 licence", metadata(ontology, "license"));
        scores.put("OM4.2 licence resolves", share(hasIri(ontology, METADATA.get("license"))));
        scores.put("OM5.1 provenance", metadata(ontology, "creation date", "author"));
        scores.put("OM5.2 detailed provenance", metadata(ontology, "issued", "publisher"));
        scores.put("FIND1 prefix", metadata(ontology, "namespace prefix"));
        scores.put(
                "VOC1 vocabularies for metadata", share(annotations(ontology).anyMatch(of -> of.startsWith(DCTERMS))));
        scores.put("VOC2 vocabularies reused", share(!reused(ontology).isEmpty()));
        scores.put("VOC3 labels", described(ontology, List.of(RDFS.getURI() + "label")));
        scores.put(
                "VOC4 definitions",
                described(
                        ontology,
                        List.of(RDFS.getURI() + "comment", "http://www.w3.org/2004/02/skos/core#definition")));
        scores.put(
                "VER1 version IRI",
                share(ontology.getOntologyID()
                        .getVersionIRI()
                        .filter(version -> !version.toString().equals(DEF))
                        .isPresent()));
        assertThat(scores).hasSize(15);
        scores.forEach(
                (check, score) -> assertThat(score).as(check).isEqualTo(check.startsWith("OM3") ? 5.0 / 6 : 1.0));
        assertThat(scores.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(0.97);
    }

    private static double share(boolean passed) {
        return passed ? 1 : 0;
    }

    private static double metadata(OWLOntology ontology, String... names) {
        Set<String> there = annotations(ontology).collect(Collectors.toSet());
        return (double) Stream.of(names)
                        .filter(name -> there.contains(METADATA.get(name)))
                        .count()
                / names.length;
    }

    private static Stream<String> annotations(OWLOntology ontology) {
        return ontology.annotations().map(said -> said.getProperty().getIRI().getIRIString());
    }

    private static boolean hasIri(OWLOntology ontology, String property) {
        return ontology.annotations()
                .filter(said -> said.getProperty().getIRI().getIRIString().equals(property))
                .map(OWLAnnotation::getValue)
                .anyMatch(value -> value.isIRI());
    }

    private static Set<String> reused(OWLOntology ontology) {
        return terms(ontology)
                .map(term -> term.getIRI().getNamespace())
                .filter(space -> !space.startsWith(DEF) && !space.equals(OWL_NS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<OWLEntity> terms(OWLOntology ontology) {
        return Stream.<Stream<? extends OWLEntity>>of(
                        ontology.classesInSignature(),
                        ontology.objectPropertiesInSignature(),
                        ontology.dataPropertiesInSignature())
                .flatMap(each -> each);
    }

    private static double described(OWLOntology ontology, List<String> properties) {
        List<OWLEntity> ours = terms(ontology)
                .filter(term -> term.getIRI().getNamespace().startsWith(DEF))
                .toList();
        long described = ours.stream()
                .filter(term -> EntitySearcher.getAnnotations(term, ontology)
                        .anyMatch(said -> said.getValue().isLiteral()
                                && properties.contains(
                                        said.getProperty().getIRI().getIRIString())))
                .count();
        assertThat(ours).extracting(HasIRI::getIRI).hasSizeGreaterThan(100);
        return (double) described / ours.size();
    }

    /** P11, P19: each property has one domain and one range. */
    @Test
    void no_domain_or_range_is_missing_or_said_twice() {
        assertThat(OntologyTest.properties()).allSatisfy(property -> {
            assertThat(property.listProperties(RDFS.domain).toList()).hasSize(1);
            assertThat(property.listProperties(RDFS.range).toList()).hasSize(1);
        });
    }

    /** P10: classes that share no instance say so. */
    @Test
    void classes_are_disjoint_where_they_should_be() {
        assertThat(ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL2.AllDisjointClasses)
                        .toList())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    /** P06, P24: nothing is below itself, and nothing is defined by itself. */
    @Test
    void no_term_goes_round_in_a_circle() {
        for (var below : List.of(RDFS.subClassOf, RDFS.subPropertyOf)) {
            OntologyTest.allTerms().forEach(term -> {
                Set<Resource> above = new HashSet<>();
                List<Resource> next = new ArrayList<>(List.of(term));
                while (!next.isEmpty()) {
                    next.remove(0)
                            .listProperties(below)
                            .mapWith(Statement::getObject)
                            .filterKeep(RDFNode::isURIResource)
                            .mapWith(RDFNode::asResource)
                            .filterKeep(above::add)
                            .forEachRemaining(next::add);
                }
                assertThat(above).doesNotContain(term);
            });
        }
    }

    /** P05, P25, P26: an inverse leads back from where its inverse leads to, and is another property. */
    @Test
    void an_inverse_is_the_other_way_round() {
        List<Statement> inverses =
                ONTOLOGY.listStatements(null, OWL.inverseOf, (RDFNode) null).toList();
        assertThat(inverses).isNotEmpty().allSatisfy(said -> {
            assertThat(said.getSubject()).isNotEqualTo(said.getObject());
            assertThat(said.getSubject().getPropertyResourceValue(RDFS.domain))
                    .isEqualTo(said.getResource().getPropertyResourceValue(RDFS.range));
            assertThat(said.getSubject().getPropertyResourceValue(RDFS.range))
                    .isEqualTo(said.getResource().getPropertyResourceValue(RDFS.domain));
        });
    }

    /** P12, P27 to P31: nothing is called equivalent, symmetric or transitive, and so nothing wrongly. */
    @Test
    void nothing_is_equivalent_symmetric_or_transitive() {
        assertThat(ONTOLOGY.contains(null, OWL.equivalentClass)).isFalse();
        assertThat(ONTOLOGY.contains(null, OWL.equivalentProperty)).isFalse();
        assertThat(ONTOLOGY.contains(null, RDF.type, OWL.SymmetricProperty)).isFalse();
        assertThat(ONTOLOGY.contains(null, RDF.type, OWL.TransitiveProperty)).isFalse();
    }

    /** P03: "is" is said with rdf:type and rdfs:subClassOf. P22, P32: OntologyTest. P33: a chain has links. */
    @Test
    void no_property_is_called_is_and_a_chain_has_two_links_or_more() {
        assertThat(OntologyTest.properties())
                .extracting(Resource::getLocalName)
                .noneMatch(name -> name.matches("is[A-Z]?.*"));
        assertThat(ONTOLOGY.listObjectsOfProperty(OWL2.propertyChainAxiom)
                        .mapWith(chain -> chain.as(RDFList.class).size())
                        .toList())
                .isNotEmpty()
                .allMatch(links -> links > 1);
    }

    /** P04: no class stands alone. */
    @Test
    void every_class_hangs_together_with_another() {
        Set<String> connected = new TreeSet<>();
        OntologyTest.properties().forEach(property -> {
            connected.addAll(OntologyTest.alternatives(property, RDFS.domain));
            connected.addAll(OntologyTest.alternatives(property, RDFS.range));
        });
        assertThat(OntologyTest.termsInUse().filter(term -> term.hasProperty(RDF.type, OWL.Class)))
                .allMatch(type -> connected.contains(type.getLocalName()) || type.hasProperty(RDFS.subClassOf));
    }

    /** P40: what others name is described by them; P37, P39: every term of ours is below the address of the ontology. */
    @Test
    void no_term_of_others_is_defined_here() {
        for (var definition : List.of(
                RDFS.domain,
                RDFS.range,
                RDFS.subClassOf,
                RDFS.subPropertyOf,
                OWL.inverseOf,
                ONTOLOGY.createProperty("http://www.w3.org/2004/02/skos/core#definition"))) {
            assertThat(ONTOLOGY.listSubjectsWithProperty(definition)
                            .filterDrop(RDFNode::isAnon)
                            .toList())
                    .allMatch(term -> term.getURI().startsWith(OntologyFiles.KWAL));
        }
    }

    /** P20: a definition says more than the label; P21: no class for the rest; P32: no two terms in use share a label. */
    @Test
    void labels_and_definitions_tell_terms_apart() {
        var definition = ONTOLOGY.createProperty("http://www.w3.org/2004/02/skos/core#definition");
        Set<String> labels = new TreeSet<>();
        OntologyTest.termsInUse().forEach(term -> {
            List<String> named = term.listProperties(RDFS.label)
                    .mapWith(label -> label.getString() + "@" + label.getLanguage())
                    .toList();
            assertThat(term.listProperties(definition)
                            .mapWith(words -> words.getString() + "@" + words.getLanguage())
                            .toList())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(named);
            named.forEach(label -> assertThat(labels.add(term.hasProperty(RDF.type, OWL.Class) + label))
                    .as(label)
                    .isTrue());
            assertThat(term.getLocalName()).doesNotMatch("(?i)(overige?|ander|rest|misc|other|various).*");
        });
        assertThat(labels).hasSizeGreaterThan(200);
    }

    /** P15: no class is made of what another is not, and so none wrongly. */
    @Test
    void no_class_is_the_complement_of_another() {
        assertThat(ONTOLOGY.contains(null, OWL.complementOf)).isFalse();
    }

    /** P34, P35, P38, P41: whatever is used is declared, the ontology too, with a licence. P36: no ending in its address. */
    @Test
    void whatever_is_used_is_declared() {
        Resource header = ONTOLOGY.createResource(DEF);
        assertThat(header.hasProperty(RDF.type, OWL.Ontology)).isTrue();
        assertThat(header.hasProperty(ONTOLOGY.createProperty(DCTERMS + "license")))
                .isTrue();
        Set<String> undeclared = new TreeSet<>();
        ONTOLOGY.listStatements().forEachRemaining(said -> {
            Resource property = said.getPredicate().inModel(ONTOLOGY);
            boolean builtIn = Stream.of(RDF.getURI(), RDFS.getURI(), OWL_NS)
                    .anyMatch(space -> property.getURI().startsWith(space));
            if (!builtIn && !property.hasProperty(RDF.type)) {
                undeclared.add(property.getURI());
            }
        });
        assertThat(undeclared).isEmpty();
    }
}
