package nl.kwalgraaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Severity;
import nl.kwalgraaf.parse.xml.SociaalWerk;
import nl.kwalgraaf.vocab.Elm;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Prov;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class ElmExportTest {
    /** Demands of an ESCO skill a scheme that ESCO does not have; see docs/export.md. */
    private static final String ESCO_DEFECT =
            "http://data.europa.eu/snb/model/ap/loq-constraints-mdr/EscoSkillRestriction";

    private static final String ELM = "https://w3id.org/kwalgraaf/elm/";
    private static final Node CLOUD = node(ELM + "cloud-and-infrastructure-technician/kwalificatie/R1");
    private static final Node NETWERK = node(ELM + "netwerk-en-mediabeheerder/kwalificatie/P2");

    private static final Exported EXPORTED = Exports.ofShipped(Profile.ELM);
    private static final Graph SHIPPED = Exports.graph(EXPORTED);

    private static final String KEUZEDEEL = """
            Keuzedeel
            Bakken zonder gluten

            Algemene informatie

            D1: Bakken zonder gluten

            Studielast
            240 uur

            D1-K1: Bakt zonder gluten

            D1-K1-W1: Bereidt beslag

            Omschrijving
            Hij bereidt beslag.
            """;

    private static List<String> results(Graph graph, Set<String> waived) {
        return OfficialShapes.of("elm/shapes/LOQ-constraints.ttl", "elm/shapes/LOQ-constraints-mdr.ttl")
                .results(graph, waived);
    }

    private static void assertPasses(Graph graph) {
        assertThat(results(graph, Set.of(ESCO_DEFECT))).isEmpty();
    }

    // Against the official shapes

    @Test
    void shipped_documents_pass_the_official_shapes() {
        assertPasses(SHIPPED);
    }

    @Test
    void the_waiver_leaves_out_nothing_but_schemes_of_esco_skills() {
        List<String> results = results(SHIPPED, Set.of());

        long skills =
                SHIPPED.find(Node.ANY, Elm.relatedESCOSkill, Node.ANY).toList().size();
        assertThat(results).hasSize((int) skills).allMatch(result -> result.contains("relatedESCOSkill"));
    }

    @Test
    void the_shapes_see_what_they_are_given() {
        SHIPPED.find(CLOUD, Elm.EQFLevel, Node.ANY).toList().forEach(level -> {
            Graph without = copy();
            without.delete(level);
            assertThat(results(without, Set.of(ESCO_DEFECT)))
                    .isNotEmpty()
                    .allMatch(result -> result.contains(CLOUD.getURI()) && result.contains("EQFLevel"));
        });
    }

    @Test
    void generated_documents_pass_the_official_shapes() {
        Graph graph = Exports.graph(Exports.ofGenerated(Profile.ELM, LongStream.range(0, 60)));

        assertThat(ofClass(graph, Elm.Qualification)).hasSizeGreaterThan(20);
        assertThat(ofClass(graph, Elm.LearningAchievementSpecification)).isNotEmpty();
        assertPasses(graph);
    }

    @Test
    void the_publishers_xml_passes_the_official_shapes() {
        Graph graph = Exports.graph(Exports.ofXml(Profile.ELM));

        assertThat(ofClass(graph, Elm.Qualification)).hasSize(2);
        assertPasses(graph);
    }

    @Test
    void a_real_dossier_in_xml_passes_the_official_shapes() {
        Graph graph = Exports.graph(Exports.ofFile(Profile.ELM, SociaalWerk.file()));

        assertThat(ofClass(graph, Elm.Qualification)).hasSize(2);
        assertPasses(graph);
    }

    // What it says of the shipped documents

    @Test
    void a_kwalificatie_is_a_qualification_with_its_levels_and_field() {
        assertThat(ofClass(SHIPPED, Elm.Qualification)).containsExactlyInAnyOrder(CLOUD, NETWERK);
        assertThat(values(CLOUD, DCTerms.title.asNode()))
                .containsExactly(NodeFactory.createLiteralLang("Cloud and infrastructure technician", "nl"));
        assertThat(values(CLOUD, Elm.EQFLevel)).containsExactly(node("http://data.europa.eu/snb/eqf/4"));
        assertThat(values(CLOUD, Elm.NQFLevel)).containsExactly(node("http://data.europa.eu/snb/qdr/c_ff656b33"));
        assertThat(values(CLOUD, Elm.ISCEDFCode)).containsExactly(node("http://data.europa.eu/snb/isced-f/0612"));
    }

    @Test
    void kerntaken_of_the_common_and_the_own_deel_are_learning_outcomes_and_those_of_another_profiel_are_not() {
        assertThat(values(NETWERK, Elm.learningOutcome))
                .contains(
                        node(ELM + "netwerk-en-mediabeheerder/B1-K1"),
                        node(ELM + "netwerk-en-mediabeheerder/B1-K3-W3/gedrag/6"),
                        node(ELM + "netwerk-en-mediabeheerder/B1-K3-W3/aanvulling/P2/gedrag/1"))
                .doesNotContain(node(ELM + "netwerk-en-mediabeheerder/P1-K1"));
    }

    @Test
    void a_werkproces_names_the_competenties_it_requires() {
        Node werkproces = node(ELM + "netwerk-en-mediabeheerder/B1-K3-W3");

        assertThat(values(werkproces, Elm.relatedSkill))
                .containsExactlyInAnyOrder(competentie("J"), competentie("M"), competentie("T"));
        assertThat(SHIPPED.contains(competentie("J"), RDF.type.asNode(), SKOS.Concept.asNode()))
                .isTrue();
    }

    @Test
    void an_accepted_link_to_a_skill_of_esco_is_told_and_one_to_an_occupation_is_not() {
        assertThat(values(node(ELM + "netwerk-en-mediabeheerder/P1-K1"), Elm.relatedESCOSkill))
                .contains(node("http://data.europa.eu/esco/skill/db36f7f1-5900-45bd-9ffb-f2b19c4362ac"));
        assertThat(SHIPPED.find(Node.ANY, Elm.relatedESCOSkill, Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList())
                .allMatch(skill -> skill.getURI().startsWith("http://data.europa.eu/esco/skill/"));
    }

    @Test
    void where_a_statement_was_read_is_said_of_our_thing() {
        Node ours = node("https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder/B1-K3-W3/gedrag/6");
        Node passage = node("https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder/B1-K3-W3/gedrag/6/passage/1");

        assertThat(SHIPPED.contains(
                        ours,
                        node(Prov.NS + "hadDerivation"),
                        node(ELM + "netwerk-en-mediabeheerder/B1-K3-W3/gedrag/6")))
                .isTrue();
        assertThat(SHIPPED.contains(ours, Kwal.heeftPassage, passage)).isTrue();
        assertThat(values(passage, Kwal.beginregel))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("688");
    }

    @Test
    void a_kwalificatie_without_a_level_is_an_achievement_and_a_finding_at_its_line() {
        Node beheerder = node(ELM + "netwerk-en-mediabeheerder/kwalificatie/P1");

        assertThat(ofClass(SHIPPED, Elm.LearningAchievementSpecification)).containsExactly(beheerder);
        assertThat(EXPORTED.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ExportCode.KWALIFICATIE_WITHOUT_LEVEL);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.where().verbatim()).isEqualTo("P1 ICT-beheerder");
        });
    }

    @Test
    void engels_of_level_4_is_asked_where_the_level_is_4_and_not_where_it_is_unknown() {
        Node engels = node(ELM + "netwerk-en-mediabeheerder/B1/generiek/engels");

        assertThat(values(NETWERK, Elm.learningOutcome)).contains(engels);
        assertThat(values(node(ELM + "netwerk-en-mediabeheerder/kwalificatie/P1"), Elm.learningOutcome))
                .contains(node(ELM + "netwerk-en-mediabeheerder/B1/generiek/rekenen"))
                .doesNotContain(engels);
    }

    @Test
    void rights_on_the_documents_and_the_line_that_esco_asks_for_are_repeated() {
        assertThat(values(node("https://w3id.org/kwalgraaf/id/netwerk-en-mediabeheerder"), DCTerms.rights.asNode()))
                .extracting(rights -> rights.getLiteralLexicalForm() + "@" + rights.getLiteralLanguage())
                .containsExactlyInAnyOrder(
                        "Gebruik is vrij met bronvermelding; commercieel gebruik is niet toegestaan.@nl",
                        "Use is free provided the source is acknowledged; commercial use is not permitted.@en");
        assertThat(values(node("https://w3id.org/kwalgraaf/elm"), DCTerms.rights.asNode()))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("This service uses the ESCO classification of the European Commission.");
    }

    // Other documents

    @Test
    void a_keuzedeel_is_an_achievement_and_no_qualification() {
        Exported exported = Exports.ofTexts(Profile.ELM, List.of(KEUZEDEEL));
        Graph graph = Exports.graph(exported);

        assertThat(ofClass(graph, Elm.Qualification)).isEmpty();
        assertThat(ofClass(graph, Elm.LearningAchievementSpecification))
                .singleElement()
                .satisfies(keuzedeel -> {
                    assertThat(graph.find(keuzedeel, Elm.volumeOfLearning, Node.ANY)
                                    .mapWith(Triple::getObject)
                                    .toList())
                            .extracting(Node::getLiteralLexicalForm)
                            .containsExactly("PT240H");
                    assertThat(graph.find(keuzedeel, Elm.learningOutcome, Node.ANY)
                                    .mapWith(triple -> triple.getObject().getLocalName())
                                    .toList())
                            .containsExactlyInAnyOrder("D1-K1", "D1-K1-W1");
                });
        assertPasses(graph);
    }

    // Booleans and days in our graph; a note is words for people. Whether a part is worked out is no field of the
    // document.
    @Test
    void field_that_holds_no_text_is_a_note_in_words() {
        String keuzedeel = KEUZEDEEL.replace("Studielast", """
                Certificaten
                Ja

                Branchevereisten
                Nee

                Ingangsdatum certificaat
                01-08-2021

                Studielast""");
        Graph graph = Exports.graph(Exports.ofTexts(Profile.ELM, List.of(keuzedeel)));

        assertThat(graph.find(Node.ANY, Elm.noteLiteral, Node.ANY)
                        .filterKeep(note -> !note.getSubject().getURI().contains("D1-K1"))
                        .mapWith(note -> note.getSubject().getLocalName() + " "
                                + note.getObject().getLiteralLexicalForm() + "@"
                                + note.getObject().getLiteralLanguage())
                        .toList())
                .containsExactlyInAnyOrder(
                        "certificaten Ja@nl", "branchevereisten Nee@nl", "ingangsdatumCertificaat 1 augustus 2021@nl");
        assertPasses(graph);
    }

    @Test
    void a_field_that_nobody_gave_is_unknown_and_a_finding() {
        Exported exported = Exports.ofXml(Profile.ELM);

        List<Node> fields = Exports.graph(exported)
                .find(Node.ANY, Elm.ISCEDFCode, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        assertThat(fields).isNotEmpty().containsOnly(node("http://data.europa.eu/snb/isced-f/9999"));
        assertThat(exported.findings())
                .extracting(Finding::code)
                .containsExactly(ExportCode.ISCED_F_MISSING, ExportCode.ISCED_F_MISSING);
    }

    @Test
    void a_kwalificatie_with_nothing_to_learn_is_left_out_and_a_finding() {
        Exported exported = Exports.ofTexts(Profile.ELM, List.of("""
                Overzicht van het kwalificatiedossier
                Naam profiel Mbo-niveau
                P1 Bijenhouder 3 Nee vakopleiding
                """));

        assertThat(ofClass(Exports.graph(exported), Elm.Qualification)).isEmpty();
        assertThat(exported.findings()).extracting(Finding::code).containsExactly(ExportCode.LEFT_OUT_OF_EXPORT);
    }

    // Its form

    @Test
    void the_same_documents_give_the_same_bytes_in_every_form() {
        Exported again = Exports.ofShipped(Profile.ELM);

        for (Form form : Form.values()) {
            assertThat(Exports.bytes(again, form)).as(form.name()).isEqualTo(Exports.bytes(EXPORTED, form));
        }
    }

    @Test
    void there_are_no_blank_nodes() {
        assertThat(SHIPPED.find().toList())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void another_base_leaves_no_iri_of_data_under_the_usual_one() {
        assertThat(Exports.graph(Exports.ofShipped(Profile.ELM, "https://example.org/"))
                        .find()
                        .toList())
                .noneMatch(triple -> triple.toString().contains("w3id.org/kwalgraaf/id")
                        || triple.toString().contains("w3id.org/kwalgraaf/elm"));
    }

    private static Graph copy() {
        Graph copy = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        SHIPPED.find().forEachRemaining(copy::add);
        return copy;
    }

    private static List<Node> ofClass(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static List<Node> values(Node thing, Node property) {
        return SHIPPED.find(thing, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Node competentie(String letter) {
        return node("https://w3id.org/kwalgraaf/id/competentie/" + letter);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
