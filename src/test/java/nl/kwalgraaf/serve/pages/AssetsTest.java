package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    /** What others made lies here unchanged: by the checksum that the decision on it states. */
    @ParameterizedTest
    @ValueSource(strings = {"yasgui.min.js", "yasgui.min.css"})
    void the_editor_is_the_file_that_its_decision_describes(String name) throws Exception {
        byte[] file;
        try (var stream = Assets.class.getResourceAsStream(name)) {
            file = stream.readAllBytes();
        }
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

        assertThat(Files.readString(Path.of("docs/decisions/0151-yasgui-as-a-built-file.md")))
                .contains(sha256 + "  " + name);
    }
}
