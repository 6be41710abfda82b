package nl.kwalgraaf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF, page by page. */
final class PdfText {
    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    private PdfText() {}

    static boolean isPdf(byte[] bytes) {
        if (bytes.length < MAGIC.length) {
            return false;
        }
        for (int at = 0; at < MAGIC.length; at++) {
            if (bytes[at] != MAGIC[at]) {
                return false;
            }
        }
        return true;
    }

    static Outcome<SourceText> read(String name, byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return read(name, pdf);
        } catch (InvalidPasswordException locked) {
            return DocumentReader.failed(
                    ReadCode.PDF_PROTECTED, name, "This PDF is protected by a password.", "Save it without one.");
        } catch (IOException | RuntimeException broken) {
            // PDFBox answers some broken files with exceptions of any kind.
            return DocumentReader.failed(
                    ReadCode.PDF_UNREADABLE,
                    name,
                    "This PDF is damaged or cut short: " + sentence(broken),
                    "See whether it was downloaded whole.");
        }
    }

    private static Outcome<SourceText> read(String name, PDDocument pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Integer> pageOfLine = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String words = stripper.getText(pdf);
            if (words.isBlank()) {
                empty.add(page);
            }
            if (!words.isEmpty() && !words.endsWith("\n")) {
                words += "\n";
            }
            text.append(words);
            int number = page;
            words.chars().filter(c -> c == '\n').forEach(ignored -> pageOfLine.add(number));
        }
        SourceText source =
                SourceText.of(name, text.toString(), line -> line <= pageOfLine.size() ? pageOfLine.get(line - 1) : 0);
        List<Finding> findings = new ArrayList<>();
        if (!empty.isEmpty()) {
            findings.add(Finding.of(
                    ReadCode.PAGE_WITHOUT_TEXT,
                    source.span(0, 0),
                    (empty.size() == 1 ? "Page " : "Pages ")
                            + joined(empty)
                            + (empty.size() == 1 ? " has no text." : " have no text."),
                    "If it is a scan, run OCR over it first."));
        }
        return Outcome.of(source, findings);
    }

    private static String sentence(Exception why) {
        String message = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    private static String joined(List<Integer> pages) {
        return String.join(", ", pages.stream().map(String::valueOf).toList());
    }
}
