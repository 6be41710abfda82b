package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kwalgraaf.read.FileKind;
import nl.kwalgraaf.read.ReadDocument;

/**
 * The documents in a folder and below it, known by what they hold. Hidden files and folders, whose names begin with a
 * point, are passed over; links are followed, but never round.
 *
 * @param files in the order of their paths
 * @param catalogs the folders in which a catalog lies
 * @param skipped what else lies there, and why it is not read
 * @param unreadable folders that cannot be listed, and why
 */
record Folder(
        SortedSet<Path> files,
        SortedSet<Path> catalogs,
        SortedMap<Path, String> skipped,
        SortedMap<Path, String> unreadable) {
    static final Folder EMPTY = new Folder(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

    static Folder list(Path folder) {
        Folder found = new Folder(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found.new Visitor(folder));
        } catch (IOException unlisted) {
            found.unreadable.put(folder, reason(unlisted));
        }
        return found;
    }

    /** The file itself, where the path leads over links; the path where there is no such file. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String reason(IOException unlisted) {
        return unlisted instanceof java.nio.file.AccessDeniedException ? "access is denied" : unlisted.getMessage();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;

        Visitor(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(start) || !hidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.endsWith(Catalogue.FILE)) {
                catalogs.add(file.getParent());
            } else if (attributes.isRegularFile() && !hidden(file)) {
                sort(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        /** By the first bytes; a ZIP shows at its end whether it is a document of an office program. */
        private void sort(Path file, long size) {
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] head = stream.readNBytes(FileKind.HEAD);
                boolean zip = FileKind.of(head) == FileKind.ZIP && size <= ReadDocument.LARGEST;
                FileKind kind = FileKind.of(zip ? Files.readAllBytes(file) : head);
                Optional<String> why = kind.whySkipped(file.toString());
                if (why.isPresent()) {
                    skipped.put(file, why.get());
                } else {
                    files.add(file);
                }
            } catch (IOException later) {
                // Whoever reads it tells why it cannot be read.
                files.add(file);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            if (!(why instanceof FileSystemLoopException)) {
                unreadable.put(file, reason(why));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException why) {
            if (why != null) {
                unreadable.put(folder, reason(why));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
