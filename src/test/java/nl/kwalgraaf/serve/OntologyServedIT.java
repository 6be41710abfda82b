package nl.kwalgraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.query.ShippedData;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFJsonLDDocumentFormat;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology as the server gives it: the bytes that go over the wire are what tools of OWL read. */
class OntologyServedIT {
    private static final String DEF = "https://w3id.org/kwalgraaf/def";
    private static final String GRAPH = "kwalificaties/data?graph=https://w3id.org/kwalgraaf/graph/ontologie";
    private static final Graph FILE = RDFDataMgr.loadGraph("ontology/kwalgraaf.ttl");
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Settings settings = Served.settings();
        Store store = Store.of(ShippedData.DATASET, settings.readOnly());
        served = Served.over(
                store,
                settings,
                Pages.of(store, settings, Target.Base.STANDARD, key -> Optional.empty())
                        .toArray(Page[]::new));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "def, text/turtle",
        "def, application/rdf+xml",
        "def, application/ld+json",
        "def, application/n-triples",
        "def/1.0.0, text/turtle",
        "def/1.0.0, application/rdf+xml"
    })
    void the_ontology_is_its_file(String path, String mediaType) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path, "Accept", mediaType);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
        assertThat(graph(answer).isIsomorphicWith(FILE)).isTrue();
    }

    @Test
    void the_graph_of_the_ontology_holds_its_file_whole() throws IOException, InterruptedException {
        Graph graph = graph(served.get(GRAPH, "Accept", "text/turtle"));
        Graph expected = RDFDataMgr.loadGraph("ontology/kwalgraaf.ttl");
        Stream.of("competenties", "niveaus", "erk-beschrijvingen", "documentsoorten", "regelingen", "regels")
                .forEach(file -> RDFDataMgr.read(expected, "ontology/" + file + ".ttl"));
        assertThat(graph.isIsomorphicWith(expected)).isTrue();
    }

    /** The formats in which the OWL API reads it; each is named, so that nothing is guessed. */
    @ParameterizedTest
    @CsvSource({
        "def, text/turtle",
        "def, application/rdf+xml",
        "def, application/ld+json",
        "def/0.3.0, text/turtle",
        "def/alignment, text/turtle",
        "def/alignment, application/rdf+xml",
        "def/alignment, application/ld+json",
        "graph, text/turtle",
        "graph, application/rdf+xml",
        "graph, application/ld+json"
    })
    void the_owl_api_reads_what_is_served_and_finds_it_owl_2_dl(String path, String mediaType)
            throws IOException, InterruptedException, OWLOntologyCreationException {
        OWLOntology ontology = load(served.get(path.equals("graph") ? GRAPH : path, "Accept", mediaType), mediaType);
        assertThat(ontology.getOntologyID().getOntologyIRI().map(IRI::toString))
                .hasValue(path.equals("def/alignment") ? DEF + "/alignment" : DEF);
        assertThat(ontology.classesInSignature().count()).isGreaterThan(20);
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
        if (!path.startsWith("def/")) {
            assertThat(domains(ontology)).isGreaterThan(100);
        }
    }

    private static long domains(OWLOntology ontology) {
        return ontology.axioms()
                .filter(axiom -> axiom.getAxiomType().getName().endsWith("PropertyDomain"))
                .count();
    }

    @Test
    void hermit_finds_the_ontology_consistent_with_the_data_and_no_class_empty()
            throws IOException, InterruptedException, OWLOntologyCreationException {
        OWLOntology everything =
                load(served.get("kwalificaties/data?default", "Accept", "application/rdf+xml"), "application/rdf+xml");
        Configuration configuration = new Configuration();
        // OWL 2 DL has no xsd:date.
        configuration.ignoreUnsupportedDatatypes = true;
        OWLReasoner reasoner = new Reasoner(configuration, everything);
        assertThat(everything.individualsInSignature().count()).isGreaterThan(1000);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void every_version_that_a_version_names_is_served() throws IOException, InterruptedException {
        Set<String> seen = new TreeSet<>();
        String next = "def";
        while (next != null) {
            HttpResponse<String> page = served.get(next, "Accept", "text/html");
            assertThat(page.statusCode()).as(next).isEqualTo(200);
            assertThat(page.body()).contains("id=\"Werkproces\"");
            Graph graph = graph(served.get(next, "Accept", "text/turtle"));
            String version = object(graph, "http://www.w3.org/2002/07/owl#versionIRI");
            assertThat(next).isIn("def", version.substring("https://w3id.org/kwalgraaf/".length()));
            assertThat(seen.add(version)).isTrue();
            String prior = object(graph, "http://www.w3.org/2002/07/owl#priorVersion");
            next = prior == null ? null : prior.substring("https://w3id.org/kwalgraaf/".length());
        }
        assertThat(seen).containsExactly(DEF + "/0.1.0", DEF + "/0.2.0", DEF + "/0.3.0", DEF + "/1.0.0");
    }

    private static String object(Graph graph, String property) {
        return graph.find(NodeFactory.createURI(DEF), NodeFactory.createURI(property), null)
                .mapWith(triple -> triple.getObject().getURI())
                .nextOptional()
                .orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"def/9.9.9", "def/kwalgraaf", "def/..%2Fkwalgraaf", "def/1.0.0/x", "def/0.3", "shapes/x"})
    void a_version_that_never_was_is_not_found(String path) throws IOException, InterruptedException {
        assertThat(served.get(path, "Accept", "text/turtle").statusCode()).isIn(400, 404);
    }

    /** In no graph: SHACL follows rdfs:subClassOf, and the closed shapes of others would reject our things. */
    @Test
    void the_alignment_is_its_file_and_stands_in_no_graph() throws IOException, InterruptedException {
        assertThat(graph(served.get("def/alignment", "Accept", "text/turtle"))
                        .isIsomorphicWith(RDFDataMgr.loadGraph("ontology/alignment.ttl")))
                .isTrue();
        assertThat(served.get("def/alignment", "Accept", "text/html").body()).contains("id=\"Werkproces\"");
        assertThat(served.query(
                                "ASK { ?x <http://www.w3.org/2000/01/rdf-schema#subClassOf> ?y"
                                        + " FILTER(isIRI(?y) && !STRSTARTS(STR(?y), \"" + DEF + "#\")"
                                        + " && ?y NOT IN (<http://www.w3.org/2004/02/skos/core#Concept>,"
                                        + " <http://www.w3.org/2002/07/owl#Thing>)) }",
                                "Accept",
                                "text/csv")
                        .body())
                .contains("false");
    }

    @Test
    void the_shapes_are_served_all() throws IOException, InterruptedException {
        Graph expected = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(Path.of("ontology/shapes"))) {
            files.forEach(file -> RDFDataMgr.read(expected, file.toString()));
        }
        for (String mediaType : List.of("text/turtle", "application/n-triples", "application/rdf+xml")) {
            assertThat(graph(served.get("shapes", "Accept", mediaType)).isIsomorphicWith(expected))
                    .isTrue();
        }
        assertThat(served.get("shapes", "Accept", "text/html").body()).contains("id=\"Werkproces-code\"");
    }

    /** The address of a term leads to the page, and there to the term. */
    @Test
    void every_term_has_an_anchor_on_the_page() throws IOException, InterruptedException {
        String page = served.get("def", "Accept", "text/html").body();
        Set<String> anchors = new TreeSet<>();
        for (Matcher id = Pattern.compile("<section[^>]* id=\"([^\"]+)\"").matcher(page); id.find(); ) {
            anchors.add(id.group(1));
        }
        Set<String> terms = FILE.find(null, RDFS.isDefinedBy.asNode(), null)
                .mapWith(triple -> triple.getSubject().getURI().substring(DEF.length() + 1))
                .toSet();
        assertThat(terms).hasSizeGreaterThan(100).contains("overEigenschap");
        assertThat(anchors).containsExactlyInAnyOrderElementsOf(terms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"def/logo.svg", "ontology/kwalgraaf.svg", "ontology/kwalgraaf.en.svg"})
    void pictures_are_served(String path) throws IOException, InterruptedException {
        HttpResponse<String> picture = served.get(path);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(picture.body()).startsWith("<svg");
    }

    private static Graph graph(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        String mediaType =
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(mediaType))
                .parse(graph);
        return graph;
    }

    private static OWLOntology load(HttpResponse<String> answer, String mediaType) throws OWLOntologyCreationException {
        assertThat(answer.statusCode()).isEqualTo(200);
        OWLDocumentFormat format = switch (mediaType) {
            case "text/turtle" -> new TurtleDocumentFormat();
            case "application/rdf+xml" -> new RDFXMLDocumentFormat();
            default -> new RDFJsonLDDocumentFormat();
        };
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                        IRI.create("https://example.org/served"),
                        format,
                        mediaType));
    }
}
