package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
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

    private final List<Part> parts;
    private final TextParting parting;
    private final LabelPairing pairing = new LabelPairing();
    private final List<Finding> findings;

    private LabelsApart(List<Part> parts, Wrapping wrapping, List<Finding> findings) {
        this.parts = parts;
        this.parting = new TextParting(parts, wrapping);
        this.findings = findings;
    }

    /** The same parts, each label above its text. */
    static List<Part> arranged(List<Part> parts, Wrapping wrapping, List<Finding> findings) {
        return IntStream.range(0, parts.size()).anyMatch(at -> isBare(parts, at))
                ? new LabelsApart(parts, wrapping, findings).arranged()
                : parts;
    }

    private List<Part> arranged() {
        List<LabelGroup> groups = groups();
        List<LabelGroup> stacked = groups.stream().filter(LabelGroup::isApart).toList();
        if (stacked.isEmpty()) {
            return parts;
        }
        groups.stream().filter(group -> !group.isApart()).forEach(pairing::show);
        Set<LabelGroup> known = stacked.stream()
                .filter(group -> stacked.size() >= FEWEST || group.isOfCells() || pairing.isShown(group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        known.forEach(pairing::show);
        if (known.stream()
                .noneMatch(group -> group.isStacked() || pairing.onlyWay(group).isPresent())) {
            return parts;
        }
        List<Part> arranged = new ArrayList<>();
        int from = 0;
        for (LabelGroup group : groups) {
            arranged.addAll(parts.subList(from, group.from()));
            put(group, known.contains(group), arranged);
            from = group.end();
        }
        arranged.addAll(parts.subList(from, parts.size()));
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
                        || below.read().mayLabel());
    }

    /** The groups of more labels than one. */
    private List<LabelGroup> groups() {
        List<LabelGroup> groups = new ArrayList<>();
        Optional<Eenheidscode> unit = Optional.empty();
        boolean fields = false;
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            if (part instanceof Part.Text && fields) {
                LabelGroup group = group(at, unit);
                if (group.labels().size() > 1) {
                    groups.add(group);
                    at = group.end() - 1;
                }
            } else if (part instanceof Part.Heading heading) {
                unit = Optional.of(heading.code());
                fields = true;
            } else if (part instanceof Part.Section section) {
                unit = unit.filter(Eenheidscode::isDeel);
                fields = section.kind() != SectionKind.GENERIEK;
            }
        }
        return groups;
    }

    /** The labels from there on, each with what stands below it; none where it does not begin with one. */
    private LabelGroup group(int from, Optional<Eenheidscode> unit) {
        Field.Under under = unit.map(Field.Under::of).orElse(Field.Under.DEEL);
        List<LabelGroup.Labelled> labels = new ArrayList<>();
        int at = from;
        while (at < parts.size() && parts.get(at) instanceof Part.Text text) {
            Optional<LabelCell> cell = LabelCell.alone(parts, at, under);
            if (cell.isEmpty() ? labels.isEmpty() : !cell.get().isAlone()) {
                break;
            }
            Optional<LabelGroup.Labelled> above =
                    labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(labels.size() - 1));
            if (cell.isPresent()) {
                int height = cell.get().words().size();
                List<ReadRow> words = new ArrayList<>();
                parts.subList(at, at + height).forEach(part -> words.add(((Part.Text) part).read()));
                labels.add(new LabelGroup.Labelled(cell.get().field(), words, above, parting));
                at += height;
            } else {
                above.orElseThrow().add(text.read());
                at++;
            }
        }
        return new LabelGroup(unit, labels, from, at);
    }

    private void put(LabelGroup group, boolean apart, List<Part> arranged) {
        List<List<ReadRow>> texts = group.texts();
        Optional<int[]> ends = apart ? pairing.onlyWay(group) : Optional.empty();
        if (apart) {
            findings.add(told(
                    group.labels().get(0).words().get(0).row(),
                    group.unit(),
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

    /**
     * That labels stand apart from their texts.
     *
     * @param first the first of the labels
     * @param done what each of them got
     */
    static Finding told(Row first, Optional<Eenheidscode> unit, Message done) {
        return ParseCode.LABELS_APART.at(
                first.span(),
                unit.map(code -> Message.of(" of %s", " van %s", code)).orElse(Message.of("", "")),
                done);
    }

    private static void put(List<ReadRow> rows, List<Part> arranged) {
        for (int at = 0; at < rows.size(); at++) {
            arranged.add(new Part.Text(at == 0 ? rows.get(0).behindGap() : rows.get(at)));
        }
    }
}
