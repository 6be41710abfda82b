package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
    private static final View VIEW =
            new View(Language.NL, false, "https://example.org", "/mbo", "/", "", "https://w3id.org/kwalgraaf/");

    @Test
    void the_end_tag_of_a_script_in_a_text_ends_no_script() {
        Ref thing = new Ref("https://w3id.org/kwalgraaf/id/a", "B1", "</script><b>", null, "/mbo/id/a");

        String json = StructuredData.thing(VIEW, "DefinedTerm", thing, "", said -> {}, List.of());

        assertThat(json).doesNotContain("<");
        JsonArray graph = JSON.parse(json).get("@graph").getAsArray();
        assertThat(graph).hasSize(1);
        assertThat(graph.get(0).getAsObject().getString("name")).isEqualTo("</script><b>");
    }

    @Test
    void the_way_to_a_thing_is_told_by_whole_addresses() {
        Ref thing = new Ref("https://w3id.org/kwalgraaf/id/a/B1", "B1", "Deel", null, "/mbo/id/a/B1");
        Ref above = new Ref("https://w3id.org/kwalgraaf/id/a", "", "Dossier", null, "/mbo/id/a");

        String json = StructuredData.thing(VIEW, "DefinedTerm", thing, "", said -> {}, List.of(above));

        assertThat(JSON.parse(json)
                        .get("@graph")
                        .getAsArray()
                        .get(1)
                        .getAsObject()
                        .get("itemListElement")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .getString("item"))
                .isEqualTo("https://example.org/mbo/id/a");
    }
}
