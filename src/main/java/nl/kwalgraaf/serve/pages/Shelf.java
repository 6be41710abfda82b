package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** All documents at hand, in a row each. */
final class Shelf {
    private final Facts facts;
    private final Labels labels;
    private final View view;

    Shelf(Facts facts, Labels labels, View view) {
        this.facts = facts;
        this.labels = labels;
        this.view = view;
    }

    /**
     * A document.
     *
     * @param key by which its IRI is known
     * @param kind what kind of document it is
     * @param niveaus its mbo-niveaus, as in "2, 3"
     * @param vanaf day from which it holds; empty where it does not say
     * @param gevonden the page of its bevindingen
     */
    record Row(
            Ref document,
            String key,
            String kind,
            List<Ref> kwalificaties,
            String niveaus,
            String vanaf,
            int kerntaken,
            int werkprocessen,
            int bevindingen,
            String gevonden) {}

    /** All documents in order, as they are remembered in one language. */
    private record InOrder(List<Node> documents) {}

    /** The IRIs of the documents by name. */
    List<Node> documents() {
        return facts.memory()
                .of(InOrder.class, List.of(InOrder.class, view.language()), this::inOrder)
                .documents();
    }

    private InOrder inOrder() {
        Map<Node, String> names = new HashMap<>();
        List<Node> documents = facts.of(RDF.type.asNode(), Kwal.Kwalificatiedocument).stream()
                .filter(view.ids()::has)
                .toList();
        documents.forEach(document -> names.put(document, labels.of(document).full()));
        return new InOrder(documents.stream()
                .sorted(Comparator.comparing(names::get, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    Row row(Node document) {
        List<Node> kwalificaties = facts.all(document, Kwal.heeftKwalificatie);
        List<Node> kerntaken = new ArrayList<>();
        facts.all(document, Kwal.bevatDeel).forEach(deel -> kerntaken.addAll(facts.all(deel, Kwal.heeftKerntaak)));
        int werkprocessen = kerntaken.stream()
                .mapToInt(kerntaak -> facts.all(kerntaak, Kwal.heeftWerkproces).size())
                .sum();
        String niveaus = kwalificaties.stream()
                .flatMap(kwalificatie -> facts.all(kwalificatie, Kwal.heeftMboNiveau).stream())
                .map(niveau -> niveau.toString().replaceFirst(".*/", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new Row(
                labels.of(document),
                view.ids().path(document),
                facts.one(document, Kwal.documentsoort)
                        .map(soort -> labels.of(soort).label())
                        .orElse(""),
                kwalificaties.stream().sorted(labels.inOrder()).map(labels::of).toList(),
                niveaus,
                facts.text(document, Kwal.geldigVanaf),
                kerntaken.size(),
                werkprocessen,
                Findings.of(facts).in(document),
                Findings.address(view.ids().path(document), view));
    }
}
