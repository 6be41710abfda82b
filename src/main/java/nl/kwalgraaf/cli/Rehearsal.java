package nl.kwalgraaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Goes once through what the commands do, so that the JVM can record the classes they need. The launcher runs it to
 * make its archive for class-data sharing; it has no other use and prints nothing that matters.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("kwalgraaf-rehearsal");
        try {
            Kwalgraaf.commandLine().execute("build", "--out", folder.toString());
            Kwalgraaf.commandLine().execute("check", "--format", "json");
            Kwalgraaf.commandLine().execute("query", "gedeelde-competenties");
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
