package nl.kwalgraaf.export;

import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/** Where in its document a thing stands, so that a finding can show it. */
final class Places {
    private final PublishedGraph data;
    private final Map<String, SourceText> sources;

    /** @param sources of the documents of the dataset, by key */
    Places(PublishedGraph data, Map<String, SourceText> sources) {
        this.data = data;
        this.sources = Map.copyOf(sources);
    }

    /** Its first passage; its document as a whole, or its IRI alone, where less is known. */
    Span of(Node thing) {
        String path = thing.getURI().substring((data.base() + "id/").length());
        SourceText source = sources.get(path.replaceFirst("/.*", ""));
        if (source == null) {
            return Span.top(SourceText.of(thing.getURI(), ""));
        }
        return data.values(thing, Kwal.heeftPassage).stream()
                .findFirst()
                .flatMap(passage -> span(passage, source))
                .orElseGet(() -> Span.top(source));
    }

    private Optional<Span> span(Node passage, SourceText source) {
        Optional<Integer> first = data.number(passage, Kwal.beginregel);
        Optional<Integer> last = data.number(passage, Kwal.eindregel);
        boolean inside = first.isPresent()
                && last.isPresent()
                && first.get() >= 1
                && first.get() <= last.get()
                && last.get() <= source.lineCount();
        return inside ? Optional.of(Span.ofLines(source, first.get(), last.get())) : Optional.empty();
    }
}
