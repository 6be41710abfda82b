package nl.kwalgraaf.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The edition that a document is: under which key its things stand, which file says it, and where it stands among the
 * editions of its dossier, by the document or, where that says nothing, by the catalog.
 *
 * @param key see {@link Paths#edition}
 * @param reeks the path of what stays through its editions, see {@link Paths#reeks}
 * @param nummer its crebo number, or its code as a keuzedeel or certificaat
 * @param geldigVanaf first day on which it holds
 * @param gewijzigdIn the year in which it was changed since
 */
public record Uitgave(
        String key,
        Bestand bestand,
        String reeks,
        Optional<String> nummer,
        Optional<LocalDate> geldigVanaf,
        Optional<Integer> gewijzigdIn) {

    /** The first day on which it holds: one that was changed in a later year holds from 1 January of that year. */
    public Optional<LocalDate> eersteDag() {
        Optional<LocalDate> changed = gewijzigdIn.map(year -> LocalDate.of(year, 1, 1));
        return Stream.of(geldigVanaf, changed).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** By place among the editions of one reeks; one without a day comes first. */
    public static final Comparator<Uitgave> OLDEST_FIRST = Comparator.<Uitgave, LocalDate>comparing(
                    uitgave -> uitgave.geldigVanaf().orElse(LocalDate.MIN))
            .thenComparing(uitgave -> uitgave.gewijzigdIn().orElse(0))
            .thenComparing(Uitgave::key);

    /** An edition of which nothing is known but its key. */
    public Uitgave(String key, Bestand bestand) {
        this(key, bestand, Paths.reeks(key), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
