package nl.kwalgraaf.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last lines of a PDF, which say where its table of objects begins (ISO 32000-1, section 7.5.5).
 *
 * <p>A file that was cut short has none, and one whose bytes were changed on the way has a wrong one; viewers and
 * PDFBox then look for the objects one by one and say nothing.
 */
final class PdfTail {
    /** Bytes in which viewers look for the end: transfer may add some behind it. */
    private static final int LOOKED_AT = 2_048;

    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");

    /** A table of objects, or the stream that holds one (sections 7.5.4 and 7.5.8). */
    private static final Pattern TABLE = Pattern.compile("\\s*(?:xref\\s|\\d+\\s+\\d+\\s+obj\\b)");

    private static final int LONGEST_OPENING = 64;

    private PdfTail() {}

    static boolean isWhole(byte[] pdf) {
        Matcher end = END.matcher(text(pdf, Math.max(0, pdf.length - LOOKED_AT), pdf.length));
        String offset = null;
        while (end.find()) {
            offset = end.group(1);
        }
        if (offset == null) {
            return false;
        }
        long table = Long.parseLong(offset);
        return table < pdf.length
                && TABLE.matcher(text(pdf, (int) table, (int) Math.min(pdf.length, table + LONGEST_OPENING)))
                        .lookingAt();
    }

    private static String text(byte[] pdf, int from, int to) {
        return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
