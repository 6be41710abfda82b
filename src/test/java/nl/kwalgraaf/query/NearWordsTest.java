package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dutch.TextSearch;
import nl.kwalgraaf.serve.store.Store;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** The question {@code verwante-uitspraken} where many others say the same words: more than are looked at. */
class NearWordsTest {
    private static final String ASKED = "netwerk-en-mediabeheerder/B1-K1/vakkennis/1";
    private static final Map<String, String> IN_ONE_DOSSIER =
            Map.of("uitspraak", ASKED, "dossier", "cloud-and-infrastructure-technician");

    @Test
    void in_one_dossier_they_are_found_however_many_stand_in_others() {
        DatasetGraph crowded = ShippedData.copy();
        Node said = NodeFactory.createURI(Kwal.BASE + "id/" + ASKED);
        Node text = ShippedData.DATASET
                .find(Node.ANY, said, Kwal.tekst, Node.ANY)
                .next()
                .getObject();
        for (int other = 0; other < 1_100; other++) {
            crowded.add(new Quad(
                    NodeFactory.createURI("urn:x-test:graph"),
                    NodeFactory.createURI("urn:x-test:" + other),
                    Kwal.tekst,
                    text));
        }

        List<String> alone = found(ShippedData.TARGET);
        assertThat(alone).hasSizeGreaterThan(10).allMatch(this::inOneDossier);
        try (Store served = Store.of(crowded, true)) {
            TextSearch.install(served.dataset());
            Target target = Target.of(
                    query -> QueryExec.dataset(served.dataset()).query(query).build());
            // Which of the last are among the nearest 25 depends on how rare a word is in all.
            assertThat(found(target))
                    .hasSameSizeAs(alone)
                    .containsAll(alone.subList(0, 10))
                    .allMatch(this::inOneDossier);
        }
    }

    private boolean inOneDossier(String iri) {
        return iri.startsWith(Kwal.BASE + "id/cloud-and-infrastructure-technician/");
    }

    private static List<String> found(Target target) {
        return Rows.column(Rows.answer("verwante-uitspraken", IN_ONE_DOSSIER, target), "iri");
    }
}
