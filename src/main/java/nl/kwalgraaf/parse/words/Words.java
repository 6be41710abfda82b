package nl.kwalgraaf.parse.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.text.Folding;

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
    FURTHER,
    BEFORE_MORE,
    ABBREVIATION,
    SCHOOL_DOCUMENT,
    SCHOOL_WORK,
    SCHOOL_SIGN,
    DOCUMENT_TITLE,
    OLDER_SIGN,
    PUBLISHER_LINE,
    LEAD_OF_AANVULLING,
    LEAD_OF_COMPETENTIES,
    SKILL,
    MONTH,
    PAGE,
    OF_PAGES,
    BEHIND_HYPHEN;

    private static final Map<Words, List<String>> ALL = Wording.of("words", Words.class);

    /** In the order of the table, folded. */
    public List<String> list() {
        return ALL.get(this);
    }

    public Set<String> set() {
        return Set.copyOf(list());
    }

    /** The longest first, so that none is taken for the beginning of another. */
    public List<String> longestFirst() {
        return list().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /**
     * Where such words end that stand in the row from its first character on, whatever space parts them, with or
     * without soft hyphens between their letters; -1 where others stand there.
     */
    public static int end(String words, Row row) {
        int at = 0;
        for (int letter = 0; letter < words.length(); letter++) {
            char c = words.charAt(letter);
            int from = at;
            at = past(row, at, c == ' ');
            boolean here = c == ' ' ? at > from : at < row.length() && Character.toLowerCase(row.charAt(at++)) == c;
            if (!here) {
                return -1;
            }
        }
        return row.start() + past(row, at, false);
    }

    private static int past(Row row, int from, boolean spaces) {
        int at = from;
        while (at < row.length() && (spaces ? Folding.isSpace(row.charAt(at)) : row.charAt(at) == '\u00ad')) {
            at++;
        }
        return at;
    }

    /** Any of them as a regular expression, the longest first, whatever space parts their words. */
    public String pattern() {
        return longestFirst().stream()
                .map(words -> Stream.of(words.split(" ")).map(Words::hyphenated).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The word, with or without soft hyphens between its letters. */
    private static String hyphenated(String word) {
        return Stream.of(word.split("")).map(Pattern::quote).collect(Collectors.joining("\u00ad?"));
    }
}
