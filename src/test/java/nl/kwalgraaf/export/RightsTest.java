package nl.kwalgraaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import nl.kwalgraaf.generate.Case;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a catalog says of the rights on a document and of its publisher is repeated, whoever's catalog it is. */
class RightsTest {
    private static final String RIGHTS = "Alleen voor gebruik binnen de eigen school.";

    @TempDir
    private Path folder;

    @BeforeEach
    void folder_with_a_catalog_of_its_own() throws IOException, NoSuchAlgorithmException {
        byte[] document = Case.of(3).text().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("eigen.txt"), document);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        Files.writeString(folder.resolve("catalog.ttl"), """
                PREFIX dcat:    <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX foaf:    <http://xmlns.com/foaf/0.1/>
                PREFIX spdx:    <http://spdx.org/rdf/terms#>
                <#eigen> a dcat:Dataset ; dcterms:identifier "eigen" ; dcterms:rights "Inside the school only."@en , "%s"@nl ;
                    dcterms:publisher <#school> ; dcat:distribution <#txt> .
                <#school> foaf:name "School of Bees (SoB)"@en , "Bijenschool (BS)"@nl ; foaf:homepage <https://bijen.example/> .
                <#txt> dcterms:title "eigen.txt" ; spdx:checksum <#sum> .
                <#sum> spdx:checksumValue "%s" .
                """.formatted(RIGHTS, sha256));
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"ELM", "DCAT", "SCHEMA_ORG"})
    void rights_of_the_users_own_catalog_are_repeated(Profile profile) {
        Exported exported = Exports.ofFile(profile, folder);

        assertThat(new String(Exports.bytes(exported, Form.JSONLD), StandardCharsets.UTF_8))
                .contains("/id/eigen\"", RIGHTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"ELM", "SCHEMA_ORG"})
    void the_publisher_is_the_one_that_the_users_own_catalog_names(Profile profile) {
        Exported exported = Exports.ofFile(profile, folder);

        assertThat(new String(Exports.bytes(exported, Form.JSONLD), StandardCharsets.UTF_8))
                .contains("Bijenschool", "BS", "https://bijen.example/")
                .doesNotContain("www.s-bb.nl", "School of Bees");
    }

    @Test
    void the_publisher_in_elm_is_an_organisation_by_the_official_shapes() {
        Graph graph = Exports.graph(Exports.ofFile(Profile.ELM, folder));

        assertThat(graph.contains(
                        Node.ANY,
                        NodeFactory.createURI("http://www.w3.org/ns/regorg#legalName"),
                        NodeFactory.createLiteralLang("Bijenschool", "nl")))
                .isTrue();
        assertThat(OfficialShapes.of("elm/shapes/LOQ-constraints.ttl", "elm/shapes/LOQ-constraints-mdr.ttl")
                        .results(graph, Set.of()))
                .isEmpty();
    }
}
