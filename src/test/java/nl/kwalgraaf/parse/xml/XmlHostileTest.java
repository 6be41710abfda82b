package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kwalgraaf.Work;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlHostileTest {
    private static final Duration BOUND = Duration.ofSeconds(30);

    @Test
    void entities_that_swell_are_refused_before_they_do() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE sbb [<!ENTITY a0 \"lol\">");
        for (int at = 1; at < 12; at++) {
            bomb.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><sbb><dossiers><dossier titel=\"&a11;\"/></dossiers></sbb>");

        assertThat(Work.within(BOUND, () -> refusal(bomb.toString()))).isEqualTo("xml-doctype");
    }

    @Test
    void no_other_file_is_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        Finding refusal = refused("<!DOCTYPE sbb [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><sbb><dossiers><dossier titel=\"&x;\"/></dossiers></sbb>");

        assertThat(refusal.code()).isEqualTo(ParseCode.XML_DOCTYPE);
        assertThat(refusal.toString()).doesNotContain("geheim");
    }

    @Test
    void a_dtd_elsewhere_is_not_fetched() {
        assertThat(refusal("<!DOCTYPE sbb SYSTEM \"http://127.0.0.1:9/sbb.dtd\"><sbb/>"))
                .isEqualTo("xml-doctype");
    }

    @Test
    void elements_too_deep_are_refused() {
        assertThat(refusal("<a>".repeat(100_000) + "</a>".repeat(100_000))).isEqualTo("xml-too-large");
    }

    @Test
    void an_attribute_too_long_is_refused() {
        assertThat(refusal(XmlSamples.around("").replace("Proef", "x".repeat(70_000))))
                .isEqualTo("xml-too-large");
    }

    @Test
    void a_file_too_large_is_refused() {
        SourceText source = SourceText.of("groot.xml", XmlSamples.around(""));
        Outcome<Kwalificatiedossier> outcome = XmlDossierParser.parse(source, new XmlJudge.Limits(100, 64, 1000, 100))
                .get(0);

        assertThat(outcome.value()).isEmpty();
        assertThat(XmlSamples.codes(outcome)).containsExactly("xml-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<sbb",
                "<sbb><dossiers>",
                "<sbb></dossiers></sbb>",
                "<sbb a=\"1\" a=\"2\"/>",
                "<sbb a=1/>",
                "<sbb>&nbsp;</sbb>",
                "<sbb>&#0;</sbb>",
                "<sbb>\u0001</sbb>",
                "<sbb>\ud800</sbb>",
                "<sbb/><sbb/>",
                "<sbb>]]></sbb>",
                "<sbb><![CDATA[</sbb>",
                "<sbb><!-- -- --></sbb>",
                "geen xml",
                "\n<?xml version=\"1.0\"?><sbb/>"
            })
    void text_that_breaks_the_rules_of_xml_is_refused(String xml) {
        assertThat(refusal(xml)).isEqualTo("xml-malformed");
    }

    @Test
    void a_file_broken_off_anywhere_is_refused_and_never_throws() {
        String whole = XmlSamples.bijenhouderij("xml").strip();
        for (int length = 0; length < whole.length(); length += 97) {
            assertThat(refusal(whole.substring(0, length)))
                    .as("first %d", length)
                    .isEqualTo("xml-malformed");
        }
    }

    @Test
    void the_line_on_which_the_file_breaks_is_named() {
        Finding refusal = refused("<sbb>\n<dossiers>\n</dossier>\n</sbb>");

        assertThat(refusal.where().firstLine()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>dossier</body></html>", "<sbb/>", "<sbb><dossiers/></sbb>", "<dossier/>"})
    void other_xml_is_refused(String xml) {
        assertThat(refusal(xml)).isEqualTo("xml-not-a-dossier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "iso-8859-1", "geen-codering"})
    void a_wrong_declaration_of_the_encoding_does_no_harm(String encoding) {
        String xml = XmlSamples.bijenhouderij("xml");

        assertThat(Uitspraken.of(
                        XmlSamples.dossier(xml.replace("encoding=\"utf-8\"", "encoding=\"" + encoding + "\""))))
                .isEqualTo(Uitspraken.of(XmlSamples.dossier(xml)));
    }

    @Test
    void many_unknown_elements_take_time_in_proportion() {
        String many = XmlSamples.around("<x y=\"1\">z</x>".repeat(100_000));

        assertThat(Work.within(BOUND, () -> XmlSamples.dossier(many).dekking().onverklaard()))
                .hasSize(200_000);
    }

    @Test
    void many_dossiers_take_time_in_proportion() {
        String many = "<sbb><dossiers>" + "<dossier titel=\"Proef\"/>\n".repeat(20_000) + "</dossiers></sbb>";

        assertThat(Work.within(BOUND, () -> XmlDossierParser.parse(SourceText.of("veel.xml", many))))
                .hasSize(20_000);
    }

    @Test
    void what_stands_between_dossiers_is_told_once_and_what_stands_around_them_for_each() {
        List<Outcome<Kwalificatiedossier>> both = XmlDossierParser.parse(SourceText.of(
                "twee.xml",
                "<sbb><a>om</a><dossiers><b>voor</b><dossier titel=\"Een\"/><c>tussen</c><dossier titel=\"Twee\"/>"
                        + "<d>na</d></dossiers></sbb>"));

        assertThat(both.stream()
                        .map(outcome -> outcome.value().orElseThrow().dekking().onverklaard().stream()
                                .map(Span::verbatim)
                                .toList()))
                .containsExactly(List.of("om", "voor"), List.of("om", "tussen", "na"));
    }

    @Test
    void a_million_attributes_are_refused() {
        String xml = XmlSamples.around("<x" + attributes(1_000_000) + "/>");

        assertThat(Work.within(BOUND, () -> refusal(xml))).isEqualTo("xml-too-large");
    }

    @Test
    void attributes_up_to_the_bound_are_read_and_one_more_is_refused() {
        assertThat(XmlSamples.codes(XmlSamples.parse(XmlSamples.around("<x" + attributes(1000) + "/>"))))
                .containsOnly("xml-unknown-content");
        Finding refusal = refused(XmlSamples.around("\n<x" + attributes(1001) + "/>"));

        assertThat(refusal.code()).isEqualTo(ParseCode.XML_TOO_LARGE);
        assertThat(refusal.message()).isEqualTo("An element has more than 1000 attributes.");
        assertThat(refusal.where().firstLine()).isEqualTo(5);
    }

    @Test
    void a_name_too_long_is_refused() {
        assertThat(refusal(XmlSamples.around("<" + "x".repeat(100_000) + "/>"))).isEqualTo("xml-too-large");
    }

    private static String attributes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> " a" + number + "=\"v\"")
                .collect(Collectors.joining());
    }

    private static String refusal(String xml) {
        return refused(xml).code().id();
    }

    private static Finding refused(String xml) {
        Outcome<Kwalificatiedossier> outcome = XmlSamples.parse(xml);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }
}
