package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class FoldedTest {
    private static final View VIEW =
            new View(Language.NL, false, "http://localhost", "", "/vragen/x", "", "https://w3id.org/kwalgraaf/");

    @Test
    void a_column_of_addresses_that_repeats_names_becomes_their_links() {
        Folded folded = of(
                List.of("naam", "aantal", "iri"),
                List.of(
                        List.of(text("Melken"), text("2"), link("Melken", "/id/a")),
                        List.of(text("Een zwerm bijen scheppen"), text("3"), link("Een zwerm…", "/id/b"))));

        assertThat(folded.columns()).containsExactly("naam", "aantal");
        assertThat(folded.rows().get(0)).extracting(Ref::href).containsExactly("/id/a", "");
        assertThat(folded.rows().get(1).get(0).label()).isEqualTo("Een zwerm bijen scheppen");
        assertThat(folded.rows().get(1).get(0).href()).isEqualTo("/id/b");
    }

    @Test
    void one_that_says_something_else_in_one_row_stays() {
        Folded folded = of(
                List.of("naam", "iri"),
                List.of(
                        List.of(text("Melken"), link("Melken", "/id/a")),
                        List.of(text("Scheppen"), link("Zwermen", "/id/b"))));

        assertThat(folded.columns()).containsExactly("naam", "iri");
    }

    @Test
    void the_key_of_a_document_is_its_name_and_leads_to_it() {
        Folded folded = of(List.of("dossier"), List.of(List.of(text("bijen")), List.of(text("geiten"))));

        assertThat(folded.rows()).extracting(row -> row.get(0).label()).containsExactly("Imker", "geiten");
        assertThat(folded.rows().get(0).get(0).href()).isEqualTo("/id/bijen");
    }

    private static Folded of(List<String> columns, List<List<Ref>> rows) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(VIEW.ids().thing("bijen"), RDF.type.asNode(), Kwal.Kwalificatiedocument);
        graph.add(VIEW.ids().thing("bijen"), RDFS.label.asNode(), NodeFactory.createLiteralLang("Imker", "nl"));
        return Folded.of(columns, rows, new Labels(new Facts(graph), VIEW), VIEW);
    }

    private static Ref text(String label) {
        return new Ref("", "", label, null, "");
    }

    private static Ref link(String label, String href) {
        return new Ref("https://w3id.org/kwalgraaf" + href, "", label, null, href);
    }
}
