package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * What one dossier of a file answers for. No stretch but the common one is looked at for two dossiers, so that a file
 * takes time in proportion to its length.
 *
 * @param common what stands outside the containers of dossiers
 * @param own from the dossier before it in the same container up to its end; for the last one, up to the container's
 */
record XmlShare(XmlElement dossier, Stretch common, Stretch own) {
    /** What all dossiers of a file share; that one does not use all of it is no loss. */
    private static final Set<String> LISTS = Set.of("domeinen", "sectorkamers", "competenties");

    /**
     * A part of what stands directly within an element.
     *
     * @param characters how many are no white space
     * @param remarks how many of those stand in comments and processing instructions
     */
    record Stretch(
            XmlElement in,
            List<XmlElement.Attribute> attributes,
            List<XmlElement> elements,
            List<XmlElement.Run> runs,
            int characters,
            int remarks) {}

    /** One share for each dossier of the file, in its order. */
    static List<XmlShare> of(XmlTree tree) {
        List<XmlElement> containers = tree.root().children().stream()
                .filter(child -> child.name().equals("dossiers")
                        && child.children().stream().anyMatch(XmlShare::isDossier))
                .toList();
        Stretch common = common(tree, containers);
        return containers.stream()
                .flatMap(container -> of(tree, container, common).stream())
                .toList();
    }

    private static boolean isDossier(XmlElement element) {
        return element.name().equals("dossier");
    }

    private static Stretch common(XmlTree tree, List<XmlElement> containers) {
        Span whole = Span.whole(tree.source());
        int characters = characters(whole);
        int remarks = remarks(tree, 0, whole.end());
        for (XmlElement container : containers) {
            characters -= characters(container.span());
            remarks -= remarks(tree, container.start(), container.end());
        }
        Set<XmlElement> apart = new HashSet<>(containers);
        return new Stretch(
                tree.root(),
                tree.root().attributes(),
                tree.root().children().stream()
                        .filter(child -> !apart.contains(child) && !LISTS.contains(child.name()))
                        .toList(),
                tree.root().runs().stream()
                        .filter(run -> characters(run.span()) > 0)
                        .toList(),
                characters,
                remarks);
    }

    private static List<XmlShare> of(XmlTree tree, XmlElement container, Stretch common) {
        List<XmlShare> shares = new ArrayList<>();
        List<XmlElement> dossiers =
                container.children().stream().filter(XmlShare::isDossier).toList();
        int start = container.start();
        int child = 0;
        int run = 0;
        for (XmlElement dossier : dossiers) {
            boolean last = shares.size() == dossiers.size() - 1;
            int end = last ? container.end() : dossier.end();
            List<XmlElement> elements = before(end, container.children(), child, XmlElement::start);
            List<XmlElement.Run> runs =
                    before(end, container.runs(), run, text -> text.span().start());
            Stretch own = new Stretch(
                    container,
                    shares.isEmpty() ? container.attributes() : List.of(),
                    elements,
                    runs,
                    characters(new Span(tree.source(), start, end)),
                    remarks(tree, start, end));
            shares.add(new XmlShare(dossier, common, own));
            start = end;
            child += elements.size();
            run += runs.size();
        }
        return shares;
    }

    /** From this index on, those that begin before an offset. */
    private static <T> List<T> before(int end, List<T> all, int from, ToIntFunction<T> start) {
        int to = from;
        while (to < all.size() && start.applyAsInt(all.get(to)) < end) {
            to++;
        }
        return all.subList(from, to);
    }

    private static int remarks(XmlTree tree, int start, int end) {
        return tree.remarks().subMap(start, end).values().stream()
                .mapToInt(XmlShare::characters)
                .sum();
    }

    /** How many characters of this stretch are no white space. */
    static int characters(Span span) {
        String content = span.source().content();
        int count = 0;
        for (int at = span.start(); at < span.end(); at++) {
            count += Folding.isSpace(content.charAt(at)) ? 0 : 1;
        }
        return count;
    }
}
