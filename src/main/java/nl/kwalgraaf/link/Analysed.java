package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The terms of what one language says of a concept.
 *
 * @param labelTexts every label as it is written, the preferred one first if there is one
 * @param labels the terms of each label, in the same order
 * @param preferredLabel the terms of the preferred label
 * @param description the terms of each sentence of its description
 * @param above the terms of the labels of the groups right above it
 */
record Analysed(
        List<String> labelTexts,
        List<List<String>> labels,
        List<String> preferredLabel,
        List<List<String>> description,
        List<String> above) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+");

    static Analysed of(
            EscoConcept.Text concept, List<EscoConcept.Text> above, Function<String, List<String>> analysis) {
        List<String> labelTexts = concept.labels();
        List<List<String>> labels = labelTexts.stream().map(analysis).toList();
        List<List<String>> description = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(concept.description())) {
            description.add(analysis.apply(sentence));
        }
        return new Analysed(
                labelTexts,
                labels,
                concept.label().isEmpty() ? List.of() : labels.get(0),
                description,
                above.stream()
                        .flatMap(group -> analysis.apply(group.label()).stream())
                        .toList());
    }

    /** The terms of the description as a whole. */
    List<String> describing() {
        return description.stream().flatMap(List::stream).toList();
    }

    /** The terms of its description and of the groups above it. */
    List<String> text() {
        List<String> text = new ArrayList<>(describing());
        text.addAll(above);
        return text;
    }

    /** All its terms. */
    List<String> all() {
        List<String> all = text();
        labels.forEach(all::addAll);
        return all;
    }

    /** Counts all its terms, each with a prefix before it; the preferred label counts twice. */
    void count(String prefix, Map<String, Integer> counts) {
        all().forEach(term -> counts.merge(prefix + term, 1, Integer::sum));
        preferredLabel.forEach(term -> counts.merge(prefix + term, 1, Integer::sum));
    }

    static Map<String, Integer> counts(Analysed dutch, Analysed english) {
        Map<String, Integer> counts = new HashMap<>();
        dutch.count(Themes.DUTCH, counts);
        english.count(Themes.ENGLISH, counts);
        return counts;
    }

    Profile profile(Lexis lexis, double meanLength) {
        List<Profile.Label> vectors = new ArrayList<>();
        for (int n = 0; n < labels.size(); n++) {
            if (!labels.get(n).isEmpty()) {
                vectors.add(Profile.Label.of(labelTexts.get(n), labels.get(n), lexis));
            }
        }
        return Profile.of(vectors, text(), meanLength);
    }
}
