package nl.kwalgraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Document;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store on disk holds after documents were loaded into it, again, in part, or from elsewhere. */
class LoadingTest {
    private static final Iris IRIS = new Iris("https://w3id.org/kwalgraaf/");

    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void write() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        document("bakker", "Bakt brood");
        document("slager", "Maakt worst");
        document("visser", "Vangt vis");
    }

    private void document(String name, String werkproces) throws IOException {
        Files.writeString(documents.resolve(name + ".txt"), """
                KWALIFICATIEDOSSIER MBO
                %1$s

                B1-K1: Werkt
                Complexiteit
                Het werk is eenvoudig.

                B1-K1-W1: %2$s
                Omschrijving
                De %1$s werkt.
                """.formatted(name, werkproces));
    }

    private boolean refresh(Store store, Iris iris) throws IOException {
        return new Loading(Corpus.of(List.of(documents)), iris, document -> {}).refresh(store);
    }

    /** A link was decided on this sentence of the document that comes with the program. */
    @Test
    void a_link_on_words_that_a_document_says_no_more_is_told() throws IOException {
        Path shipped = Path.of("documents", "cloud-and-infrastructure-technician.txt");
        Path changed = folder.resolve("cloud.txt");
        Files.writeString(
                changed,
                Files.readString(shipped)
                        .replace("Kan een eenvoudig ontwerp opstellen, lezen en gebruiken", "Kan breien"));
        List<Finding> together = new ArrayList<>();
        try (Store store = Store.fixed()) {
            new Loading(Corpus.of(List.of(changed)), IRIS, document -> {}, together::addAll).fill(store);
        }

        assertThat(together).extracting(finding -> finding.code().id()).containsOnly("link-subject-changed");
        assertThat(together).anyMatch(finding -> finding.message().contains("Kan een eenvoudig ontwerp opstellen"));
    }

    private Store open() throws IOException {
        return Store.open(folder.resolve("database"));
    }

    /** What the document says its one werkproces is called. */
    private static Optional<String> werkproces(Store store, String key) {
        Node thing = NodeFactory.createURI(IRIS.base() + "id/" + key + "/B1-K1-W1");
        return Txn.calculateRead(
                store.dataset(),
                () -> store
                        .dataset()
                        .getDefaultGraph()
                        .find(thing, RDFS.label.asNode(), Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList()
                        .stream()
                        .findFirst());
    }

    @Test
    void what_did_not_change_is_not_loaded_again() throws IOException {
        try (Store store = open()) {
            assertThat(refresh(store, IRIS)).isTrue();
            assertThat(refresh(store, IRIS)).isFalse();

            assertThat(werkproces(store, "bakker")).hasValue("Bakt brood");
        }
    }

    @Test
    void documents_that_changed_came_or_went_do_so_in_the_store() throws IOException {
        try (Store store = open()) {
            refresh(store, IRIS);
            document("bakker", "Bakt taart");
            document("kok", "Kookt soep");
            Files.delete(documents.resolve("visser.txt"));

            assertThat(refresh(store, IRIS)).isTrue();

            assertThat(werkproces(store, "bakker")).hasValue("Bakt taart");
            assertThat(werkproces(store, "slager")).hasValue("Maakt worst");
            assertThat(werkproces(store, "kok")).hasValue("Kookt soep");
            assertThat(werkproces(store, "visser")).isEmpty();
        }
    }

    /** Nothing of it stays, and the next start does all of it. */
    @Test
    void loading_that_was_cut_off_never_happened_and_is_done_at_the_next_start() throws IOException {
        try (Store store = open()) {
            refresh(store, IRIS);
            document("bakker", "Bakt taart");
            document("visser", "Vangt kreeft");
            Loading cutOff = new Loading(Corpus.of(List.of(documents)), IRIS, LoadingTest::cutOffAtTheFirst);
            assertThatThrownBy(() -> cutOff.refresh(store)).hasMessage("cut off");
            assertThat(werkproces(store, "bakker")).hasValue("Bakt brood");
            assertThat(werkproces(store, "visser")).hasValue("Vangt vis");
        }

        try (Store store = open()) {
            assertThat(refresh(store, IRIS)).isTrue();
            assertThat(werkproces(store, "bakker")).hasValue("Bakt taart");
            assertThat(werkproces(store, "visser")).hasValue("Vangt kreeft");
            assertThat(refresh(store, IRIS)).isFalse();
        }
    }

    private static void cutOffAtTheFirst(Document document) {
        throw new IllegalStateException("cut off");
    }

    @Test
    void store_of_another_base_is_refused_and_stays_as_it_is() throws IOException {
        try (Store store = open()) {
            refresh(store, IRIS);

            assertThatThrownBy(() -> refresh(store, new Iris("https://example.org/")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("--base " + IRIS.base())
                    .hasMessageContaining("https://example.org/");
            assertThat(werkproces(store, "slager")).hasValue("Maakt worst");
            assertThat(refresh(store, IRIS)).isFalse();
        }
    }

    /** A wrong folder on the command line must not empty a database. */
    @Test
    void documents_none_of_which_can_be_used_take_nothing_out() throws IOException {
        try (Store store = open()) {
            refresh(store, IRIS);
            for (String name : List.of("bakker", "slager", "visser")) {
                Files.writeString(documents.resolve(name + ".txt"), "Boodschappen");
            }

            refresh(store, IRIS);

            assertThat(werkproces(store, "slager")).hasValue("Maakt worst");
        }
    }
}
