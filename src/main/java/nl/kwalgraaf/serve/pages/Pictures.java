package nl.kwalgraaf.serve.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which picture an answer is. */
final class Pictures {
    private Pictures() {}

    /** The picture of an answer; nothing where it has no numbers and no sides, or too few or too many to see anything. */
    static Optional<Picture> of(String title, List<String> columns, List<List<Ref>> rows, View view) {
        return Stream.<Optional<? extends Picture>>of(
                        Heat.of(title, columns, rows, view),
                        Network.of(title, columns, rows, view),
                        Bars.of(title, columns, rows, view))
                .flatMap(Optional::stream)
                .map(picture -> (Picture) picture)
                .findFirst();
    }
}
