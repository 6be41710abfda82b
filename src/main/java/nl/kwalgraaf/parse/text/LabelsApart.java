package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ItemKind;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Wrapping;

/**
 * Labels that a converter wrote apart from their texts, as it took the two columns of a table for two texts: labels come
 * in their order and texts in theirs. Where only one way gives every label a text, each gets its own; what cannot be
 * known stays as it stands. Both are told.
 */
final class LabelsApart {
    /** A document has so many units of which one label stands on another, if that is not the label of an empty field. */
    private static final int FEWEST = 3;

    /** So many texts of a field, all of one paragraph, show that it has no more anywhere in the document. */
    private static final int SHOWN = 3;

    /** No unit has more paragraphs and lists, and no text more rows: every pair of them is looked at. */
    private static final int MOST = 500;

    /** One gap in so many stands within a sentence, where gaps do not part texts alone. */
    private static final int LOOSE = 4;

    /** A label with the texts that stand between it and the next. */
    private record Labelled(Field field, List<ReadRow> words, List<List<ReadRow>> texts) {
        /** It has no text, or the lead line of one alone. */
        boolean isBare() {
            return texts.isEmpty() || texts.size() == 1 && isOpen(texts.get(0));
        }
    }

    private static boolean isOpen(List<ReadRow> text) {
        return text.get(text.size() - 1).row().last() == ':';
    }

    private sealed interface Piece {}

    /** A part that belongs to no group. */
    private record Single(Part part) implements Piece {}

    /** The labels of a unit that have their text below them, or none. */
    private record Group(Optional<Eenheidscode> unit, List<Labelled> labels) implements Piece {

        /**
         * Some label has no text, and there are texts enough for all; one without a text at the end is that of an empty
         * field. Of a deel several may be empty: there as many texts stand below such a label as labels with it.
         */
        boolean isApart() {
            int texts = 0;
            boolean apart = false;
            for (int at = labels.size() - 1; at >= 0; at--) {
                texts += labels.get(at).texts.size();
                apart |= labels.get(at).isBare() && (!isOfDeel() || texts >= labels.size() - at);
            }
            return apart
                    && texts().size() >= labels.size()
                    && !labels.get(labels.size() - 1).texts.isEmpty();
        }

        /** Two labels stand on one another without a text: both fields of a unit are seldom empty. */
        boolean isStacked() {
            return IntStream.range(1, labels.size())
                    .anyMatch(
                            at -> labels.get(at - 1).isBare() && labels.get(at).isBare());
        }

        boolean isOfDeel() {
            return unit.isEmpty() || unit.get().isDeel();
        }

        List<List<ReadRow>> texts() {
            return texts(0, labels.size());
        }

        /** Those of some of the labels; a lead line goes with what follows it, be there a label between. */
        List<List<ReadRow>> texts(int from, int to) {
            List<List<ReadRow>> texts = new ArrayList<>();
            for (Labelled label : labels.subList(from, to)) {
                for (List<ReadRow> text : label.texts) {
                    int last = texts.size() - 1;
                    if (last >= 0 && isOpen(texts.get(last))) {
                        texts.set(
                                last,
                                Stream.concat(texts.get(last).stream(), text.stream())
                                        .toList());
                    } else {
                        texts.add(text);
                    }
                }
            }
            return texts;
        }
    }

    private final Wrapping wrapping;
    private final boolean loose;
    private final List<Finding> findings;

    /** Of fields that were read where they stand: how many texts, and how many paragraphs the longest of them has. */
    private final Map<Field, int[]> shown = new EnumMap<>(Field.class);

    private LabelsApart(Wrapping wrapping, boolean loose, List<Finding> findings) {
        this.wrapping = wrapping;
        this.loose = loose;
        this.findings = findings;
    }

    /** The same parts, each label above its text. */
    static List<Part> arranged(List<Part> parts, Wrapping wrapping, List<Finding> findings) {
        if (IntStream.range(0, parts.size()).noneMatch(at -> isBare(parts, at))) {
            return parts;
        }
        LabelsApart apart = new LabelsApart(wrapping, isLoose(parts), findings);
        List<Piece> pieces = apart.pieces(parts);
        List<Group> groups = pieces.stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
        List<Group> stacked = groups.stream().filter(Group::isApart).toList();
        if (stacked.isEmpty()) {
            return parts;
        }
        groups.stream().filter(group -> !group.isApart()).forEach(apart::show);
        Set<Group> known = Collections.newSetFromMap(new IdentityHashMap<>());
        stacked.stream()
                .filter(group -> stacked.size() >= FEWEST || apart.isShown(group))
                .forEach(known::add);
        known.forEach(apart::show);
        if (known.stream()
                .noneMatch(group -> group.isStacked() || apart.onlyWay(group).isPresent())) {
            return parts;
        }
        List<Part> arranged = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Group group) {
                apart.put(group, known.contains(group), arranged);
            } else if (piece instanceof Single single) {
                arranged.add(single.part);
            }
        }
        return arranged;
    }

    /** Whether a label may stand on another there, or on the end of its unit: seldom, so that most documents are let be. */
    private static boolean isBare(List<Part> parts, int at) {
        boolean label = parts.get(at) instanceof Part.Text text && text.read().isLabel();
        return label
                && (at + 1 == parts.size()
                        || !(parts.get(at + 1) instanceof Part.Text below)
                        || LabelCell.mayBegin(below.read().row()));
    }

    /** Groups of labels, and the parts between them. */
    private List<Piece> pieces(List<Part> parts) {
        List<Piece> pieces = new ArrayList<>();
        Optional<Eenheidscode> unit = Optional.empty();
        boolean fields = false;
        for (int at = 0; at < parts.size(); ) {
            Part part = parts.get(at);
            if (part instanceof Part.Text && fields) {
                Field.Under under = unit.map(Field.Under::of).orElse(Field.Under.DEEL);
                List<Labelled> labels = new ArrayList<>();
                int end = group(parts, at, under, labels);
                if (labels.size() > 1) {
                    pieces.add(new Group(unit, labels));
                    at = end;
                    continue;
                }
            } else if (part instanceof Part.Heading heading) {
                unit = Optional.of(heading.code());
                fields = true;
            } else if (part instanceof Part.Section section) {
                unit = unit.filter(code -> !code.isKerntaak() && !code.isWerkproces());
                fields = section.kind() != SectionKind.GENERIEK;
            }
            pieces.add(new Single(part));
            at++;
        }
        return pieces;
    }

    /** Takes the labels from there on, which must begin with one; where they end. */
    private int group(List<Part> parts, int from, Field.Under under, List<Labelled> labels) {
        int at = from;
        while (at < parts.size() && parts.get(at) instanceof Part.Text text) {
            Optional<LabelCell> cell = label(parts, at, under);
            if (cell.isPresent() && !cell.get().isAlone()) {
                return at;
            }
            if (cell.isPresent()) {
                int height = cell.get().words().size();
                List<ReadRow> words = new ArrayList<>();
                parts.subList(at, at + height).forEach(part -> words.add(((Part.Text) part).read()));
                labels.add(new Labelled(cell.get().field(), words, new ArrayList<>()));
                at += height;
            } else if (labels.isEmpty()) {
                return at;
            } else {
                add(text.read(), labels);
                at++;
            }
        }
        return at;
    }

    private static Optional<LabelCell> label(List<Part> parts, int at, Field.Under under) {
        ReadRow read = ((Part.Text) parts.get(at)).read();
        if (!LabelCell.mayBegin(read.row())) {
            return Optional.empty();
        }
        return LabelCell.alone(read, Part.rows(parts, at, LabelCell.MOST_ROWS), under);
    }

    private void add(ReadRow read, List<Labelled> labels) {
        List<List<ReadRow>> texts = labels.get(labels.size() - 1).texts;
        List<ReadRow> last = texts.isEmpty() ? List.of() : texts.get(texts.size() - 1);
        int lead = last.isEmpty() || isList(last) ? 0 : last.size() - leadBefore(last, read);
        if (lead > 0) {
            List<ReadRow> list = last.subList(lead, last.size());
            texts.add(new ArrayList<>(list));
            list.clear();
        } else if (last.isEmpty() || parts(last, read)) {
            texts.add(new ArrayList<>());
        }
        texts.get(texts.size() - 1).add(read);
    }

    /** How many rows at the end of a text are the lead line of the list that begins below them; all where none does. */
    private static int leadBefore(List<ReadRow> text, ReadRow read) {
        Row last = text.get(text.size() - 1).row();
        Ending ending = Ending.of(last);
        boolean begins = ItemList.isMarked(read.row())
                || ending.isOver()
                        && (Character.isLowerCase(read.row().charAt(0)) || isItem(Field.VAKKENNIS, read.row()));
        if (!begins) {
            return text.size();
        }
        if (ending != Ending.COLON) {
            return 0;
        }
        int lead = 1;
        while (lead < text.size()
                && text.get(text.size() - lead).reading() != Reading.Plain.LEAD
                && !Ending.of(text.get(text.size() - lead - 1).row()).isOver()) {
            lead++;
        }
        return lead;
    }

    /**
     * A gap behind the end of a sentence parts two texts; behind a lead line it does not, nor before the first for a
     * profiel. Where gaps also stand within sentences, the last line of a text ends early too.
     */
    private boolean parts(List<ReadRow> text, ReadRow read) {
        Row last = text.get(text.size() - 1).row();
        Ending ending = Ending.of(last);
        return read.row().gap()
                && ending.isOver()
                && ending != Ending.COLON
                && (read.reading() != Reading.Plain.LEAD || isAgain(text, read))
                && (!loose || wrapping.hadRoom(last, read.row()));
    }

    /** A second lead line for one profiel stands under another field. */
    private static boolean isAgain(List<ReadRow> text, ReadRow lead) {
        return text.stream()
                .limit(MOST)
                .anyMatch(row -> row.row().text().equals(lead.row().text()));
    }

    /** Whether gaps part lines anywhere. */
    private static boolean isLoose(List<Part> parts) {
        int gaps = 0;
        int within = 0;
        for (int at = 1; at < parts.size(); at++) {
            if (parts.get(at) instanceof Part.Text text
                    && parts.get(at - 1) instanceof Part.Text above
                    && text.read().row().gap()
                    && !text.read().row().pageStart()
                    && !above.read().isLabel()) {
                gaps++;
                within += Ending.of(above.read().row()).breaksOff()
                                && text.read().row().length() > Field.LONGEST
                        ? 1
                        : 0;
            }
        }
        return within * LOOSE > gaps;
    }

    /** Whether each of its labels that has no text has one in another unit, so that its field is not empty. */
    private boolean isShown(Group group) {
        return group.labels.stream().allMatch(label -> !label.texts.isEmpty() || shown.containsKey(label.field));
    }

    private void show(Group group) {
        int[] ends = onlyWay(group).orElse(new int[0]);
        for (int at = 0; at < ends.length; at++) {
            int[] seen = shown.computeIfAbsent(group.labels.get(at).field, field -> new int[2]);
            seen[0]++;
            seen[1] = Math.max(seen[1], ends[at] - (at == 0 ? 0 : ends[at - 1]));
        }
    }

    private void put(Group group, boolean apart, List<Part> arranged) {
        List<List<ReadRow>> texts = group.texts();
        Optional<int[]> ends = apart ? onlyWay(group) : Optional.empty();
        if (apart) {
            findings.add(Finding.of(
                    ParseCode.LABELS_APART,
                    group.labels.get(0).words.get(0).row().span(),
                    Message.of(
                            "The labels%s stand apart from their texts; %s.",
                            "De labels%s staan los van hun teksten; %s.",
                            group.unit
                                    .map(code -> Message.of(" of %s", " van %s", code))
                                    .orElse(Message.of("", "")),
                            ends.isPresent()
                                    ? Message.of(
                                            "each got the text that follows in their order",
                                            "elk kreeg de tekst die in hun volgorde volgt")
                                    : Message.of(
                                            "which is whose cannot be told",
                                            "welke bij welke hoort, is niet te zeggen")),
                    "Give the PDF itself, or compare the fields with it."));
        }
        int from = 0;
        for (int at = 0; at < group.labels.size(); at++) {
            Labelled label = group.labels.get(at);
            List<List<ReadRow>> own = ends.isPresent() ? texts.subList(from, ends.get()[at]) : label.texts;
            from += own.size();
            put(label.words, arranged);
            own.forEach(text -> put(text, arranged));
        }
    }

    private static void put(List<ReadRow> rows, List<Part> arranged) {
        for (int at = 0; at < rows.size(); at++) {
            arranged.add(new Part.Text(at == 0 ? rows.get(0).behindGap() : rows.get(at)));
        }
    }

    /**
     * Behind which text that of each label ends: where they stand so, or in the one way that gives every label a text. Where
     * there are more ways, those with texts of their own keep them.
     */
    private Optional<int[]> onlyWay(Group group) {
        if (!group.isApart()) {
            int[] ends = new int[group.labels.size()];
            for (int at = 0; at < ends.length; at++) {
                ends[at] = (at == 0 ? 0 : ends[at - 1])
                        + group.labels.get(at).texts.size();
            }
            return Optional.of(ends);
        }
        return onlyWay(group, 0, group.labels.size()).or(() -> byRuns(group));
    }

    /** Labels that stand on one another, each time with the texts below them. */
    private Optional<int[]> byRuns(Group group) {
        int[] ends = new int[group.labels.size()];
        int texts = 0;
        for (int from = 0; from < ends.length; ) {
            int to = from;
            while (to + 1 < ends.length && group.labels.get(to).isBare()) {
                to++;
            }
            Optional<int[]> run = to == from
                    ? Optional.of(new int[] {group.labels.get(to).texts.size()})
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

    private Optional<int[]> onlyWay(Group group, int first, int behind) {
        List<List<ReadRow>> texts = group.texts(first, behind);
        List<Field> fields = group.labels.subList(first, behind).stream()
                .map(Labelled::field)
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
            boolean begins = isOf(field, texts.get(from)) || texts.stream().noneMatch(text -> isOf(field, text));
            return begins ? texts.size() : 0;
        }
        int[] seen = shown.getOrDefault(field, new int[2]);
        int most = seen[0] >= SHOWN && seen[1] == 1 ? from + 1 : texts.size();
        int last = from;
        while (last < most && !isList(texts.get(last))) {
            last++;
        }
        return last;
    }

    private static boolean isList(List<ReadRow> text) {
        return isOf(Field.GEDRAG, text)
                || isOf(Field.VAKKENNIS, text)
                || text.get(0).reading() instanceof Reading.Competenties;
    }

    /** What begins as a list of this field does: with a mark, a lead line, a verb of vakkennis, or small. */
    private static boolean isOf(Field field, List<ReadRow> text) {
        ReadRow first = text.get(0);
        boolean lead = first.row().last() == ':' && first.reading() != Reading.Plain.LEAD;
        return field.isList() && (lead || isItem(field, behindLead(text)));
    }

    /** The first row behind a lead line for one profiel. */
    private static Row behindLead(List<ReadRow> text) {
        int at = 0;
        if (text.get(0).reading() == Reading.Plain.LEAD) {
            while (at < LeadLine.MOST_ROWS
                    && at < text.size() - 1
                    && text.get(at).row().last() != ':') {
                at++;
            }
            at = Math.min(at + 1, text.size() - 1);
        }
        return text.get(at).row();
    }

    private static boolean isItem(Field field, Row first) {
        return ItemList.isMarked(first)
                || field == Field.GEDRAG && Character.isLowerCase(first.charAt(0))
                || field == Field.VAKKENNIS && ItemKind.soort(first.text()) != VakkennisOfVaardigheid.Soort.ONBEKEND;
    }
}
