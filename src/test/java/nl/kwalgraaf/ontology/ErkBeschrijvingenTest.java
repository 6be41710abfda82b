package nl.kwalgraaf.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The descriptions of language levels against SLO's own files. */
class ErkBeschrijvingenTest {
    private static final Path SLO = Path.of("..", "shared", "vocabularies", "slo");
    private static final String BASE = "https://opendata.slo.nl/curriculum/uuid/";

    /** Name of SLO's scale for each skill of the ontology. */
    private static final Map<String, String> SCALES = Map.of(
            "lezen", "Lezen algemeen",
            "luisteren", "Luisteren algemeen",
            "schrijven", "Schriftelijke productie algemeen",
            "spreken", "Mondelinge productie algemeen",
            "gesprekken voeren", "Mondelinge interactie algemeen");

    @Test
    void every_description_of_the_general_scales_is_there_with_its_words_level_and_skill() throws IOException {
        assumeTrue(Files.exists(SLO), "SLO's files are not beside this project");
        Map<String, JsonObject> byId = new HashMap<>();
        read("erk.candobeschrijvingen.json").forEach(one -> byId.put(one.getString("id"), one));
        Map<String, String> levels = new HashMap<>();
        read("niveaus.json").forEach(one -> levels.put(one.getString("id"), one.getString("title")));
        List<JsonObject> scales = read("erk.schalen.json");
        TreeSet<String> expected = new TreeSet<>();
        SCALES.forEach((skill, title) -> {
            JsonObject scale = scales.stream()
                    .filter(one -> one.getString("title").strip().equals(title))
                    .findFirst()
                    .orElseThrow();
            scale.getArray("erk_candobeschrijving_id")
                    .map(JsonValue::getAsString)
                    .forEach(id -> {
                        JsonObject one = byId.get(id.value());
                        String level = levels.get(one.getArray("niveau_id")
                                .findFirst()
                                .orElseThrow()
                                .getAsString()
                                .value());
                        if (level.matches("[ABC][12]")) {
                            expected.add(String.join("|", BASE + id.value(), skill, level, one.getString("title")));
                        }
                    });
        });
        Model ours = RDFDataMgr.loadModel("ontology/erk-beschrijvingen.ttl");
        TreeSet<String> found = new TreeSet<>();
        ours.listSubjectsWithProperty(RDF.type, ours.createResource(OntologyFiles.KWAL + "ErkBeschrijving"))
                .forEachRemaining(one -> found.add(String.join(
                        "|",
                        one.getURI(),
                        text(one, "taalvaardigheid"),
                        one.getPropertyResourceValue(ours.createProperty(OntologyFiles.KWAL, "beschrijftNiveau"))
                                .getLocalName(),
                        text(one, "tekst"))));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(30);
    }

    private static String text(Resource subject, String property) {
        return subject.getProperty(subject.getModel().createProperty(OntologyFiles.KWAL, property))
                .getString();
    }

    private static List<JsonObject> read(String file) throws IOException {
        try (InputStream in = new FileInputStream(SLO.resolve(file).toFile())) {
            return JSON.parseAny(in).getAsArray().stream()
                    .map(JsonValue::getAsObject)
                    .toList();
        }
    }
}
