package nl.kwalgraaf.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.dossier.EditionKey;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The curated links of {@code ontology/koppelingen}, held against the documents that are at hand.
 *
 * <p>A link on words holds at every item of vakkennis that says them, and at gedrag where its reviewer wants so; a link on a
 * thing holds while the thing is called what it was called when somebody decided. Where an item has a decision of its own
 * that still is about it, it follows that alone.
 */
public final class Koppelingen {
    /** The vocabularies that we link to; each is the name of a file and of a graph. */
    public static final List<String> TARGETS =
            List.of("esco", "isco", "isced-f", "eqf", "nlqf", "slo", "cefr", "wetten");

    private static final String FOLDER = "/ontology/koppelingen/";

    private final String base;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, List<Decision>> bySubject = new HashMap<>();
    /** On things of an edition by its key, on words by the reeks of the edition in which they were decided. */
    private final Map<String, List<Decision>> byOrigin = new HashMap<>();

    /** @param base of the IRIs of the data, ending in a slash */
    public Koppelingen(String base) {
        this(base, shipped());
    }

    Koppelingen(String base, Map<String, MappingSet> sets) {
        this.base = base;
        sets.forEach(
                (target, set) -> set.mappings().forEach(mapping -> decisions.add(Decision.of(set, target, mapping))));
        for (Decision decision : decisions) {
            bySubject
                    .computeIfAbsent(decision.subject(), subject -> new ArrayList<>())
                    .add(decision);
            origin(decision)
                    .ifPresent(origin -> byOrigin.computeIfAbsent(origin, one -> new ArrayList<>())
                            .add(decision));
        }
    }

    private static Optional<String> origin(Decision decision) {
        return decision.isOnFormulering() ? decision.source().map(EditionKey::reeks) : Paths.key(decision.subject());
    }

    /** What the links come to in one document. */
    public static final class Attached {
        private final List<Quad> quads = new ArrayList<>();
        private final Set<Finding> findings = new LinkedHashSet<>();
        private final Set<Decision> borne = new HashSet<>();

        /** Decided in an edition of this reeks on words that it does not have, each with what to say where no other document has them. */
        private final Map<Decision, Finding> missed = new LinkedHashMap<>();

        /** Links at its things. */
        public List<Quad> quads() {
            return quads;
        }

        /** About things that are no longer what was linked. */
        public List<Finding> findings() {
            return List.copyOf(findings);
        }
    }

    /** Depends on the document alone, and may be asked from several threads at a time. */
    public Attached attach(Kwalificatiedossier dossier, Uitgave uitgave) {
        Attached attached = new Attached();
        List<LinkSubject> subjects = LinkSubject.of(dossier, Paths.edition(uitgave.key()));
        for (LinkSubject subject : subjects) {
            attach(subject, attached);
        }
        Span start = Span.top(dossier.bron());
        List<Decision> expected = new ArrayList<>(byOrigin.getOrDefault(uitgave.key(), List.of()));
        expected.addAll(byOrigin.getOrDefault(uitgave.reeks(), List.of()));
        for (Decision decision : expected) {
            if (!attached.borne.contains(decision)) {
                Finding changed = changed(decision, subjects, start);
                if (decision.isOnFormulering()) {
                    attached.missed.put(decision, changed);
                } else {
                    attached.findings.add(changed);
                }
            }
        }
        return attached;
    }

    private void attach(LinkSubject subject, Attached attached) {
        List<Decision> holding = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (Decision own : bySubject.getOrDefault(subject.path(), List.of())) {
            if (own.isAbout(subject)) {
                holding.add(own);
                decided.add(own.target());
                attached.borne.add(own);
            }
        }
        subject.formulering().map(Paths::formulering).ifPresent(words -> {
            for (Decision decision : bySubject.getOrDefault(words, List.of())) {
                attached.borne.add(decision);
                if (decision.holdsAt(subject.kind()) && !decided.contains(decision.target())) {
                    holding.add(decision);
                }
            }
        });
        Node thing = NodeFactory.createURI(base + subject.path());
        for (Decision decision : holding) {
            decision.link(thing).ifPresent(triple -> attached.quads.add(Quad.create(graph(decision.target()), triple)));
        }
    }

    private Finding changed(Decision decision, List<LinkSubject> subjects, Span start) {
        String label = decision.mapping().slot(Mapping.SUBJECT_LABEL);
        Optional<LinkSubject> now = subjects.stream()
                .filter(subject -> subject.path().equals(decision.subject()))
                .findFirst();
        Message found = now.map(subject -> Message.of("it reads \"%s\" now", "nu staat er \"%s\"", subject.text()))
                .orElse(
                        decision.isOnFormulering()
                                ? Message.of("no document at hand says so now", "geen document hier zegt dat nu nog")
                                : Message.of("nothing stands there now", "daar staat nu niets"));
        String hint = Resemblance.nearest(label, subjects)
                .map(near -> "The nearest text is that of " + near.path().substring("id/".length()) + ": \""
                        + near.text() + "\". Decide anew, and correct subject_id and subject_label.")
                .orElse("Decide anew, or take the line out.");
        return Finding.of(
                LinkCode.LINK_SUBJECT_CHANGED,
                now.map(LinkSubject::where).orElse(start),
                Message.of(
                        "%s was linked in %s.sssom.tsv when it read \"%s\"; %s. The link is left out.",
                        "%s is in %s.sssom.tsv gekoppeld toen er \"%s\" stond; %s. De koppeling is weggelaten.",
                        decision.mapping().slot(Mapping.SUBJECT),
                        decision.target(),
                        label,
                        found),
                hint);
    }

    public Gathering gathering() {
        return new Gathering();
    }

    /** Gathers what the links come to in document after document, and writes what stands beside them. */
    public final class Gathering {
        private Gathering() {}

        private final Set<Decision> borne = new HashSet<>();
        private final Map<Decision, Finding> missed = new LinkedHashMap<>();

        public void add(Attached attached) {
            borne.addAll(attached.borne);
            attached.missed.forEach(missed::putIfAbsent);
        }

        /** What was decided in an edition at hand, and is said by no document at hand. */
        public List<Finding> findings() {
            return missed.entrySet().stream()
                    .filter(each -> !borne.contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
        }

        /** On whose word each link is, those of what belongs to no document, and the labels of what they point to. */
        public List<Quad> quads() {
            List<Quad> quads = new ArrayList<>();
            Map<String, Set<Node>> objects = new LinkedHashMap<>();
            for (Decision decision : decisions) {
                boolean common = !decision.isOnFormulering()
                        && Paths.key(decision.subject()).isEmpty();
                if (common || borne.contains(decision)) {
                    Node graph = graph(decision.target());
                    Node subject = NodeFactory.createURI(base + decision.subject());
                    if (common) {
                        decision.link(subject).ifPresent(triple -> quads.add(Quad.create(graph, triple)));
                    }
                    decision.mapping(base).forEach(triple -> quads.add(Quad.create(graph, triple)));
                    objects.computeIfAbsent(decision.target(), target -> new LinkedHashSet<>())
                            .add(decision.object());
                }
            }
            LinkTargets labels = LinkTargets.shipped();
            objects.forEach((target, nodes) -> nodes.forEach(node ->
                    labels.about(node).forEach(triple -> quads.add(Quad.create(graph(target), triple)))));
            return quads;
        }
    }

    private Node graph(String target) {
        return NodeFactory.createURI(base + Paths.koppelingenGraph(target));
    }

    private static Map<String, MappingSet> shipped() {
        Map<String, MappingSet> sets = new LinkedHashMap<>();
        TARGETS.forEach(target -> sets.put(target, shipped(target)));
        return sets;
    }

    /** The shipped set of links to a target. */
    static MappingSet shipped(String target) {
        String file = FOLDER + target + ".sssom.tsv";
        try (InputStream stream = Koppelingen.class.getResourceAsStream(file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Outcome<MappingSet> read = SssomReader.read(SourceText.of(file, text));
            if (!read.findings().isEmpty()) {
                throw new IllegalStateException(read.findings().get(0).message());
            }
            return read.value().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + file, broken);
        }
    }
}
