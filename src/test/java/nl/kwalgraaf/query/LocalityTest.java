package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A question about one dossier looks at as many triples in a large corpus as in a small one.
 *
 * <p>Not here: {@code zoek}, which asks the text index, {@code federatie}, which asks an endpoint that is not there,
 * {@code waarom}, which asks what a graph says, and those that look for the same words in all dossiers.
 */
class LocalityTest {
    private static final String KEY = "netwerk-en-mediabeheerder";

    /** Counts the triples that are handed out. */
    private static final class Counting extends WrappedGraph {
        private final AtomicLong count = new AtomicLong();

        Counting(Graph graph) {
            super(graph);
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return super.find(pattern).mapWith(this::counted);
        }

        @Override
        public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
            return super.find(s, p, o).mapWith(this::counted);
        }

        private Triple counted(Triple triple) {
            count.incrementAndGet();
            return triple;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gedeelde-competenties,         deelA=KEY/B1-K1 deelB=KEY/B1-K2",
        "verschil-competenties,         deelA=KEY/B1-K1 deelB=KEY/kwalificatie/P2",
        "werkprocessen-per-competentie, dossier=KEY",
        "competentieprofiel,            deel=KEY",
        "verwante-werkprocessen,        deelA=KEY/B1-K1 deelB=KEY/kwalificatie/P2 aanvulling=eigen",
        "vakkennis,                     deel=KEY aanvulling=P2",
        "gedeelde-vakkennis,            deelA=KEY/B1-K1 deelB=KEY/B1-K2",
        "referentieniveaus,             kwalificatie=KEY/P2",
        "aanvullingen,                  profiel=KEY/P2",
        "wetten,                        dossier=KEY",
        "niveaus,                       dossier=KEY",
        "ongebruikte-competenties,      dossier=KEY",
        "herkomst,                      onderwerp=KEY/B1-K1-W1",
        "aantallen,                     dossier=KEY",
        "gedrag,                        dossier=KEY competentie=E",
        "kwalificatie,                  kwalificatie=KEY/P2",
        "bevindingen,                   dossier=KEY",
        "esco-koppelingen,              deel=KEY aanvulling=met",
        "beroepen,                      dossier=KEY",
        "zonder-koppeling,              dossier=KEY",
        "eqf-overzicht,                 dossier=KEY",
        "erk-beschrijvingen,            kwalificatie=KEY/P2",
        "elm-weergave,                  kwalificatie=KEY/P2",
        "gevraagd,                      kwalificatie=KEY/P2",
        "gevraagd-aantallen,            kwalificatie=KEY/P2",
        "basis-naast-profiel,           deel=KEY",
        "citaat,                        onderwerp=KEY/B1-K1-W1",
        "onvolledig,                    dossier=KEY",
        "herhalingen,                   dossier=KEY",
        "gedeelde-esco,                 deelA=KEY/B1-K1 deelB=KEY/B1-K2",
        "wijzigingen,                   editieA=KEY editieB=KEY",
    })
    void cost_does_not_grow_with_the_corpus(String vraag, String given) {
        Map<String, String> values = Arrays.stream(given.replace("KEY", KEY).split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThat(looks(vraag, values, 12)).isEqualTo(looks(vraag, values, 1));
    }

    private static long looks(String vraag, Map<String, String> values, int dossiers) {
        Graph graph = GraphFactory.createDefaultGraph();
        ShippedData.DATASET
                .getGraph(new Iris(Kwal.BASE).ontologieGraph())
                .find()
                .forEachRemaining(graph::add);
        for (int copy = 0; copy < dossiers; copy++) {
            ShippedData.copyBelow(copy == 0 ? KEY : "dossier-" + copy, graph::add);
        }
        Counting counting = new Counting(graph);
        Target target = Target.of(DatasetGraphFactory.wrap(counting));
        if (vraag.equals("elm-weergave")) {
            Graphs.answer(vraag, values, target);
        } else {
            Rows.answer(vraag, values, target);
        }
        return counting.count.get();
    }
}
