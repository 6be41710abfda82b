package nl.kwalgraaf.parse.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;

/** Tells where the last thing in a document is a heading, or a sentence that is not over as its other texts are. */
final class CutOff {
    private CutOff() {}

    static void report(SourceText source, Collection<Draft> drafts, List<Finding> findings) {
        int end = Folding.beforeBlank(source.content(), 0, source.content().length());
        List<Draft> units =
                drafts.stream().filter(draft -> !draft.code.isDeel()).toList();
        for (Draft unit : units) {
            boolean heading =
                    Stream.concat(unit.headings.stream(), unit.titel.stream()).anyMatch(row -> row.end() == end);
            boolean sentence = texts(unit)
                    .anyMatch(row -> row.end() == end && Ending.of(row).breaksOff());
            if (heading && isWorkedOut(units) || sentence && isAlone(units)) {
                findings.add(
                        ParseCode.Variant.ENDS_WITHIN.at(unit.headings.get(0).span(), unit.code));
            }
        }
    }

    private static boolean isWorkedOut(List<Draft> units) {
        return units.stream().anyMatch(unit -> !unit.base.fields.isEmpty());
    }

    /** Whether of several texts one breaks off. */
    private static boolean isAlone(List<Draft> units) {
        List<Row> last = units.stream().flatMap(CutOff::texts).toList();
        return last.size() > 1
                && last.stream().filter(row -> Ending.of(row).breaksOff()).count() == 1;
    }

    /** The last row of each running text of a unit. */
    private static Stream<Row> texts(Draft unit) {
        return Stream.concat(Stream.of(unit.base), unit.aanvullingen.values().stream())
                .flatMap(scope -> scope.fields.entrySet().stream())
                .filter(entry -> entry.getKey().rubriek().isPresent()
                        && !entry.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .map(rows -> rows.get(rows.size() - 1));
    }
}
