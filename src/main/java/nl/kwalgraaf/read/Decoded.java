package nl.kwalgraaf.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of bytes whose encoding nobody stated: UTF-8, Windows-1252, in which older Dutch documents are written, or
 * UTF-16, which its byte order mark shows (RFC 2781, section 3.2).
 *
 * <p>What is well-formed as UTF-8 beyond ASCII is hardly ever anything else, so a text with more well-formed characters
 * than malformed stretches is UTF-8 that was damaged, by a download that broke off for instance, and not another encoding.
 *
 * @param text without a byte order mark; U+FFFD stands where bytes were malformed
 * @param damage offsets in the text of what was malformed; empty when the text is sound or no UTF-8
 */
record Decoded(String text, Charset charset, List<Integer> damage) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Bytes that show whether a text without mark is UTF-16. */
    private static final int LOOKED_AT = 4096;

    /** So much of a Dutch text are letters and signs below U+0100. */
    private static final double NUL_SHARE = 0.9;

    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Empty when neither a byte order mark nor the bytes show UTF-16, or what follows is no text in it. */
    static Optional<Decoded> utf16(byte[] bytes) {
        boolean bigEndian = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        boolean littleEndian = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        boolean unmarked = !bigEndian && !littleEndian;
        Charset charset = unmarked
                ? isHalfNul(bytes, 1) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_16;
        if (unmarked && !isHalfNul(bytes, 0) && !isHalfNul(bytes, 1)) {
            return Optional.empty();
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new Decoded(text, StandardCharsets.UTF_16, List.of()));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** True when nearly every second byte from this one on is NUL and no other is: letters of Dutch in UTF-16. */
    private static boolean isHalfNul(byte[] bytes, int first) {
        int looked = Math.min(bytes.length, LOOKED_AT) / 2;
        int there = 0;
        for (int pair = 0; pair < looked; pair++) {
            if (bytes[2 * pair + 1 - first] == 0) {
                return false;
            }
            there += bytes[2 * pair + first] == 0 ? 1 : 0;
        }
        return bytes.length % 2 == 0 && looked > 0 && there > looked * NUL_SHARE;
    }

    static Decoded of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // A character of UTF-8 takes at least as many bytes as UTF-16 code units, and so does what replaces damage.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        List<Integer> damage = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            damage.add(out.position());
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        if (damage.size() >= beyondAscii(text) - damage.size() && !damage.isEmpty()) {
            return new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252, List.of());
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked
                ? new Decoded(
                        text.substring(1),
                        StandardCharsets.UTF_8,
                        damage.stream().map(at -> at - 1).toList())
                : new Decoded(text, StandardCharsets.UTF_8, List.copyOf(damage));
    }

    /** The beginning of a text, to see what kind it is. */
    static String head(byte[] bytes, int length) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, length));
        return utf16(head).orElseGet(() -> of(head)).text();
    }

    boolean isSoundUtf8() {
        return isUtf8() && damage.isEmpty();
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** The usual name of the encoding. */
    String encoding() {
        return charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
    }

    private static int beyondAscii(String text) {
        return (int) text.chars().filter(c -> c > 0x7f).count();
    }
}
