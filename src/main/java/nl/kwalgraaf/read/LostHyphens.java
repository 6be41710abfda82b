package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * Texts of programs that take the hyphen off a word broken at the end of a line, as {@code pdftotext} does: the hyphen of
 * a compound goes with it, and the next line stands behind the word: {@code HACCPregistratie}.
 *
 * <p>Such a word gets its hyphen back where the document writes it with one elsewhere and nowhere without, or where
 * capitals come before small letters. What else was lost nothing shows, so that it may be is told.
 */
final class LostHyphens {
    /** So many compounds stand within lines of a text of which some would end one. */
    private static final int FEWEST = 20;

    /** A line that was broken has so much of the length of one in the middle of all. */
    private static final double SHORTEST = 0.75;

    /** A line behind which another was put is longer, and letters are of many widths. */
    private static final double JOINED = 1.25;

    private static final int FEWEST_JOINED = 2;

    /** "service-gerichte", "huid- en": a word with a hyphen in it, or one that stands for the rest of another. */
    private static final Pattern COMPOUND = Pattern.compile("(?:\\G|(?<![\\p{L}\\d'\u2019/]))[\\p{L}\\d'\u2019/]++-"
            + "(?: (?:en/of|en|of)(?![\\p{L}])|[\\p{L}/][\\p{L}\\d'\u2019/]*)");

    private static final Pattern AT_LINE_END = Pattern.compile("\\p{L}-[ \\t\\r]*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'\u2019/-]+");
    private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{2,})\\p{Ll}{4,}");

    private final SourceText text;
    private final Map<String, String> compounds = new HashMap<>();
    private final Set<String> plain = new HashSet<>();

    private LostHyphens(SourceText text) {
        this.text = text;
    }

    /** The text with the hyphens that can be told, and a finding where others may be lost. */
    static Outcome<SourceText> restored(SourceText text) {
        String content = text.content();
        if (AT_LINE_END.matcher(content).find()) {
            return Outcome.of(text, List.of());
        }
        LostHyphens lost = new LostHyphens(text);
        return lost.readCompounds() < FEWEST ? Outcome.of(text, List.of()) : lost.restored();
    }

    private int readCompounds() {
        int found = 0;
        for (Matcher compound = COMPOUND.matcher(text.content()); compound.find(); found++) {
            String written = compound.group().toLowerCase(Locale.ROOT);
            compounds.putIfAbsent(written.replace("- ", "").replace("-", ""), written);
        }
        return found;
    }

    private Outcome<SourceText> restored() {
        String content = text.content();
        int full = fullLine();
        List<Integer> ends = new ArrayList<>();
        int joined = 0;
        for (int number = 1; number <= text.lineCount(); number++) {
            Line line = text.line(number);
            boolean isJoined = full > 0 && line.end() - line.start() > JOINED * full;
            joined += isJoined ? 1 : 0;
            for (Matcher word = WORD.matcher(content).region(line.start(), line.end()); word.find(); ) {
                // There the line ended, before the next was put behind it.
                int column = word.end() - line.start();
                if (isJoined && column > SHORTEST * full && column < JOINED * full) {
                    ends.add(word.start());
                } else {
                    plain.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        if (joined < FEWEST_JOINED) {
            return Outcome.of(text, List.of());
        }
        Map<Integer, String> inserted = new HashMap<>();
        for (int start : ends) {
            Matcher word = WORD.matcher(content).region(start, content.length());
            if (word.lookingAt()) {
                hyphen(word.group()).ifPresent(at -> inserted.put(start + at.index, at.signs));
            }
        }
        Finding told = Finding.of(
                ReadCode.HYPHENS_LOST,
                Span.top(text),
                "No line of this text ends in a hyphen: the program that made it took off those of words that broke there. "
                        + inserted.size() + " got theirs back, as the document writes them elsewhere.",
                "Make the text with pdftotext -layout or -raw, or give the PDF itself.");
        return Outcome.of(inserted.isEmpty() ? text : said(inserted), List.of(told));
    }

    /** How long a line that was broken is, mostly; 0 where lines are not wrapped. */
    private int fullLine() {
        int[] wrapped = IntStream.range(1, text.lineCount())
                .filter(number -> startsSmall(number + 1))
                .map(number -> text.line(number).end() - text.line(number).start())
                .sorted()
                .toArray();
        return wrapped.length < FEWEST ? 0 : wrapped[wrapped.length / 2];
    }

    private boolean startsSmall(int number) {
        Line line = text.line(number);
        return line.end() > line.start() && Character.isLowerCase(text.content().charAt(line.start()));
    }

    private record Insertion(int index, String signs) {}

    private Optional<Insertion> hyphen(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        String written = compounds.get(folded);
        if (written != null && !plain.contains(folded)) {
            int at = written.indexOf('-');
            return Optional.of(new Insertion(at, written.startsWith("- ", at) ? "- " : "-"));
        }
        Matcher capitals = CAPITALS.matcher(word);
        return capitals.matches() && !plain.contains(folded)
                ? Optional.of(new Insertion(capitals.end(1), "-"))
                : Optional.empty();
    }

    private SourceText said(Map<Integer, String> inserted) {
        String content = text.content();
        StringBuilder said = new StringBuilder();
        int[] from = new int[content.length() + 2 * inserted.size()];
        int[] to = new int[from.length];
        for (int at = 0; at < content.length(); at++) {
            for (char sign : inserted.getOrDefault(at, "").toCharArray()) {
                from[said.length()] = at;
                to[said.length()] = at;
                said.append(sign);
            }
            from[said.length()] = at;
            to[said.length()] = at + 1;
            said.append(content.charAt(at));
        }
        return text.said(said.toString(), Arrays.copyOf(from, said.length()), Arrays.copyOf(to, said.length()));
    }
}
