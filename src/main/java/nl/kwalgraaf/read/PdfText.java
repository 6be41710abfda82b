package nl.kwalgraaf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text layer of a PDF, page by page. */
final class PdfText {
    private PdfText() {}

    static Outcome<SourceText> read(String name, byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return read(name, PdfPages.of(pdf), PdfTail.isWhole(bytes));
        } catch (InvalidPasswordException locked) {
            return Refusal.of(
                    ReadCode.PDF_PROTECTED, name, "This PDF is protected by a password.", "Save it without one.");
        } catch (PdfTooLarge much) {
            return tooLarge(name, "This PDF has " + much.getMessage() + " than any qualification document.");
        } catch (OutOfMemoryError much) {
            // What was taken is free again here: a few bytes of a PDF can stand for gigabytes in many places.
            return tooLarge(name, "This PDF unpacks to more than fits into memory.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox answers some broken files with exceptions of any kind, and deep ones by recursion.
            return Refusal.of(
                    ReadCode.PDF_UNREADABLE,
                    name,
                    "This PDF is damaged or cut short: " + sentence(broken),
                    "See whether it was downloaded whole.");
        }
    }

    private static Outcome<SourceText> tooLarge(String name, String message) {
        return Refusal.of(
                ReadCode.PDF_TOO_LARGE, name, message, "See whether it is the right file, or print it to a new PDF.");
    }

    private static Outcome<SourceText> read(String name, PdfPages pages, boolean whole) {
        List<Integer> pageOfLine = pages.pageOfLine();
        SourceText source = SourceText.of(
                        name, pages.text(), line -> line <= pageOfLine.size() ? pageOfLine.get(line - 1) : 0)
                .withEdges(pages.edges()::get);
        Span start = Span.top(source);
        List<Finding> findings = new ArrayList<>();
        if (!whole || !pages.isComplete()) {
            findings.add(Finding.of(
                    ReadCode.PDF_REPAIRED,
                    start,
                    Message.of(
                            "This PDF is damaged: what says where its parts or its pages are is missing or wrong. What could be found was put together.",
                            "Deze PDF is beschadigd: waar zijn delen of bladzijden staan, ontbreekt of klopt niet. Wat er te vinden was, is samengevoegd."),
                    "Fetch it again, or see whether every page is there."));
        }
        if (!pages.damaged().isEmpty()) {
            findings.add(Finding.of(
                    ReadCode.PDF_PAGE_DAMAGED,
                    start,
                    Message.of(
                            "The content of %s is damaged: parts may be missing or wrong.",
                            "De inhoud van %s is beschadigd: er kan iets ontbreken of niet kloppen.",
                            named(pages.damaged())),
                    "Fetch the file again, or compare the text with what a viewer shows."));
        }
        if (!pages.empty().isEmpty()) {
            findings.add(Finding.of(
                    ReadCode.PAGE_WITHOUT_TEXT,
                    start,
                    isOne(pages.empty())
                            ? Message.of(
                                    "Page %s has no text.", "Bladzijde %s heeft geen tekst.", ranges(pages.empty()))
                            : Message.of(
                                    "Pages %s have no text.",
                                    "Bladzijden %s hebben geen tekst.", ranges(pages.empty())),
                    "If it is a scan, run OCR over it first."));
        }
        return Outcome.of(source, findings);
    }

    private static String sentence(Throwable why) {
        String message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    private static boolean isOne(BitSet pages) {
        return pages.cardinality() == 1;
    }

    private static Message named(BitSet pages) {
        return isOne(pages)
                ? Message.of("page %s", "bladzijde %s", ranges(pages))
                : Message.of("pages %s", "bladzijden %s", ranges(pages));
    }

    /** Pages as people write them: {@code 2, 5-9}. */
    private static String ranges(BitSet pages) {
        StringJoiner ranges = new StringJoiner(", ");
        for (int from = pages.nextSetBit(0); from >= 0; ) {
            int to = pages.nextClearBit(from) - 1;
            ranges.add(from == to ? String.valueOf(from) : from + "-" + to);
            from = pages.nextSetBit(to + 1);
        }
        return ranges.toString();
    }
}
