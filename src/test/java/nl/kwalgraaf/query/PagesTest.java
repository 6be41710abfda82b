package nl.kwalgraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A question that goes through all documents page by page says on its pages what it says when it is asked of each document:
 * of more documents than a page has, each with what is derived of it and linked to it.
 */
class PagesTest {
    private static final String KEY = "netwerk-en-mediabeheerder";
    private static final List<String> KEYS =
            IntStream.range(10, 37).mapToObj(number -> KEY + "-" + number).toList();
    private static final Target DATA = data();

    private static Target data() {
        DatasetGraph data = DatasetGraphFactory.create();
        ShippedData.DATASET.find().forEachRemaining(quad -> {
            if (isOf(quad)) {
                KEYS.forEach(key -> data.add(new Quad(
                        below(quad.getGraph(), key),
                        below(quad.getSubject(), key),
                        quad.getPredicate(),
                        below(quad.getObject(), key))));
            } else if (!quad.toString().contains("cloud-and-infrastructure-technician")) {
                data.add(quad);
            }
        });
        return Target.of(data);
    }

    private static boolean isOf(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
                .anyMatch(node -> !below(node, "other").equals(node));
    }

    private static Node below(Node node, String key) {
        return node.isURI()
                ? NodeFactory.createURI(
                        node.getURI().replaceFirst("/(id|id/reeks|graph/bron)/" + KEY + "(?=/|$)", "/$1/" + key))
                : node;
    }

    static Stream<String> questions() {
        return new Vragen()
                .all().stream()
                        .filter(vraag -> vraag.parameter(Onward.PARAMETER).isPresent()
                                && vraag.parameter("dossier").isPresent())
                        .map(Vraag::name)
                        // Its pages are of formuleringen.
                        .filter(name -> !name.equals("gedeelde-uitspraken"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void pages_say_together_what_is_said_of_each_document(String question) {
        List<List<String>> each = new ArrayList<>();
        KEYS.forEach(key -> each.addAll(rows(question, Map.of("dossier", key))));

        List<List<String>> paged = new ArrayList<>();
        Optional<String> next = Optional.of("");
        int pages = 0;
        while (next.isPresent()) {
            Map<String, String> values = Map.of(Onward.PARAMETER, next.get());
            paged.addAll(rows(question, values));
            next = Onward.next(vraag(question), query(question, values), DATA);
            pages++;
        }

        assertThat(pages).isEqualTo(2);
        assertThat(paged).containsExactlyInAnyOrderElementsOf(each);
    }

    private static List<List<String>> rows(String question, Map<String, String> values) {
        List<List<String>> rows = new ArrayList<>();
        try (QueryExec exec = DATA.run(query(question, values))) {
            exec.select()
                    .forEachRemaining(row -> rows.add(vraag(question).columns().stream()
                            .map(column -> String.valueOf(row.get(column)))
                            .toList()));
        }
        return rows;
    }

    private static Query query(String question, Map<String, String> values) {
        return ((Binding.Bound) vraag(question).bind(values, DATA)).query();
    }

    private static Vraag vraag(String name) {
        return new Vragen().named(name).orElseThrow();
    }
}
