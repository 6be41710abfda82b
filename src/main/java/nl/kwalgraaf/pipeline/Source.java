package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where a document comes from.
 *
 * @param name what findings call it
 */
public record Source(String name, Opener opener) {
    /** The name of standard input. */
    public static final String STDIN = "-";

    private static final List<String> ENDINGS = List.of(".txt", ".pdf", ".xml");

    /** Opens the document's bytes. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    public static Source of(Path file) {
        return new Source(file.toString(), () -> Files.newInputStream(file));
    }

    public static Source of(String name, InputStream stream) {
        return new Source(name, () -> stream);
    }

    /**
     * The documents in a folder and below it, by their endings, in the order of their paths.
     *
     * @throws IOException when the folder cannot be listed
     */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream()
                            .anyMatch(ending -> file.getFileName()
                                    .toString()
                                    .toLowerCase(Locale.ROOT)
                                    .endsWith(ending)))
                    .sorted()
                    .toList());
        }
    }
}
