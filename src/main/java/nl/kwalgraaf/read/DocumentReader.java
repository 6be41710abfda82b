package nl.kwalgraaf.read;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;

/** Makes text of a document's bytes, whatever they turn out to hold. */
public final class DocumentReader {
    /** No qualification document comes near this many bytes; more is refused. */
    public static final int LARGEST = 100 * 1024 * 1024;

    private DocumentReader() {}

    /** Why a file or stream could not be opened or read to its end. */
    public static Outcome<SourceText> unreadable(String name, IOException why) {
        if (why instanceof NoSuchFileException) {
            return failed(ReadCode.FILE_NOT_FOUND, name, "There is no such file.", "See whether the name is right.");
        }
        return failed(
                ReadCode.FILE_UNREADABLE,
                name,
                "The file cannot be read: " + why.getMessage() + ".",
                "See whether you may read it.");
    }

    /** Reads the bytes of a document. */
    public static Outcome<SourceText> read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return failed(ReadCode.FILE_EMPTY, name, "The file is empty.", "See whether it was downloaded whole.");
        }
        if (bytes.length > LARGEST) {
            return failed(
                    ReadCode.FILE_TOO_LARGE,
                    name,
                    "The file is larger than " + LARGEST / (1024 * 1024) + " MB; no qualification document is.",
                    "See whether it is the right file.");
        }
        if (PdfText.isPdf(bytes)) {
            return PdfText.read(name, bytes);
        }
        Optional<Decoded> wide = Decoded.utf16(bytes);
        if (wide.isEmpty() && looksBinary(bytes)) {
            return failed(
                    ReadCode.FILE_BINARY,
                    name,
                    "This is no text: it holds bytes that no text has.",
                    "Give the document as text, PDF or the publisher's XML.");
        }
        Decoded decoded = wide.orElseGet(() -> Decoded.of(bytes));
        SourceText text = SourceText.of(name, decoded.text());
        if (!decoded.isUtf8()) {
            return Outcome.of(
                    text,
                    List.of(Finding.of(
                            ReadCode.NOT_UTF8,
                            text.span(0, 0),
                            "This text is not UTF-8; it was read as " + decoded.encoding() + ".",
                            "See whether letters such as é and ’ come out right, or save it as UTF-8.")));
        }
        return Outcome.of(text, damage(text, decoded.damage()));
    }

    private static List<Finding> damage(SourceText text, List<Integer> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        int first = places.get(0);
        return List.of(Finding.of(
                ReadCode.UTF8_DAMAGED,
                text.span(first, first + 1),
                "Bytes that are no UTF-8 stand here"
                        + (places.size() > 1 ? ", and in " + (places.size() - 1) + " other places" : "")
                        + "; a replacement character takes their place.",
                "Get the file anew, or repair the character."));
    }

    /** Text has no NUL, and hardly any other control character. */
    private static boolean looksBinary(byte[] bytes) {
        int odd = 0;
        int looked = Math.min(bytes.length, 64 * 1024);
        for (int at = 0; at < looked; at++) {
            byte b = bytes[at];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd > looked / 50;
    }

    static Outcome<SourceText> failed(ReadCode code, String name, String message, String hint) {
        return Outcome.failed(Finding.of(code, SourceText.of(name, "").span(0, 0), message, hint));
    }
}
