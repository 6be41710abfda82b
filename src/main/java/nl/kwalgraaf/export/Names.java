package nl.kwalgraaf.export;

import java.util.Optional;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/** What kwalificaties and delen are called and described by. */
final class Names {
    private Names() {}

    /** Its name, else its document's, else its code. */
    static String of(PublishedGraph data, Node thing) {
        return data.label(thing)
                .or(() -> data.value(thing, Kwal.deelVan).flatMap(data::label))
                .or(() -> data.text(thing, Kwal.code))
                .orElseGet(thing::getLocalName);
    }

    /** Of the thing itself, else of its own deel: documents print a field with the one or with the other. */
    static Optional<String> own(PublishedGraph data, Node thing, Node property) {
        return data.text(thing, property)
                .or(() -> LearningOutcomes.eigenDeel(data, thing).flatMap(deel -> data.text(deel, property)));
    }
}
