package nl.kwalgraaf.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The documents that the directory of a ZIP names, each under its name behind that of the ZIP. Nothing is written anywhere, so a name that leads
 * elsewhere leads nowhere; what a few bytes can blow up is bounded.
 */
final class Archive {
    static final int MOST_ENTRIES = 10_000;

    /** Bytes that all entries unpack to, those of ZIPs within it included. */
    static final long MOST_BYTES = 512L * 1024 * 1024;

    /** A ZIP of ZIPs is what a publisher's site gives for several documents; nobody packs them deeper. */
    static final int DEEPEST = 3;

    /** In which names are written that are not said to be UTF-8 (APPNOTE.TXT, appendix D). */
    private static final Charset NAMES =
            Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

    private static final int LONGEST_NAME = 200;

    private final List<ReadDocument> readings = new ArrayList<>();
    private final List<Finding> skipped = new ArrayList<>();
    private int entries;
    private long unpacked;

    private final Reader reader;

    private Archive(Reader reader) {
        this.reader = reader;
    }

    /** Makes text of the bytes of each document, under its name. */
    interface Reader {
        Outcome<SourceText> text(String name, byte[] bytes, FileKind kind);
    }

    static List<ReadDocument> read(String name, byte[] bytes, Reader reader) {
        Archive archive = new Archive(reader);
        try {
            archive.open(name, bytes, 1);
        } catch (TooMuch much) {
            return List.of(failed(
                    ReadCode.ARCHIVE_TOO_LARGE,
                    name,
                    bytes,
                    "This ZIP " + much.getMessage() + ".",
                    "Unpack it, and give the documents that you mean."));
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of(failed(
                    ReadCode.ARCHIVE_UNREADABLE,
                    name,
                    bytes,
                    "This ZIP is damaged, cut short or locked with a password.",
                    "See whether it was downloaded whole, or unpack it and give the documents."));
        }
        return archive.readings(name, bytes);
    }

    /** Says what of an archive is more than any of documents. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what);
        }
    }

    private void open(String name, byte[] bytes, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new TooMuch("holds ZIPs within ZIPs, more than " + DEEPEST + " deep");
        }
        try (ZipFile zip =
                ZipFile.builder().setByteArray(bytes).setCharset(NAMES).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (++entries > MOST_ENTRIES) {
                    throw new TooMuch("has more than " + MOST_ENTRIES + " entries");
                }
                if (!zip.canReadEntryData(entry)) {
                    throw new IOException("an entry is locked");
                }
                byte[] content;
                try (InputStream stream = zip.getInputStream(entry)) {
                    content = stream.readNBytes(ReadDocument.LARGEST + 1);
                }
                unpacked += content.length;
                if (unpacked > MOST_BYTES || content.length > ReadDocument.LARGEST) {
                    throw new TooMuch("unpacks to more than " + (MOST_BYTES >> 20)
                            + " MB, or a file in it to more than " + (ReadDocument.LARGEST >> 20) + " MB");
                }
                String within = plain(entry.getName());
                if (!entry.isDirectory() && !isHidden(within)) {
                    take(name + "/" + within, content, depth);
                }
            }
        }
    }

    private void take(String name, byte[] content, int depth) throws IOException {
        FileKind kind = FileKind.of(content);
        if (kind == FileKind.ZIP) {
            open(name, content, depth + 1);
            return;
        }
        kind.whySkipped(name)
                .ifPresentOrElse(
                        why -> skipped.add(ReadDocument.skipped(name, why)),
                        () -> readings.add(new ReadDocument(name, content, kind, reader.text(name, content, kind))));
    }

    /** What was passed over is told with the first document, for it is nothing to use by itself. */
    private List<ReadDocument> readings(String name, byte[] bytes) {
        if (readings.isEmpty()) {
            ReadDocument none = failed(
                    ReadCode.ARCHIVE_WITHOUT_DOCUMENTS,
                    name,
                    bytes,
                    "This ZIP holds no document that is read.",
                    "See whether it is the right file.");
            List<Finding> findings = new ArrayList<>(none.text().findings());
            findings.addAll(skipped);
            return List.of(new ReadDocument(
                    name, bytes, FileKind.ZIP, new Outcome<>(none.text().value(), findings)));
        }
        ReadDocument first = readings.get(0);
        List<Finding> findings = new ArrayList<>(skipped);
        findings.addAll(first.text().findings());
        readings.set(
                0,
                new ReadDocument(
                        first.name(),
                        first.bytes(),
                        first.kind(),
                        new Outcome<>(first.text().value(), findings)));
        return readings;
    }

    private static ReadDocument failed(ReadCode code, String name, byte[] bytes, String message, String hint) {
        Outcome<SourceText> why = Refusal.of(code, name, message, hint);
        return new ReadDocument(name, bytes, FileKind.ZIP, why);
    }

    /** As folders have it: files whose names begin with a point, and what the Mac adds. */
    private static boolean isHidden(String name) {
        return name.matches("__MACOSX/.*|(?:.*/)?\\.[^./].*");
    }

    /** A name to show, whatever somebody put into it. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.replace('\\', '/')
                .chars()
                .limit(LONGEST_NAME)
                .forEach(c -> plain.append(Character.isISOControl(c) ? '?' : (char) c));
        return plain.toString();
    }
}
