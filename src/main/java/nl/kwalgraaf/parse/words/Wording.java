package nl.kwalgraaf.parse.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.text.Folding;

/**
 * What the documents call the things that Kwalgraaf looks for: {@code wording.txt}, one table for people who know the
 * documents. Its head says how it is written. What Kwalgraaf says of them stands in {@code findings.txt}.
 */
public final class Wording {
    private static final Pattern HEAD =
            Pattern.compile("\\[(label|section|cover|unit|words|mark|sign|finding|variant): ([a-z-]+)]");
    private static final Pattern SIGN = Pattern.compile("U\\+([0-9A-F]{4})(?: .*)?");
    private static final Set<String> OF_SIGNS = Set.of("mark", "sign");
    private static final Set<String> OF_FINDINGS = Set.of("finding", "variant");
    private static final String OPEN = "\u2026";
    private static final Wording SHIPPED = shipped("wording.txt");
    private static final Wording FINDINGS = shipped("findings.txt");

    /** A kind of heads and a name, as they stand between brackets, and the lines below. */
    private record Head(String kind, String name, int line, List<String> wordings) {}

    private final String file;
    private final Map<String, Head> heads = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private Wording(String file) {
        this.file = file;
    }

    /** The wordings of each of the names, folded, in the order of the table; those of marks are the signs themselves. */
    public static <E extends Enum<E>> Map<E, List<String>> of(String kind, Class<E> names) {
        return SHIPPED.under(kind, names);
    }

    /** What each of these findings says in English, in Dutch, and as a hint, if there is one. */
    static <E extends Enum<E>> Map<E, List<String>> said(String kind, Class<E> names) {
        return FINDINGS.under(kind, names);
    }

    /** True when these words are the wording, or begin as it does where it leaves open what follows. */
    public static boolean matches(String wording, String words) {
        return wording.endsWith(OPEN)
                ? words.startsWith(wording.substring(0, wording.length() - OPEN.length()))
                : words.equals(wording);
    }

    public static boolean isOpen(String wording) {
        return wording.endsWith(OPEN);
    }

    private static Wording shipped(String file) {
        try (InputStream stream = Wording.class.getResourceAsStream(file)) {
            return parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("a shipped file cannot be read: " + file, broken);
        }
    }

    /** @throws IllegalStateException for a line that is no wording; the message says where and what to do */
    static Wording parse(String file, String text) {
        Wording wording = new Wording(file);
        Head head = null;
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.startsWith("[")) {
                head = wording.head(line, number);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                wording.add(head, line, number);
            }
        }
        return wording;
    }

    private Head head(String line, int number) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            throw wrong(number, line + " is no head; write [label: context], with a kind and a name.");
        }
        Head opened = new Head(head.group(1), head.group(2), number, new ArrayList<>());
        Head before = heads.putIfAbsent(line, opened);
        if (before != null) {
            throw wrong(number, line + " stands on line " + before.line + " already; add the wordings there.");
        }
        return opened;
    }

    private void add(Head head, String line, int number) {
        if (head == null) {
            throw wrong(number, "\"" + line + "\" stands under no head.");
        }
        boolean said = OF_FINDINGS.contains(head.kind);
        String words = OF_SIGNS.contains(head.kind) ? sign(line, number) : said ? line : folded(line);
        if (words.isEmpty() || !OF_SIGNS.contains(head.kind) && line.contains("  ")) {
            throw wrong(number, "\"" + line + "\" is no wording: write words with single spaces between them.");
        }
        // Words of one list may stand in another; a label, a heading or a mark means one thing.
        String within = said || head.kind.equals("words") ? head.name : "";
        Integer before = lines.putIfAbsent(head.kind + within + ": " + words, number);
        if (before != null) {
            throw wrong(number, "\"" + line + "\" stands on line " + before + " already; it can mean one thing only.");
        }
        head.wordings.add(words);
    }

    /** Folding takes what stands open for a stop. */
    private static String folded(String line) {
        return line.endsWith(OPEN) ? line.toLowerCase(Locale.ROOT) : Folding.fold(line);
    }

    private String sign(String line, int number) {
        Matcher sign = SIGN.matcher(line);
        if (!sign.matches()) {
            throw wrong(number, "\"" + line + "\" is no sign; write its number, as in U+2022.");
        }
        return String.valueOf((char) Integer.parseInt(sign.group(1), 16));
    }

    <E extends Enum<E>> Map<E, List<String>> under(String kind, Class<E> names) {
        Map<String, E> known = new HashMap<>();
        for (E name : names.getEnumConstants()) {
            known.put(name.name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
        }
        Map<E, List<String>> wordings = new EnumMap<>(names);
        for (Head head : heads.values()) {
            if (head.kind.equals(kind)) {
                if (!known.containsKey(head.name)) {
                    throw wrong(head.line, "the code knows no " + kind + " " + head.name + ".");
                }
                wordings.put(known.get(head.name), List.copyOf(head.wordings));
            }
        }
        known.forEach((name, constant) -> {
            if (!wordings.containsKey(constant)) {
                throw new IllegalStateException(
                        file + ": no head [" + kind + ": " + name + "], which the code asks for.");
            }
        });
        return wordings;
    }

    private IllegalStateException wrong(int line, String what) {
        return new IllegalStateException(file + ":" + line + ": " + what);
    }
}
