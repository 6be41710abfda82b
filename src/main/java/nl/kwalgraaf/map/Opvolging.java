package nl.kwalgraaf.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.Uitgave;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Which edition replaces which: the one of its reeks directly before it, by the day from which it holds and then by the
 * year in which it was changed. What has no day replaces nothing and is replaced by nothing that we know of.
 */
public final class Opvolging {
    private static final Comparator<Uitgave> BY_PLACE = Comparator.<Uitgave, java.time.LocalDate>comparing(
                    uitgave -> uitgave.geldigVanaf().orElseThrow())
            .thenComparing(uitgave -> uitgave.gewijzigdIn().orElse(0));

    private Opvolging() {}

    /** Writes what follows from these editions together, in the order of their reeksen. */
    public static void derive(Collection<Uitgave> editions, Iris iris, Consumer<Triple> sink) {
        Map<String, List<Uitgave>> reeksen = editions.stream()
                .filter(uitgave -> uitgave.geldigVanaf().isPresent())
                .collect(Collectors.groupingBy(Uitgave::reeks, TreeMap::new, Collectors.toList()));
        reeksen.values().forEach(reeks -> derive(reeks, iris, new Triples(sink)));
    }

    private static void derive(List<Uitgave> reeks, Iris iris, Triples out) {
        TreeMap<Uitgave, List<Uitgave>> places = reeks.stream()
                .collect(Collectors.groupingBy(each -> each, () -> new TreeMap<>(BY_PLACE), Collectors.toList()));
        List<Uitgave> before = List.of();
        for (List<Uitgave> place : places.values()) {
            // Two that hold from one day stand side by side, and neither is the one directly before.
            if (before.size() == 1) {
                Uitgave replaced = before.get(0);
                place.forEach(each ->
                        out.add(iris.dossier(each.key()), DCTerms.replaces.asNode(), iris.dossier(replaced.key())));
            }
            before = place;
        }
    }
}
