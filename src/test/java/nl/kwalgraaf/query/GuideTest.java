package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

/** The query that the guide to the ontology gives as an example. */
class GuideTest {
    /** The lines on which both documents name "Vakdeskundigheid toepassen" as required, read in them; 694 in the aanvulling of P2. */
    private static final List<String> LINES = List.of(
            "237", "263", "327", "349", "373", "445", "475", "614", "644", "673", "741", "770", "800", "289", "324",
            "455", "499", "650", "694", "723");

    @Test
    void the_way_from_a_statement_to_its_line_is_as_the_guide_says() throws IOException {
        String guide = Files.readString(Path.of("docs/ontology.md"));
        int start = guide.indexOf("```sparql\n") + "```sparql\n".length();
        String query = guide.substring(start, guide.indexOf("```", start));

        List<List<String>> rows = Rows.answer(QueryFactory.create(query), ShippedData.TARGET);

        assertThat(Rows.column(rows, "regel")).containsExactlyElementsOf(LINES);
    }
}
