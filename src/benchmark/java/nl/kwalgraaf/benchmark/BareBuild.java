package nl.kwalgraaf.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kwalgraaf.map.Iris;
import nl.kwalgraaf.pipeline.Build;
import nl.kwalgraaf.pipeline.Corpus;
import nl.kwalgraaf.pipeline.Format;
import nl.kwalgraaf.vocab.Kwal;

/** The yardstick of {@code build}: a JVM that reads, maps and writes the same documents, and has no command line. */
public final class BareBuild {
    private BareBuild() {}

    /** @param args the folder of documents, and the folder to write to */
    public static void main(String[] args) throws IOException {
        new Build(Path.of(args[1]), Format.TURTLE, new Iris(Kwal.BASE))
                .run(Corpus.of(List.of(Path.of(args[0]))), built -> {});
    }
}
