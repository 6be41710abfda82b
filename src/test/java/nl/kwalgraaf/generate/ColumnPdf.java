package nl.kwalgraaf.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints blocks as a PDF with the labels in a column at the left and their text at the right, under headings over both. */
final class ColumnPdf {
    /** How it looks. */
    enum Look {
        /** Labels of nine points, wrapped in a narrow column; a foot with the page's number. */
        NARROW(9, 62, 165, 540, 12, "%d van %d"),
        /** A wide column for the labels, a bold head on every page and a number at its foot. */
        WIDE(10, 40, 215, 560, 13.5f, "Pagina %d"),
        /** Small type, text against the labels, the number in the middle of the foot. */
        TIGHT(8, 50, 150, 550, 9.5f, "%d");

        private final float size;
        private final float left;
        private final float right;
        private final float edge;
        private final float leading;
        private final String foot;

        Look(float size, float left, float right, float edge, float leading, String foot) {
            this.size = size;
            this.left = left;
            this.right = right;
            this.edge = edge;
            this.leading = leading;
            this.foot = foot;
        }
    }

    /** What is to be shown somewhere on a page. */
    private record Shown(float x, float y, String text, PDFont font) {}

    private static final float TOP = 780;
    private static final float BOTTOM = 70;

    private final Look look;
    private final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private final List<List<Shown>> pages = new ArrayList<>();
    private float y;

    private ColumnPdf(Look look) {
        this.look = look;
        turn();
    }

    static byte[] print(List<Block> blocks, Look look) {
        ColumnPdf pdf = new ColumnPdf(look);
        List<String> label = List.of();
        for (Block block : blocks) {
            if (block instanceof Block.Label next) {
                pdf.beside(label, List.of());
                label = pdf.wrapped(next.text(), look.right - look.left - 6, pdf.bold);
                pdf.y -= look.leading / 2;
            } else if (block instanceof Block.Paragraph text) {
                pdf.beside(label, pdf.wrapped(text.text(), look.edge - look.right, pdf.plain));
                label = List.of();
            } else if (block instanceof Block.Items items) {
                for (String item : items.items()) {
                    List<String> lines = pdf.wrapped(item, look.edge - look.right - 12, pdf.plain);
                    pdf.beside(label, lines, "\u2022");
                    label = List.of();
                }
            } else {
                pdf.beside(label, List.of());
                label = List.of();
                pdf.over(block);
            }
        }
        pdf.beside(label, List.of());
        return pdf.bytes();
    }

    private void over(Block block) {
        if (block instanceof Block.Heading heading) {
            if (heading.level() == 1 || y < BOTTOM + 8 * look.leading) {
                turn();
            }
            y -= look.leading;
            for (String line : wrapped(heading.text(), look.edge - look.left, bold)) {
                show(look.left, line, bold);
                next();
            }
            y -= look.leading / 2;
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void table(Block.Table table) {
        int columns = table.rows().get(0).size();
        float width = (look.edge - look.left) / columns;
        for (List<String> row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            int height = 0;
            for (String cell : row) {
                List<String> lines = new ArrayList<>();
                cell.lines().forEach(line -> lines.addAll(wrapped(line, width - 8, plain)));
                cells.add(lines);
                height = Math.max(height, lines.size());
            }
            room(Math.min(height, 30));
            for (int line = 0; line < height; line++) {
                for (int column = 0; column < columns; column++) {
                    if (line < cells.get(column).size()) {
                        show(look.left + column * width, cells.get(column).get(line), plain);
                    }
                }
                next();
            }
            y -= look.leading / 2;
        }
    }

    private void beside(List<String> label, List<String> text) {
        beside(label, text, "");
    }

    private void beside(List<String> label, List<String> text, String mark) {
        room(label.size());
        float indent = mark.isEmpty() ? 0 : 12;
        for (int line = 0; line < Math.max(label.size(), text.size()); line++) {
            if (line < label.size()) {
                show(look.left, label.get(line), bold);
            }
            if (line == 0 && !mark.isEmpty()) {
                show(look.right, mark, plain);
            }
            if (line < text.size()) {
                show(look.right + indent, text.get(line), plain);
            }
            next();
        }
        y -= text.isEmpty() ? 0 : 2;
    }

    private List<String> wrapped(String text, float width, PDFont font) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, PDFont font) {
        try {
            return font.getStringWidth(text.replace('\u00a0', ' ')) / 1000 * look.size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void show(float x, String text, PDFont font) {
        pages.get(pages.size() - 1).add(new Shown(x, y, text.replace('\u00a0', ' '), font));
    }

    private void next() {
        y -= look.leading;
        if (y < BOTTOM) {
            turn();
        }
    }

    private void room(int lines) {
        if (y - lines * look.leading < BOTTOM) {
            turn();
        }
    }

    private void turn() {
        if (pages.isEmpty() || !pages.get(pages.size() - 1).isEmpty()) {
            pages.add(new ArrayList<>());
        }
        y = TOP;
    }

    private byte[] bytes() {
        try (PDDocument pdf = new PDDocument()) {
            for (int number = 1; number <= pages.size(); number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    for (Shown shown : pages.get(number - 1)) {
                        show(content, shown);
                    }
                    float x = look == Look.TIGHT ? 300 : look.left;
                    show(content, new Shown(x, 40, String.format(look.foot, number, pages.size()), plain));
                    if (look == Look.WIDE) {
                        show(content, new Shown(look.left, 810, "Kwalificatiedossier mbo", bold));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void show(PDPageContentStream content, Shown shown) throws IOException {
        content.beginText();
        content.setFont(shown.font, look.size);
        content.newLineAtOffset(shown.x, shown.y);
        content.showText(shown.text);
        content.endText();
    }
}
