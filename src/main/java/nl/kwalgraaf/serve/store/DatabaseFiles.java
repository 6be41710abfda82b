package nl.kwalgraaf.serve.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one generation of the data of TDB2.
 *
 * <p>TDB2 makes the files of its B+trees far longer than what they hold. What that is stands in the small file of each tree
 * ({@code .bpt}: its root, and how many blocks of nodes and of records it has) and of each file of terms ({@code .bdf}:
 * its length), as 64-bit numbers.
 */
record DatabaseFiles(Path data) {
    private static final long BLOCK = 8 * 1024;

    /** How many bytes the data had when nothing in them had been overwritten yet. */
    private static final String COMPACT = "kwalgraaf-compact";

    /** Bytes that were written, what was overwritten since among them. */
    long bytes() throws IOException {
        long bytes = 0;
        for (Path tree : named(".bpt")) {
            List<Long> state = numbers(tree, 3);
            bytes += (state.get(1) + state.get(2)) * BLOCK;
        }
        for (Path terms : named(".bdf")) {
            bytes += numbers(terms, 1).get(0);
        }
        return bytes;
    }

    /**
     * Sees whether all that was written is there.
     *
     * @throws IOException when a file is missing, or shorter than what it held
     */
    void requireWhole() throws IOException {
        for (Path tree : named(".bpt")) {
            List<Long> state = numbers(tree, 3);
            requireLength(tree, ".idn", state.get(1) * BLOCK);
            requireLength(tree, ".dat", state.get(2) * BLOCK);
        }
        for (Path terms : named(".bdf")) {
            requireLength(terms, ".obj", numbers(terms, 1).get(0));
        }
    }

    /** Notes that nothing is overwritten now. */
    void noteCompact() throws IOException {
        Files.writeString(data.resolve(COMPACT), Long.toString(bytes()));
    }

    /** True when half as much again was written since nothing was overwritten; where that is not known, it is from now on. */
    boolean grown() throws IOException {
        Path note = data.resolve(COMPACT);
        String known = Files.exists(note) ? Files.readString(note).strip() : "";
        if (!known.matches("\\d{1,18}")) {
            noteCompact();
            return false;
        }
        long compact = Long.parseLong(known);
        return bytes() > compact + compact / 2;
    }

    private static void requireLength(Path state, String extension, long length) throws IOException {
        String name = state.getFileName().toString();
        Path file = state.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension);
        if (length > 0 && (!Files.exists(file) || Files.size(file) < length)) {
            throw new IOException(file.getFileName() + " is missing, or cut off");
        }
    }

    private List<Path> named(String extension) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(extension)).toList();
        }
    }

    /** The first numbers of a file. */
    private static List<Long> numbers(Path file, int count) throws IOException {
        ByteBuffer read = ByteBuffer.wrap(Files.readAllBytes(file));
        if (read.remaining() < count * Long.BYTES) {
            throw new IOException(file.getFileName() + " is cut off");
        }
        return Stream.generate(read::getLong).limit(count).toList();
    }
}
