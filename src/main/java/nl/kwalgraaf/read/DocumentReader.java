package nl.kwalgraaf.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Makes text of a document's bytes, whatever they turn out to hold. */
public final class DocumentReader {
    private DocumentReader() {}

    /** Why a file or stream could not be opened or read to its end. */
    public static Outcome<SourceText> unreadable(String name, IOException why) {
        if (name.matches("(?is)(?:https?|ftp|file):/.*")) {
            return Refusal.of(
                    ReadCode.FILE_NOT_FOUND,
                    name,
                    "This is an address of the web, and only files are read.",
                    "Download it first, and give the file.");
        }
        if (why instanceof NoSuchFileException) {
            return Refusal.of(
                    ReadCode.FILE_NOT_FOUND, name, "There is no such file.", "See whether the name is right.");
        }
        return Refusal.of(
                ReadCode.FILE_UNREADABLE,
                name,
                "The file cannot be read: " + why.getMessage() + ".",
                "See whether you may read it.");
    }

    /** Reads the bytes of a document. */
    public static Outcome<SourceText> read(String name, byte[] bytes) {
        return readAll(name, bytes).get(0).text();
    }

    private static Outcome<SourceText> read(String name, byte[] bytes, FileKind kind) {
        if (bytes.length == 0) {
            return Refusal.of(ReadCode.FILE_EMPTY, name, "The file is empty.", "See whether it was downloaded whole.");
        }
        if (bytes.length > ReadDocument.LARGEST) {
            return Refusal.of(
                    ReadCode.FILE_TOO_LARGE,
                    name,
                    "The file is larger than " + ReadDocument.LARGEST / (1024 * 1024)
                            + " MB; no qualification document is.",
                    "See whether it is the right file.");
        }
        if (!kind.isRead()) {
            return Refusal.of(
                    kind == FileKind.BINARY ? ReadCode.FILE_BINARY : ReadCode.KIND_NOT_READ,
                    name,
                    "This is " + kind.what() + (kind == FileKind.BINARY ? "." : ", and that is not read."),
                    kind.hint());
        }
        return switch (kind) {
            case PDF -> PdfText.read(name, bytes);
            case DOCX -> DocxText.read(name, bytes);
            case ODT -> OdtText.read(name, bytes);
            default -> text(name, bytes, kind);
        };
    }

    /** Reads the bytes of a document, or of a ZIP of them: one reading at the least. */
    public static List<ReadDocument> readAll(String name, byte[] bytes) {
        // What is too large is not looked into.
        FileKind kind = bytes.length > ReadDocument.LARGEST ? FileKind.BINARY : FileKind.of(bytes);
        return kind == FileKind.ZIP
                ? Archive.read(name, bytes, DocumentReader::read)
                : List.of(new ReadDocument(name, bytes, kind, read(name, bytes, kind)));
    }

    private static Outcome<SourceText> text(String name, byte[] bytes, FileKind kind) {
        Decoded decoded = Decoded.utf16(bytes).orElseGet(() -> Decoded.of(bytes));
        Optional<Charset> named = kind == FileKind.HTML ? HtmlText.charset(bytes) : Optional.empty();
        if (named.isPresent() && !decoded.isSoundUtf8()) {
            return HtmlText.read(name, new String(bytes, named.get()));
        }
        if (kind == FileKind.HTML) {
            return HtmlText.read(name, decoded.text());
        }
        SourceText source = SourceText.of(name, decoded.text());
        boolean markdown = kind == FileKind.MARKDOWN || MarkdownText.isNamedSo(name);
        Outcome<SourceText> read = markdown
                ? MarkdownText.read(source)
                : Outcome.of(kind == FileKind.TEXT ? TextColumns.read(source) : source, List.of());
        boolean asItIs = kind == FileKind.TEXT && read.value().orElseThrow() == source;
        Outcome<SourceText> whole = asItIs ? LostHyphens.restored(source) : read;
        SourceText text = whole.value().orElseThrow();
        List<Finding> findings = new ArrayList<>(whole.findings());
        if (!decoded.isUtf8()) {
            findings.add(Finding.of(
                    ReadCode.NOT_UTF8,
                    Span.top(text),
                    Message.of(
                            "This text is not UTF-8; it was read as %s.",
                            "Deze tekst is geen UTF-8; hij is gelezen als %s.", decoded.encoding()),
                    "See whether letters such as é and ’ come out right, or save it as UTF-8."));
        } else {
            findings.addAll(damage(text.document(), decoded.damage()));
        }
        return Outcome.of(text, findings);
    }

    private static List<Finding> damage(SourceText text, List<Integer> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        int first = places.get(0);
        return List.of(Finding.of(
                ReadCode.UTF8_DAMAGED,
                new Span(text, first, first + 1),
                Message.of(
                        "Bytes that are no UTF-8 stand here%s; a replacement character takes their place.",
                        "Hier staan bytes die geen UTF-8 zijn%s; een vervangend teken staat op hun plaats.",
                        places.size() > 1
                                ? Message.of(
                                        ", and in %s other places", ", en op %s andere plaatsen", places.size() - 1)
                                : ""),
                "Get the file anew, or repair the character."));
    }
}
