package nl.kwalgraaf.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The concept schemes that the dataset is told in: competenties, levels and kinds of document, as plain SKOS.
 *
 * <p>Links to other schemes stay in {@code graph/koppelingen}: the Dutch profile for concepts wants of everything a link
 * points to that it be described in full, and those descriptions are other publishers'.
 */
final class SkosExport {
    private static final Set<String> SPACES = Set.of(SKOS.getURI(), DCTerms.NS, RDFS.getURI());

    private static final List<Node> REFERENCES =
            List.of(DCTerms.source.asNode(), DCTerms.creator.asNode(), DCTerms.publisher.asNode());

    /** Enough of a source, creator or publisher to know it by. */
    private static final Set<Node> NAMES =
            Set.of(DCTerms.title.asNode(), RDFS.label.asNode(), FOAF.name.asNode(), FOAF.page.asNode());

    private final PublishedGraph data;
    private final Statements out = new Statements();

    private SkosExport(PublishedGraph data) {
        this.data = data;
    }

    static Exported export(PublishedGraph data) {
        SkosExport export = new SkosExport(data);
        for (Node scheme : data.ofClass(SKOS.ConceptScheme.asNode())) {
            if (scheme.getURI().startsWith(data.base())) {
                export.scheme(scheme);
            }
        }
        return new Exported.Triples(Prefixes.SKOS, export.out.triples(), List.of());
    }

    private void scheme(Node scheme) {
        describe(scheme);
        data.having(SKOS.inScheme.asNode(), scheme).stream()
                .sorted(Comparator.comparingInt(
                        concept -> data.number(concept, Kwal.volgnummer).orElse(Integer.MAX_VALUE)))
                .forEach(this::describe);
    }

    private void describe(Node thing) {
        data.about(thing).stream()
                .filter(SkosExport::isPlain)
                .forEach(triple -> out.add(thing, triple.getPredicate(), triple.getObject()));
        for (Node reference : REFERENCES) {
            data.values(thing, reference).forEach(this::name);
        }
    }

    private void name(Node referred) {
        data.about(referred).stream()
                .filter(triple -> NAMES.contains(triple.getPredicate()))
                .forEach(triple -> out.add(referred, triple.getPredicate(), triple.getObject()));
    }

    /** Said in SKOS or Dublin Core, and no link to another scheme. */
    private static boolean isPlain(Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(RDF.type.asNode())) {
            return triple.getObject().getURI().startsWith(SKOS.getURI());
        }
        return property.equals(OWL.versionInfo.asNode())
                || SPACES.contains(property.getNameSpace())
                        && !property.getLocalName().endsWith("Match");
    }
}
