package nl.kwalgraaf.link;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.vocab.Sssom;

/**
 * A set of mappings in SSSOM (Simple Standard for Sharing Ontological Mappings).
 *
 * @param prefixes namespaces by prefix
 * @param metadata what holds for the whole set, by slot name; the entries of a list as they stand, on lines of their own
 */
public record MappingSet(Map<String, String> prefixes, Map<String, String> metadata, List<Mapping> mappings) {
    /** The prefixes that a set may use without saying so (SSSOM, "Built-in prefixes"). */
    static final Map<String, String> BUILT_IN = Map.of(
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "semapv", "https://w3id.org/semapv/vocab/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "sssom", Sssom.NS);

    public MappingSet {
        prefixes = Collections.unmodifiableMap(new LinkedHashMap<>(prefixes));
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        mappings = List.copyOf(mappings);
    }

    /** The IRI that a CURIE stands for; empty when its prefix is not declared. */
    Optional<String> expand(String curie) {
        int colon = curie.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String prefix = curie.substring(0, colon);
        return Optional.ofNullable(prefixes.getOrDefault(prefix, BUILT_IN.get(prefix)))
                .map(namespace -> namespace + curie.substring(colon + 1));
    }

    /** The CURIE of an IRI by the longest namespace that it begins with; the IRI itself when there is none. */
    static String contract(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
