package nl.kwalgraaf.serve.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.vocab.Sssom;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A link to a concept of others, as it was decided: an SSSOM mapping.
 *
 * @param relation what the subject is to the object, in words
 * @param details who decided it, when, how sure, on which edition; names and values
 * @param others what else is linked to the same object, each by its own link, which is where it leads
 */
record Koppeling(Ref subject, String relation, Ref object, List<Detail> details, List<Ref> others) {
    /** So many others are named: a concept that everything is linked to says little of this link. */
    private static final int MOST_OTHERS = 100;

    private static final String PAV = "http://purl.org/pav/";

    /** Something said of the decision. */
    record Detail(String name, Ref value) {}

    static boolean is(Node thing, Facts facts) {
        return facts.has(thing, RDF.type.asNode(), Sssom.Mapping);
    }

    /** The links in which a thing is the subject, by IRI. */
    static List<Node> of(Node subject, Facts facts) {
        return facts.of(OWL2.annotatedSource.asNode(), subject).stream()
                .filter(each -> is(each, facts))
                .toList();
    }

    static Koppeling read(Node mapping, Facts facts, Labels labels, View view) {
        List<Detail> details = new ArrayList<>();
        add(details, view.say("bepaald door", "decided by"), facts.one(mapping, Sssom.term("reviewer_label")), labels);
        add(details, view.say("opgesteld door", "drawn up by"), facts.one(mapping, term(PAV, "authoredBy")), labels);
        add(details, view.say("op", "on"), facts.one(mapping, term(PAV, "authoredOn")), labels);
        add(
                details,
                view.say("zekerheid (0 tot 1)", "confidence (0 to 1)"),
                facts.one(mapping, Sssom.term("confidence")),
                labels);
        add(details, view.say("hoe", "how"), facts.one(mapping, Sssom.term("mapping_justification")), labels);
        add(
                details,
                view.say("bij het lezen van", "on reading"),
                facts.one(mapping, Sssom.term("subject_source")),
                labels);
        add(details, view.say("opmerking", "remark"), facts.one(mapping, RDFS.comment.asNode()), labels);
        return new Koppeling(
                facts.one(mapping, OWL2.annotatedSource.asNode())
                        .map(labels::of)
                        .orElse(Ref.NONE),
                facts.one(mapping, OWL2.annotatedProperty.asNode())
                        .map(labels::of)
                        .orElse(Ref.NONE)
                        .label(),
                facts.one(mapping, OWL2.annotatedTarget.asNode())
                        .map(labels::of)
                        .orElse(Ref.NONE),
                details,
                others(mapping, facts, labels));
    }

    /** The other end: who comes from a concept finds all that leads to it. */
    private static List<Ref> others(Node mapping, Facts facts, Labels labels) {
        return facts.one(mapping, OWL2.annotatedTarget.asNode()).stream()
                .flatMap(object -> facts.of(OWL2.annotatedTarget.asNode(), object).stream())
                .filter(each -> !each.equals(mapping) && is(each, facts))
                .map(each -> facts.one(each, OWL2.annotatedSource.asNode())
                        .map(labels::of)
                        .map(subject -> new Ref(
                                each.getURI(),
                                subject.code(),
                                subject.label(),
                                subject.lang(),
                                labels.href(each.getURI())))
                        .orElse(Ref.NONE))
                .filter(Ref::leads)
                .sorted(Comparator.comparing(Ref::full).thenComparing(Ref::iri))
                .limit(MOST_OTHERS)
                .toList();
    }

    private static Node term(String vocabulary, String name) {
        return NodeFactory.createURI(vocabulary + name);
    }

    private static void add(List<Detail> details, String name, Optional<Node> value, Labels labels) {
        value.ifPresent(known -> details.add(new Detail(name, labels.of(known))));
    }
}
