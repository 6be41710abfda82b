package nl.kwalgraaf.dutch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;

/** What {@code text:query} of Jena asks of an index, put to the search that has the one there is. */
final class ArqTextIndex implements TextIndex {
    private final BiFunction<String, TextSnapshot.Wish, List<TextHit>> search;
    private final EntityDefinition definition = new AnyProperty();

    /** @param search what answers: the words, and what of that which bears them is wanted */
    ArqTextIndex(BiFunction<String, TextSnapshot.Wish, List<TextHit>> search) {
        this.search = search;
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String lang,
            int limit,
            String highlight) {
        Optional<String> one = subject == null || subject.isVariable()
                ? Optional.empty()
                : Optional.of(TextQueryFuncs.subjectToString(subject));
        List<String> among = properties == null
                ? Collections.emptyList()
                : properties.stream().map(Resource::getURI).toList();
        // Jena names the default graph where a query is not within GRAPH; to us that is all graphs.
        Optional<String> in =
                graph == null || Quad.defaultGraphNodeGenerated.getURI().equals(graph)
                        ? Optional.empty()
                        : Optional.of(graph);
        return search.apply(words, new TextSnapshot.Wish(one, among, in, Optional.ofNullable(lang), limit));
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String lang,
            int limit,
            String highlight) {
        return query(
                subject == null ? null : TextQueryFuncs.stringToNode(subject),
                properties,
                words,
                graph,
                lang,
                limit,
                highlight);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String words, String graph, String lang, int limit, String highlight) {
        return query((Node) null, properties, words, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang, int limit, String highlight) {
        List<Resource> properties =
                property == null ? Collections.emptyList() : List.of(ResourceFactory.createResource(property.getURI()));
        return query((Node) null, properties, words, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang, int limit) {
        return query(property, words, graph, lang, limit, null);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang) {
        return query(property, words, graph, lang, -1, null);
    }

    @Override
    public EntityDefinition getDocDef() {
        return definition;
    }

    /** Whoever installed the search closes it. */
    @Override
    public void close() {}

    // The index follows the data by itself, so Jena has nothing to add to it.

    @Override
    public void prepareCommit() {}

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void addEntity(Entity entity) {
        throw new UnsupportedOperationException("the text index follows the data");
    }

    @Override
    public void updateEntity(Entity entity) {
        addEntity(entity);
    }

    @Override
    public void deleteEntity(Entity entity) {
        addEntity(entity);
    }

    @Override
    public Map<String, Node> get(String uri) {
        return Collections.emptyMap();
    }

    /** Tells Jena that every property is indexed, in the one field there is. */
    private static final class AnyProperty extends EntityDefinition {
        AnyProperty() {
            super(TextDocuments.SUBJECT, TextDocuments.TEXT, TextDocuments.GRAPH);
            setLangField(TextDocuments.LANG);
        }

        @Override
        public String getField(Node predicate) {
            return TextDocuments.TEXT;
        }
    }
}
