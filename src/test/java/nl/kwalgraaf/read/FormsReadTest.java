package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form says, and where in it. */
class FormsReadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "## Basisdeel ##\\nx\\n\\n**y**~Basisdeel\\n\\nx\\n\\ny\\n",
                "Basisdeel\\n=====\\n\\n**y**\\n# z~Basisdeel\\n\\ny\\n\\nz\\n",
                "* § kan kneden\\n* kan bakken\\n\\n# a\\n# b~§ kan kneden\\n- kan bakken\\n\\na\\n\\nb\\n",
                "# a\\n# b\\n\\n1. voor\\n2. na~a\\n\\nb\\n\\n1. voor\\n2. na\\n",
                "# a\\n- b\\n  - c\\n\\n  d\\n- e\\n# f~a\\n\\n- b\\n- c\\n\\nd\\n\\n- e\\n\\nf\\n",
                "# a\\n|x|y|\\n|-|-|\\n|1<br>2|3 \\\\| 4|~a\\n\\nx\\ny\\n\\n1\\n2\\n3 | 4\\n",
                "# a\\n**Complexiteit** De maker **werkt** hard.~a\\n\\nComplexiteit\\nDe maker werkt hard.\\n",
                "# a\\n**Complexiteit**: Weinig.~a\\n\\nComplexiteit:\\nWeinig.\\n",
                "# a\\n**Let** op dit.~a\\n\\nLet op dit.\\n",
                "# 2\\\\. Uitwerking\\n# R&amp;D in caf&eacute;s~2. Uitwerking\\n\\nR&D in cafés\\n",
                "# a\\n<!-- image -->\\n\\n[x](https://example.org) ![y](z.png)~a\\n\\nx\\n",
                "# a\\n<table><tr><td>B1</td><td>d&eacute;</td></tr></table>~a\\n\\nB1\\ndé\\n",
                "# a\\n```\\nB1-K1 Bakt\\n\\n- kneedt\\n```~a\\n\\nB1-K1 Bakt\\n\\n- kneedt\\n",
                "# a\\n> **b**\\n> c~a\\n\\nb\\nc\\n"
            })
    void markdown_says_its_words_without_its_marks(String markdown, String said) {
        assertThat(text("x.md", lines(markdown)).content()).isEqualTo(lines(said));
    }

    private static String lines(String line) {
        return line.replace("\\n", "\n").replace("\\\\", "\\");
    }

    @Test
    void what_markdown_says_leads_back_to_the_file() {
        SourceText text = text("x.md", "# Ko\\*k &amp; **bak**\\'s\n\n\n- § bakt caf&eacute;s\n- kookt\n");

        assertThat(in(text, "Ko*k & bak's").verbatim()).isEqualTo("Ko\\*k &amp; **bak**\\'s");
        Span item = in(text, "bakt cafés");
        assertThat(item.verbatim()).isEqualTo("bakt caf&eacute;s");
        assertThat(item.firstLine()).isEqualTo(4);
        assertThat(in(text, "- kookt").verbatim()).isEqualTo("- kookt");
    }

    private static Span in(SourceText text, String words) {
        int at = text.content().indexOf(words);
        assertThat(at).as(words + " in " + text.content()).isNotNegative();
        return new Span(text, at, at + words.length()).inDocument();
    }

    @Test
    void every_character_that_markdown_says_leads_to_itself() {
        String markdown =
                "# Een\n\n**Twee:** drie vier `vijf` *zes*\nzeven\n\n| a | **b** |\n|---|---|\n| c<br>d | e |\n";
        SourceText text = text("x.md", markdown);
        int before = -1;
        for (int at = 0; at < text.length(); at++) {
            Span place = new Span(text, at, at + 1).inDocument();
            assertThat(place.start()).isGreaterThanOrEqualTo(before);
            before = place.start();
            if (Character.isLetter(text.content().charAt(at))) {
                assertThat(place.verbatim()).isEqualTo(text.content().substring(at, at + 1));
            }
        }
    }

    @Test
    void marks_nested_beyond_all_measure_are_left_as_text() {
        String markdown = "# a\n# b\n" + "> ".repeat(5000) + "x\n" + "*a **b ".repeat(3000) + "\n";

        assertThat(text("x.md", markdown).content()).contains("b", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<html><head><title>t</title></head><body><nav>menu</nav><h1>A</h1>b<br>c<script>d</script></body>~A\\n\\nb\\nc\\n",
                "<html><ul><li>§ a</li><li><p>b</p></li></ul><ol type=a start=2><li>c</ol>~§ a\\n- b\\n\\nb. c\\n",
                "<html><pre>a\\nb\\n\\nc</pre>~a\\nb\\n\\nc\\n",
                "<html><p><b>Context</b> De kok\\n  kookt.</p>~Context\\nDe kok kookt.\\n",
                "<html><p style='display: none'>x</p><p>y</p><footer>z</footer>~y\\n",
                "<html><table><tr><td>a<td><p>b</p><p>c</p></table>~a\\nb\\n\\nc\\n"
            })
    void a_page_says_what_is_seen(String html, String said) {
        assertThat(text("x.html", lines(html)).content()).isEqualTo(lines(said));
    }

    @Test
    void a_page_that_names_its_encoding_is_read_in_it() {
        byte[] page = "<html><meta charset=windows-1252><p>caf\u00e9s</p>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DocumentReader.read("x", page).value().orElseThrow().content())
                .isEqualTo("cafés\n");
    }

    @Test
    void each_document_of_a_zip_is_read_and_what_else_it_holds_is_named() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("__MACOSX/._a.txt", new byte[] {0, 1});
        files.put("foto.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        files.put("../../etc/a.txt", utf8("eerste"));
        files.put("b\u0000\n.txt", utf8("tweede"));
        files.put("meer.zip", zip(Map.of("c.md", utf8("# derde\n# vierde"))));
        List<ReadDocument> readings = DocumentReader.readAll("x.zip", zip(files));

        assertThat(readings)
                .extracting(ReadDocument::name)
                .containsExactly("x.zip/../../etc/a.txt", "x.zip/b??.txt", "x.zip/meer.zip/c.md");
        assertThat(readings)
                .extracting(reading -> reading.text().value().orElseThrow().content())
                .containsExactly("eerste", "tweede", "derde\n\nvierde\n");
        assertThat(readings.get(0).text().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReadCode.FILE_SKIPPED);
            assertThat(finding.where().source().name()).isEqualTo("x.zip/foto.png");
        });
    }

    /** As programs write it that do not know the size when they begin (APPNOTE.TXT, 4.4.4, bit 3). */
    @Test
    void an_entry_that_is_stored_with_its_size_behind_it_is_read() {
        byte[] name = utf8("a.txt");
        byte[] content = utf8("inhoud");
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer zip = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 8)
                .putShort((short) 0)
                .putInt(0);
        zip.putInt(0).putInt(0).putInt(0).putShort((short) name.length).putShort((short) 0);
        zip.put(name).put(content);
        zip.putInt(0x08074b50)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length);
        int directory = zip.position();
        zip.putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) 8)
                .putShort((short) 0);
        zip.putInt(0).putInt((int) crc.getValue()).putInt(content.length).putInt(content.length);
        zip.putShort((short) name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.putShort((short) 0).putInt(0).putInt(0).put(name);
        int size = zip.position() - directory;
        zip.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(size)
                .putInt(directory);
        zip.putShort((short) 0);
        byte[] bytes = Arrays.copyOf(zip.array(), zip.position());
        assertThat(DocumentReader.readAll("x.zip", bytes))
                .singleElement()
                .satisfies(read ->
                        assertThat(read.text().value().orElseThrow().content()).isEqualTo("inhoud"));
    }

    @Test
    void a_zip_that_blows_up_is_refused() {
        byte[] zeros = new byte[ReadDocument.LARGEST + 1];
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 0; number <= Archive.MOST_ENTRIES; number++) {
            many.put(number + ".txt", new byte[0]);
        }
        assertThat(refusal(zip(Map.of("a.txt", zeros)))).isEqualTo(ReadCode.ARCHIVE_TOO_LARGE);
        assertThat(refusal(zip(many))).isEqualTo(ReadCode.ARCHIVE_TOO_LARGE);
        byte[] office = zip(Map.of("[Content_Types].xml", zeros, "word/document.xml", zeros));
        assertThat(refusal(office)).isEqualTo(ReadCode.OFFICE_UNREADABLE);
    }

    private static Object refusal(byte[] bytes) {
        return DocumentReader.readAll("x.zip", bytes)
                .get(0)
                .text()
                .findings()
                .get(0)
                .code();
    }

    @Test
    void bold_words_before_the_rest_of_a_paragraph_are_a_label() {
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        odt.put(
                "content.xml",
                utf8("<d><style name='T1'><text-properties font-weight='bold'/></style><style name='T2'/>"
                        + "<p><span style-name='T1'>Complexiteit</span> Weinig.</p>"
                        + "<p><span style-name='T1'>Resultaat:</span> deeg.</p>"
                        + "<p><span style-name='T1'>Soms</span> is iets vet.</p>"
                        + "<p><span style-name='T2'>Gedrag</span> Is niets.</p></d>"));
        assertThat(DocumentReader.read("x", stored(odt)).value().orElseThrow().content())
                .isEqualTo("Complexiteit\nWeinig.\n\nResultaat:\ndeeg.\n\nSoms is iets vet.\n\nGedrag Is niets.\n");
        assertThat(text(
                                "x.html",
                                "<html><p><span style='font-weight: bold'>Complexiteit</span> Weinig.</p>"
                                        + "<p><span style='color:red'>Gedrag</span> Is niets.</p></html>")
                        .content())
                .isEqualTo("Complexiteit\nWeinig.\n\nGedrag Is niets.\n");
    }

    @Test
    void a_strict_document_of_word_is_read() {
        String strict = "http://purl.oclc.org/ooxml/";
        Map<String, byte[]> docx = new LinkedHashMap<>();
        docx.put(
                "[Content_Types].xml",
                utf8(
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                                + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument."
                                + "wordprocessingml.document.main+xml'/></Types>"));
        docx.put(
                "_rels/.rels",
                utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='r1' Type='" + strict + "officeDocument/relationships/officeDocument'"
                        + " Target='word/document.xml'/></Relationships>"));
        docx.put(
                "word/document.xml",
                utf8("<w:document xmlns:w='" + strict
                        + "wordprocessingml/main'><w:body><w:p><w:r><w:t>Brood</w:t></w:r>"
                        + "</w:p></w:body></w:document>"));
        assertThat(DocumentReader.read("x", zip(docx)).value().orElseThrow().content())
                .isEqualTo("Brood\n");
    }

    @Test
    void no_entity_of_an_office_document_is_followed() {
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        odt.put("content.xml", utf8(entities + "<d><p>&b;&c;root</p></d>"));
        Map<String, byte[]> docx = new LinkedHashMap<>();
        docx.put("[Content_Types].xml", utf8(entities + "<Types>&c;</Types>"));
        docx.put("word/document.xml", utf8(entities + "<w:document>&c;</w:document>"));

        for (byte[] package_ : List.of(stored(odt), zip(docx))) {
            assertThat(DocumentReader.read("x", package_)
                            .value()
                            .map(SourceText::content)
                            .orElse(""))
                    .doesNotContain("aaaa", "root:");
        }
    }

    @Test
    void an_address_of_the_web_is_told_to_be_downloaded() {
        Finding finding = DocumentReader.unreadable("https:/example.org/kd.pdf", new NoSuchFileException("x"))
                .findings()
                .get(0);

        assertThat(finding.message()).contains("address of the web");
        assertThat(finding.hint().orElseThrow()).contains("Download it first");
    }

    private static SourceText text(String name, String content) {
        return DocumentReader.read(name, utf8(content)).value().orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return zip(files, ZipEntry.DEFLATED);
    }

    private static byte[] stored(Map<String, byte[]> files) {
        return zip(files, ZipEntry.STORED);
    }

    private static byte[] zip(Map<String, byte[]> files, int method) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (method == ZipEntry.STORED) {
                    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(method);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
