package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;

/** The ways in which programs make text of a PDF: what each does to lines, gaps, signs of lists and pages. */
enum Converter {
    /** pdftotext: gaps as printed, a form feed before each page. */
    PDFTOTEXT(true, "\u2022 ", "\f", "", 90),
    /** pdftotext -layout: everything as far to the right as on the page. */
    PDFTOTEXT_LAYOUT(true, "\u2022   ", "\f", "", 95),
    /** The same of a document with its labels in a column at the left. */
    PDFTOTEXT_LAYOUT_COLUMNS(true, "\u2022 ", "\f", "", 75),
    /** pdftotext -raw: no gaps. */
    PDFTOTEXT_RAW(false, "\u00a7 ", "\f", "", 100),
    /** pdfplumber: lines by their height, pages one after the other. */
    PDFPLUMBER(false, "- ", "", "", 85),
    /** PyMuPDF, as text: the sign of an item on a line of its own. */
    PYMUPDF(false, "\u2022\n", "\f", " ", 90),
    /** PyMuPDF, in blocks: a gap between them, none between pages. */
    PYMUPDF_BLOCKS(true, "\u2022\n", "", "", 90),
    /** pdfminer: a gap between all that is apart, a form feed behind each page. */
    PDFMINER(true, "\u2022 ", "\f", " ", 80),
    /** Tika: gaps of several lines, pages one after the other. */
    TIKA(true, "\u25aa ", "\n\n", "", 110),
    /** pdf.js: lines as they were drawn, no gaps. */
    PDF_JS(false, "\uf0a7 ", "", "", 95),
    /** OCR: pages as text, points as other signs, words broken at the end of a line. */
    OCR(true, "* ", "", "", 70);

    private static final int LINES = 45;

    /** Where the text begins beside labels. */
    private static final int COLUMN = 30;

    private final boolean gaps;
    private final String mark;
    private final String page;
    private final String lineEnd;
    private final int width;

    Converter(boolean gaps, String mark, String page, String lineEnd, int width) {
        this.gaps = gaps;
        this.mark = mark;
        this.page = page;
        this.lineEnd = lineEnd;
        this.width = width;
    }

    /** The text of a printed document, with a head and a number on each of its pages. */
    String convert(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        List<String> label = List.of();
        boolean beside = false;
        for (Block block : blocks) {
            List<String> own = new ArrayList<>();
            lines(block, own);
            boolean isLabel = block instanceof Block.Label;
            boolean isText = block instanceof Block.Paragraph || block instanceof Block.Items;
            beside = this == PDFTOTEXT_LAYOUT_COLUMNS && (isLabel || beside && isText);
            if (!beside || !isText) {
                label.forEach(lines::add);
                label = List.of();
            }
            if (gaps) {
                lines.add("");
            }
            if (beside && isLabel) {
                label = new Wrapper(Opmaak.Wrap.SPACES, COLUMN - 4).wrap(((Block.Label) block).text());
            } else if (beside) {
                for (int at = 0; at < Math.max(own.size(), label.size()); at++) {
                    String left = at < label.size() ? label.get(at) : "";
                    lines.add((left + " ".repeat(COLUMN - left.length()) + (at < own.size() ? own.get(at) : ""))
                            .stripTrailing());
                }
                label = List.of();
            } else {
                lines.addAll(own);
            }
        }
        lines.addAll(label);
        List<Integer> ends = new ArrayList<>();
        for (int from = 0; from < lines.size(); from = ends.get(ends.size() - 1)) {
            int end = Math.min(lines.size(), from + LINES);
            // The sign of an item stands on one height with its words: no page parts them.
            ends.add(lines.get(end - 1).equals(mark.strip()) ? end - 1 : end);
        }
        List<String> out = new ArrayList<>();
        for (int number = 1; number <= ends.size(); number++) {
            out.add((number > 1 ? page : "") + "Kwalificatiedossier mbo | geldig vanaf 01-08-2030");
            out.addAll(lines.subList(number > 1 ? ends.get(number - 2) : 0, ends.get(number - 1)));
            out.add("Pagina " + number + " van " + ends.size());
        }
        String indent = this == PDFTOTEXT_LAYOUT ? "    " : "";
        StringBuilder text = new StringBuilder();
        out.forEach(line -> text.append(line.isEmpty() || line.startsWith("\f") ? "" : indent)
                .append(line)
                .append(line.isEmpty() ? "" : lineEnd)
                .append('\n'));
        return text.toString();
    }

    private void lines(Block block, List<String> lines) {
        Wrapper wrapper = new Wrapper(Opmaak.Wrap.SPACES, width);
        if (block instanceof Block.Heading heading) {
            lines.addAll(wrapper.wrap(heading.text()));
        } else if (block instanceof Block.Label label) {
            lines.add(label.text());
        } else if (block instanceof Block.Paragraph text) {
            lines.addAll(wrapper.wrap(text.text()));
        } else if (block instanceof Block.Items items) {
            for (String item : items.items()) {
                List<String> wrapped = wrapper.wrap(item);
                lines.addAll((mark + wrapped.get(0)).lines().toList());
                wrapped.stream()
                        .skip(1)
                        .map(line -> this == PDFTOTEXT_LAYOUT ? "    " + line : line)
                        .forEach(lines::add);
            }
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> lines.add(String.join(this == PDFTOTEXT_LAYOUT ? "     " : " ", row)));
        }
    }
}
