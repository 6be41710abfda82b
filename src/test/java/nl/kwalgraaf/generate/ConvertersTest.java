package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.read.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever program made text of a PDF, the text says the same, over documents made up from seeds. */
final class ConvertersTest {
    /** The bar, in statements that are right. */
    private static final double BAR = 0.995;

    private static final int SEEDS = Integer.getInteger("converters.seeds", 12);

    @ParameterizedTest
    @EnumSource
    void a_text_says_what_was_printed(Converter converter) {
        double equal = 0;
        double wrong = 0;
        Set<String> how = new TreeSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Waarheid waarheid = Case.of(seed).waarheid();
            byte[] text = converter.convert(Blocks.of(waarheid, false)).getBytes(StandardCharsets.UTF_8);
            List<Statement> read = DocumentReader.read("x.txt", text)
                    .value()
                    .flatMap(source -> DossierParser.parse(source).value())
                    .map(DossierStatements::of)
                    .orElse(List.of());
            Comparison comparison = Comparison.of(TruthStatements.of(waarheid), read);
            equal += comparison.equal();
            wrong += comparison.differences().size();
            for (Comparison.Difference difference : comparison.differences()) {
                how.add(seed + " " + difference);
            }
        }
        assertThat(equal / (equal + wrong))
                .as(converter + ": " + String.join("\n", how))
                .isGreaterThanOrEqualTo(BAR);
    }
}
