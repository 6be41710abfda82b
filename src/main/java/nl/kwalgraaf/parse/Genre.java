package nl.kwalgraaf.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Wording;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Recognises the documents that look like a dossier and are none, so that a refusal says what they are. */
final class Genre {
    /** What a document is, it says in its first pages. */
    private static final int FIRST_PAGES = 20_000;

    /** What a document is called, it says on one of its first lines, and in few words. */
    private static final int TITLE_LINES = 40;

    private static final int LONGEST_TITLE = 100;

    private static final Pattern CODE =
            Pattern.compile("[bplrdcBPLRDC](?<=\\b.)\\d{1,3}\\s?[-\u2010-\u2014]?\\s?[kK]\\d");

    /** What stands before the K of a code has no more characters. */
    private static final int LONGEST_DEEL = 7;

    /** The heading of a piece of work stands on one of so many lines. */
    private static final int HEADING_LINES = 3;

    private static final int FEWEST_SIGNS = 2;

    /** One may stand in what a gedrag quotes, and an author may forget himself; "je" alone may mean anybody, and counts half. */
    private static final int FEWEST_TO_READER = 5;

    private static final Set<String> TO_READER = Stream.concat(
                    Words.TO_READER.list().stream(), Words.TO_READER.capitalised().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final String ANYBODY = Words.TO_READER.list().get(0);

    private static final Set<String> TO_READER_INITIALS =
            TO_READER.stream().map(word -> word.substring(0, 1)).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_SCHOOL_FIRST =
            Words.OF_SCHOOL.list().stream().map(words -> words.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_OF_SCHOOL =
            Words.OF_SCHOOL.list().stream().mapToInt(String::length).max().orElse(0);

    private static final Set<String> SCHOOL_SIGNS = Words.SCHOOL_SIGN.set();
    private static final int LONGEST_SIGN = 40;

    private Genre() {}

    static Optional<Finding> refuse(SourceText text) {
        String content = text.content();
        if (isOlder(content)) {
            return Optional.of(ParseCode.OLDER_DOSSIER.at(Span.top(text)));
        }
        if (isSchoolDocument(content) || isSchoolWork(content)) {
            return Optional.of(ParseCode.SCHOOL_DOCUMENT.at(Span.top(text)));
        }
        return Optional.empty();
    }

    /** The model before 2015 parts a dossier in Deel A to D and gives no unit a code. */
    private static boolean isOlder(String content) {
        int end = Math.min(content.length(), FIRST_PAGES);
        if (holdsCode(content, end)) {
            return false;
        }
        String words = content.substring(0, end).toLowerCase(Locale.ROOT);
        return Words.OLDER_DOSSIER.list().stream().anyMatch(words::contains)
                && Words.OLDER_SIGN.list().stream()
                                .filter(sign -> holds(words, sign))
                                .count()
                        >= 2;
    }

    /** Letters before a digit are few, so that the pattern is tried at those alone that may end a code. */
    private static boolean holdsCode(String content, int end) {
        Matcher code = CODE.matcher(content).useTransparentBounds(true);
        for (int at = 1; at + 1 < end; at++) {
            char c = content.charAt(at);
            if ((c == 'K' || c == 'k')
                    && Character.isDigit(content.charAt(at + 1))
                    && code.region(Math.max(0, at - LONGEST_DEEL), at + 2).find()) {
                return true;
            }
        }
        return false;
    }

    /** True when these words stand there and are no part of longer ones: "onderdeel aan" holds no "deel a". */
    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isWord(text, at, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetter(text.codePointAt(end)));
    }

    /** A document of a school says so in its title; one of the publisher may speak of an examination plan in its text. */
    private static boolean isSchoolDocument(String content) {
        return content.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(TITLE_LINES)
                .map(line -> line.toLowerCase(Locale.ROOT))
                .takeWhile(line -> !ofPublisher(line))
                .anyMatch(line -> line.length() <= LONGEST_TITLE
                        && !line.endsWith(".")
                        && Words.SCHOOL_DOCUMENT.list().stream().anyMatch(line::contains));
    }

    /**
     * What teachers and students make names a dossier, its units and even its fields. Its heading says what it is, or it
     * asks who did it: of "Student:" and "Docent:" one may be anything, two are none of the publisher's.
     */
    private static boolean isSchoolWork(String content) {
        List<String> first = content.lines()
                .map(Folding::fold)
                .filter(line -> !line.isEmpty())
                .limit(HEADING_LINES)
                .toList();
        boolean headed = CODE.split(String.join("\n", first), 2)[0]
                .lines()
                .anyMatch(line -> line.length() <= LONGEST_TITLE
                        && Words.SCHOOL_WORK.list().stream().anyMatch(name -> holds(line, name)));
        boolean published = first.stream().anyMatch(Words.DOCUMENT_TITLE.set()::contains);
        return headed && !published || asksTwice(content);
    }

    private static boolean asksTwice(String content) {
        Set<String> signs = new HashSet<>();
        int end = Math.min(content.length(), FIRST_PAGES);
        for (int colon = content.indexOf(':'); colon >= 0 && colon < end; colon = content.indexOf(':', colon + 1)) {
            int start = colon;
            while (start > 0 && colon - start <= LONGEST_SIGN && !isLineEnd(content.charAt(start - 1))) {
                start--;
            }
            if (colon - start <= LONGEST_SIGN) {
                String asked = asked(content, start, colon);
                if (SCHOOL_SIGNS.contains(asked) && signs.add(asked) && signs.size() == FEWEST_SIGNS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Without what may stand around the word: a mark of a list, stars. */
    private static String asked(String content, int start, int colon) {
        int from = start;
        int to = colon;
        while (from < to && !Character.isLetter(content.codePointAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(content.codePointBefore(to))) {
            to--;
        }
        return Folding.fold(content.substring(from, to));
    }

    private static boolean ofPublisher(String line) {
        return Words.PUBLISHER_LINE.list().stream().anyMatch(wording -> Wording.matches(wording, line));
    }

    /** Something that speaks to its reader, or of us, is told, though it has all of a dossier: a school may have written on in it. */
    static Optional<Finding> doubt(SourceText text) {
        if (toReader(text) >= FEWEST_TO_READER) {
            return Optional.of(ParseCode.SPEAKS_TO_READER.at(Span.top(text)));
        }
        return speaksOfSchool(text.content())
                ? Optional.of(ParseCode.Variant.SPEAKS_OF_SCHOOL.at(Span.top(text)))
                : Optional.empty();
    }

    /** "bij ons op het ROC", "in leerjaar 2": few words begin as these do. */
    private static boolean speaksOfSchool(String content) {
        for (String first : OF_SCHOOL_FIRST) {
            for (int at = content.indexOf(first); at >= 0; at = content.indexOf(first, at + 1)) {
                if (isWord(content, at, at + first.length())) {
                    String said =
                            Folding.fold(content.substring(at, Math.min(content.length(), at + LONGEST_OF_SCHOOL + 1)));
                    if (Words.OF_SCHOOL.list().stream()
                            .anyMatch(words -> said.startsWith(words) && isWord(said, 0, words.length()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Twice the number of its words that speak to the reader; few words begin as those do. */
    private static int toReader(SourceText text) {
        int times = 0;
        for (String initial : TO_READER_INITIALS) {
            String content = text.content();
            for (int at = content.indexOf(initial); at >= 0; at = content.indexOf(initial, at + 1)) {
                if (at > 0 && Character.isLetter(content.charAt(at - 1))) {
                    continue;
                }
                int end = at + 1;
                while (end < content.length() && Character.isLetter(content.charAt(end))) {
                    end++;
                }
                String word = content.substring(at, end);
                if (TO_READER.contains(word) && isWord(content, at, end)) {
                    times += word.equals(ANYBODY) ? 1 : 2;
                }
            }
        }
        return times;
    }

    static Finding unknown(SourceText text) {
        return text.content().isBlank()
                ? ParseCode.Variant.EMPTY_DOCUMENT.at(Span.top(text))
                : ParseCode.NOT_A_DOSSIER.at(Span.top(text));
    }
}
