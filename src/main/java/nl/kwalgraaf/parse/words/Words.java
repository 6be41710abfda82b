package nl.kwalgraaf.parse.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.text.Folding;

/** The lists of words in {@link Wording}, each told there. */
public enum Words {
    LABEL_WITHOUT_FIELD,
    COVER_KIND,
    DOCUMENT_KIND,
    CONTENTS,
    NONE,
    VAKKENNIS_VERB,
    VAARDIGHEID_VERB,
    SUBJECT_BY_LAW,
    GENERIC_SUBJECT,
    GOING_ON,
    FURTHER,
    BEFORE_MORE,
    ABBREVIATION,
    SCHOOL_DOCUMENT,
    SCHOOL_WORK,
    SCHOOL_SIGN,
    TO_READER,
    OF_SCHOOL,
    DOCUMENT_TITLE,
    OLDER_SIGN,
    PUBLISHER_LINE,
    LEAD_OF_AANVULLING,
    LEAD_OF_COMPETENTIES,
    SKILL,
    MONTH,
    PAGE,
    OF_PAGES,
    BEHIND_HYPHEN,
    ARTICLE,
    AND,
    UP_TO,
    NIVEAU,
    ARITHMETIC_LEVEL,
    REFERENCE_LEVEL,
    BEFORE_PROFIEL,
    PROFIEL,
    PAGE_HEAD,
    OVER_UNITS,
    YES_OR_NO,
    OPLEIDING,
    THERE_IS_NONE,
    KERNTAKEN,
    KEUZEDELEN,
    TO_BE_FOUND,
    CREBO,
    NUMBER,
    THIS,
    DOCUMENT,
    OF_ANOTHER,
    OLDER_DOSSIER,
    KNOWLEDGE,
    ABOUT,
    EQF,
    EXPERIMENT,
    LASTS_FROM,
    UNTIL,
    REGULATION,
    BEHIND_REGULATION,
    ANNEX,
    ARTICLE_OF_LAW;

    private static final Map<Words, List<String>> ALL = Wording.of("words", Words.class);

    /** In the order of the table, folded. */
    public List<String> list() {
        return ALL.get(this);
    }

    public Set<String> set() {
        return Set.copyOf(list());
    }

    /** With a capital, as at the beginning of a sentence. */
    public List<String> capitalised() {
        return list().stream().map(Words::capitalised).toList();
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

    /** Any of them as a regular expression, the longest first, whatever space parts their words, as they are printed. */
    public String pattern() {
        return pattern(longestFirst(), Words::hyphenated);
    }

    /** The same for clean text; where a wording leaves open what follows, the word may go on. */
    public String clean() {
        return clean(longestFirst());
    }

    /** The same for clean text in which case counts: all in capitals, or the first letter alone. */
    public String capital() {
        return pattern(longestFirst().stream().flatMap(Words::capitals).toList(), Words::quoted);
    }

    /** Any of these wordings as a regular expression for clean text. */
    public static String clean(List<String> wordings) {
        return pattern(wordings, Words::quoted);
    }

    private static String pattern(List<String> wordings, UnaryOperator<String> word) {
        String any = wordings.stream()
                .map(words -> Stream.of(words.split(" ")).map(word).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        // Characters alone are searched for faster than a group of them, and of most places their first one tells.
        return wordings.size() == 1 ? any : "(?:(?=" + firstLetters(wordings) + ")(?:" + any + "))";
    }

    /** With which of them begin, as a class of characters: of most places in a text it tells that none stands there. */
    public String firstLetters() {
        return firstLetters(list());
    }

    private static String firstLetters(List<String> wordings) {
        return wordings.stream()
                .map(words -> Pattern.quote(words.substring(0, 1)))
                .distinct()
                .collect(Collectors.joining("", "[", "]"));
    }

    private static Stream<String> capitals(String words) {
        return Stream.of(capitalised(words), words.toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String quoted(String word) {
        return Wording.isOpen(word)
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                : Pattern.quote(word);
    }

    /**
     * How many characters of the row are one of them, with which it begins, with a capital or none, and white space
     * behind it or nothing; -1 where none is.
     */
    public int beginning(Row row) {
        for (String words : list()) {
            int length = words.length();
            if (length <= row.length()
                    && Character.toLowerCase(row.charAt(0)) == words.charAt(0)
                    && row.source().content().regionMatches(row.start() + 1, words, 1, length - 1)
                    && (length == row.length() || Folding.isSpace(row.charAt(length)))) {
                return length;
            }
        }
        return -1;
    }

    /** True when the text up to there ends in one of them, with a capital or none. */
    boolean end(String text, int end) {
        return list().stream().anyMatch(words -> {
            int start = end - words.length();
            return start >= 0
                    && Character.toLowerCase(text.charAt(start)) == words.charAt(0)
                    && text.regionMatches(start + 1, words, 1, words.length() - 1);
        });
    }

    /** The word, with or without soft hyphens between its letters. */
    private static String hyphenated(String word) {
        return Stream.of(word.split("")).map(Pattern::quote).collect(Collectors.joining("\u00ad?"));
    }
}
