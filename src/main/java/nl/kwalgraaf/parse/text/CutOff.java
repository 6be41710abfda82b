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
        boolean workedOut = units.stream().anyMatch(unit -> !unit.base.fields.isEmpty());
        List<Row> open = units.stream()
                .flatMap(CutOff::texts)
                .filter(row -> Ending.of(row).breaksOff())
                .toList();
        for (Draft unit : units) {
            boolean heading = workedOut
                    && Stream.concat(unit.headings.stream(), unit.titel.stream())
                            .anyMatch(row -> row.end() == end);
            boolean sentence = open.size() == 1
                    && open.get(0).end() == end
                    && units.stream().flatMap(CutOff::texts).count() > 1
                    && texts(unit).anyMatch(open.get(0)::equals);
            if (heading || sentence) {
                findings.add(
                        ParseCode.Variant.ENDS_WITHIN.at(unit.headings.get(0).span(), unit.code));
            }
        }
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
