package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
}
