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
                "# a\\n- **Omschrijving:** Bakt.\\n- **Gedrag**:\\n  - bakt\\n  - kookt\\n# b~"
                        + "a\\n\\nOmschrijving:\\nBakt.\\n\\nGedrag:\\n- bakt\\n- kookt\\n\\nb\\n",
                "# a\\n- **Bakken:** kan dat\\n- kookt\\n# b~a\\n\\n- Bakken:\\nkan dat\\n- kookt\\n\\nb\\n",
                "# a\\n- x\\n  - **B:** c\\n  - **D:** e\\n# b~a\\n\\n- x\\n- B:\\nc\\n- D:\\ne\\n\\nb\\n",
                "# a\\n- **Bakken:** kan dat\\n# b~a\\n\\n- Bakken:\\nkan dat\\n\\nb\\n",
                "# a\\n- **Bakken** kan\\n- **Koken** kan\\n# b~a\\n\\n- Bakken kan\\n- Koken kan\\n\\nb\\n",
                "# a\\n**Let** op dit.~a\\n\\nLet op dit.\\n",
                "# 2\\\\. Uitwerking\\n# R&amp;D in caf&eacute;s~2. Uitwerking\\n\\nR&D in cafés\\n",
                "# a\\n<!-- image -->\\n\\n[x](https://example.org) ![y](z.png)~a\\n\\nx\\n",
                "# a\\n<table><tr><td>B1</td><td>d&eacute;</td></tr></table>~a\\n\\nB1\\ndé\\n",
                "# a\\n```\\nB1-K1 Bakt\\n\\n- kneedt\\n```~a\\n\\nB1-K1 Bakt\\n\\n- kneedt\\n",
                "# a\\n> **b**\\n> c~a\\n\\nb\\nc\\n",
                "# a\\n2. Uitwerking\\n=============\\n~a\\n\\n2. Uitwerking\\n",
                "# a\\n1. ## Uitwerking~a\\n\\nUitwerking\\n",
                "# a\\n- [x](#x)\\n  - [y](#y)\\n- [z 3](#z)\\n\\n# b~a\\n\\nb\\n",
                "# a\\n- [x](#x)\\n- [y](#y)\\n\\n# b~a\\n\\n- x\\n- y\\n\\nb\\n",
                "# a\\n- [x](#x)\\n- [y](#y)\\n- [z](#z) en w\\n\\n# b~a\\n\\n- x\\n- y\\n- z en w\\n\\nb\\n",
                "# a\\n[x 3](#x)\\n\\n[y [4](#y)](#y)\\n\\n[z](#z)\\n\\nb~a\\n\\nb\\n",
                "# a\\n[x](#x)\\n\\n[y](#y)\\n\\nb~a\\n\\nx\\n\\ny\\n\\nb\\n",
                "# a\\nbakt[^1] en kookt.[^noot]\\n\\n[^1]: Zie daar.\\n\\n# b~a\\n\\nbakt en kookt.\\n\\nb\\n"
            })
    void markdown_says_its_words_without_its_marks(String markdown, String said) {
        assertThat(text("x.md", lines(markdown)).content()).isEqualTo(lines(said));
    }

    /** Pandoc writes so, for which a list begins behind an empty line only. */
    @Test
    void a_backslash_before_an_item_breaks_the_line() {
        assertThat(text("x.md", "# a\n\\- bakt;\\\n- kookt;\\\n- veegt.\n").content())
                .isEqualTo("a\n\n- bakt;\n\n- kookt;\n- veegt.\n");
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
    void a_list_of_a_hundred_thousand_labels_is_read() {
        SourceText read = text("x.md", "# A\n\n" + "- **Resultaat:** brood\n".repeat(100_000));

        assertThat(read.content()).doesNotContain("- ").endsWith("Resultaat:\nbrood\n");
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
                "<html><table><tr><td>a<td><p>b</p><p>c</p></table>~a\\nb\\n\\nc\\n",
                "<html><h1>A <a href='#a' aria-hidden=true>#</a></h1><div aria-hidden=true>b</div>~A\\n\\nb\\n",
                "<html><ol><li><h1>A</h1></ol><p>b</p>~A\\n\\nb\\n",
                "<html><h1><span>2.1</span>A</h1><h2><span>2</span></h2><p><i>2.</i>a~A\\n\\n2\\n\\n2.a\\n",
                "<html><ul><li><i>\uf0b7\uf0b7</i>a<ul><li><i>oo</i>b<li><b>\u00a7</b> c<li>(<b>d</b>)</ul></ul>~- a\\n- b\\n- c\\n- (d)\\n",
                "<html><style>.l, p.k {font-weight:700} .g .d{font-weight:700}</style><p><span class='x l'>Context</span>"
                        + "<span> De kok.</span></p><p><i class=d>Gedrag</i> De kok</p>~Context\\nDe kok.\\n\\nGedrag De kok\\n",
                "<html><p><b>Gedrag</b><b> De</b> kok~Gedrag De kok\\n",
                "<html><p>a <del>b</del>c<sup><a href='#n'>[1]</a></sup></p><a href='#c'>B1-K1</a><p id=fn1>d~a c\\n\\nB1-K1\\n",
                "<html><div id=ftn1>a</div><p><a id=ftnt1 href='#x'>[1]</a> b</p><p><span><a id=ftn2>2</a></span>c</p><p>d~d\\n",
                "<html><div style='mso-element:comment'>a</div><aside role=doc-footnote>b</aside><p>c~c\\n",
                "<html><ul><li><a href='#a'>A</a><ul><li><a href='/x#b'>B</a></ul><li><a href='#c'>C</a></ul>d~d\\n",
                "<html><ul><li><a href='#a'>A</a><li><a href='#b'>B</a></ul>~- A\\n- B\\n",
                "<html><p><a href='#a'>A</a><p><a href='#b'>B <a href='#b'>2</a></a><p><a href='#c'>C</a><p>d~d\\n",
                "<html><table><tr><td><p><a href='#a'>A</a><tr><td><a href='#b'>B</a><tr><td><a href='#c'>C</a></table>d~d\\n",
                "<html><p><a href='#a'>A</a><p><a href='#b'>B</a><p>d~A\\n\\nB\\n\\nd\\n",
                "<html><p><a href='#a'>A</a> e<p><a href='#b'>B</a><p><a href='#c'>C</a>~A e\\n\\nB\\n\\nC\\n"
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
    void what_stands_in_a_document_and_is_not_read_is_told() {
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        odt.put(
                "content.xml",
                utf8("<d><style name='T1'><text-properties display='none'/></style><tracked-changes><changed-region>"
                        + "<deletion><p>weg</p></deletion></changed-region><changed-region><insertion/></changed-region>"
                        + "</tracked-changes><list><list-item><h>Kop</h></list-item></list>"
                        + "<p>Bakt <span style-name='T1'>" + "x".repeat(499) + "</span>brood<note><p>n</p></note>."
                        + "<span style-name='T1'>y</span></p></d>"));
        var read = DocumentReader.read("x", stored(odt));
        assertThat(read.value().orElseThrow().content()).isEqualTo("Kop\n\nBakt brood.\n");
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Left out of what is read: notes at the foot or the end (1).",
                        "Left out of what is read: words that a tracked change deletes (1 times).",
                        "Left out of what is read: text that is hidden (500 letters).");
        assertThat(DocumentReader.read("x.html", utf8("<html><p hidden>" + "x".repeat(499) + "</p><p>a"))
                        .findings())
                .isEmpty();
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
