package nl.kwalgraaf.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A picture of the ontology: a box for each class at the head of a hierarchy, with the classes below it, and a row for
 * each property that leads to another box. Boxes stand in columns by how many steps they are from the document; in a column
 * each stands as near as it can to what leads to it. Text is text, and colours follow the reader's.
 */
final class Diagram {
    private static final int ROW = 18;
    private static final int HEAD = 26;
    private static final int GAP = 14;
    private static final int BETWEEN = 90;
    private static final double LETTER = 7.2;
    private static final String FIRST = "Kwalificatiedocument";

    private final Model ontology;
    private final String language;
    private final Map<String, Box> boxes = new TreeMap<>();

    /** A row: a property and the box it leads to. */
    private record Row(String label, String target) {}

    private static final class Box {
        private final String label;
        private final List<String> below = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private int column;
        private int x;
        private int y;

        Box(String label) {
            this.label = label;
        }

        int height() {
            return HEAD + (below.size() + rows.size()) * ROW + 6;
        }

        int rowAt(int row) {
            return y + HEAD + (below.size() + row) * ROW + ROW / 2;
        }
    }

    private Diagram(Model ontology, String language) {
        this.ontology = ontology;
        this.language = language;
    }

    static String of(Model ontology, String language) {
        Diagram diagram = new Diagram(ontology, language);
        diagram.read();
        diagram.place();
        return diagram.draw();
    }

    private void read() {
        List<Resource> classes = inUse(OWL.Class);
        classes.stream()
                .filter(type -> OntologyFiles.parents(type).isEmpty())
                .forEach(type -> boxes.put(type.getLocalName(), new Box(label(type))));
        for (Resource type : classes) {
            String head = head(type);
            if (!head.equals(type.getLocalName())) {
                boxes.get(head).below.add(label(type));
            }
        }
        for (Resource property : inUse(OWL.ObjectProperty)) {
            List<String> to = heads(property.getPropertyResourceValue(RDFS.range));
            if (to.isEmpty()) {
                continue;
            }
            heads(property.getPropertyResourceValue(RDFS.domain)).stream()
                    .distinct()
                    .forEach(from -> boxes.get(from).rows.add(new Row(label(property), to.get(0))));
        }
        boxes.values().forEach(box -> {
            box.below.sort(Comparator.naturalOrder());
            box.rows.sort(Comparator.comparing(Row::label));
        });
    }

    private List<Resource> inUse(Resource kind) {
        return ontology.listSubjectsWithProperty(RDF.type, kind).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(OntologyFiles.KWAL))
                .filter(term -> !term.hasLiteral(OWL2.deprecated, true))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** The boxes of a class, or of the members of a union; none for what is no class of ours. */
    private List<String> heads(Resource type) {
        Resource union = type.getPropertyResourceValue(OWL.unionOf);
        List<RDFNode> members =
                union == null ? List.of(type) : union.as(RDFList.class).asJavaList();
        return members.stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .filter(member -> member.getURI().startsWith(OntologyFiles.KWAL))
                .map(this::head)
                .toList();
    }

    private String head(Resource type) {
        return OntologyFiles.parents(type).stream().findFirst().map(this::head).orElse(type.getLocalName());
    }

    private String label(Resource term) {
        return term.getProperty(RDFS.label, language).getString();
    }

    private void place() {
        Map<String, Integer> steps = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(FIRST));
        steps.put(FIRST, 0);
        while (!next.isEmpty()) {
            String at = next.remove();
            for (Row row : boxes.get(at).rows) {
                if (steps.putIfAbsent(row.target(), steps.get(at) + 1) == null) {
                    next.add(row.target());
                }
            }
        }
        boxes.forEach((name, box) -> box.column = steps.getOrDefault(name, 0));
        int columns = boxes.values().stream().mapToInt(box -> box.column).max().orElse(0);
        int x = 10;
        for (int column = 0; column <= columns; column++) {
            int at = column;
            List<Box> here =
                    boxes.values().stream().filter(box -> box.column == at).toList();
            List<Box> ordered = here.stream()
                    .sorted(Comparator.comparingDouble((Box box) -> wanted(box)).thenComparing(box -> box.label))
                    .toList();
            int y = 10;
            for (Box box : ordered) {
                box.x = x;
                box.y = y;
                y += box.height() + GAP;
            }
            x += here.stream().mapToInt(this::columnWidth).max().orElse(0) + BETWEEN;
        }
    }

    /** The mean height of the rows of columns before it that lead to a box; the foot where there are none. */
    private double wanted(Box box) {
        return boxes.values().stream()
                .filter(from -> from.column < box.column)
                .flatMapToInt(from -> IntStream.range(0, from.rows.size())
                        .filter(row -> boxes.get(from.rows.get(row).target()) == box)
                        .map(from::rowAt))
                .average()
                .orElse(box == boxes.get(FIRST) ? 0 : Integer.MAX_VALUE);
    }

    private String draw() {
        int width = boxes.values().stream()
                        .mapToInt(box -> box.x + columnWidth(box))
                        .max()
                        .orElse(0)
                + 10;
        int height = boxes.values().stream()
                        .mapToInt(box -> box.y + box.height())
                        .max()
                        .orElse(0)
                + 10;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ontologie\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " role=\"img\" aria-label=\"%s\">%n",
                width,
                height,
                width,
                height,
                language.equals("nl")
                        ? "Klassen van de Kwalgraaf-ontologie en wat van de ene naar de andere leidt"
                        : "Classes of the Kwalgraaf ontology and what leads from one to another"));
        svg.append("""
                <style>
                .ontologie{color:#1b1f24;background:#fff;font:13px system-ui,sans-serif}
                .ontologie .vak{fill:#f3f4f6;stroke:#767676}.ontologie .kop{fill:#0b57a4}.ontologie .naam{fill:#fff;font-weight:600}
                .ontologie text{fill:#1b1f24;font-size:13px}.ontologie .onder{fill:#4a5260;font-style:italic}
                .ontologie .pijl{fill:none;stroke:#0b57a4;stroke-opacity:.55}.ontologie .punt{fill:#0b57a4}
                @media(prefers-color-scheme:dark){.ontologie{background:#16191d}.ontologie .vak{fill:#22272e;stroke:#8b93a1}
                .ontologie .kop{fill:#8ec5ff}.ontologie .naam{fill:#16191d}.ontologie text{fill:#e6e9ee}.ontologie .onder{fill:#b3bac6}
                .ontologie .pijl{stroke:#8ec5ff}.ontologie .punt{fill:#8ec5ff}}
                </style>
                """);
        boxes.values().forEach(box -> arrows(svg, box));
        boxes.values().forEach(box -> box(svg, box));
        return svg.append("</svg>\n").toString();
    }

    private void arrows(StringBuilder svg, Box from) {
        for (int row = 0; row < from.rows.size(); row++) {
            Box to = Objects.requireNonNull(boxes.get(from.rows.get(row).target()));
            int x1 = from.x + columnWidth(from);
            int y1 = from.rowAt(row);
            if (to.column <= from.column) {
                continue;
            }
            int x2 = to.x;
            int y2 = to.y + HEAD / 2;
            int bend = (x2 - x1) / 2;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"pijl\" d=\"M%d %dC%d %d %d %d %d %d\"/><circle class=\"punt\" cx=\"%d\" cy=\"%d\" r=\"3\"/>%n",
                    x1,
                    y1,
                    x1 + bend,
                    y1,
                    x2 - bend,
                    y2,
                    x2,
                    y2,
                    x2,
                    y2));
        }
    }

    /** What leads back is told by name, for an arrow would cross all that lies between. */
    private String named(Box from, Row row) {
        Box to = boxes.get(row.target());
        return to.column > from.column ? "" : " " + to.label;
    }

    /** Boxes of one column are equally wide; a name in bold takes more room. */
    private int columnWidth(Box box) {
        return boxes.values().stream()
                .filter(other -> other.column == box.column)
                .flatMapToInt(other -> IntStream.concat(
                        IntStream.of(other.label.length() * 9 / 8),
                        Stream.concat(
                                        other.below.stream(),
                                        other.rows.stream().map(row -> row.label() + " →" + named(other, row)))
                                .mapToInt(String::length)))
                .map(longest -> (int) (longest * LETTER) + 20)
                .max()
                .orElse(0);
    }

    private void box(StringBuilder svg, Box box) {
        int width = columnWidth(box);
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"vak\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                        + "<rect class=\"kop\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>%n",
                box.x,
                box.y,
                width,
                box.height(),
                box.x,
                box.y,
                width,
                HEAD - 4));
        text(svg, "naam", box.x + 8, box.y + 16, box.label);
        int y = box.y + HEAD;
        for (String name : box.below) {
            text(svg, "onder", box.x + 8, y + 13, name);
            y += ROW;
        }
        for (Row row : box.rows) {
            text(svg, "rij", box.x + 8, y + 13, row.label() + " →" + named(box, row));
            y += ROW;
        }
    }

    private static void text(StringBuilder svg, String kind, int x, int y, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n",
                kind,
                x,
                y,
                words.replace("&", "&amp;").replace("<", "&lt;")));
    }
}
