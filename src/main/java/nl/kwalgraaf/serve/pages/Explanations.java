package nl.kwalgraaf.serve.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What findings mean, in the language of the page: their messages are in English and for who knows the program. */
final class Explanations {
    private static final Properties BY_CODE = shipped();

    private Explanations() {}

    private static Properties shipped() {
        Properties properties = new Properties();
        try (InputStream stream = Explanations.class.getResourceAsStream("bevindingen.properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    /** A sentence; empty where the message says it all. */
    static String of(String code, Language language) {
        if (code.startsWith("shape-")) {
            return language.of(
                    "Wat de graaf hierover zegt, voldoet niet aan een van de vormen van de ontologie.",
                    "What the graph says of this does not meet one of the shapes of the ontology.");
        }
        return BY_CODE.getProperty(code + "." + language.tag(), "");
    }
}
