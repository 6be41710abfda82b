package nl.kwalgraaf.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class AfleidingTest {
    private static final String ID = Kwal.BASE + "id/proef/";

    /** Counted in the document: B1 and P2 with what is printed under "Voor Netwerk- en mediabeheerder geldt aanvullend". */
    @Test
    void everything_that_p2_asks_is_one_pattern_away() throws Exception {
        Graph graph = shipped("netwerk-en-mediabeheerder");

        assertThat(asked(graph, "P2", "/vakkennis/")).hasSize(35);
        assertThat(asked(graph, "P2", "/gedrag/")).hasSize(43);
        assertThat(asked(graph, "P1", "/aanvulling/")).isEmpty();
        assertThat(asked(graph, "P1", "/B1-K1-W1/gedrag/")).isNotEmpty();
    }

    @Test
    void english_for_level_4_holds_for_a_kwalificatie_of_that_level_alone() throws Exception {
        Graph graph = shipped("netwerk-en-mediabeheerder");

        assertThat(asked(graph, "P2", "/generiek/engels")).hasSize(1);
        assertThat(asked(graph, "P1", "/generiek/engels")).isEmpty();
        assertThat(asked(graph, "P1", "/generiek/rekenen")).hasSize(1);
    }

    @Test
    void p1_is_named_only_and_its_kwalificatie_is_not_worked_out() throws Exception {
        Graph graph = shipped("netwerk-en-mediabeheerder");

        assertThat(uitgewerkt(graph, "P1")).isEqualTo("false");
        assertThat(uitgewerkt(graph, "kwalificatie/P1")).isEqualTo("false");
        assertThat(List.of("B1", "B1-K1", "B1-K1-W1", "P2", "kwalificatie/P2"))
                .allMatch(part -> uitgewerkt(graph, part).equals("true"));
    }

    @Test
    void an_aanvulling_for_a_level_holds_for_kwalificaties_of_that_level_alone() {
        Kwalificatiedossier read =
                DossierParser.parse(SourceText.of("proef.txt", """
                        B1-K1: Bakt

                        Vakkennis en vaardigheden

                        § kan rekenen

                        Voor niveau 4 geldt aanvullend:
                        § kan leidinggeven
                        """)).value().orElseThrow();
        Graph graph = derived(new Kwalificatiedossier(
                read.bron(),
                Documentsoort.KWALIFICATIEDOSSIER,
                read.overzicht(),
                read.titel(),
                List.of(ofLevel(read, 1, 2), ofLevel(read, 2, 4)),
                read.delen(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                read.dekking()));

        assertThat(asked(graph, "P1", "/vakkennis/")).containsExactly(ID + "B1-K1/vakkennis/1");
        assertThat(asked(graph, "P2", "/vakkennis/"))
                .containsExactlyInAnyOrder(ID + "B1-K1/vakkennis/1", ID + "B1-K1/aanvulling/niveau-4/vakkennis/1");
    }

    private static Kwalificatie ofLevel(Kwalificatiedossier read, int profiel, int mboNiveau) {
        return new Kwalificatie(
                Eenheidscode.deel(Deelsoort.PROFIELDEEL, profiel),
                Optional.empty(),
                List.of(),
                Optional.of(new Niveau(mboNiveau, Span.whole(read.bron()))),
                Optional.empty(),
                Map.of());
    }

    private static List<String> asked(Graph graph, String kwalificatie, String part) {
        return graph.find(Node.ANY, Kwal.geldtVoor, NodeFactory.createURI(ID + "kwalificatie/" + kwalificatie))
                .mapWith(triple -> triple.getSubject().getURI())
                .filterKeep(iri -> iri.contains(part))
                .toList();
    }

    private static String uitgewerkt(Graph graph, String part) {
        return graph.find(NodeFactory.createURI(ID + part), Kwal.uitgewerkt, Node.ANY)
                .mapWith(Triple::getObject)
                .next()
                .getLiteralLexicalForm();
    }

    private static Graph shipped(String key) throws Exception {
        return graph(Files.readString(Path.of("documents", key + ".txt"), StandardCharsets.UTF_8));
    }

    private static Graph graph(String text) {
        return derived(
                DossierParser.parse(SourceText.of("proef.txt", text)).value().orElseThrow());
    }

    private static Graph derived(Kwalificatiedossier dossier) {
        Graph graph = GraphFactory.createDefaultGraph();
        Afleiding.derive(dossier, "proef", new Iris(Kwal.BASE), (gevolg, triple) -> graph.add(triple));
        return graph;
    }
}
