package nl.kwalgraaf.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

    /** Lines farther apart than so many usual steps belong to different paragraphs. */
    private static final float PARTED = 1.4f;

    /** One page: its lines as they are read from the top down, and where their words stand. */
    private record Page(int number, List<PdfLine> lines) {

        /** The text without its outermost lines, an empty line where more than the usual step parts two of them. */
        String inner(PdfEdges.Edge edge, float usual) {
            StringBuilder inner = new StringBuilder();
            for (int at = edge.head(); at < lines.size() - edge.foot(); at++) {
                boolean parted = at > edge.head()
                        && lines.get(at).y() - lines.get(at - 1).y() > PARTED * usual;
                inner.append(parted ? "\n" : "").append(lines.get(at).text()).append('\n');
            }
            return inner.toString();
        }
    }

    private final StringWriter written = new StringWriter();
    private final List<Page> pages = new ArrayList<>();
    private final List<PdfLine.Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageOfLine = new ArrayList<>();
    private final BitSet edges = new BitSet();
    private final BitSet worded = new BitSet();
    private final BitSet damaged = new BitSet();
    private final PdfStreams streams = new PdfStreams();
    private final List<PdfLine> lines = new ArrayList<>();
    private final PdfMarks marks = new PdfMarks();
    private float pageHeight;
    private float y;
    private float height;
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
        read.writeText(pdf, read.written);
        int pages = read.getCurrentPageNo() - 1;
        if (pages == 0) {
            throw new IOException("it has no page");
        }
        read.complete = pages == pdf.getNumberOfPages();
        read.compose();
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

    /** The lines, from 1, that are heads and feet of pages. */
    BitSet edges() {
        return edges;
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
        lines.clear();
        words.clear();
        marks.clear();
        pageHeight = page.getRotation() == 0 ? page.getCropBox().getUpperRightY() : -1;
        super.processPage(page);
        endLine();
        pages.add(new Page(getCurrentPageNo(), marks.on(lines)));
        written.getBuffer().setLength(0);
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        super.writeString(word, letters);
        if (letters.isEmpty() || word.isBlank()) {
            return;
        }
        y = letters.get(0).getYDirAdj();
        height = Math.max(height, letters.get(0).getYScale());
        boolean lettered = letters.size() == word.length();
        int from = 0;
        for (int at = 1; at <= letters.size(); at++) {
            boolean end = at == letters.size() || lettered && word.charAt(at) == ' ';
            if (end) {
                place(lettered ? word.substring(from, at) : word, letters.subList(from, at));
                from = at;
            }
        }
    }

    /** One word, perhaps with the space before it, or several where letters and what they mean do not go together. */
    private void place(String word, List<TextPosition> letters) {
        int first = 0;
        while (first < letters.size() - 1 && letters.get(first).getUnicode().isBlank()) {
            first++;
        }
        TextPosition last = letters.get(letters.size() - 1);
        if (!word.isBlank()) {
            words.add(new PdfLine.Word(
                    word.strip(),
                    letters.get(first).getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    Optional.ofNullable(letters.get(first).getFont().getName()).orElse("")));
        }
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        super.writeLineSeparator();
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            for (int at = 0; at + 1 < words.size(); at++) {
                PdfLine.Word word = words.get(at);
                if (word.isSignBefore(words.get(at + 1))) {
                    words.set(at, new PdfLine.Word(PdfMarks.SIGN, word.start(), word.end(), word.font()));
                }
            }
            lines.add(new PdfLine(y, height, List.copyOf(words)));
        }
        words.clear();
        height = 0;
    }

    /** Puts the pages under each other, those with columns in the order in which people read them. */
    private void compose() {
        List<PdfEdges.Edge> edges = PdfEdges.of(pages.stream().map(Page::lines).toList());
        List<List<PdfLine>> inner = new ArrayList<>();
        for (int index = 0; index < pages.size(); index++) {
            List<PdfLine> all = pages.get(index).lines();
            inner.add(all.subList(
                    edges.get(index).head(), all.size() - edges.get(index).foot()));
        }
        PdfColumns.Texts texts = PdfColumns.texts(inner);
        for (int index = 0; index < pages.size(); index++) {
            Page page = pages.get(index);
            PdfEdges.Edge edge = edges.get(index);
            page.lines().subList(0, edge.head()).forEach(line -> edge(line, page.number()));
            add(
                    page.lines().isEmpty()
                            ? "\n"
                            : texts.pages().get(index).orElseGet(() -> page.inner(edge, texts.usual())),
                    page.number());
            page.lines()
                    .subList(page.lines().size() - edge.foot(), page.lines().size())
                    .forEach(line -> edge(line, page.number()));
        }
    }

    private void edge(PdfLine line, int page) {
        add(line.text(), page);
        edges.set(pageOfLine.size());
    }

    private void add(String said, int page) {
        int from = text.length();
        text.append(said);
        if (text.length() > from && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        for (int at = from; at < text.length(); at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                worded.set(page);
            }
            if (text.charAt(at) == '\n') {
                pageOfLine.add(page);
            }
        }
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
        if (pageHeight >= 0) {
            marks.see(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix(), pageHeight);
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
