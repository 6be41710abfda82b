package nl.kwalgraaf.parse.xml;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The one real dossier in the publisher's XML. */
public final class SociaalWerk {
    private static final Path FILE = Path.of("..", "shared", "xml", "sociaal-werk.xml");

    private SociaalWerk() {}

    public static boolean isHere() {
        return Files.exists(FILE);
    }

    /** The file; a test that asks for it where it is not there is reported as skipped. */
    public static Path file() {
        assumeTrue(isHere(), "the publisher's file is not here, and may not be shipped");
        return FILE;
    }
}
