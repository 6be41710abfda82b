package nl.kwalgraaf.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Words for people in both languages, kept in a file beside this class: {@code name.nl=…} and {@code name.en=…}. */
final class Table {
    private final Properties words = new Properties();

    /** @param file its name */
    Table(String file) {
        try (InputStream stream = Table.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Optional<String> words(String name, Language language) {
        return Optional.ofNullable(words.getProperty(name + "." + language.tag()));
    }
}
