package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlFindingsTest {

    @ParameterizedTest
    @MethodSource
    void a_slip_in_the_file_is_found_where_it_stands(String code, String where, String xml) {
        Outcome<Kwalificatiedossier> outcome = XmlSamples.parse(xml);

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.where().verbatim()).isEqualTo(where);
        });
    }

    static Stream<Arguments> a_slip_in_the_file_is_found_where_it_stands() {
        return Stream.of(
                Arguments.of(
                        "xml-dangling-reference",
                        "<vakkennisenvaardigheden referentie=\"9\"/>",
                        XmlSamples.aroundKerntaak("<vakkennisenvaardigheden>"
                                + "<vakkennisenvaardigheden referentie=\"9\"/></vakkennisenvaardigheden>")),
                Arguments.of(
                        "xml-dangling-reference",
                        "<profiel referentie=\"8\"/>",
                        XmlSamples.aroundKerntaak("<complexiteit>Gewoon.<complexiteitperprofiel><aanvullend>"
                                + "<profiel referentie=\"8\"/><complexiteit>Meer.</complexiteit>"
                                + "</aanvullend></complexiteitperprofiel></complexiteit>")),
                Arguments.of(
                        "xml-dangling-reference",
                        "<dossier nr=\"1\" titel=\"Proef\" referentiedomein=\"7\">",
                        XmlSamples.around("").replace("titel=\"Proef\"", "titel=\"Proef\" referentiedomein=\"7\"")),
                Arguments.of(
                        "xml-unknown-content",
                        "<nieuws van=\"gisteren\">",
                        XmlSamples.around("<nieuws van=\"gisteren\">Iets <i>nieuws</i>.</nieuws>")),
                Arguments.of(
                        "xml-unknown-content",
                        "hoog",
                        XmlSamples.aroundKerntaak("<complexiteit mate=\"hoog\">Gewoon.</complexiteit>")),
                Arguments.of("xml-unknown-content", "\nlos\n", XmlSamples.around("los")),
                Arguments.of(
                        "xml-bad-value",
                        "31-02-2016",
                        XmlSamples.around("<dossiercrebos><dossiercrebo Geldig_vanaf=\"31-02-2016\">12345"
                                + "</dossiercrebo></dossiercrebos>")),
                Arguments.of(
                        "xml-bad-value",
                        "1234",
                        XmlSamples.around("<dossiercrebos><dossiercrebo>1234</dossiercrebo></dossiercrebos>")),
                Arguments.of(
                        "xml-bad-value",
                        "5",
                        XmlSamples.around(
                                "<profielen><profiel nr=\"7\" titel=\"P\" hoofdstuk=\"1\" niveau=\"5\"/></profielen>")),
                Arguments.of(
                        "xml-code-by-order",
                        "<werkproces nr=\"4\" titel=\"Twee\" hoofdstuk=\"1\">",
                        XmlSamples.aroundKerntaak("<basiswerkprocessen>"
                                + "<werkproces nr=\"3\" titel=\"Een\" hoofdstuk=\"1\"/>"
                                + "<werkproces nr=\"4\" titel=\"Twee\" hoofdstuk=\"1\"></werkproces>"
                                + "</basiswerkprocessen>")),
                Arguments.of(
                        "unknown-kind-of-item",
                        "Maakt gebruik van een pan",
                        XmlSamples.around("<kennisenvaardigheden>"
                                + "<kennisofvaardigheid nr=\"5\" titel=\"Maakt gebruik van een pan\"/>"
                                + "</kennisenvaardigheden><basis><basistaken><basiskerntaken>"
                                + "<kerntaak nr=\"2\" titel=\"Taak\" hoofdstuk=\"1\"><vakkennisenvaardigheden>"
                                + "<vakkennisenvaardigheden referentie=\"5\"/></vakkennisenvaardigheden></kerntaak>"
                                + "</basiskerntaken></basistaken></basis>")),
                Arguments.of(
                        "items-without-mark",
                        "werkt rustig.\nruimt op.",
                        XmlSamples.aroundGedrag("werkt rustig.\nruimt op.")),
                Arguments.of(
                        "unknown-competentie",
                        "<competentie referentie=\"31\"/>",
                        XmlSamples.aroundWerkproces("<werkprocescompetenties><competentie referentie=\"31\"/>"
                                        + "</werkprocescompetenties>")
                                .replace("titel=\"Leren\" code=\"P\"", "titel=\"Zingen\" code=\"Z\"")),
                Arguments.of(
                        "repeated-competentie",
                        "<competentie referentie=\"31\" />",
                        XmlSamples.aroundWerkproces("<werkprocescompetenties><competentie referentie=\"31\"/>"
                                + "<competentie referentie=\"31\" /></werkprocescompetenties>")),
                Arguments.of(
                        "repeated-item",
                        "<vakkennisenvaardigheden referentie=\"5\" />",
                        XmlSamples.around("<kennisenvaardigheden>"
                                + "<kennisofvaardigheid nr=\"5\" titel=\"Kan koken\"/>"
                                + "</kennisenvaardigheden><basis><basistaken><basiskerntaken>"
                                + "<kerntaak nr=\"2\" titel=\"Taak\" hoofdstuk=\"1\"><vakkennisenvaardigheden>"
                                + "<vakkennisenvaardigheden referentie=\"5\"/>"
                                + "<vakkennisenvaardigheden referentie=\"5\" />"
                                + "</vakkennisenvaardigheden></kerntaak>"
                                + "</basiskerntaken></basistaken></basis>")));
    }

    @Test
    void a_number_that_two_siblings_share_leaves_the_order_to_decide() {
        Kwalificatiedossier dossier = XmlSamples.dossier(XmlSamples.aroundKerntaak("<basiswerkprocessen>"
                + "<werkproces nr=\"3\" titel=\"Een\" hoofdstuk=\"3\"/>"
                + "<werkproces nr=\"4\" titel=\"Twee\" hoofdstuk=\"3\"/></basiswerkprocessen>"));

        assertThat(dossier.delen().get(0).kerntaken().get(0).werkprocessen())
                .extracting(werkproces -> werkproces.code().toString())
                .containsExactly("B1-K1-W1", "B1-K1-W2");
    }

    @Test
    void numbers_past_nine_and_out_of_order_are_codes_in_the_order_of_the_numbers() {
        Kwalificatiedossier dossier = XmlSamples.dossier(XmlSamples.aroundKerntaak("<basiswerkprocessen>"
                + "<werkproces nr=\"3\" titel=\"Een\" hoofdstuk=\"12\"/>"
                + "<werkproces nr=\"4\" titel=\"Twee\" hoofdstuk=\"2\"/></basiswerkprocessen>"));

        assertThat(dossier.delen().get(0).kerntaken().get(0).werkprocessen())
                .extracting(werkproces -> werkproces.volgnummer() + " " + werkproces.code())
                .containsExactly("1 B1-K1-W2", "2 B1-K1-W12");
    }

    @Test
    void the_same_unknown_element_is_reported_once_with_its_number() {
        Outcome<Kwalificatiedossier> outcome =
                XmlSamples.parse(XmlSamples.around("<nieuws>een</nieuws><nieuws>twee</nieuws>"));

        assertThat(outcome.findings())
                .extracting(Finding::message)
                .containsExactly("No rule knows <nieuws> in <dossier> (2 times).");
        assertThat(outcome.value().orElseThrow().dekking().onverklaard())
                .extracting(span -> span.verbatim())
                .containsExactly("een", "twee");
    }

    @Test
    void marks_around_nothing_say_nothing() {
        Outcome<Kwalificatiedossier> outcome = XmlSamples.parse(
                XmlSamples.aroundKerntaak("<complexiteit><![CDATA[<xhtml><p /><p> </p></xhtml>]]></complexiteit>"));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value()
                        .orElseThrow()
                        .delen()
                        .get(0)
                        .kerntaken()
                        .get(0)
                        .inhoud()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_dossier_without_anything_is_a_dossier() {
        Outcome<Kwalificatiedossier> outcome = XmlSamples.parse("<sbb><dossiers><dossier/></dossiers></sbb>");

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().orElseThrow().titel()).isEmpty();
        assertThat(outcome.value().orElseThrow().delen()).isEmpty();
    }

    @Test
    void what_was_only_ever_seen_empty_stays_unclassified_and_is_told() {
        String sound = XmlSamples.bijenhouderij("xml");
        String filled = sound.replace(
                        "<categoriekennisenvaardigheden />",
                        "<categoriekennisenvaardigheden><categorie nr=\"5\" titel=\"Bijengezondheid\"/>"
                                + "</categoriekennisenvaardigheden>")
                .replaceFirst(
                        "<vakkennisenvaardigheden_met_categorie />",
                        "<vakkennisenvaardigheden_met_categorie><categorie referentie=\"5\">"
                                + "<vakkennisenvaardigheden referentie=\"44\"/></categorie>"
                                + "</vakkennisenvaardigheden_met_categorie>")
                .replaceFirst(
                        "<certificaten />",
                        "<certificaten>Geen eis. <certificaat>Bijenpaspoort</certificaat></certificaten>")
                .replaceFirst(
                        "<instellingendieaanmogenbieden />",
                        "<instellingendieaanmogenbieden><instelling titel=\"Bijencollege\"/>"
                                + "</instellingendieaanmogenbieden>");

        Outcome<Kwalificatiedossier> outcome = XmlSamples.parse(filled);

        Kwalificatiedossier dossier = outcome.value().orElseThrow();
        assertThat(dossier.dekking().onverklaard())
                .extracting(Span::verbatim)
                .contains("Bijengezondheid", "Bijenpaspoort", "Bijencollege")
                .doesNotContain("Kan een koningin merken", "Geen eis.");
        assertThat(dossier.delen())
                .extracting(deel -> deel.rubrieken().get(Rubriek.CERTIFICATEN))
                .filteredOn(certificaten -> certificaten != null)
                .extracting(Tekst::schoon)
                .containsExactly("Geen eis.");
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.code() == ParseCode.XML_UNKNOWN_CONTENT)
                .extracting(Finding::message)
                .contains(
                        "No rule knows attribute titel of <categorie>.",
                        "No rule knows <certificaat> in <certificaten>.",
                        "No rule knows <instelling> in <instellingendieaanmogenbieden>.");
    }
}
