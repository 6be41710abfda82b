package nl.kwalgraaf.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal digits. */
public final class Sha256 {
    private static final int DIGITS = 64;

    /** It is sought among the providers once a thread: a document has a thousand short texts to be summed. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Sha256::sha256);

    private Sha256() {}

    public static String of(byte[] bytes) {
        return of(bytes, DIGITS);
    }

    /** The first of the digits. */
    private static String of(byte[] bytes, int digits) {
        return HexFormat.of().formatHex(SHA_256.get().digest(bytes), 0, digits / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first of the digits, an even number of them, of the text in UTF-8. */
    public static String of(String text, int digits) {
        return of(text.getBytes(StandardCharsets.UTF_8), digits);
    }
}
