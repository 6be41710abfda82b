package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * A part of an element.
     *
     * @param characters how many are no white space
     * @param remarks how many of those stand in comments and processing instructions
     */
    record Stretch(XmlElement part, int characters, int remarks) {}

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
        int remarks = remarks(tree, whole);
        for (XmlElement container : containers) {
            characters -= characters(container.span());
            remarks -= remarks(tree, container.span());
        }
        Set<XmlElement> apart = new HashSet<>(containers);
        XmlElement part = tree.root().part(0, whole.end());
        part.children().removeIf(child -> apart.contains(child) || LISTS.contains(child.name()));
        return new Stretch(part, characters, remarks);
    }

    private static List<XmlShare> of(XmlTree tree, XmlElement container, Stretch common) {
        List<XmlShare> shares = new ArrayList<>();
        List<XmlElement> dossiers =
                container.children().stream().filter(XmlShare::isDossier).toList();
        int start = container.start();
        for (XmlElement dossier : dossiers) {
            boolean last = shares.size() == dossiers.size() - 1;
            Span own = new Span(tree.source(), start, last ? container.end() : dossier.end());
            shares.add(new XmlShare(
                    dossier,
                    common,
                    new Stretch(container.part(start, own.end()), characters(own), remarks(tree, own))));
            start = own.end();
        }
        return shares;
    }

    private static int remarks(XmlTree tree, Span span) {
        return tree.remarks(span).stream().mapToInt(XmlShare::characters).sum();
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
