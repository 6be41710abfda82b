package nl.kwalgraaf.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** It is sought among the providers once; what is made of it is its copy. */
    private static final MessageDigest SHA_256 = sha256();

    public static String of(byte[] bytes) {
        return of(bytes, 2 * SHA_256.getDigestLength());
    }

    /** The first of the digits. */
    private static String of(byte[] bytes, int digits) {
        try {
            byte[] sum = ((MessageDigest) SHA_256.clone()).digest(bytes);
            return HexFormat.of().formatHex(sum, 0, digits / 2);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the SHA-256 of the platform can be copied", impossible);
        }
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
