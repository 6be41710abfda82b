package nl.kwalgraaf.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * Texts of programs that take the hyphen off a word broken at the end of a line, as {@code pdftotext} does: the hyphen of
 * a compound goes with it, and the next line stands behind the word: {@code HACCPregistratie}.
 *
 * <p>Such a word gets its hyphen back where the document mostly writes it with one elsewhere, or where
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

    /** So many lines may end in a hyphen: the last of a cell keeps its own. */
    private static final int KEPT = 1;

    /** For so many times that a word is written with its hyphen it may stand once without, in a cell that it did not fit. */
    private static final int MOSTLY = 4;

    private static final Pattern AT_LINE_END = Pattern.compile("\\p{L}-[ \\t\\r]*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'\u2019/-]+");
    /** Before an adjective "niet" has a hyphen: "niet-routinematig"; "nietig" and "nietszeggend" are other words. */
    private static final Pattern NOT = Pattern.compile("^([Nn]iet)(?!s)\\p{Ll}{8,}$");

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}{2,})\\p{Ll}{4,}$");

    /** "huid- en haarverzorging": the hyphen stands for the rest of the word. */
    private static final Pattern AND = Pattern.compile(" (en/of|en|of|als)( [\\p{L}\\d'\u2019/-]+)");

    private static final Pattern NEXT = Pattern.compile(" [\\p{L}\\d'\u2019/-]+");

    /** "tot €50,- en": no sum goes on with a letter right behind its comma. */
    private static final Pattern SUM = Pattern.compile("\u20ac ?\\d[\\d.]*+,(?=[\\p{L}(])");

    /** "'look and feel'-concept": no word goes on right behind a quote that closes, and no apostrophe stands before so much. */
    private static final Pattern QUOTED =
            Pattern.compile("['\u2019](?=\\p{Ll}{4})(?<=[ (]['\u2018]\\p{L}[\\p{L} -]{1,40}['\u2019])");

    private final SourceText text;
    /** How a word with a hyphen is written without it, and where the hyphen belongs. */
    private final Map<String, Insertion> compounds = new HashMap<>();

    /** How often each word stands there, with its hyphens. */
    private final Map<String, Integer> written = new HashMap<>();

    /** How often each word stands where no line ended. */
    private final Map<String, Integer> plain = new HashMap<>();

    private LostHyphens(SourceText text) {
        this.text = text;
    }

    /** The text with the hyphens that can be told, and a finding where others may be lost. */
    static Outcome<SourceText> restored(SourceText text) {
        String content = text.content();
        long kept = AT_LINE_END.matcher(content).results().limit(KEPT + 1).count();
        LostHyphens lost = new LostHyphens(text);
        Map<Integer, String> sure = lost.sure();
        if (kept <= KEPT && lost.readCompounds() >= FEWEST) {
            return lost.restored(sure, kept == 0 ? FEWEST_JOINED : Integer.MAX_VALUE);
        }
        return sure.isEmpty() ? Outcome.of(text, List.of()) : lost.told(sure);
    }

    /** Where one is missing whatever else the document shows. */
    private Map<Integer, String> sure() {
        Map<Integer, String> sure = new HashMap<>();
        // There the line ended, and what is behind it may be a label.
        behind(SUM, "\u20ac", end -> sure.put(end, "-\n"));
        behind(QUOTED, "'\u2019", end -> sure.put(end, "-"));
        return sure;
    }

    /** Where the pattern ends, which begins with one of these signs; most texts have few of them. */
    private void behind(Pattern pattern, String signs, IntConsumer take) {
        String content = text.content();
        Matcher matcher = pattern.matcher(content).useTransparentBounds(true);
        signs.chars().forEach(sign -> {
            for (int at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) {
                if (matcher.region(at, content.length()).lookingAt()) {
                    take.accept(matcher.end());
                }
            }
        });
    }

    /**
     * "service-gerichte", "huid- en": words with a hyphen in them, or one that stands for the rest of another;
     * the decree that nearly all dossiers name is written so whether this one names it again or not.
     */
    private int readCompounds() {
        int found = 0;
        add("examenen kwalificatiebesluit", "examen".length(), "- ");
        Matcher and = AND.matcher(text.content());
        for (Matcher word = WORD.matcher(text.content()); word.find(); ) {
            String whole = word.group().toLowerCase(Locale.ROOT);
            boolean compound = false;
            for (int at = whole.indexOf('-', 1); at > 0; at = whole.indexOf('-', at + 1)) {
                if (at + 1 < whole.length()) {
                    add(whole.substring(0, at) + whole.substring(at + 1), at, "-");
                    compound = true;
                } else if (and.region(word.end(), text.length()).lookingAt()) {
                    add(whole.substring(0, at) + and.group(1) + and.group(2).toLowerCase(Locale.ROOT), at, "- ");
                    compound = true;
                }
            }
            found += compound ? 1 : 0;
        }
        return found;
    }

    private void add(String without, int at, String signs) {
        compounds.putIfAbsent(without, new Insertion(at, signs));
        written.merge(without, 1, Integer::sum);
    }

    private Outcome<SourceText> restored(Map<Integer, String> sure, int fewestJoined) {
        String content = text.content();
        int full = fullLine();
        List<Integer> ends = new ArrayList<>();
        int joined = 0;
        for (int number = 1; number <= text.lineCount(); number++) {
            Line line = text.line(number);
            boolean isJoined = full > 0 && line.end() - line.start() > JOINED * full;
            joined += isJoined ? 1 : 0;
            for (Matcher word = WORD.matcher(content).region(line.start(), line.end()); word.find(); ) {
                // There the line ended, or farther on: over both columns of a table lines are longer than in one.
                int column = word.end() - line.start();
                if (full > 0 && column > SHORTEST * full) {
                    ends.add(word.start());
                } else {
                    plain.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        Map<Integer, String> inserted = new HashMap<>(sure);
        for (int start : ends) {
            Matcher word = WORD.matcher(content).region(start, content.length());
            if (word.lookingAt()) {
                Matcher next = NEXT.matcher(content).region(word.end(), content.length());
                // "netwerken" may be more than one of them, and "netwerken mediabeheer" lost a hyphen.
                hyphen(word.group())
                        .or(() -> next.lookingAt() ? written(word.group() + next.group()) : Optional.empty())
                        .ifPresent(at -> inserted.put(start + at.index, at.signs));
            }
        }
        // One alone may be a word that its author writes in two ways.
        return sure.isEmpty() && inserted.size() < FEWEST_JOINED && joined < fewestJoined
                ? Outcome.of(text, List.of())
                : told(inserted);
    }

    private Outcome<SourceText> told(Map<Integer, String> inserted) {
        Finding told = Finding.of(
                ReadCode.HYPHENS_LOST,
                Span.top(text),
                Message.of(
                        "The lines of this text end in no hyphen: the program that made it took off those of words that broke there. %s got theirs back, as the document writes them elsewhere.",
                        "De regels van deze tekst eindigen niet op een streepje: het programma dat hem maakte, liet die van afgebroken woorden weg. %s kregen het terug, zoals het document ze elders schrijft.",
                        inserted.size()),
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
        return written(word)
                .or(() -> Stream.of(CAPITALS, NOT)
                        .filter(first -> first == NOT || !plain.containsKey(word.toLowerCase(Locale.ROOT)))
                        .map(first -> first.matcher(word))
                        .filter(Matcher::find)
                        .map(first -> new Insertion(first.end(1), "-"))
                        .findFirst());
    }

    /** The hyphen with which the document mostly writes the word, or two. */
    private Optional<Insertion> written(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return plain.getOrDefault(folded, 0) * MOSTLY > written.getOrDefault(folded, 0)
                ? Optional.empty()
                : Optional.ofNullable(compounds.get(folded));
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
