package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The terms of what one language says of a concept.
 *
 * @param labelTexts every label as it is written, the preferred one first if there is one
 * @param labels the terms of each label, in the same order
 * @param hasPreferredLabel whether the first label is the preferred one
 * @param description the terms of each sentence of its description
 * @param above the terms of the labels of the groups right above it
 */
record Analysed(
        List<String> labelTexts,
        List<List<Term>> labels,
        boolean hasPreferredLabel,
        List<List<Term>> description,
        List<Term> above) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+");

    static Analysed of(EscoConcept.Text concept, List<EscoConcept.Text> above, Function<String, List<Term>> analysis) {
        List<String> labelTexts = concept.labels();
        List<List<Term>> description = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(concept.description())) {
            description.add(analysis.apply(sentence));
        }
        return new Analysed(
                labelTexts,
                labelTexts.stream().map(analysis).toList(),
                !concept.label().isEmpty(),
                description,
                above.stream()
                        .flatMap(group -> analysis.apply(group.label()).stream())
                        .toList());
    }
}
