package nl.kwalgraaf.dossier;

import java.nio.charset.StandardCharsets;
import nl.kwalgraaf.text.Sha256;
import nl.kwalgraaf.text.SourceText;

/**
 * The file that a document was read from.
 *
 * @param naam without its folders
 * @param omvang in bytes
 * @param mediatype as registered with IANA, such as {@code text/plain}
 * @param sha256 of its bytes, in 64 lower-case hexadecimal digits
 */
public record Bestand(String naam, long omvang, String mediatype, String sha256) {

    /** The file of this path or name and these bytes. */
    public static Bestand of(String path, byte[] bytes, String mediatype) {
        return new Bestand(path.replaceFirst("^.*[/\\\\]", ""), bytes.length, mediatype, Sha256.of(bytes));
    }

    /** A text that was read from no file is one of its own, in UTF-8. */
    public static Bestand of(SourceText text) {
        return of(text.name(), text.content().getBytes(StandardCharsets.UTF_8), "text/plain");
    }
}
