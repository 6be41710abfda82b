package nl.kwalgraaf.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.map.DossierMapper;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Parse and map on one core, warm: how many megabytes of text a second, and how many triples.
 *
 * <p>The texts are the shipped documents with every number and one word in twenty changed, so that no two are equal. A
 * corpus of 10,000 goes round a hundred of them: what is measured is the work, and the heap stays that of one document
 * and the texts. The garbage collector is the one that the launcher takes for a folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 10, time = 3)
public class ParseAndMap {
    private static final List<String> SHIPPED =
            List.of("cloud-and-infrastructure-technician", "netwerk-en-mediabeheerder");

    private static final int DISTINCT = 100;

    @Param({"1", "100", "10000"})
    int documents;

    private final List<String> texts = new ArrayList<>();
    private final List<Bestand> files = new ArrayList<>();

    /** What was worked through, a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        public double megabytes;
        public long triples;
    }

    @Setup
    public void texts() throws IOException {
        Random random = new Random(20261122);
        for (int number = 0; number < Math.min(documents, DISTINCT); number++) {
            String text = varied(shipped(SHIPPED.get(number % SHIPPED.size())), random);
            texts.add(text);
            files.add(Bestand.of(SourceText.of("benchmark", text)));
        }
    }

    private static String shipped(String key) throws IOException {
        try (InputStream stream = ParseAndMap.class.getResourceAsStream("/documents/" + key + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Changes words of running text: lower-case words of six letters and more, so that no label is touched. */
    private static String varied(String text, Random random) {
        StringBuilder varied = new StringBuilder(text);
        for (int at = 1; at + 6 < varied.length(); at++) {
            boolean word = varied.charAt(at - 1) == ' ' && random.nextInt(20) == 0;
            for (int letter = at; word && letter < at + 6; letter++) {
                word = varied.charAt(letter) >= 'a' && varied.charAt(letter) <= 'z';
            }
            if (word) {
                varied.setCharAt(at + 2, (char) ('a' + random.nextInt(26)));
            }
        }
        return varied.toString();
    }

    @Benchmark
    public void corpus(Work work, Blackhole sink) {
        Iris iris = new Iris(Kwal.BASE);
        for (int number = 0; number < documents; number++) {
            int which = number % texts.size();
            SourceText source = SourceText.of("benchmark", texts.get(which));
            DossierMapper.map(
                    DossierParser.parse(source).value().orElseThrow(),
                    new Uitgave("d" + number, files.get(which)),
                    iris,
                    triple -> {
                        work.triples++;
                        sink.consume(triple);
                    });
            work.megabytes += files.get(which).omvang() / 1e6;
        }
    }
}
