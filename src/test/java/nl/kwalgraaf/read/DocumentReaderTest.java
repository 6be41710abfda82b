package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    private static final String TEXT = "B1-K1: Verzorgt collega’s\r\n\r\n§ Heeft kennis van diëten\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-16LE, fffe", "UTF-16BE, feff"})
    void text_whose_mark_says_utf_16_is_read_and_told(String charset, String mark) {
        Outcome<SourceText> read = DocumentReader.read("x.txt", marked(mark, TEXT.getBytes(Charset.forName(charset))));

        assertThat(read.value().orElseThrow().content()).isEqualTo(TEXT);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReadCode.NOT_UTF8);
            assertThat(finding.message()).contains("UTF-16");
        });
    }

    @Test
    void bytes_that_only_begin_like_utf_16_are_no_text() {
        byte[] halfOfAPair = marked("feff", new byte[] {(byte) 0xd8, 0, 0, 'a'});
        byte[] utf32 = marked("fffe0000", new byte[] {'a', 0, 0, 0});

        for (byte[] bytes : new byte[][] {halfOfAPair, utf32}) {
            assertThat(DocumentReader.read("x.txt", bytes).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo(ReadCode.FILE_BINARY));
        }
    }

    @Test
    void a_file_of_two_odd_bytes_is_read_or_refused() {
        assertThat(DocumentReader.read("x.txt", marked("fffe", new byte[0])).findings())
                .isNotEmpty();
        assertThat(DocumentReader.read("x.txt", "a".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .isEmpty();
    }

    private static byte[] marked(String mark, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < mark.length(); at += 2) {
            out.write(Integer.parseInt(mark.substring(at, at + 2), 16));
        }
        out.writeBytes(bytes);
        return out.toByteArray();
    }
}
