package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a document comes from.
 *
 * @param name what findings call it
 */
public record Source(String name, Opener opener) {
    /** The name of standard input. */
    public static final String STDIN = "-";

    /** Opens the document's bytes. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    public static Source of(Path file) {
        // An address of the web that was given for a file has lost a slash as a path.
        String name = file.toString().replaceFirst("^(https?|ftp|file):/(?!/)", "$1://");
        return new Source(name, () -> Files.newInputStream(file));
    }

    public static Source of(String name, InputStream stream) {
        return new Source(name, () -> stream);
    }
}
