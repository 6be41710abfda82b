package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Basisdeel\\nContext\\n- bakt~TEXT",
                "## Basisdeel\\n\\nContext\\n\\n## B1-K1: Bakt brood~MARKDOWN",
                "**Complexiteit**\\n\\nWeinig.\\n\\n**Gedrag**~MARKDOWN",
                "| Kerntaak | Werkproces |\\n|---|---|~MARKDOWN",
                "# Alleen de eerste regel\\nvan een tekst~TEXT",
                "B1-K1 * en ** en # 1\\nC# en F# - taal~TEXT",
                "<!DOCTYPE html><html><body>x~HTML",
                "\\n <!-- saved from --> <HTML><body>x~HTML",
                "<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'>~HTML",
                "<h1>Basisdeel</h1><p>x</p>~HTML",
                "<header><h1>Basisdeel</h1></header><p>x</p>~HTML",
                "<headers>~XML",
                "<?xml version='1.0'?><sbb>~XML",
                "<sbb><dossiers>~XML",
                "{\\\\rtf1\\\\ansi x}~RTF",
                "From: a@example.org\\nMIME-Version: 1.0\\nContent-Type: multipart/related~SAVED_PAGE",
                "%PDF-1.7~PDF",
                "GIF89a~IMAGE",
                "Rar!\u001a~PACKED"
            })
    void a_kind_is_told_by_what_the_file_holds(String begin, FileKind kind) {
        String text = begin.replace("\\n", "\n").replace("\\\\", "\\");

        assertThat(FileKind.of(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(kind);
    }

    @Test
    void a_picture_called_a_document_is_refused_aloud_and_not_passed_over() {
        assertThat(FileKind.IMAGE.whySkipped("a/cover.png")).contains("it is a picture");
        assertThat(FileKind.IMAGE.whySkipped("a/dossier.pdf")).isEmpty();
    }

    @Test
    void a_text_is_passed_over_by_its_name_alone() {
        assertThat(FileKind.TEXT.whySkipped("a.b/codes.csv")).contains("it is text, and its name ends in .csv");
        assertThat(FileKind.TEXT.whySkipped("a.b/LICENSE")).contains("it is text without an ending to its name");
        assertThat(FileKind.TEXT.whySkipped("a.b/DOSSIER.TXT")).isEmpty();
        assertThat(FileKind.OLD_OFFICE.whySkipped("kd.doc")).isEmpty();
    }

    @Test
    void a_pdf_may_have_something_before_its_mark() {
        String binary = "%PDF-1.4\n\0\1\2\3\4\5";

        assertThat(kind("\r\n%PDF-1.4\nx")).isEqualTo(FileKind.PDF);
        assertThat(kind("HTTP/1.1 200 OK\n\n" + binary)).isEqualTo(FileKind.PDF);
        assertThat(kind(" ".repeat(1019) + binary)).isEqualTo(FileKind.PDF);
        assertThat(kind("x".repeat(1024) + binary)).isEqualTo(FileKind.BINARY);
        assertThat(kind("Een PDF begint met %PDF-1.4.")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void utf_16_is_known_without_a_byte_order_mark() {
        String text = "De cr\u00e8me \u2013 kookt.\n".repeat(3);

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(DocumentReader.read("x", text.getBytes(charset))
                            .value()
                            .orElseThrow()
                            .content())
                    .isEqualTo(text);
        }
        assertThat(kind("a\0b\0c")).isEqualTo(FileKind.BINARY);
        assertThat(kind("a\0\0\0b\0\0\0")).isEqualTo(FileKind.BINARY);
        // Eight letters in ten are too few.
        assertThat(FileKind.of("aaaa\u2013aaaa\u2013".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(FileKind.BINARY);
    }

    private static FileKind kind(String latin) {
        return FileKind.of(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
}
