package nl.kwalgraaf.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Text that no publisher printed: good documents spoiled, and nonsense made to be slow or to break a reader. */
public final class Ruins {
    /** 10 MB of one character, as the bars of the project have it. */
    public static final int LARGE = 10_000_000;

    private Ruins() {}

    /** A document spoiled in one of several ways. */
    public static String spoiled(long seed) {
        RandomGenerator random = Generator.random(seed);
        String text = Case.of(seed).text();
        return switch (random.nextInt(8)) {
            case 0 -> shuffled(text, seed);
            case 1 -> truncated(text, random.nextInt(text.getBytes(StandardCharsets.UTF_8).length + 1));
            case 2 -> withDeletions(text, random);
            case 3 -> withRepeats(text, random);
            case 4 -> withNoise(text, random);
            case 5 -> text.replaceAll("\\R", " ");
            case 6 -> text.replace(" ", "\n");
            default -> shuffledWords(text, seed);
        };
    }

    /** Code points from all of Unicode, unpaired surrogates and line ends among them. */
    public static String unicode(long seed) {
        RandomGenerator random = Generator.random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(3000);
        while (text.length() < length) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append("\n\r\f\u2028\u0085\t\u0000\ufeff\u00a0\u00ad".charAt(random.nextInt(10)));
                case 3 -> text.append("BPLRDCKW0123456789- ".charAt(random.nextInt(20)));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }

    /** The text up to this many of its UTF-8 bytes; half a character is read as a program would read it. */
    public static String truncated(String text, int bytes) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        return new String(all, 0, Math.min(bytes, all.length), StandardCharsets.UTF_8);
    }

    /** One character over and over: the bar of the project is 10 MB of it. */
    public static List<String> monotonous() {
        return List.of("a", " ", "\n", "-", "§", "B", "1", ".", "\u00a0", "\f", "\u00e9").stream()
                .map(one -> one.repeat(LARGE))
                .toList();
    }

    /**
     * Large texts that a careless reader needs more than linear time or a deep stack for, by name.
     *
     * @param size about how many characters each has
     */
    public static Map<String, String> large(int size) {
        Map<String, String> texts = new TreeMap<>();
        for (String unit : List.of(
                "a",
                " ",
                "\n",
                "-",
                "§",
                "(",
                "1",
                ".",
                "\u00a0",
                "\f",
                "é",
                "B",
                "- ",
                "a\n",
                " a\n",
                "\n\n",
                "§ Kan\n",
                "B1-",
                "B1-K1-W1\n",
                "B1-K1: A\n",
                "B1 - K1 - ",
                "B1K1W1",
                "Gedrag\n",
                "Omschrijving\n\n",
                "12 van 19\n",
                "N.v.t.\n",
                "Voor ",
                "Voor Kok geldt aanvullend:\n",
                "geldt aanvullend:\n",
                "netwerk-\n",
                "van ",
                "voor-\n en ",
                "Leren, ",
                "De onderliggende competenties zijn: ",
                "De onderliggende competenties zijn: Leren\n",
                "het Besluit ",
                "bijlage 1, ",
                "niveau 4, ",
                "www.",
                "https://",
                "2F ",
                "Engels\n",
                "P1 Kok 4 Nee ",
                "Profieldeel\n",
                "2. Generieke onderdelen\n",
                "Leeswijzer\n",
                "een lange zin zonder einde ")) {
            String name = unit.replace("\n", "\\n").replace("\f", "\\f").replace("\u00a0", "\\u00a0");
            texts.put("only " + name, unit.repeat(Math.max(1, size / unit.length())));
        }
        for (String unit :
                List.of("een zin die doorgaat ", "Leren, ", "§ Kan iets\n", "Voor Kok geldt aanvullend:\n", "\n")) {
            String head =
                    "Basisdeel\n\nB1-K1: Kookt\n\nB1-K1-W1: Bereidt\n\nOmschrijving\n\nEr wordt gekookt.\n\nGedrag\n\n"
                            + "De kok:\n- kookt.\n\nDe onderliggende competenties zijn: ";
            texts.put("behind competenties " + unit.strip(), head + unit.repeat(Math.max(1, size / unit.length())));
        }
        for (String unit : List.of("\n", "\r", " \n", "(a)\n", "een een ", "( ", "§ \n", " B1-K1: Kookt\n")) {
            String sheet = "Basisdeel\n\nB1-K1: Kookt\n\nComplexiteit\n\nMoeilijk.\n";
            texts.put(
                    "within a field " + unit.replace("\n", "\\n").replace("\r", "\\r"),
                    sheet + unit.repeat(Math.max(1, size / unit.length())) + "\nNog altijd moeilijk.\n" + sheet);
        }
        texts.put("distinct units", distinctUnits(size));
        texts.put("distinct profiles", distinctProfiles(size));
        return texts;
    }

    /** Codes that look right until one reads them. */
    public static String nonsenseCodes(long seed) {
        RandomGenerator random = Generator.random(seed);
        List<String> parts = List.of(
                "B",
                "P",
                "L",
                "R",
                "D",
                "C",
                "K",
                "W",
                "-",
                " - ",
                "-",
                "0",
                "1",
                "9",
                "2147483648",
                "99999999999999999999",
                "\n",
                ": ",
                " ",
                "\u00a0",
                " – ",
                "B1",
                "K1",
                "W1",
                "B1-K1",
                "Gedrag\n",
                "Complexiteit\n",
                "Titel");
        StringBuilder text = new StringBuilder("Overzicht van het kwalificatiedossier\n");
        for (int at = 0; at < 400; at++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static String distinctUnits(int size) {
        StringBuilder text = new StringBuilder(size + 100).append("Basisdeel\n\n");
        for (int number = 1; text.length() < size; number++) {
            text.append("B1-K")
                    .append(number)
                    .append(": Titel ")
                    .append(number)
                    .append("\n\nComplexiteit\n\nTekst.\n\n");
        }
        return text.toString();
    }

    private static String distinctProfiles(int size) {
        StringBuilder text =
                new StringBuilder(size + 100).append("Basisdeel\n\nB1-K1: Kookt\n\nComplexiteit\n\nMoeilijk.\n\n");
        for (int number = 1; text.length() < size; number++) {
            text.append("Voor Kok ").append(number).append(" geldt aanvullend:\nNog moeilijker.\n\n");
        }
        return text.toString();
    }

    private static String shuffled(String text, long seed) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Collections.shuffle(lines, new Random(seed));
        return String.join("\n", lines);
    }

    private static String shuffledWords(String text, long seed) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=[ \n])")));
        Collections.shuffle(words, new Random(seed));
        return String.join("", words);
    }

    private static String withDeletions(String text, RandomGenerator random) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int times = 1 + random.nextInt(20); times > 0 && !spoiled.isEmpty(); times--) {
            int from = random.nextInt(spoiled.length());
            spoiled.delete(from, Math.min(spoiled.length(), from + random.nextInt(400)));
        }
        return spoiled.toString();
    }

    private static String withRepeats(String text, RandomGenerator random) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            int from = random.nextInt(spoiled.length());
            String block = spoiled.substring(from, Math.min(spoiled.length(), from + random.nextInt(3000)));
            spoiled.insert(random.nextInt(spoiled.length()), block);
        }
        return spoiled.toString();
    }

    private static String withNoise(String text, RandomGenerator random) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int times = 1 + random.nextInt(200); times > 0; times--) {
            spoiled.setCharAt(random.nextInt(spoiled.length()), (char) random.nextInt(0x10000));
        }
        return spoiled.toString();
    }
}
