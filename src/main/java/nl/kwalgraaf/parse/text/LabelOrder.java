package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.ParseCode;

/**
 * Tells of a label that stands before another which it follows in most units: each may have come over the text of the
 * other. What is below them is doubtful.
 */
record LabelOrder(Claims claims, List<Finding> findings) {

    void report(Collection<Draft> drafts) {
        for (Field.Under under : List.of(Field.Under.KERNTAAK, Field.Under.WERKPROCES)) {
            List<Field> fields = Stream.of(Field.values())
                    .filter(field -> field.under() == under)
                    .toList();
            for (int at = 1; at < fields.size(); at++) {
                report(fields.get(at - 1), fields.get(at), drafts);
            }
        }
    }

    private void report(Field one, Field other, Collection<Draft> drafts) {
        List<Draft> turned = new ArrayList<>();
        List<Draft> usual = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.base.labels.containsKey(one) && draft.base.labels.containsKey(other)) {
                (start(draft, other) < start(draft, one) ? turned : usual).add(draft);
            }
        }
        if (turned.size() < usual.size()) {
            turned.forEach(draft -> report(draft, other, one));
        } else if (usual.size() < turned.size()) {
            usual.forEach(draft -> report(draft, one, other));
        }
    }

    private static int start(Draft draft, Field field) {
        return draft.base.labels.get(field).start();
    }

    private void report(Draft draft, Field first, Field second) {
        Stream.of(first, second)
                .flatMap(field -> draft.base.fields.getOrDefault(field, List.of()).stream())
                .forEach(row -> claims.doubtful(row.span()));
        findings.add(ParseCode.Variant.LABELS_IN_ANOTHER_ORDER.at(
                draft.base.labels.get(first).span(),
                draft.base.labels.get(second).text(),
                draft.code));
    }
}
