package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files that were cut, changed on the way, or made to hurt. */
class PdfGarbageTest {
    private static final String WORDS = "BT /F1 12 Tf 40 700 Td (B1-K1: Richt een werkplek in) Tj ET\n";
    private static final byte[] SOUND = PdfDocuments.of(List.of(
            List.of("B1-K1: Richt een werkplek in", "Typering"), List.of("B1-K1-W1: Bereidt de installatie voor")));

    @Test
    void a_pdf_made_here_by_hand_is_read_without_a_finding() {
        Outcome<SourceText> read = read(Made.withContent(deflated(WORDS)));

        assertThat(read.findings()).isEmpty();
        assertThat(text(read)).isEqualTo("B1-K1: Richt een werkplek in\n");
    }

    @Test
    void text_is_taken_page_by_page() {
        Outcome<SourceText> read = read(SOUND);

        assertThat(read.findings()).isEmpty();
        SourceText text = read.value().orElseThrow();
        assertThat(text.content())
                .isEqualTo("B1-K1: Richt een werkplek in\nTypering\nB1-K1-W1: Bereidt de installatie voor\n");
        assertThat(text.lines().stream().limit(3).map(Line::page)).containsExactly(1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 90, 99})
    void a_file_cut_short_is_told(int percent) {
        byte[] cut = Arrays.copyOf(SOUND, SOUND.length * percent / 100);

        assertThat(codes(read(cut))).containsAnyOf(ReadCode.PDF_REPAIRED, ReadCode.PDF_UNREADABLE);
    }

    @Test
    void a_table_of_objects_that_is_not_where_the_file_says_is_told() {
        String sound = new String(SOUND, StandardCharsets.ISO_8859_1);
        int at = sound.lastIndexOf("startxref") + "startxref\n".length();
        String moved = sound.substring(0, at) + "7" + sound.substring(sound.indexOf('\n', at));

        Outcome<SourceText> read = read(moved.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(codes(read)).containsExactly(ReadCode.PDF_REPAIRED);
        assertThat(text(read)).startsWith("B1-K1: Richt een werkplek in\n");
    }

    @Test
    void a_few_bytes_behind_the_end_do_no_harm() {
        byte[] longer = Arrays.copyOf(SOUND, SOUND.length + 100);

        assertThat(codes(read(longer))).isEmpty();
    }

    @Test
    void a_page_whose_stream_breaks_off_is_told() {
        byte[] whole = deflated(WORDS + random(20_000));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        Outcome<SourceText> read = read(Made.withContent(half));

        assertThat(codes(read)).containsExactly(ReadCode.PDF_PAGE_DAMAGED);
        assertThat(read.findings().get(0).message()).contains("page 1");
        assertThat(text(read)).isEqualTo("B1-K1: Richt een werkplek in\n");
    }

    @Test
    void content_that_unpacks_to_more_than_a_document_can_have_is_refused() {
        byte[] bomb = deflated("0 ".repeat(PdfStreams.MOST_OF_A_STREAM));

        assertThat(codes(read(Made.withContent(bomb)))).containsExactly(ReadCode.PDF_TOO_LARGE);
    }

    @Test
    void content_packed_twice_is_refused_all_the_same() {
        String hex = "30".repeat(PdfStreams.MOST_OF_A_STREAM + 1) + ">";
        byte[] bomb = deflated(hex);

        assertThat(codes(read(Made.withContent("[/FlateDecode /ASCIIHexDecode]", bomb))))
                .containsExactly(ReadCode.PDF_TOO_LARGE);
    }

    @Test
    void content_packed_as_a_picture_is_told() {
        Outcome<SourceText> read = read(Made.withContent("/DCTDecode", WORDS.getBytes(StandardCharsets.US_ASCII)));

        assertThat(codes(read)).contains(ReadCode.PDF_PAGE_DAMAGED);
    }

    @Test
    void instructions_nested_without_end_are_refused() {
        byte[] deep = deflated("q ".repeat(PdfPages.MOST_STATES + 1));

        assertThat(codes(read(Made.withContent(deep)))).containsExactly(ReadCode.PDF_TOO_LARGE);
    }

    @Test
    void a_page_with_more_letters_than_fit_on_it_is_refused() {
        String line = "BT /F1 12 Tf (" + "a".repeat(1_000) + ") Tj ET\n";
        byte[] crammed = deflated(line.repeat(PdfPages.MOST_GLYPHS_OF_A_PAGE / 1_000 + 1));

        assertThat(codes(read(Made.withContent(crammed)))).containsExactly(ReadCode.PDF_TOO_LARGE);
    }

    @Test
    void pages_in_a_tree_of_a_hundred_thousand_levels_are_refused() {
        int levels = 100_000;
        Made pdf = new Made();
        pdf.object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        for (int level = 2; level < levels; level++) {
            pdf.object(level, "<< /Type /Pages /Count 1 /Kids [" + (level + 1) + " 0 R] >>");
        }
        pdf.object(levels, "<< /Type /Page /MediaBox [0 0 595 842] /Parent " + (levels - 1) + " 0 R >>");

        assertThat(codes(read(pdf.bytes()))).containsExactly(ReadCode.PDF_UNREADABLE);
    }

    @Test
    void pages_without_text_are_told_as_ranges() {
        List<List<String>> pages = new ArrayList<>(Collections.nCopies(2_000, List.of()));
        pages.set(1, List.of("Typering"));

        Outcome<SourceText> read = read(PdfDocuments.of(pages));

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReadCode.PAGE_WITHOUT_TEXT);
            assertThat(finding.message()).isEqualTo("Pages 1, 3-2000 have no text.");
        });
    }

    @Test
    void whatever_happens_to_the_bytes_a_finding_or_the_whole_text_comes_of_it() {
        String whole = text(read(SOUND));
        Random random = new Random(20_261_126);
        for (int round = 0; round < 200; round++) {
            byte[] changed = SOUND.clone();
            for (int times = 0; times <= round % 8; times++) {
                changed[PDF_MAGIC + random.nextInt(changed.length - PDF_MAGIC)] = (byte) random.nextInt(256);
            }
            if (round % 3 == 0) {
                changed = Arrays.copyOf(changed, PDF_MAGIC + random.nextInt(changed.length - PDF_MAGIC));
            }
            Outcome<SourceText> read = read(changed);
            if (read.findings().isEmpty()) {
                // A letter may have become another; a line may not have gone.
                assertThat(text(read).lines().count())
                        .as("round %d", round)
                        .isEqualTo(whole.lines().count());
            }
        }
    }

    private static final int PDF_MAGIC = "%PDF-".length();

    private static Outcome<SourceText> read(byte[] bytes) {
        return DocumentReader.read("x.pdf", bytes);
    }

    private static String text(Outcome<SourceText> read) {
        return read.value().orElseThrow().content();
    }

    private static List<Code> codes(Outcome<SourceText> read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static byte[] deflated(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A comment that does not pack well. */
    private static String random(int letters) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("%");
        for (int at = 0; at < letters; at++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.append('\n').toString();
    }

    /** A PDF written by hand, with a table of objects that is right. */
    private static final class Made {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> offsets = new ArrayList<>();

        Made() {
            write("%PDF-1.7\n");
        }

        static byte[] withContent(byte[] content) {
            return withContent("/FlateDecode", content);
        }

        static byte[] withContent(String filter, byte[] content) {
            Made pdf = new Made();
            pdf.object(1, "<< /Type /Catalog /Pages 2 0 R >>");
            pdf.object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
            pdf.object(
                    3,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                            + " /Resources << /Font << /F1 4 0 R >> >> >>");
            pdf.object(4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
            pdf.offsets.add(pdf.out.size());
            pdf.write("5 0 obj\n<< /Length " + content.length + " /Filter " + filter + " >>\nstream\n");
            pdf.out.writeBytes(content);
            pdf.write("\nendstream\nendobj\n");
            return pdf.bytes();
        }

        void object(int number, String value) {
            offsets.add(out.size());
            write(number + " 0 obj\n" + value + "\nendobj\n");
        }

        byte[] bytes() {
            int table = out.size();
            write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
            offsets.forEach(offset -> write(String.format("%010d 00000 n \n", offset)));
            write("trailer\n<< /Root 1 0 R /Size " + (offsets.size() + 1) + " >>\nstartxref\n" + table + "\n%%EOF\n");
            return out.toByteArray();
        }

        private void write(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
