package nl.kwalgraaf.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A document of Word in the strict form of ECMA-376, which differs from the usual one in the names of its namespaces, and
 * which POI does not read.
 */
final class StrictDocx {
    private static final String MARK = "http://purl.oclc.org/ooxml/";

    /** Strict names and the usual ones, the longer first. */
    private static final String[][] NAMES = {
        {MARK + "wordprocessingml/main", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
        {MARK + "officeDocument/math", "http://schemas.openxmlformats.org/officeDocument/2006/math"},
        {MARK + "officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
        {MARK + "drawingml/", "http://schemas.openxmlformats.org/drawingml/2006/"},
    };

    private StrictDocx() {}

    /**
     * The document under the usual names; the bytes as they are where it bears them already.
     *
     * @throws IOException for a broken package, or one whose parts are larger than any document
     */
    static byte[] loosened(byte[] bytes) throws IOException {
        ByteArrayOutputStream loose = new ByteArrayOutputStream(bytes.length);
        boolean strict = false;
        long unpacked = 0;
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream to = new ZipOutputStream(loose)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readNBytes(ReadDocument.LARGEST + 1);
                unpacked += content.length;
                if (unpacked > ReadDocument.LARGEST) {
                    throw new IOException("its parts are larger than any document");
                }
                if (entry.getName().matches(".*\\.(?:xml|rels)")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    if (xml.contains(MARK)) {
                        strict = true;
                        for (String[] name : NAMES) {
                            xml = xml.replace(name[0], name[1]);
                        }
                        content = xml.getBytes(StandardCharsets.UTF_8);
                    } else if (!strict && entry.getName().equals("_rels/.rels")) {
                        return bytes;
                    }
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content);
            }
        }
        return strict ? loose.toByteArray() : bytes;
    }
}
