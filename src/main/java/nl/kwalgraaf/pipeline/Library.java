package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwalgraaf.dossier.Kwalificatiedossier;

/**
 * The documents of a corpus by their keys, for whoever wants to see one again after all went by. They are kept in memory
 * while there is room, and read again from where they came where there is not.
 */
public final class Library {
    private final Corpus corpus;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    private boolean listed;

    /** @param corpus from which the documents come */
    public Library(Corpus corpus) {
        this.corpus = corpus;
    }

    private record Place(String name, String sha256, SoftReference<Kwalificatiedossier> kept) {}

    /** Remembers where a document is found. */
    public void add(Document document) {
        document.content().ifPresent(content -> keep(content, document));
    }

    private void keep(Document.Content content, Document document) {
        places.put(
                content.key(), new Place(document.name(), document.sha256(), new SoftReference<>(content.dossier())));
    }

    /** A database that is still good is served without reading the documents; they are read when one is asked for. */
    private synchronized void listAll() {
        if (listed) {
            return;
        }
        listed = true;
        if (places.isEmpty()) {
            try {
                corpus.each(this::add);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** The document; empty where none has the key, or where the file is gone or has changed since. */
    public Optional<Kwalificatiedossier> find(String key) {
        Place place = places.get(key);
        if (place == null) {
            listAll();
            place = places.get(key);
        }
        if (place == null) {
            return Optional.empty();
        }
        Kwalificatiedossier kept = place.kept().get();
        if (kept != null) {
            return Optional.of(kept);
        }
        for (Document document : corpus.again(place.name())) {
            Optional<Document.Content> content =
                    document.content().filter(each -> each.key().equals(key));
            if (content.isPresent() && document.sha256().equals(place.sha256())) {
                keep(content.get(), document);
                return content.map(Document.Content::dossier);
            }
        }
        return Optional.empty();
    }
}
