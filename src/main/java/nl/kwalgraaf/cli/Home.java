package nl.kwalgraaf.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where Kwalgraaf stands on disk; the launcher says so, and without it the working folder serves. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("kwalgraaf.home", ""));
    }

    /** The documents named, or where none are the folder of those that come with Kwalgraaf. */
    static List<Path> documents(List<Path> named) {
        return named.isEmpty() ? List.of(fromHere(folder().resolve("documents"))) : named;
    }

    /** What identifies this build of the program: data made by another one may differ. */
    static String stamp() {
        try {
            Path code = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.getLastModifiedTime(code) + " " + Files.size(code);
        } catch (IOException | URISyntaxException unknown) {
            return "unknown";
        }
    }

    /** Where a build writes when it is not told. */
    static Path graph() {
        return fromHere(folder().resolve(Path.of("target", "graph")));
    }

    /** As short as the working folder allows, since findings name files by their paths. */
    private static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.toAbsolutePath().startsWith(here) ? here.relativize(path.toAbsolutePath()) : path;
    }

    /** True when standard error is a terminal, as far as the launcher could tell. */
    static boolean terminal() {
        return Boolean.getBoolean("kwalgraaf.terminal");
    }
}
