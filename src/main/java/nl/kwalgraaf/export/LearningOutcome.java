package nl.kwalgraaf.export;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something that a kwalificatie or keuzedeel asks a student to know or be able to do.
 *
 * @param node the thing in our graph that states it
 * @param code the printed code of a kerntaak or werkproces
 */
record LearningOutcome(Node node, Kind kind, String title, Optional<String> code) {

    /** What ESCO calls its type. */
    enum Kind {
        KNOWLEDGE,
        SKILL,
        /** Knowledge or skill, or both: the document does not say which. */
        EITHER
    }
}
