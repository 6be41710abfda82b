package nl.kwalgraaf.cli;

import java.nio.file.Path;

/** Where Kwalgraaf stands on disk; the launcher says so, and without it the working folder serves. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("kwalgraaf.home", ""));
    }

    /** The documents that are read when none are named. */
    static Path documents() {
        return folder().resolve("documents");
    }

    /** True when standard error is a terminal, as far as the launcher could tell. */
    static boolean terminal() {
        return Boolean.getBoolean("kwalgraaf.terminal");
    }
}
