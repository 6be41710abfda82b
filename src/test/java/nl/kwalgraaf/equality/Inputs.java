package nl.kwalgraaf.equality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.generate.Case;
import nl.kwalgraaf.generate.Generator;
import nl.kwalgraaf.generate.Ruins;

/** The documents on which two builds are compared. */
final class Inputs {
    private static final List<String> ENDINGS = List.of(".txt", ".xml", ".pdf");
    private static final Path CASES = Path.of("src", "test", "cases");
    private static final Path DOCUMENTS = Path.of("documents");
    private static final Path XML = Path.of("src", "test", "resources", "xml");
    private static final int LARGE = 20_000;
    private static final int XML_CHANGES = 6;

    /** An element without elements in it, an attribute, or the place behind a tag. */
    private static final Pattern XML_PART =
            Pattern.compile("<(\\w+)[^<>]*(?:/>|>[^<]*</\\1>)|\\s\\w+=\"[^\"]*\"|(?<=[\\w\"/]>)");

    private final Receiver receiver;
    private final List<String> xml = new ArrayList<>();

    /** Takes a document. */
    interface Receiver {
        void accept(String name, byte[] bytes) throws IOException;
    }

    Inputs(Receiver receiver) {
        this.receiver = receiver;
    }

    /** The shipped documents and the inputs of all golden cases, printed ones in other bytes too. */
    void shipped() throws IOException {
        folder("document", DOCUMENTS);
        folder("case", CASES);
        folder("sample", XML);
    }

    /** Each document in a folder and below it, and texts in other bytes too. */
    void folder(String kind, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> Files.isRegularFile(file)
                            && ENDINGS.stream().anyMatch(file.toString()::endsWith)
                            && (!kind.equals("case")
                                    || folder.relativize(file)
                                            .getName(1)
                                            .toString()
                                            .startsWith("input")))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replaceAll("[^\\w.-]+", "-");
            String ending = path.substring(path.lastIndexOf('.'));
            String name = kind + "-" + path.substring(0, path.length() - ending.length());
            byte[] bytes = Files.readAllBytes(file);
            receiver.accept(name + ending, bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!ending.equals(".pdf") && !text.contains("\ufffd")) {
                for (Map.Entry<String, String> other : otherBytes(text).entrySet()) {
                    receiver.accept(
                            name + "-" + other.getKey() + ending,
                            other.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            if (ending.equals(".xml") && XML_PART.matcher(text).find()) {
                xml.add(text);
            }
        }
    }

    private static Map<String, String> otherBytes(String text) {
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("crlf", text.replace("\n", "\r\n"));
        variants.put("cr", text.replace("\n", "\r"));
        variants.put("bom", "\ufeff" + text);
        variants.put("open", text.stripTrailing());
        variants.put("nbsp", text.replaceAll("(?<=\\w) (?=\\w)", "\u00a0"));
        variants.put("blanks", text.replace("\n", " \t\n"));
        variants.put("indented", text.replace("\n", "\n  "));
        variants.put("spaced", text.replace("\n", "\n\n"));
        variants.put("dashes", text.replace('-', '–'));
        variants.put("apart", Normalizer.normalize(text, Normalizer.Form.NFD));
        return variants;
    }

    /** Texts that no publisher printed, of twenty thousand characters each. */
    void large() throws IOException {
        int number = 0;
        for (String text : Ruins.large(LARGE).values()) {
            receiver.accept("large-" + ++number + ".txt", bytes(text));
        }
    }

    /** A generated document, its ruin, two kinds of nonsense, and a spoiled one of the XML files there are. */
    void seed(long seed) throws IOException {
        receiver.accept("seed-" + seed + ".txt", bytes(Case.of(seed).text()));
        receiver.accept("spoiled-" + seed + ".txt", bytes(Ruins.spoiled(seed)));
        receiver.accept("unicode-" + seed + ".txt", bytes(Ruins.unicode(seed)));
        receiver.accept("codes-" + seed + ".txt", bytes(Ruins.nonsenseCodes(seed)));
        if (!xml.isEmpty()) {
            receiver.accept("xml-" + seed + ".xml", bytes(spoiledXml(seed)));
        }
    }

    private String spoiledXml(long seed) {
        RandomGenerator random = Generator.random(seed);
        String text = xml.get(random.nextInt(xml.size()));
        for (int change = random.nextInt(XML_CHANGES); change >= 0; change--) {
            List<MatchResult> parts = XML_PART.matcher(text).results().toList();
            if (parts.isEmpty()) {
                return text;
            }
            MatchResult part = parts.get(random.nextInt(parts.size()));
            String all = part.group();
            String changed = all.isEmpty()
                    ? "losse <b>woorden</b> &amp; meer"
                    : all.startsWith("<") && random.nextBoolean() ? all + all : "";
            text = text.substring(0, part.start()) + changed + text.substring(part.end());
        }
        return text;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
