package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is seen of a document of Word, whatever the elements in which it stands (ECMA-376 part 1, section 17). */
class DocxTextTest {
    private static final String SPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The text of a document with this body, in which {@code [x]} is a run and {@code <p>} a paragraph of Word. */
    private static String text(String body) {
        String xml = body.replaceAll("\\[([^]]*)]", "<r><t xml:space='preserve'>$1</t></r>")
                .replaceAll("<(/?)(?=[a-zA-Z]+[ />])(?!mc|wps|v:)", "<$1w:")
                .replaceAll(" (val|char|type)=", " w:$1=");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType='"
                            + "application/vnd.openxmlformats-package.relationships+xml'/><Override"
                            + " PartName='/word/document.xml' ContentType='" + WORD + "document.main+xml'/><Override"
                            + " PartName='/word/numbering.xml' ContentType='" + WORD + "numbering+xml'/><Override"
                            + " PartName='/word/styles.xml' ContentType='" + WORD + "styles+xml'/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='a' Type='" + OFFICE
                            + "officeDocument' Target='word/document.xml'/></Relationships>");
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='a' Type='" + OFFICE
                            + "numbering' Target='numbering.xml'/><Relationship Id='b' Type='" + OFFICE
                            + "styles' Target='styles.xml'/></Relationships>");
            put(
                    zip,
                    "word/styles.xml",
                    "<w:styles" + SPACES + "><w:style w:type='paragraph' w:styleId='Kop1'><w:name w:val='heading 1'/>"
                            + "</w:style><w:style w:type='character' w:styleId='Zwaar'><w:name w:val='Strong'/><w:rPr>"
                            + "<w:b/></w:rPr></w:style></w:styles>");
            put(
                    zip,
                    "word/numbering.xml",
                    "<w:numbering" + SPACES + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt"
                            + " w:val='bullet'/><w:lvlText w:val='-'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
                            + "<w:abstractNumId w:val='0'/></w:num></w:numbering>");
            put(zip, "word/document.xml", "<w:document" + SPACES + "><w:body>" + xml + "</w:body></w:document>");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return DocumentReader.read("x", out.toByteArray()).value().orElseThrow().content();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_deleted_or_moved_away_is_not_said_and_what_was_inserted_is() {
        assertThat(
                        text(
                                "<p>[Bakt ]<ins>[lekker ]</ins><del><r><delText>vies </delText></r></del>[brood]</p>"
                                        + "<p><del><r><delText>weg</delText></r></del></p>"
                                        + "<p><moveFrom>[hier]</moveFrom><moveTo>[daar]</moveTo></p>"
                                        + "<tbl><tr><trPr><del /></trPr><tc><p>[rij weg]</p></tc></tr><tr><tc><p>[rij]</p></tc></tr></tbl>"))
                .isEqualTo("Bakt lekker brood\n\ndaar\n\nrij\n");
    }

    @Test
    void content_controls_hold_what_is_said() {
        assertThat(text("<p>[a ]<sdt><sdtContent>[b]</sdtContent></sdt>[ c]</p>"
                        + "<sdt><sdtContent><p>[d]</p></sdtContent></sdt>"
                        + "<tbl><sdt><sdtContent><tr><tc><p>[e]</p></tc></tr></sdtContent></sdt>"
                        + "<tr><sdt><sdtContent><tc><p>[f]</p></tc></sdtContent></sdt><tc><p>[g]</p></tc></tr></tbl>"))
                .isEqualTo("a b c\n\nd\n\ne\n\nf\n\ng\n");
    }

    @Test
    void links_fields_and_labels_of_names_are_read_through() {
        assertThat(text("<p><hyperlink>[a]</hyperlink>[ ]<fldSimple>[b]</fldSimple>[ ]<smartTag>[c]</smartTag></p>"
                        + "<p><r><fldChar /><instrText>PAGE</instrText><t>3</t></r></p>"
                        + "<p>[Noot]<r><footnoteReference /></r>[ hier]</p>"))
                .isEqualTo("a b c\n\n3\n\nNoot hier\n");
    }

    @Test
    void a_text_box_is_read_once_behind_its_paragraph() {
        assertThat(
                        text(
                                "<p><r><mc:AlternateContent><mc:Choice><drawing><wps:txbx><txbxContent><p>[kader]</p>"
                                        + "</txbxContent></wps:txbx></drawing></mc:Choice><mc:Fallback><pict><v:textbox><txbxContent>"
                                        + "<p>[kader]</p></txbxContent></v:textbox></pict></mc:Fallback></mc:AlternateContent></r>[a]</p>"))
                .isEqualTo("a\n\nkader\n");
    }

    @Test
    void signs_of_word_are_signs() {
        assertThat(text(
                        "<p>[co]<r><noBreakHyphen /></r>[kok]<r><tab /></r><r><sym char='F0A7' /></r><r><br /></r>[b]</p>"
                                + "<p><r><sym char='x' /></r></p>"))
                .isEqualTo("co\u2011kok \uf0a7\nb\n\n\ufffd\n");
    }

    @Test
    void what_is_hidden_is_not_said() {
        assertThat(text("<p><r><rPr><vanish /></rPr><t>a</t></r>[b]"
                        + "<r><rPr><vanish val='0' /></rPr><t>c</t></r></p>"))
                .isEqualTo("bc\n");
    }

    @Test
    void a_text_box_that_is_hidden_is_not_said() {
        assertThat(text("<p><r><rPr><vanish /></rPr><drawing><wps:txbx><txbxContent><p>[kader]</p>"
                        + "</txbxContent></wps:txbx></drawing></r>[a]</p>"))
                .isEqualTo("a\n");
    }

    @Test
    void items_of_a_list_and_bold_labels_are_marked() {
        assertThat(text("<p><r><rPr><b /></rPr><t>Gedrag:</t></r>[ de bakker]</p>"
                        + "<p><pPr><numPr><ilvl val='0' /><numId val='1' /></numPr></pPr>[kneedt]</p>"
                        + "<p><pPr><numPr><ilvl val='0' /><numId val='0' /></numPr></pPr>[geen]</p>"))
                .isEqualTo("Gedrag:\nde bakker\n\n- kneedt\n\ngeen\n");
        assertThat(text("<p><r><rPr><rStyle val='Zwaar' /></rPr><t>Gedrag</t></r>[ De bakker]</p>"))
                .isEqualTo("Gedrag\nDe bakker\n");
    }

    @Test
    void a_heading_that_is_counted_is_no_item() {
        assertThat(text("<p><pPr><pStyle val='Kop1' /><numPr><ilvl val='0' /><numId val='1' /></numPr></pPr>[Kop]</p>"))
                .isEqualTo("Kop\n");
    }
}
