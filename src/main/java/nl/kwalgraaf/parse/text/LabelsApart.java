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
    private record Labelled(Field field, List<ReadRow> words, List<List<ReadRow>> texts) {}

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
                apart |= labels.get(at).texts.isEmpty() && (!isOfDeel() || texts >= labels.size() - at);
            }
            return apart
                    && texts >= labels.size()
                    && !labels.get(labels.size() - 1).texts.isEmpty();
        }

        boolean isOfDeel() {
            return unit.isEmpty() || unit.get().isDeel();
        }

        List<List<ReadRow>> texts() {
            return labels.stream().flatMap(label -> label.texts.stream()).toList();
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
        if (texts.isEmpty() || parts(texts.get(texts.size() - 1), read)) {
            texts.add(new ArrayList<>());
        }
        texts.get(texts.size() - 1).add(read);
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

    /** Behind which text that of each label ends: where they stand so, or in the one way that gives every label a text. */
    private Optional<int[]> onlyWay(Group group) {
        if (!group.isApart()) {
            int[] ends = new int[group.labels.size()];
            for (int at = 0; at < ends.length; at++) {
                ends[at] = (at == 0 ? 0 : ends[at - 1])
                        + group.labels.get(at).texts.size();
            }
            return Optional.of(ends);
        }
        List<List<ReadRow>> texts = group.texts();
        List<Field> fields = group.labels.stream().map(Labelled::field).toList();
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
        Row first = text.get(0).row();
        boolean begun = ItemList.isMarked(first)
                || first.last() == ':' && text.get(0).reading() != Reading.Plain.LEAD
                || field == Field.GEDRAG && Character.isLowerCase(first.charAt(0))
                || field == Field.VAKKENNIS && ItemKind.soort(first.text()) != VakkennisOfVaardigheid.Soort.ONBEKEND;
        return field.isList() && begun;
    }
}
