package nl.kwalgraaf.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values from which a person may choose one for a parameter, by name. */
public final class Choices {
    private Choices() {}

    /**
     * A value.
     *
     * @param value as a parameter takes it: a path below the base, or a word
     * @param label what people call it
     */
    public record Choice(String value, String label) {}

    /**
     * All values that a parameter takes; empty where it takes any words, or where there are too many to choose from.
     *
     * @param most so many can be chosen from
     */
    public static List<Choice> of(Parameter parameter, Target target, int most) {
        List<String> words = parameter.kind().words();
        List<Thing> things = new Things(target).some(parameter.kind(), most + 1);
        if (things.size() > most) {
            return List.of();
        }
        return Stream.concat(
                        words.stream().map(word -> new Choice(word, word)),
                        things.stream().map(thing -> choice(thing, target.base())))
                .toList();
    }

    private static Choice choice(Thing thing, Target.Base base) {
        String path = base.path(thing.iri());
        String name = Stream.of(thing.code(), thing.label())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        int slash = path.indexOf('/');
        String document =
                slash < 0 || thing.iri().contains("/id/competentie/") ? "" : " (" + path.substring(0, slash) + ")";
        return new Choice(path, (name.isEmpty() ? path : name) + document);
    }
}
