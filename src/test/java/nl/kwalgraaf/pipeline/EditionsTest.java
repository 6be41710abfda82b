package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.KnownEditions;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.text.Sha256;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of dossiers that are built together: each has its own key, and together they say which replaces which. */
class EditionsTest {
    private static final Iris IRIS = new Iris(Kwal.BASE);
    private static final String BAKKER = "Kwalificatiedossier: Bakker (Crebonr. 23185)";

    @TempDir
    private Path temp;

    private final List<Document> documents = new ArrayList<>();

    /** A dossier with these lines on its cover, below its name. */
    private static String dossier(String name, String... cover) {
        return "KWALIFICATIEDOSSIER MBO\n\n" + name + "\n\n" + String.join("\n", cover)
                + "\n\nBasisdeel\n\nB1-K1: Bakt brood\n\nComplexiteit\n\nGeen dag is gelijk.\n\n"
                + "Profieldeel\n\nP1: Broodbakker\n\nMbo-niveau\n\n3\n";
    }

    private Path file(String path, String text) throws IOException {
        Path file = temp.resolve("in").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private DatasetGraph build(Path... paths) throws IOException {
        Corpus corpus = Corpus.of(List.of(paths));
        Build.Result result = new Build(temp.resolve("out"), Format.NQUADS, IRIS)
                .run(corpus, built -> documents.add(built.document()));
        return RDFDataMgr.loadDatasetGraph(result.dataset().toUri().toString());
    }

    private List<String> keys() {
        return documents.stream()
                .flatMap(document -> document.content().stream())
                .map(Document.Content::key)
                .toList();
    }

    private List<Finding> findings(PipelineCode code) {
        return documents.stream()
                .flatMap(document -> document.findings().stream())
                .filter(finding -> finding.code() == code)
                .toList();
    }

    private static List<String> replaced(DatasetGraph dataset) {
        List<String> said = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, DCTerms.replaces.asNode(), Node.ANY)
                .forEachRemaining(quad -> said.add(
                        path(quad.getSubject()) + " > " + path(quad.getObject()) + " in " + path(quad.getGraph())));
        return said.stream().sorted().toList();
    }

    private static String path(Node node) {
        return node.getURI().substring(Kwal.BASE.length());
    }

    private static Node day(String day) {
        return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }

    @Test
    void a_key_is_made_of_name_number_day_and_year_of_change_as_far_as_stated() throws IOException {
        build(
                file("1.txt", dossier("Bakker", BAKKER, "Geldig vanaf 01-08-2030", "Gewijzigd 2031")),
                file("2.txt", dossier("Slager", "Geldig vanaf 1 augustus 2015")),
                file("3.txt", dossier("Kok", "Kwalificatiedossier: Kok (Crebonr. 23001)")),
                file("4.txt", dossier("Ober (gewijzigd 2020)")),
                file("5.txt", dossier("Gids")),
                file("6.txt", """
                        KEUZEDEEL MBO

                        Duits

                        Code: K0512
                        Geldig vanaf 01-08-2016

                        1. Algemene informatie
                        Studielast: 240

                        2. Uitwerking
                        D1-K1: Spreekt Duits
                        """));

        assertThat(keys())
                .containsExactly(
                        "bakker-23185-2030-08-01-gewijzigd-2031",
                        "slager-2015-08-01",
                        "kok-23001",
                        "ober-gewijzigd-2020",
                        "gids",
                        "duits-k0512-2016-08-01");
    }

    @Test
    void editions_of_one_dossier_stand_side_by_side_and_each_replaces_the_one_before() throws IOException {
        DatasetGraph dataset = build(
                file("a.txt", dossier("Bakker", BAKKER, "Geldig vanaf 01-08-2015", "Instroom tot en met 31 juli 2030")),
                file("b.txt", dossier("Bakker", BAKKER, "Geldig vanaf 01-08-2015", "Gewijzigd 2018")),
                file(
                        "c.txt",
                        dossier(
                                "Bakkerij",
                                "Kwalificatiedossier: Bakkerij (Crebonr. 23185)",
                                "Geldig vanaf 01-08-2030")),
                file("d.txt", dossier("Bakker", BAKKER)),
                file("e.txt", dossier("Slager", "Geldig vanaf 01-08-2031")));

        assertThat(keys()).hasSize(5);
        assertThat(replaced(dataset))
                .containsExactly(
                        "id/bakker-23185-2015-08-01-gewijzigd-2018 > id/bakker-23185-2015-08-01 in graph/afgeleid/vervangt",
                        "id/bakkerij-23185-2030-08-01 > id/bakker-23185-2015-08-01-gewijzigd-2018 in graph/afgeleid/vervangt");
        Node reeks = IRIS.node("id/reeks/23185");
        assertThat(dataset.stream(Node.ANY, reeks, DCTerms.hasVersion.asNode(), Node.ANY)
                        .map(Quad::getObject)
                        .map(EditionsTest::path))
                .containsExactlyInAnyOrder(
                        "id/bakker-23185",
                        "id/bakker-23185-2015-08-01",
                        "id/bakker-23185-2015-08-01-gewijzigd-2018",
                        "id/bakkerij-23185-2030-08-01");
        assertThat(dataset.stream(IRIS.catalogusGraph(), reeks, RDFS.label.asNode(), Node.ANY)
                        .map(quad -> quad.getObject().getLiteralLexicalForm()))
                .containsExactly("Bakkerij");
        assertThat(dataset.contains(
                        IRIS.bronGraph("bakker-23185-2015-08-01"),
                        IRIS.dossier("bakker-23185-2015-08-01"),
                        Kwal.instroomTot,
                        day("2030-07-31")))
                .isTrue();
        assertThat(dataset.contains(
                        Node.ANY,
                        IRIS.dossier("slager-2031-08-01"),
                        DCTerms.isVersionOf.asNode(),
                        IRIS.node("id/reeks/slager")))
                .isTrue();
    }

    @Test
    void where_two_hold_from_one_day_neither_is_the_one_before() throws IOException {
        String other = "Kwalificatiedossier: Broodbakker (Crebonr. 23185)";
        DatasetGraph dataset = build(
                file("a.txt", dossier("Bakker", BAKKER, "Geldig vanaf 01-08-2015")),
                file("b.txt", dossier("Broodbakker", other, "Geldig vanaf 01-08-2015")),
                file("c.txt", dossier("Bakker", BAKKER, "Geldig vanaf 01-08-2020")));

        assertThat(keys()).hasSize(3);
        assertThat(replaced(dataset)).isEmpty();
    }

    @Test
    void a_kwalificatie_has_the_days_of_its_first_entry_and_a_reeks_of_its_own() throws IOException {
        Path xml = Path.of("..", "shared", "xml", "sociaal-werk.xml");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isRegularFile(xml), "../shared is not there");
        DatasetGraph dataset = build(xml);

        assertThat(keys()).containsExactly("sociaal-werk-23185-2015-08-01");
        Node p1 = IRIS.node("id/sociaal-werk-23185-2015-08-01/kwalificatie/P1");
        Node bron = IRIS.bronGraph("sociaal-werk-23185-2015-08-01");
        assertThat(dataset.contains(bron, p1, Kwal.geldigVanaf, day("2015-08-01")))
                .isTrue();
        assertThat(dataset.contains(bron, p1, DCTerms.isVersionOf.asNode(), IRIS.node("id/crebo/25489")))
                .isTrue();
        assertThat(dataset.contains(bron, IRIS.node("id/crebo/25489"), DCTerms.hasVersion.asNode(), p1))
                .isTrue();
    }

    @Test
    void the_same_bytes_are_read_once_and_other_files_of_one_key_are_an_error_that_names_both() throws IOException {
        Path first = file("a.txt", dossier("Bakker"));
        Path same = file("b.txt", dossier("Bakker"));
        Path other = file("c.txt", dossier("Bakker") + "\nP2: Banketbakker\n");
        build(first, same, other);

        assertThat(keys()).containsExactly("bakker");
        assertThat(findings(PipelineCode.SAME_FILE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(first.toString(), same.toString()));
        assertThat(findings(PipelineCode.DUPLICATE_KEY)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains(first.toString(), other.toString());
            assertThat(finding.hint().orElseThrow()).contains("catalog.ttl", "Leave one");
        });
    }

    @Test
    void a_catalog_beside_a_file_says_what_the_document_does_not() throws IOException {
        String old = dossier("Bakker", "Kwalificatiedossier: Bakker (Crebonr. 23000)", "Geldig vanaf 01-08-2015");
        String plain = dossier("Bakker");
        Path a = file("a.txt", old);
        Path b = file("b.txt", plain);
        file("catalog.ttl", """
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix kwal: <https://w3id.org/kwalgraaf/def#> .
                @prefix spdx: <http://spdx.org/rdf/terms#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <#a> dcterms:identifier "crebo" ; kwal:geldigVanaf "2016-08-01"^^xsd:date ;
                    dcat:distribution [ spdx:checksum [ spdx:checksumValue "%s" ] ] .
                <#b> dcterms:identifier "bakker-nieuw" ; kwal:crebonummer "23185" ; kwal:geldigVanaf "2030-08-01"^^xsd:date ;
                    dcterms:isVersionOf <https://w3id.org/kwalgraaf/id/reeks/23000> ; dcterms:replaces <#a> ;
                    dcat:distribution [ spdx:checksum [ spdx:checksumValue "%s" ] ] .
                """.formatted(Sha256.of(Files.readAllBytes(a)), Sha256.of(Files.readAllBytes(b))));
        Corpus corpus = Corpus.of(List.of(a, b));
        assertThat(corpus.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("\"crebo\" cannot be a key"));
        DatasetGraph dataset = build(a, b);

        assertThat(keys()).containsExactly("bakker-23000-2015-08-01", "bakker-nieuw");
        Node nieuw = IRIS.dossier("bakker-nieuw");
        assertThat(dataset.contains(IRIS.catalogusGraph(), nieuw, Kwal.geldigVanaf, day("2030-08-01")))
                .isTrue();
        assertThat(dataset.contains(
                        IRIS.catalogusGraph(), nieuw, Kwal.crebonummer, NodeFactory.createLiteralString("23185")))
                .isTrue();
        assertThat(replaced(dataset))
                .containsExactly(
                        "id/bakker-nieuw > id/bakker-23000-2015-08-01 in graph/afgeleid/vervangt",
                        "id/bakker-nieuw > id/bakker-23000-2015-08-01 in graph/catalogus");
        assertThat(findings(PipelineCode.CATALOG_ENTRY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("2016-08-01", "2015-08-01"));
        assertThat(dataset.contains(
                        Node.ANY, IRIS.dossier("bakker-23000-2015-08-01"), Kwal.geldigVanaf, day("2016-08-01")))
                .isFalse();
    }

    @Test
    void number_that_only_the_catalog_knows_names_the_edition_and_the_code_of_a_certificaat_is_one()
            throws IOException {
        Path a = file("a.txt", dossier("Bakker"));
        Path b = file("b.txt", dossier("Kok"));
        file("catalog.ttl", """
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix kwal: <https://w3id.org/kwalgraaf/def#> .
                @prefix spdx: <http://spdx.org/rdf/terms#> .
                <#a> kwal:crebonummer "23185" ; dcterms:isVersionOf <https://w3id.org/kwalgraaf/id/reeks/23000> ;
                    dcat:distribution [ spdx:checksum [ spdx:checksumValue "%s" ] ] .
                <#b> kwal:certificaatcode "C0032" ;
                    dcat:distribution [ spdx:checksum [ spdx:checksumValue "%s" ] ] .
                """.formatted(Sha256.of(Files.readAllBytes(a)), Sha256.of(Files.readAllBytes(b))));
        List<KnownEditions.Known> known = new ArrayList<>();
        Corpus corpus = Corpus.of(List.of(a, b));
        corpus.each(document -> document.content().ifPresent(content -> known.add(content.known())));

        assertThat(corpus.findings()).isEmpty();
        assertThat(new KnownEditions(known).meant("23185")).containsExactly("bakker-23185");
        assertThat(new KnownEditions(known).meant("C0032")).containsExactly("kok-c0032");
    }

    @Test
    void names_too_long_for_a_file_are_cut_at_a_word_and_stay_apart() throws IOException {
        String name = "Zeer " + "lange ".repeat(60) + "naam";
        build(
                file("a.txt", dossier(name, BAKKER, "Geldig vanaf 01-08-2030", "Gewijzigd 2031")),
                file("b.txt", dossier(name + " ook", BAKKER, "Geldig vanaf 01-08-2030", "Gewijzigd 2031")));

        assertThat(keys())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key)
                        .matches("zeer(-lange)+-[0-9a-f]{8}-23185-2030-08-01-gewijzigd-2031")
                        .hasSizeLessThan(220));
        try (Stream<Path> files = Files.list(temp.resolve("out"))) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void a_name_that_is_a_word_of_ours_is_no_key() throws IOException {
        build(file("a.txt", dossier("Software")), file("b.txt", dossier("Reeks")));

        assertThat(keys()).containsExactly("software-kwalificatiedossier", "reeks-kwalificatiedossier");
    }

    @Test
    void what_looks_like_no_number_stays_out_of_the_key() throws IOException {
        Path xml = file("a.xml", """
                <sbb>
                <dossiers><dossier nr="900" titel="Bakker"><dossiercrebos><dossiercrebo>%s</dossiercrebo></dossiercrebos>
                </dossier></dossiers>
                </sbb>
                """.formatted("9".repeat(300)));
        build(xml);

        assertThat(keys()).containsExactly("bakker");
    }

    /** From a statement one reaches the file, its checksum and the program; from what follows the law and the cohorts. */
    @Test
    void each_graph_is_described_and_the_program_is_named() throws IOException {
        DatasetGraph dataset = build(file("a.txt", dossier("Bakker", BAKKER, "Geldig vanaf 01-08-2015")));

        Node software = IRIS.node("id/software/" + nl.kwalgraaf.dossier.Software.VERSION);
        assertThat(dataset.stream(IRIS.catalogusGraph(), Node.ANY, Kwal.gelezenMet, software)
                        .map(quad -> path(quad.getSubject())))
                .singleElement()
                .asString()
                .startsWith("id/bakker-23185-2015-08-01/bestand/");
        Node arithmetic = IRIS.node("graph/afgeleid/rekenen-rekenniveau");
        assertThat(dataset.contains(
                        IRIS.catalogusGraph(),
                        arithmetic,
                        Kwal.beginCohort,
                        NodeFactory.createLiteralString("2022-2023")))
                .isTrue();
        assertThat(dataset.contains(
                        IRIS.catalogusGraph(),
                        IRIS.node("graph/afgeleid/engels"),
                        DCTerms.source.asNode(),
                        NodeFactory.createURI("https://wetten.overheid.nl/jci1.3:c:BWBR0027963&artikel=17a")))
                .isTrue();
        dataset.listGraphNodes()
                .forEachRemaining(graph -> assertThat(
                                dataset.contains(IRIS.catalogusGraph(), graph, RDFS.label.asNode(), Node.ANY))
                        .as(graph.getURI())
                        .isTrue());
    }

    @Test
    void the_version_is_that_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + nl.kwalgraaf.dossier.Software.VERSION + "</version>\n  <packaging>");
    }
}
