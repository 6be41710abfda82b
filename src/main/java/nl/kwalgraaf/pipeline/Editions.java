package nl.kwalgraaf.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.map.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** All editions of a corpus, as the catalogue of the dataset describes them. */
final class Editions {
    private final List<Edition> oldestFirst;
    private final Iris iris;

    Editions(Collection<Edition> editions, Iris iris) {
        this.oldestFirst = editions.stream()
                .sorted(Comparator.comparing(Edition::uitgave, Uitgave.OLDEST_FIRST))
                .toList();
        this.iris = iris;
    }

    /** What the catalog says of them and they do not, and the name that each reeks bears now. */
    void describe(Catalogue catalogue, Consumer<Triple> sink) {
        Map<Edition, CatalogueEntry> entries = new LinkedHashMap<>();
        Map<Node, Node> documents = new HashMap<>();
        for (Edition edition : oldestFirst) {
            Uitgave uitgave = edition.uitgave();
            catalogue.entry(uitgave.bestand().sha256(), uitgave.key()).ifPresent(entry -> {
                entries.put(edition, entry);
                documents.put(entry.node(), iris.dossier(uitgave.key()));
            });
        }
        entries.forEach((edition, entry) -> {
            Node document = iris.dossier(edition.key());
            entry.about(document, documents).forEach(sink);
            entry.facts().forEach((property, value) -> {
                if (!edition.stated().contains(property)) {
                    sink.accept(Triple.create(document, property, value));
                }
            });
        });
        names().forEach((reeks, naam) -> sink.accept(
                Triple.create(iris.node(reeks), RDFS.label.asNode(), NodeFactory.createLiteralLang(naam, "nl"))));
    }

    /** Names change between editions; that of the newest counts. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Edition edition : oldestFirst) {
            name(names, edition.uitgave().reeks(), edition.naam());
            edition.kwalificaties().forEach(each -> name(names, each.reeks(), each.naam()));
        }
        return names;
    }

    private static void name(Map<String, String> names, String reeks, Optional<String> naam) {
        naam.ifPresent(words -> names.put(reeks, words));
    }
}
