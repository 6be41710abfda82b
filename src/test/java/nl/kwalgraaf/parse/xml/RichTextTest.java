package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gewone tekst | gewone tekst",
                "a < b en c > d | a < b en c > d",
                "zie <andere relevante wetgeving> | zie <andere relevante wetgeving>",
                "<p>een</p><p>twee</p> | een//twee",
                "<P class='x'>een<BR/>twee</P> | een//twee",
                "een <b>vet</b> woord | een vet woord",
                "<xhtml><p>Caf&eacute; &amp; bar</p></xhtml> | Café & bar",
                "<labeltext>&lt;p&gt;een&lt;/p&gt; twee &lt;br&gt;drie</labeltext> | een//twee//drie",
                "<labeltext>&lt;p&gt;Caf&amp;eacute;&lt;/p&gt;</labeltext> | Café",
                "&lt;p&gt;een&lt;/p&gt; | een",
                "R&D en W&MD; ook &onbekend; | R&D en W&MD; ook &onbekend;",
                "<p>een &nbsp; twee</p> | een twee",
                "<p>onaf <b | onaf <b",
                "<p>een<!--[if gte mso 9]><xml>x</xml><![endif]--> twee</p> | een twee",
                "<ul><li>een</li><li>twee</li></ul> | - een/- twee"
            })
    void marks_go_and_words_stay(String typed, String plain) {
        PlacedText.Builder text = new PlacedText.Builder(SourceText.of("x", typed));
        for (int at = 0; at < typed.length(); at++) {
            text.add(typed.charAt(at), at, at + 1);
        }

        assertThat(RichText.plain(text.build(), true)
                        .toString()
                        .replaceAll("[ \u00a0]+", " ")
                        .replace('\n', '/'))
                .isEqualTo(plain);
    }
}
