package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * What one dossier of a file answers for: its element, what stands between it and the next dossier of the same {@code
 * dossiers} element, and what all dossiers of the file have in common.
 *
 * <p>No part but the common one is looked at for two dossiers, so that a file takes time in proportion to its length.
 *
 * @param elements its own stretch of the container's children
 * @param runs its own stretch of the text directly within the container
 * @param attributes those of the container, for its first dossier
 * @param characters how many in its own stretch are no white space
 * @param remarks how many of those stand in comments and processing instructions
 */
record XmlShare(
        Common common,
        XmlElement container,
        XmlElement dossier,
        List<XmlElement> elements,
        List<XmlElement.Run> runs,
        List<XmlElement.Attribute> attributes,
        int characters,
        int remarks) {

    /**
     * What stands outside the containers of dossiers.
     *
     * @param elements children of the root
     * @param runs text directly within the root that is not blank
     */
    record Common(XmlElement root, List<XmlElement> elements, List<XmlElement.Run> runs, int characters, int remarks) {}

    /** One share for each dossier of the file, in its order. */
    static List<XmlShare> of(XmlTree tree) {
        List<XmlElement> containers = tree.root().children().stream()
                .filter(child -> child.name().equals("dossiers")
                        && child.children().stream().anyMatch(XmlShare::isDossier))
                .toList();
        Counter counter = new Counter(tree);
        Common common = common(tree, containers, counter);
        List<XmlShare> shares = new ArrayList<>();
        containers.forEach(container -> shares.addAll(of(container, common, counter)));
        return shares;
    }

    private static boolean isDossier(XmlElement element) {
        return element.name().equals("dossier");
    }

    private static Common common(XmlTree tree, List<XmlElement> containers, Counter counter) {
        int characters = counter.characters(0, tree.source().length());
        int remarks = counter.remarks(0, tree.source().length());
        for (XmlElement container : containers) {
            characters -= counter.characters(container.start(), container.end());
            remarks -= counter.remarks(container.start(), container.end());
        }
        Set<XmlElement> divided = new HashSet<>(containers);
        return new Common(
                tree.root(),
                tree.root().children().stream()
                        .filter(child -> !divided.contains(child))
                        .toList(),
                tree.root().runs().stream()
                        .filter(run -> counter.characters(
                                        run.span().start(), run.span().end())
                                > 0)
                        .toList(),
                characters,
                remarks);
    }

    private static List<XmlShare> of(XmlElement container, Common common, Counter counter) {
        List<XmlShare> shares = new ArrayList<>();
        List<XmlElement> children = container.children();
        List<XmlElement.Run> runs = container.runs();
        int lastDossier = children.size() - 1;
        while (!isDossier(children.get(lastDossier))) {
            lastDossier--;
        }
        int start = container.start();
        int child = 0;
        int run = 0;
        for (int at = 0; at <= lastDossier; at++) {
            if (!isDossier(children.get(at))) {
                continue;
            }
            boolean last = at == lastDossier;
            int end = last ? container.end() : children.get(at).end();
            int nextChild = last ? children.size() : at + 1;
            int nextRun = run;
            while (nextRun < runs.size() && runs.get(nextRun).span().start() < end) {
                nextRun++;
            }
            shares.add(new XmlShare(
                    common,
                    container,
                    children.get(at),
                    children.subList(child, nextChild),
                    runs.subList(run, nextRun),
                    shares.isEmpty() ? container.attributes() : List.of(),
                    counter.characters(start, end),
                    counter.remarks(start, end)));
            start = end;
            child = nextChild;
            run = nextRun;
        }
        return shares;
    }

    /** Counts characters that are no white space. */
    private static final class Counter {
        private final String content;
        private final List<Span> remarks;
        private final int[] starts;

        Counter(XmlTree tree) {
            this.content = tree.source().content();
            this.remarks = tree.remarks();
            this.starts = remarks.stream().mapToInt(Span::start).toArray();
        }

        int characters(int start, int end) {
            return XmlShare.characters(content, start, end);
        }

        int remarks(int start, int end) {
            int count = 0;
            for (int at = firstRemark(start);
                    at < remarks.size() && remarks.get(at).start() < end;
                    at++) {
                count += characters(remarks.get(at).start(), remarks.get(at).end());
            }
            return count;
        }

        private int firstRemark(int start) {
            int found = Arrays.binarySearch(starts, start);
            return found >= 0 ? found : -found - 1;
        }
    }

    /** How many characters of this stretch are no white space. */
    static int characters(String content, int start, int end) {
        int count = 0;
        for (int at = start; at < end; at++) {
            if (!Folding.isSpace(content.charAt(at))) {
                count++;
            }
        }
        return count;
    }
}
