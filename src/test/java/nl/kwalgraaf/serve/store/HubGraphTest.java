package nl.kwalgraaf.serve.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class HubGraphTest {
    private static final Node HUB = thing("hub");
    private static final Node OFTEN = thing("often");
    private static final Node ONCE = thing("once");
    private static final Triple RARE = Triple.create(thing("rare"), ONCE, HUB);

    private static Node thing(String name) {
        return NodeFactory.createURI("urn:x-test:" + name);
    }

    /** A thing that so many things refer to, and one in another way. */
    private static HubGraph referredTo(int times) {
        HubGraph graph = new HubGraph();
        IntStream.range(0, times).forEach(each -> graph.add(Triple.create(thing("thing-" + each), OFTEN, HUB)));
        graph.add(RARE);
        graph.add(Triple.create(HUB, ONCE, thing("other")));
        return graph;
    }

    private static List<Triple> found(HubGraph graph, Node property) {
        return graph.find(Node.ANY, property, HUB).toList();
    }

    @Test
    void finds_the_same_before_and_after_it_has_sorted_what_refers_to_a_thing() {
        HubGraph graph = referredTo(1_000);

        for (int time = 0; time < 3; time++) {
            assertThat(found(graph, ONCE)).containsExactly(RARE);
            assertThat(found(graph, OFTEN)).hasSize(1_000).doesNotHaveDuplicates();
            assertThat(found(graph, thing("never"))).isEmpty();
            assertThat(graph.find(Node.ANY, Node.ANY, HUB).toList()).hasSize(1_001);
        }
    }

    @Test
    void a_thing_is_looked_through_once_where_much_refers_to_it_and_each_time_where_little_does() {
        HubGraph much = referredTo(HubGraph.MANY - 1);
        HubGraph little = referredTo(HubGraph.MANY - 2);

        for (int time = 0; time < 3; time++) {
            found(much, ONCE);
            found(little, ONCE);
        }

        assertThat(much.hubs()).isEqualTo(1);
        assertThat(little.hubs()).isZero();
    }

    @Test
    void what_changes_after_it_has_sorted_is_found_changed() {
        HubGraph graph = referredTo(1_000);
        found(graph, ONCE);
        Triple late = Triple.create(thing("late"), ONCE, HUB);

        graph.add(late);
        assertThat(Set.copyOf(found(graph, ONCE))).isEqualTo(Set.of(RARE, late));

        graph.delete(RARE);
        assertThat(found(graph, ONCE)).containsExactly(late);

        graph.clear();
        assertThat(found(graph, ONCE)).isEmpty();
    }
}
