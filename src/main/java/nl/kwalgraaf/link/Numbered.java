package nl.kwalgraaf.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one language says of a concept, its terms given by their numbers.
 *
 * @param labelTexts every label as it is written
 * @param labels the terms of each label, in the same order
 * @param hasPreferredLabel whether the first label is the preferred one
 * @param description the terms of each sentence of its description
 * @param above the terms of the labels of the groups right above it
 */
record Numbered(List<String> labelTexts, int[][] labels, boolean hasPreferredLabel, int[][] description, int[] above) {
    private static final int[] NOTHING = {};

    int[] preferredLabel() {
        return hasPreferredLabel ? labels[0] : NOTHING;
    }

    /** The terms of the description as a whole. */
    int[] describing() {
        return Stream.of(description).flatMapToInt(Arrays::stream).toArray();
    }

    /** The terms of its description and of the groups above it. */
    int[] text() {
        return IntStream.concat(Arrays.stream(describing()), Arrays.stream(above))
                .toArray();
    }

    /** All its terms. */
    int[] all() {
        return IntStream.concat(Arrays.stream(text()), Stream.of(labels).flatMapToInt(Arrays::stream))
                .toArray();
    }
}
