package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.parse.xml.SociaalWerk;
import nl.kwalgraaf.read.DocumentReader;
import nl.kwalgraaf.text.SourceText;
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
        assertSaid(
                converter,
                LongStream.range(0, SEEDS)
                        .mapToObj(seed -> Case.of(seed).waarheid())
                        .toList());
    }

    /** What the documents of the publisher say, printed in another layout than theirs. */
    @ParameterizedTest
    @EnumSource
    void a_text_says_what_the_publisher_printed(Converter converter) throws IOException {
        Stream<Path> own = Stream.of("netwerk-en-mediabeheerder", "cloud-and-infrastructure-technician")
                .map(name -> Path.of("documents", name + ".txt"));
        List<Waarheid> truths = new ArrayList<>();
        for (Path file : Stream.concat(own, SociaalWerk.isHere() ? Stream.of(SociaalWerk.file()) : Stream.of())
                .toList()) {
            SourceText text = DocumentReader.read(file.toString(), Files.readAllBytes(file))
                    .value()
                    .orElseThrow();
            truths.add(Waarheden.of(DossierParser.dossiers(text).get(0).value().orElseThrow()));
        }
        assertSaid(converter, truths);
    }

    private static void assertSaid(Converter converter, List<Waarheid> truths) {
        double equal = 0;
        double wrong = 0;
        Set<String> how = new TreeSet<>();
        for (int at = 0; at < truths.size(); at++) {
            Waarheid waarheid = truths.get(at);
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
                how.add(at + " " + difference);
            }
        }
        if (System.getProperty("converters.show") != null) {
            System.out.printf("%-26s %.4f of %.0f%n", converter, equal / (equal + wrong), equal + wrong);
            how.stream().limit(6).forEach(System.out::println);
        }
        assertThat(equal / (equal + wrong))
                .as(converter + ": " + String.join("\n", how))
                .isGreaterThanOrEqualTo(BAR);
    }
}
