package nl.kwalgraaf.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures what the content streams of a PDF decode to, before PDFBox decodes them into memory without a bound.
 *
 * <p>It also sees what PDFBox keeps silent about: a stream that breaks off (ISO 32000-1, section 7.4).
 */
final class PdfStreams {
    /** Bytes; the content of a page of a dossier has some ten thousand. */
    static final int MOST_OF_A_STREAM = 32 * 1024 * 1024;

    /** Bytes, of all content streams together, each as often as it is drawn. */
    static final long MOST_OF_ALL = 256L * 1024 * 1024;

    private static final Set<COSName> DEFLATED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> TEXTUAL = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private long all;

    /**
     * Decodes a stream and forgets it.
     *
     * @return false when it breaks off, or is not what its encoding and checksum say
     * @throws IOException when it is encoded as no content stream may be
     * @throws PdfTooLarge when it is too large, or all are together
     */
    boolean decodesWhole(InputStream raw, COSStream stream) throws IOException {
        InputStream encoded = raw;
        boolean whole = true;
        List<COSName> filters = filters(stream);
        if (filters.isEmpty()) {
            raw.transferTo(new Bounded());
        }
        for (int step = 0; step < filters.size(); step++) {
            Bounded decoded = step + 1 < filters.size() ? new Kept() : new Bounded();
            whole &= decode(filters.get(step), encoded, decoded, stream, step);
            encoded = decoded.read();
        }
        return whole;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> named = filters instanceof COSArray several ? several.toList() : List.of();
        if (filters instanceof COSName one) {
            named = List.of(one);
        }
        // A filter named twice is applied once by PDFBox.
        return named.stream()
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast)
                .distinct()
                .toList();
    }

    private static boolean decode(COSName filter, InputStream encoded, OutputStream decoded, COSStream stream, int step)
            throws IOException {
        if (DEFLATED.contains(filter)) {
            return inflate(encoded, decoded);
        }
        if (!TEXTUAL.contains(filter)) {
            throw new IOException("a content stream is encoded by " + filter.getName() + ", as images are");
        }
        FilterFactory.INSTANCE.getFilter(filter).decode(encoded, decoded, stream, step);
        return true;
    }

    /** PDFBox takes what comes before a break for the whole, and does not look at the checksum behind it. */
    private static boolean inflate(InputStream encoded, OutputStream decoded) throws IOException {
        try (InputStream plain = new InflaterInputStream(encoded)) {
            plain.transferTo(decoded);
            return true;
        } catch (ZipException | EOFException broken) {
            return false;
        }
    }

    /** Counts, and keeps nothing. */
    private class Bounded extends OutputStream {
        private int length;

        @Override
        public void write(int oneByte) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            count(count);
        }

        final void count(int more) {
            length += more;
            all += more;
            if (length > MOST_OF_A_STREAM || all > MOST_OF_ALL) {
                throw new PdfTooLarge("more content packed into few bytes");
            }
        }

        InputStream read() {
            return InputStream.nullInputStream();
        }
    }

    /** Keeps what the next filter is to decode. */
    private final class Kept extends Bounded {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int oneByte) {
            count(1);
            bytes.write(oneByte);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            count(count);
            bytes.write(some, from, count);
        }

        @Override
        InputStream read() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
