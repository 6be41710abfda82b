package nl.kwalgraaf.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text of a PDF, page by page, with a bound on everything that a few compressed bytes can blow up.
 *
 * <p>PDFBox goes on where an instruction fails or a stream breaks off; the pages where that happened are remembered.
 */
final class PdfPages extends PDFTextStripper {
    /** A printed page of small type has some ten thousand letters. */
    static final int MOST_GLYPHS_OF_A_PAGE = 200_000;

    /** The nesting that ISO 32000-1 (annex C) asks viewers to bear is 28. */
    static final int MOST_STATES = 1_000;

    /** A page of a dossier takes one or two thousand instructions, so this is ten thousand of them. */
    static final int MOST_INSTRUCTIONS = 20_000_000;

    private final StringWriter text = new StringWriter();
    private final List<Integer> pageOfLine = new ArrayList<>();
    private final BitSet worded = new BitSet();
    private final BitSet damaged = new BitSet();
    private final PdfStreams streams = new PdfStreams();
    private boolean complete;
    private int glyphs;
    private int instructions;

    private PdfPages() {
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    /**
     * Reads every page.
     *
     * @throws IOException when there is none, or one cannot be read
     * @throws PdfTooLarge when a bound is passed
     */
    static PdfPages of(PDDocument pdf) throws IOException {
        PdfPages read = new PdfPages();
        read.writeText(pdf, read.text);
        int pages = read.getCurrentPageNo() - 1;
        if (pages == 0) {
            throw new IOException("it has no page");
        }
        read.complete = pages == pdf.getNumberOfPages();
        return read;
    }

    /** Whether there are as many pages as the file says it has. */
    boolean isComplete() {
        return complete;
    }

    /** The text of all pages; each that has any ends with a line break. */
    String text() {
        return text.toString();
    }

    /** The page, from 1, on which each line stands. */
    List<Integer> pageOfLine() {
        return pageOfLine;
    }

    /** The pages, from 1, without a word. */
    BitSet empty() {
        BitSet empty = new BitSet();
        empty.set(1, getCurrentPageNo());
        empty.andNot(worded);
        return empty;
    }

    /** The pages, from 1, of which something could not be read. */
    BitSet damaged() {
        return damaged;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs = 0;
        for (var contents = page.getContentStreams(); contents.hasNext(); ) {
            PDStream content = contents.next();
            try {
                measure(content.getCOSObject());
            } catch (IOException unreadable) {
                noteDamage();
            }
        }
        int from = text.getBuffer().length();
        super.processPage(page);
        close(from);
    }

    /** Ends the page whose text begins there with a line break, and counts its lines. */
    private void close(int from) {
        StringBuffer all = text.getBuffer();
        if (all.length() > from && all.charAt(all.length() - 1) != '\n') {
            all.append('\n');
        }
        boolean word = false;
        for (int at = from; at < all.length(); at++) {
            word |= !Character.isWhitespace(all.charAt(at));
            if (all.charAt(at) == '\n') {
                pageOfLine.add(getCurrentPageNo());
            }
        }
        worded.set(getCurrentPageNo(), word);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        measure(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        measure(form.getCOSObject());
        super.showTransparencyGroup(form);
    }

    private void measure(COSStream content) throws IOException {
        try (InputStream raw = content.createRawInputStream()) {
            if (!streams.decodesWhole(raw, content)) {
                noteDamage();
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++instructions > MOST_INSTRUCTIONS) {
            throw new PdfTooLarge("more drawing instructions");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() >= MOST_STATES) {
            throw new PdfTooLarge("drawing instructions nested deeper");
        }
        super.saveGraphicsState();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs > MOST_GLYPHS_OF_A_PAGE) {
            throw new PdfTooLarge("a page with more letters");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        super.operatorException(operator, operands, failure);
        noteDamage();
    }

    private void noteDamage() {
        damaged.set(getCurrentPageNo());
    }
}
