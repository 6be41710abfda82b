package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words in {@link Wording}, each told there. */
public enum Words {
    COVER_KIND,
    DOCUMENT_KIND,
    CONTENTS,
    NONE,
    VAKKENNIS_VERB,
    VAARDIGHEID_VERB,
    SUBJECT_BY_LAW,
    GOING_ON,
    BEFORE_MORE,
    ABBREVIATION,
    SCHOOL_DOCUMENT,
    OLDER_SIGN,
    PUBLISHER_LINE;

    private static final Map<Words, List<String>> ALL = Wording.of("words", Words.class);

    /** In the order of the table, folded. */
    public List<String> list() {
        return ALL.get(this);
    }

    public Set<String> set() {
        return Set.copyOf(list());
    }
}
