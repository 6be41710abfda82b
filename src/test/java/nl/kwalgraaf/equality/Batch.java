package nl.kwalgraaf.equality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of documents with a catalog that gives each a key of its own, its file's name, so that none is left out
 * because it bears the name of another.
 */
final class Batch {
    private static final int MOST_BYTES = 32_000_000;
    private static final int MOST_DOCUMENTS = 5_000;

    private final Path folder;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Path> files = new HashMap<>();
    private final StringBuilder catalog = new StringBuilder();
    private int documents;
    private long bytes;

    Batch(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    int documents() {
        return documents;
    }

    boolean isFull() {
        return bytes >= MOST_BYTES || documents >= MOST_DOCUMENTS;
    }

    /** Adds a document, if its bytes were not in this batch or one before. */
    void add(String name, byte[] content) throws IOException {
        String sha256 = sha256(content);
        if (seen.add(sha256)) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), content);
            documents++;
            bytes += content.length;
            entry(name, sha256);
        }
    }

    /** The key of the document in the file of this name. */
    static String key(String name) {
        return name.replaceFirst("\\.\\w+$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The file of the document with this key. */
    Optional<Path> file(String key) {
        return Optional.ofNullable(files.get(key));
    }

    private void entry(String name, String sha256) {
        String key = key(name);
        files.put(key, folder.resolve(name));
        catalog.append("<https://example.org/")
                .append(key)
                .append("> dcterms:identifier \"")
                .append(key)
                .append("\" ; dcat:distribution [ dcterms:title \"")
                .append(name)
                .append("\" ; spdx:checksum [ spdx:checksumValue \"")
                .append(sha256)
                .append("\" ] ] .\n");
    }

    /** Writes the catalog: the folder can be read now. */
    void close() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("catalog.ttl"),
                "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n"
                        + "@prefix spdx: <http://spdx.org/rdf/terms#> .\n" + catalog);
    }

    /** Empties the folder for the next documents. */
    void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        files.clear();
        catalog.setLength(0);
        documents = 0;
        bytes = 0;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
