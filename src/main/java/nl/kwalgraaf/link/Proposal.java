package nl.kwalgraaf.link;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A candidate as a line for a person to decide on.
 *
 * @param subject IRI of what the link is decided on
 * @param source IRI of the edition that says it; empty for what belongs to none
 * @param rank 1 for the best candidate of its item
 */
record Proposal(String subject, Optional<String> source, int rank, Candidate candidate) {
    private static final String JUSTIFICATION = "semapv:CompositeMatching";

    private static final String CLOSE = "skos:closeMatch";
    private static final String RELATED = "skos:relatedMatch";
    private static final String BROAD = "skos:broadMatch";

    /** Never exactMatch: only a person can say that. */
    private static final Set<String> PREDICATES = Set.of(CLOSE, RELATED, BROAD);

    /** A label as near as this says the same; nearer than nothing it is related. */
    private static final double NEAR = 0.6;

    private static final String COMMENT = "rank %d, score %.2f, nearest label: %s";
    private static final Pattern COMMENTED =
            Pattern.compile("rank \\d+, score -?\\d+\\.\\d+, nearest label: .*", Pattern.DOTALL);

    /** What a program says of a proposal; a value under any other slot is a person's. */
    private static final Set<String> SLOTS = Set.of(
            Mapping.SUBJECT,
            Mapping.SUBJECT_LABEL,
            Mapping.SUBJECT_SOURCE,
            Mapping.PREDICATE,
            Mapping.OBJECT,
            Mapping.OBJECT_LABEL,
            Mapping.JUSTIFICATION,
            Mapping.TOOL,
            Mapping.TOOL_VERSION,
            Mapping.CONFIDENCE,
            Mapping.MATCH,
            Mapping.COMMENT);

    /** The line, its IRIs shortened by these namespaces. */
    Mapping mapping(Map<String, String> prefixes) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put(Mapping.SUBJECT, MappingSet.contract(subject, prefixes));
        slots.put(Mapping.SUBJECT_LABEL, candidate.item().text());
        slots.put(Mapping.PREDICATE, predicate());
        slots.put(Mapping.OBJECT, MappingSet.contract(candidate.concept().iri(), prefixes));
        slots.put(Mapping.OBJECT_LABEL, candidate.concept().label());
        slots.put(Mapping.JUSTIFICATION, JUSTIFICATION);
        source.ifPresent(edition -> slots.put(Mapping.SUBJECT_SOURCE, MappingSet.contract(edition, prefixes)));
        slots.put(Mapping.TOOL, "Kwalgraaf");
        slots.put(Mapping.CONFIDENCE, String.format(Locale.ROOT, "%.2f", candidate.confidence()));
        slots.put(Mapping.MATCH, String.join("|", candidate.matched()));
        slots.put(
                Mapping.COMMENT,
                String.format(
                        Locale.ROOT,
                        COMMENT,
                        rank,
                        candidate.score(),
                        candidate.label().isEmpty() ? "none" : candidate.label()));
        return new Mapping(slots);
    }

    private String predicate() {
        return switch (candidate.concept().kind()) {
            case SKILL_GROUP, ISCO_GROUP -> BROAD;
            case SKILL, KNOWLEDGE, OCCUPATION -> candidate.confidence() >= NEAR ? CLOSE : RELATED;
        };
    }

    /** True when nothing shows that a person wrote or changed the line: no name, no other relation, comment or column. */
    static boolean isUnchanged(Mapping line) {
        String comment = line.slot(Mapping.COMMENT);
        return line.slot(Mapping.JUSTIFICATION).equals(JUSTIFICATION)
                && PREDICATES.contains(line.slot(Mapping.PREDICATE))
                && SLOTS.containsAll(line.slots().keySet())
                && (comment.isEmpty() || COMMENTED.matcher(comment).matches());
    }
}
