package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Wrapping;

/**
 * Labels that a converter wrote apart from their texts, as it took the two columns of a table for two texts: labels come
 * in their order and texts in theirs. Where only one way gives every label a text, each gets its own; what cannot be
 * known stays as it stands. Both are told.
 */
final class LabelsApart {
    /** A document has so many units of which one label stands on another, if that is not the label of an empty field. */
    private static final int FEWEST = 3;

    private sealed interface Piece {}

    /** A part that belongs to no group. */
    private record Single(Part part) implements Piece {}

    private record Grouped(LabelGroup group) implements Piece {}

    private final TextParting parting;
    private final LabelPairing pairing = new LabelPairing();
    private final List<Finding> findings;

    private LabelsApart(TextParting parting, List<Finding> findings) {
        this.parting = parting;
        this.findings = findings;
    }

    /** The same parts, each label above its text. */
    static List<Part> arranged(List<Part> parts, Wrapping wrapping, List<Finding> findings) {
        if (IntStream.range(0, parts.size()).noneMatch(at -> isBare(parts, at))) {
            return parts;
        }
        LabelsApart apart = new LabelsApart(new TextParting(parts, wrapping), findings);
        List<Piece> pieces = apart.pieces(parts);
        List<LabelGroup> groups = pieces.stream()
                .filter(Grouped.class::isInstance)
                .map(piece -> ((Grouped) piece).group)
                .toList();
        List<LabelGroup> stacked = groups.stream().filter(LabelGroup::isApart).toList();
        if (stacked.isEmpty()) {
            return parts;
        }
        groups.stream().filter(group -> !group.isApart()).forEach(apart.pairing::show);
        Set<LabelGroup> known = Collections.newSetFromMap(new IdentityHashMap<>());
        stacked.stream()
                .filter(group -> stacked.size() >= FEWEST || group.isOfCells() || apart.pairing.isShown(group))
                .forEach(known::add);
        known.forEach(apart.pairing::show);
        if (known.stream()
                .noneMatch(group ->
                        group.isStacked() || apart.pairing.onlyWay(group).isPresent())) {
            return parts;
        }
        List<Part> arranged = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Grouped grouped) {
                apart.put(grouped.group, known.contains(grouped.group), arranged);
            } else if (piece instanceof Single single) {
                arranged.add(single.part);
            }
        }
        return arranged;
    }

    /** Whether a label may stand on another there, on the end of its unit or behind an open lead line: seldom, so that most documents are let be. */
    private static boolean isBare(List<Part> parts, int at) {
        boolean label = parts.get(at) instanceof Part.Text text && text.read().isLabel();
        boolean open = label
                && at > 0
                && parts.get(at - 1) instanceof Part.Text above
                && above.read().row().last() == ':';
        return label
                && (open
                        || at + 1 == parts.size()
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
                List<LabelGroup.Labelled> labels = new ArrayList<>();
                int end = group(parts, at, under, labels);
                if (labels.size() > 1) {
                    pieces.add(new Grouped(new LabelGroup(unit, labels)));
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
    private int group(List<Part> parts, int from, Field.Under under, List<LabelGroup.Labelled> labels) {
        int at = from;
        while (at < parts.size() && parts.get(at) instanceof Part.Text text) {
            Optional<LabelCell> cell = LabelCell.alone(parts, at, under);
            if (cell.isPresent() && !cell.get().isAlone()) {
                return at;
            }
            if (cell.isPresent()) {
                int height = cell.get().words().size();
                List<ReadRow> words = new ArrayList<>();
                parts.subList(at, at + height).forEach(part -> words.add(((Part.Text) part).read()));
                Optional<LabelGroup.Labelled> above =
                        labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(labels.size() - 1));
                labels.add(new LabelGroup.Labelled(cell.get().field(), words, above, parting));
                at += height;
            } else if (labels.isEmpty()) {
                return at;
            } else {
                labels.get(labels.size() - 1).add(text.read());
                at++;
            }
        }
        return at;
    }

    private void put(LabelGroup group, boolean apart, List<Part> arranged) {
        List<List<ReadRow>> texts = group.texts();
        Optional<int[]> ends = apart ? pairing.onlyWay(group) : Optional.empty();
        if (apart) {
            findings.add(ParseCode.LABELS_APART.at(
                    group.labels().get(0).words().get(0).row().span(),
                    group.unit()
                            .map(code -> Message.of(" of %s", " van %s", code))
                            .orElse(Message.of("", "")),
                    ends.isPresent()
                            ? Message.of(
                                    "each got the text that follows in their order",
                                    "elk kreeg de tekst die in hun volgorde volgt")
                            : Message.of("which is whose cannot be told", "welke bij welke hoort, is niet te zeggen")));
        }
        int from = 0;
        for (int at = 0; at < group.labels().size(); at++) {
            LabelGroup.Labelled label = group.labels().get(at);
            List<List<ReadRow>> own = ends.isPresent() ? texts.subList(from, ends.get()[at]) : label.texts();
            from += own.size();
            put(label.words(), arranged);
            own.forEach(text -> put(text, arranged));
        }
    }

    private static void put(List<ReadRow> rows, List<Part> arranged) {
        for (int at = 0; at < rows.size(); at++) {
            arranged.add(new Part.Text(at == 0 ? rows.get(0).behindGap() : rows.get(at)));
        }
    }
}
