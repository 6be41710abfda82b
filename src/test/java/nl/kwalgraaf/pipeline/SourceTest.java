package nl.kwalgraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is called what who named it called it, also where it is no file. */
class SourceTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/kd.pdf, https://example.org/kd.pdf",
        "file:///kd.txt, file://kd.txt",
        "map/kd.txt, map/kd.txt",
        "'2030: plan/kd.txt', '2030: plan/kd.txt'"
    })
    void an_address_of_the_web_keeps_its_slashes(String given, String told) {
        assertThat(Source.of(Path.of(given)).name()).isEqualTo(told);
    }
}
