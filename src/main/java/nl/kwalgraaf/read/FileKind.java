package nl.kwalgraaf.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of file bytes are, told by the bytes themselves: a name says what somebody called it, and a download is
 * often called otherwise.
 */
public enum FileKind {
    TEXT("text/plain", "text"),
    MARKDOWN("text/markdown", "Markdown"),
    HTML("text/html", "a web page"),
    XML("application/xml", "XML"),
    PDF("application/pdf", "a PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a document of Word"),
    ODT("application/vnd.oasis.opendocument.text", "an OpenDocument text"),
    ZIP("application/zip", "a ZIP"),

    OLD_OFFICE(
            "application/x-ole-storage",
            "a file of Office from before 2007, or one with a password",
            "Save it as .docx, without a password."),
    RTF("application/rtf", "Rich Text Format", "Save it as .docx or .odt."),
    SPREADSHEET(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "a spreadsheet",
            "Give the document that it was taken from."),
    PRESENTATION(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "a presentation",
            "Give the document that it was taken from."),
    EPUB("application/epub+zip", "an e-book (EPUB)", "Give the document that it was made of."),
    OTHER_OFFICE("application/octet-stream", "a package of an office program", "Save it as .docx, .odt or PDF."),
    SAVED_PAGE("multipart/related", "a web archive (MHTML)", "Save the page as HTML."),
    MAIL("message/rfc822", "an e-mail", "Save what is attached to it, and give that."),
    POSTSCRIPT("application/postscript", "PostScript", "Make a PDF of it."),
    IMAGE("image/*", "a picture", "If it is a scan, run OCR over it and save that as PDF."),
    FILM("video/*", "sound or film", "Give the document."),
    PACKED(
            "application/octet-stream",
            "an archive that is no ZIP",
            "Unpack it, and give the documents or their folder."),
    BINARY(
            "application/octet-stream",
            "no text: it holds bytes that no text has",
            "Save the document as text, PDF, .docx or .odt.");

    /** So many bytes tell the kind of most files. */
    public static final int HEAD = 4096;

    private static final String PDF_MARK = "%PDF-";

    /** Viewers take a PDF whose mark stands among so many first bytes (ISO 32000-1, annex H.3.4.1). */
    private static final int PDF_HEAD = 1024;

    private static final List<String> TEXTS =
            List.of("txt", "text", "asc", "md", "markdown", "mdown", "mkd", "html", "htm", "xhtml", "xml");

    private static final List<String> PACKAGES = List.of("pdf", "docx", "odt");

    private static final List<String> OOXML =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "customXml/", "word/", "xl/", "ppt/");

    private final String mediaType;
    private final String what;
    private final Optional<String> hint;

    FileKind(String mediaType, String what) {
        this.mediaType = mediaType;
        this.what = what;
        this.hint = Optional.empty();
    }

    FileKind(String mediaType, String what, String hint) {
        this.mediaType = mediaType;
        this.what = what;
        this.hint = Optional.of(hint);
    }

    /** As registered with IANA; where several kinds come under one, the nearest that says no more than is known. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether we read it. */
    public boolean isRead() {
        return hint.isEmpty();
    }

    /** Completes "This is …". */
    public String what() {
        return what;
    }

    /** What to do about one that is not read. */
    String hint() {
        return hint.orElseThrow();
    }

    /**
     * Why a file of this kind is passed over in a folder; empty for one to read, or to refuse aloud since it must be
     * somebody's document. A script or a table is text too, and only its name tells.
     */
    public Optional<String> whySkipped(String name) {
        int point = name.lastIndexOf('.');
        String ending =
                point > name.lastIndexOf('/') ? name.substring(point + 1).toLowerCase(Locale.ROOT) : "";
        boolean text = this == TEXT || this == MARKDOWN || this == HTML || this == XML;
        if (TEXTS.contains(ending) || PACKAGES.contains(ending) || isRead() && !text) {
            return Optional.empty();
        }
        if (this == OLD_OFFICE || this == RTF || this == SAVED_PAGE) {
            return Optional.empty();
        }
        String called = ending.isEmpty() ? " without an ending to its name" : ", and its name ends in ." + ending;
        return Optional.of("it is " + what + (text ? called : ""));
    }

    /** The kind of a file with these bytes. */
    public static FileKind of(byte[] bytes) {
        FileKind kind = ofMark(bytes);
        if (kind != TEXT) {
            return kind;
        }
        boolean binary = Decoded.utf16(bytes).isEmpty() && looksBinary(bytes);
        String begin = latin(bytes, 0, PDF_HEAD);
        if (binary ? begin.contains(PDF_MARK) : begin.stripLeading().startsWith(PDF_MARK)) {
            return PDF;
        }
        return binary ? BINARY : ofText(Decoded.head(bytes, HEAD * 16));
    }

    /** By the first bytes; TEXT where they are no mark of anything. */
    private static FileKind ofMark(byte[] bytes) {
        if (begins(bytes, PDF_MARK)) {
            return PDF;
        }
        if (begins(bytes, "PK\3\4") || begins(bytes, "PK\5\6")) {
            return ofZip(bytes);
        }
        if (begins(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLD_OFFICE;
        }
        if (begins(bytes, "{\\rtf")) {
            return RTF;
        }
        if (begins(bytes, "%!PS")) {
            return POSTSCRIPT;
        }
        boolean riff = begins(bytes, "RIFF");
        if (begins(bytes, "\u0089PNG")
                || begins(bytes, "\u00ff\u00d8\u00ff")
                || begins(bytes, "GIF8")
                || begins(bytes, "II*\0")
                || begins(bytes, "MM\0*")
                || riff && at(bytes, 8, "WEBP")
                || begins(bytes, "BM") && bytes.length > 6 && bytes[6] == 0 && bytes[7] == 0
                || at(bytes, 4, "ftyphei")
                || at(bytes, 4, "ftypavif")) {
            return IMAGE;
        }
        if (at(bytes, 4, "ftyp") || riff || begins(bytes, "ID3") || begins(bytes, "OggS")) {
            return FILM;
        }
        if (begins(bytes, "7z\u00bc\u00af")
                || begins(bytes, "Rar!")
                || begins(bytes, "\u001f\u008b")
                || begins(bytes, "BZh")
                || begins(bytes, "\u00fd7zXZ")
                || at(bytes, 257, "ustar")) {
            return PACKED;
        }
        return TEXT;
    }

    /** Packages of office programs are ZIPs whose first entry shows it (ECMA-376 part 2; OpenDocument 1.3 part 2, 3.3). */
    private static FileKind ofZip(byte[] bytes) {
        int nameLength = bytes.length > 30 ? (bytes[26] & 0xff) + ((bytes[27] & 0xff) << 8) : 0;
        String first = latin(bytes, 30, nameLength);
        if (first.equals("mimetype")) {
            String type = latin(bytes, 38, 80);
            return type.startsWith(ODT.mediaType)
                    ? ODT
                    : type.startsWith("application/epub")
                            ? EPUB
                            : type.startsWith("application/vnd.oasis.opendocument.spreadsheet")
                                    ? SPREADSHEET
                                    : type.startsWith("application/vnd.oasis.opendocument.presentation")
                                            ? PRESENTATION
                                            : OTHER_OFFICE;
        }
        if (OOXML.stream().noneMatch(first::startsWith)) {
            return ZIP;
        }
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains("word/document")) {
            return DOCX;
        }
        return all.contains("xl/workbook") ? SPREADSHEET : all.contains("ppt/presentation") ? PRESENTATION : ZIP;
    }

    /** What a text is written in, by its beginning. */
    static FileKind ofText(String text) {
        String begin =
                text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        if (HtmlText.isHtml(begin)) {
            return HTML;
        }
        if (begin.startsWith("<?xml") || begin.startsWith("<!") || begin.matches("(?s)<[a-z].*")) {
            return XML;
        }
        if (begin.matches("(?s)(?:[a-z][a-z-]*: .*\n)*mime-version: .*")
                || begin.matches("(?s)(?:return-path|received|delivered-to): .*")) {
            return begin.contains("multipart/related") ? SAVED_PAGE : MAIL;
        }
        return MarkdownText.isMarkdown(text) ? MARKDOWN : TEXT;
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

    private static boolean begins(byte[] bytes, String mark) {
        return at(bytes, 0, mark);
    }

    private static boolean at(byte[] bytes, int offset, String mark) {
        return latin(bytes, offset, mark.length()).equals(mark);
    }

    private static String latin(byte[] bytes, int offset, int length) {
        int from = Math.min(offset, bytes.length);
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
