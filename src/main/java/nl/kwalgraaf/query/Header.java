package nl.kwalgraaf.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The decorators above a query: comment lines that begin with {@code #+} and together are YAML.
 *
 * <p>{@code summary}, {@code description}, {@code tags} and {@code defaults} are grlc's. {@code summary-nl},
 * {@code description-nl} and {@code kinds} are ours; grlc passes over what it does not know.
 *
 * @param defaults value of each parameter that has one
 * @param kinds word of each parameter's {@link ParameterKind}
 */
record Header(
        Bilingual title,
        Bilingual description,
        List<String> tags,
        Map<String, String> defaults,
        Map<String, String> kinds) {

    private static final String MARK = "#+";

    /** Thrown within this room only: the decorators cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        /** 1-based line of the file, 0 where it is not known. */
        private final int line;

        Unreadable(String message, int line) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static Header of(String text) throws Unreadable {
        // Other lines become empty ones, so that a line number of the YAML is one of the file.
        StringBuilder yaml = new StringBuilder();
        text.lines()
                .forEach(line -> yaml.append(line.startsWith(MARK) ? line.substring(MARK.length()) : "")
                        .append('\n'));
        Object read;
        try {
            read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml.toString());
        } catch (MarkedYAMLException notYaml) {
            throw new Unreadable(notYaml.getProblem(), notYaml.getProblemMark().getLine() + 1);
        }
        if (read == null) {
            return new Header(Bilingual.NONE, Bilingual.NONE, List.of(), Map.of(), Map.of());
        }
        if (!(read instanceof Map<?, ?> keys)) {
            throw new Unreadable("the decorators are not keys with values, such as \"#+ summary: ...\"", 0);
        }
        return new Header(
                new Bilingual(words(keys, "summary-nl"), words(keys, "summary")),
                new Bilingual(words(keys, "description-nl"), words(keys, "description")),
                list(keys, "tags").map(String::valueOf).toList(),
                pairs(keys, "defaults"),
                pairs(keys, "kinds"));
    }

    /** The text without its decorators: the query alone, with the comments that are no decorators. */
    static String strip(String text) {
        StringBuilder query = new StringBuilder();
        text.lines()
                .filter(line -> !line.startsWith(MARK))
                .forEach(line -> query.append(line).append('\n'));
        return query.toString().strip() + "\n";
    }

    private static String words(Map<?, ?> keys, String key) {
        return Optional.ofNullable(keys.get(key))
                .map(String::valueOf)
                .orElse("")
                .strip();
    }

    private static Stream<?> list(Map<?, ?> keys, String key) throws Unreadable {
        Object value = keys.get(key);
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof List<?> items) {
            return items.stream();
        }
        throw new Unreadable("\"" + key + "\" is not a list of items, such as \"#+   - ...\"", 0);
    }

    /** A list of single pairs, as grlc wants it: {@code - name: value}. */
    private static Map<String, String> pairs(Map<?, ?> keys, String key) throws Unreadable {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Object item : list(keys, key).toList()) {
            if (!(item instanceof Map<?, ?> pair)) {
                throw new Unreadable("an item of \"" + key + "\" is not a pair, such as \"- name: value\"", 0);
            }
            pair.forEach((name, value) -> pairs.put(String.valueOf(name), String.valueOf(value)));
        }
        return pairs;
    }
}
