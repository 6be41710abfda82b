package nl.kwalgraaf.parse.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which text is that of which label, where labels stand apart from their texts. */
final class LabelPairing {
    /** So many texts of a field, all of one paragraph, show that it has no more anywhere in the document. */
    private static final int SHOWN = 3;

    /** No unit has more paragraphs and lists: every pair of them is looked at. */
    private static final int MOST = 500;

    /** Of fields that were read where they stand: how many texts, and how many paragraphs the longest of them has. */
    private final Map<Field, int[]> shown = new EnumMap<>(Field.class);

    /** Whether each of its labels that has no text has one in another unit, so that its field is not empty. */
    boolean isShown(LabelGroup group) {
        return group.labels().stream().allMatch(label -> !label.texts().isEmpty() || shown.containsKey(label.field()));
    }

    void show(LabelGroup group) {
        int[] ends = onlyWay(group).orElse(new int[0]);
        for (int at = 0; at < ends.length; at++) {
            int[] seen = shown.computeIfAbsent(group.labels().get(at).field(), field -> new int[2]);
            seen[0]++;
            seen[1] = Math.max(seen[1], ends[at] - (at == 0 ? 0 : ends[at - 1]));
        }
    }

    /**
     * Behind which text that of each label ends: where they stand so, or in the one way that gives every label a text. Where
     * there are more ways, those with texts of their own keep them.
     */
    Optional<int[]> onlyWay(LabelGroup group) {
        if (!group.isApart()) {
            int[] ends = new int[group.labels().size()];
            for (int at = 0; at < ends.length; at++) {
                ends[at] = (at == 0 ? 0 : ends[at - 1])
                        + group.labels().get(at).texts().size();
            }
            return Optional.of(ends);
        }
        return onlyWay(group, 0, group.labels().size()).or(() -> byRuns(group));
    }

    /** Labels that stand on one another, each time with the texts below them. */
    private Optional<int[]> byRuns(LabelGroup group) {
        int[] ends = new int[group.labels().size()];
        int texts = 0;
        for (int from = 0; from < ends.length; ) {
            int to = from;
            while (to + 1 < ends.length && group.labels().get(to).isBare()) {
                to++;
            }
            Optional<int[]> run = to == from
                    ? Optional.of(new int[] {group.labels().get(to).texts().size()})
                    : onlyWay(group, from, to + 1);
            if (run.isEmpty()) {
                return Optional.empty();
            }
            for (int label = from; label <= to; label++) {
                ends[label] = texts + run.get()[label - from];
            }
            texts = ends[to];
            from = to + 1;
        }
        return texts == group.texts().size() ? Optional.of(ends) : Optional.empty();
    }

    private Optional<int[]> onlyWay(LabelGroup group, int first, int behind) {
        List<List<ReadRow>> texts = group.texts(first, behind);
        List<Field> fields = group.labels().subList(first, behind).stream()
                .map(LabelGroup.Labelled::field)
                .toList();
        if (texts.size() > MOST || fields.stream().distinct().count() < fields.size()) {
            return Optional.empty();
        }
        int[][] ways = new int[fields.size() + 1][texts.size() + 1];
        ways[fields.size()][texts.size()] = 1;
        for (int label = fields.size() - 1; label >= 0; label--) {
            for (int from = 0; from < texts.size(); from++) {
                int last = last(fields.get(label), from, texts);
                for (int end = from + 1; end <= last && ways[label][from] < 2; end++) {
                    ways[label][from] += ways[label + 1][end];
                }
            }
        }
        if (ways[0][0] != 1) {
            return Optional.empty();
        }
        int[] ends = new int[fields.size()];
        int end = 0;
        for (int label = 0; label < ends.length; label++) {
            do {
                end++;
            } while (ways[label + 1][end] == 0);
            ends[label] = end;
        }
        return Optional.of(ends);
    }

    /** Behind which text at the latest that of this field ends which begins there; before all of them where none does. */
    private int last(Field field, int from, List<List<ReadRow>> texts) {
        if (field.isList()) {
            boolean begins = FieldText.isOf(field, texts.get(from))
                    || texts.stream().noneMatch(text -> FieldText.isOf(field, text));
            return begins ? texts.size() : 0;
        }
        int[] seen = shown.getOrDefault(field, new int[2]);
        int most = seen[0] >= SHOWN && seen[1] == 1 ? from + 1 : texts.size();
        int last = from;
        while (last < most && !FieldText.isList(texts.get(last))) {
            last++;
        }
        return last;
    }
}
