package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.text.Sha256;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Sssom;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What somebody decided of one subject and one object: a line of a mapping set, its IRIs written out.
 *
 * @param target the vocabulary that it links to
 * @param subject path below the base
 * @param atGedrag whether the reviewer wants a decision on words to hold at gedrag that says them too
 * @param source key of the edition in which it was decided, where the line says so
 */
record Decision(
        String target,
        Mapping mapping,
        String subject,
        Node predicate,
        Node object,
        Node justification,
        boolean atGedrag,
        List<String> authors,
        List<String> reviewers,
        Optional<String> source) {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String PAV = "http://purl.org/pav/";

    static Decision of(MappingSet set, String target, Mapping mapping) {
        String subject = iri(set, mapping, Mapping.SUBJECT);
        return new Decision(
                target,
                mapping,
                below(subject),
                node(iri(set, mapping, Mapping.PREDICATE)),
                node(iri(set, mapping, Mapping.OBJECT)),
                node(iri(set, mapping, Mapping.JUSTIFICATION)),
                set.expand(mapping.slot(Mapping.SUBJECT_CATEGORY))
                        .filter(Kwal.Gedrag.getURI()::equals)
                        .isPresent(),
                people(set, mapping, Mapping.AUTHOR_ID),
                people(set, mapping, Mapping.REVIEWER_ID),
                set.expand(mapping.slot(Mapping.SUBJECT_SOURCE))
                        .filter(source -> source.startsWith(Kwal.BASE))
                        .flatMap(source -> Paths.key(source.substring(Kwal.BASE.length()))));
    }

    /** True when it was decided on words, wherever they are said. */
    boolean isOnFormulering() {
        return subject.startsWith(Paths.FORMULERINGEN);
    }

    /** True when it holds where this is said. */
    boolean holdsAt(LinkSubject.Kind kind) {
        return kind != LinkSubject.Kind.GEDRAG || atGedrag;
    }

    /** True when the subject still is what it was when somebody looked at it. What has no words of its own is not checked. */
    boolean isAbout(LinkSubject found) {
        return found.text().isEmpty()
                || Formulering.of(found.text()).equals(Formulering.of(mapping.slot(Mapping.SUBJECT_LABEL)));
    }

    /** The link itself, at a thing; none where the line rejects it or finds no counterpart. */
    Optional<Triple> link(Node thing) {
        return mapping.findsNothing() || mapping.isRejected()
                ? Optional.empty()
                : Optional.of(Triple.create(thing, predicate, object));
    }

    /** On whose word, when and why. */
    List<Triple> mapping(String base) {
        String iri = base + subject;
        Node link = node(
                base + Paths.koppeling(target, Sha256.of(iri + " " + predicate.getURI() + " " + object.getURI(), 16)));
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(link, RDF.type.asNode(), Sssom.Mapping));
        triples.add(Triple.create(link, node(OWL + "annotatedSource"), node(iri)));
        triples.add(Triple.create(link, node(OWL + "annotatedProperty"), predicate));
        triples.add(Triple.create(link, node(OWL + "annotatedTarget"), object));
        triples.add(Triple.create(link, Sssom.term(Mapping.JUSTIFICATION), justification));
        literal(triples, link, Sssom.NS + Mapping.MODIFIER, Mapping.MODIFIER, XSDDatatype.XSDstring);
        people(triples, link, PAV + "authoredBy", authors, base);
        people(triples, link, Sssom.NS + Mapping.REVIEWER_ID, reviewers, base);
        literal(triples, link, Sssom.NS + Mapping.REVIEWER_LABEL, Mapping.REVIEWER_LABEL, XSDDatatype.XSDstring);
        literal(triples, link, Sssom.NS + Mapping.CONFIDENCE, Mapping.CONFIDENCE, XSDDatatype.XSDdecimal);
        literal(triples, link, RDFS.comment.getURI(), Mapping.COMMENT, XSDDatatype.XSDstring);
        literal(triples, link, PAV + "authoredOn", Mapping.DATE, XSDDatatype.XSDdate);
        source.ifPresent(key ->
                triples.add(Triple.create(link, Sssom.term(Mapping.SUBJECT_SOURCE), node(base + Paths.edition(key)))));
        return triples;
    }

    private void literal(List<Triple> triples, Node link, String property, String slot, XSDDatatype type) {
        String value = mapping.slot(slot);
        if (!value.isEmpty()) {
            triples.add(Triple.create(link, node(property), NodeFactory.createLiteralDT(value, type)));
        }
    }

    private static void people(List<Triple> triples, Node link, String property, List<String> people, String base) {
        for (String person : people) {
            String path = below(person);
            triples.add(Triple.create(link, node(property), node(path.equals(person) ? person : base + path)));
        }
    }

    /** Those of a slot with several values, by their IRIs. */
    private static List<String> people(MappingSet set, Mapping mapping, String slot) {
        return Arrays.stream(mapping.slot(slot).split("\\|"))
                .flatMap(one -> set.expand(one).stream())
                .toList();
    }

    /** The path below our own base; an IRI of others as it is. */
    private static String below(String iri) {
        return iri.startsWith(Kwal.BASE) ? iri.substring(Kwal.BASE.length()) : iri;
    }

    private static String iri(MappingSet set, Mapping mapping, String slot) {
        return set.expand(mapping.slot(slot))
                .orElseThrow(() -> new IllegalStateException("no IRI: " + mapping.slot(slot)));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
