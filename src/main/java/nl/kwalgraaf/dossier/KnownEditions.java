package nl.kwalgraaf.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The editions at hand, for what people and programs call them by: a key that one bears means that one; a key that lacks
 * day or year of change, a crebo number and the code of a keuzedeel mean the newest of their reeks.
 */
public final class KnownEditions {
    private final List<Known> oldestFirst;

    /**
     * What is known of an edition.
     *
     * @param reeks the path or IRI of its reeks
     * @param nummers its crebo numbers and its code
     */
    public record Known(
            String key,
            String reeks,
            Set<String> nummers,
            Optional<LocalDate> geldigVanaf,
            Optional<Integer> gewijzigdIn) {
        private static final Comparator<Known> OLDEST_FIRST = Comparator.<Known, LocalDate>comparing(
                        known -> known.geldigVanaf.orElse(LocalDate.MIN))
                .thenComparing(known -> known.gewijzigdIn.orElse(0))
                .thenComparing(Known::key);

        private boolean isOfReeks(String name) {
            return reeks.substring(reeks.lastIndexOf('/') + 1).equalsIgnoreCase(name);
        }

        private boolean hasNumber(String number) {
            return isOfReeks(number) || nummers.stream().anyMatch(number::equalsIgnoreCase);
        }

        /** Its key with less and less behind the name, as it was while fewer of its reeks were there. */
        private Set<String> shorter() {
            Set<String> names = new TreeSet<>();
            String name = key;
            name = without(name, gewijzigdIn.map(year -> "-gewijzigd-" + year), names);
            name = without(name, geldigVanaf.map(day -> "-" + day), names);
            for (String number : nummers) {
                name = without(name, EditionKey.number(number).map(slug -> "-" + slug), names);
            }
            return names;
        }

        private static String without(String name, Optional<String> ending, Set<String> names) {
            if (ending.isEmpty() || !name.endsWith(ending.get())) {
                return name;
            }
            String rest = name.substring(0, name.length() - ending.get().length());
            names.add(rest);
            return rest;
        }
    }

    public KnownEditions(Collection<Known> editions) {
        this.oldestFirst = editions.stream().sorted(Known.OLDEST_FIRST).toList();
    }

    /** The day that a literal says; empty where it says none, for anyone who may write may write anything. */
    public static Optional<LocalDate> day(String lexical) {
        try {
            return Optional.of(LocalDate.parse(lexical));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The year that a literal says; empty where it says none. */
    public static Optional<Integer> year(String lexical) {
        return lexical.matches("\\d{4}") ? Optional.of(Integer.valueOf(lexical)) : Optional.empty();
    }

    /** The keys of the editions that a key, a number or a code can mean: the newest of each reeks that fits. */
    public List<String> meant(String reference) {
        String wanted = reference.toLowerCase(Locale.ROOT);
        if (oldestFirst.stream().anyMatch(known -> known.key().equals(wanted))) {
            return List.of(wanted);
        }
        if (EditionKey.isWhole(wanted)) {
            return List.of();
        }
        List<String> ofNumber = newest(known -> known.hasNumber(wanted));
        if (!ofNumber.isEmpty()) {
            return ofNumber;
        }
        Optional<String> number = EditionKey.numberIn(wanted);
        List<String> ofReeks = number.isEmpty() ? List.of() : newest(known -> known.hasNumber(number.get()));
        if (!ofReeks.isEmpty()) {
            return ofReeks;
        }
        String name = EditionKey.nameIn(wanted);
        return newest(known -> known.shorter().contains(wanted)
                || number.isEmpty() && (known.shorter().contains(name) || known.isOfReeks(name)));
    }

    /** Of some keys the one of the newest edition, whatever its reeks; empty where none is at hand. */
    public Optional<String> newestOf(Collection<String> keys) {
        return oldestFirst.stream().map(Known::key).filter(keys::contains).reduce((older, newer) -> newer);
    }

    /** The newest of each reeks of which an edition fits; names change between editions, so it need not fit itself. */
    private List<String> newest(Predicate<Known> which) {
        Set<String> reeksen =
                oldestFirst.stream().filter(which).map(Known::reeks).collect(Collectors.toSet());
        Map<String, String> byReeks = new TreeMap<>();
        oldestFirst.stream()
                .filter(known -> reeksen.contains(known.reeks()))
                .forEach(known -> byReeks.put(known.reeks(), known.key()));
        return byReeks.values().stream().sorted().toList();
    }
}
