package nl.kwalgraaf.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of a mapping set: what it says under each of SSSOM's slots, as written.
 *
 * @param slots values by slot name; a slot with an empty value is left out
 */
public record Mapping(Map<String, String> slots) {
    static final String SUBJECT = "subject_id";
    static final String SUBJECT_LABEL = "subject_label";
    static final String SUBJECT_CATEGORY = "subject_category";
    static final String SUBJECT_SOURCE = "subject_source";
    static final String PREDICATE = "predicate_id";
    static final String MODIFIER = "predicate_modifier";
    static final String OBJECT = "object_id";
    static final String OBJECT_LABEL = "object_label";
    static final String JUSTIFICATION = "mapping_justification";
    static final String AUTHOR_ID = "author_id";
    static final String AUTHOR_LABEL = "author_label";
    static final String REVIEWER_LABEL = "reviewer_label";
    static final String REVIEWER_ID = "reviewer_id";
    static final String DATE = "mapping_date";
    static final String CONFIDENCE = "confidence";
    static final String TOOL = "mapping_tool";
    static final String TOOL_VERSION = "mapping_tool_version";
    static final String MATCH = "match_string";
    static final String COMMENT = "comment";

    /** Says, in place of an object, that there is none to be found. */
    static final String NO_TERM = "sssom:NoTermFound";

    public Mapping {
        Map<String, String> kept = new LinkedHashMap<>();
        slots.forEach((slot, value) -> {
            if (!value.isBlank()) {
                kept.put(slot, value.strip());
            }
        });
        slots = Collections.unmodifiableMap(kept);
    }

    String slot(String name) {
        return slots.getOrDefault(name, "");
    }

    /** True when it was rejected. */
    boolean isRejected() {
        return slot(MODIFIER).equals("Not");
    }

    /** True when it says that its subject has no counterpart. */
    boolean findsNothing() {
        return slot(OBJECT).equals(NO_TERM);
    }
}
