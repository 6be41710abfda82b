package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Verantwoording;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDossierParserTest {
    private final Outcome<Kwalificatiedossier> outcome = XmlSamples.parse(XmlSamples.bijenhouderij("xml"));
    private final Kwalificatiedossier dossier = outcome.value().orElseThrow();

    @Test
    void only_the_item_that_nothing_refers_to_is_left_over() {
        assertThat(XmlSamples.codes(outcome)).containsExactly("xml-unused-item");
        assertThat(dossier.dekking().onverklaard())
                .singleElement()
                .satisfies(span -> assertThat(span.verbatim()).isEqualTo("de imker:"));
    }

    @Test
    void every_character_is_accounted_for_once() {
        String text = XmlSamples.bijenhouderij("xml");
        long printed = text.chars().filter(c -> !Character.isWhitespace(c)).count();

        assertThat(dossier.dekking().vertegenwoordigd()
                        + dossier.dekking().structuur()
                        + dossier.dekking().opmaak()
                        + "deimker:".length())
                .isEqualTo((int) printed);
    }

    @Test
    void the_cover_and_the_attributes_make_the_registration() {
        Registratie registratie = dossier.registratie();

        assertThat(dossier.titel().map(Tekst::schoon)).contains("Bijenhouderij");
        assertThat(registratie.uitgeversnummer().orElseThrow().schoon()).isEqualTo("900");
        assertThat(registratie.rubrieken().get(Rubriek.VERSIE).schoon()).isEqualTo("Gewijzigd 2016");
        assertThat(registratie.vorigeVersie().orElseThrow().schoon()).isEqualTo("899");
        assertThat(registratie.rubrieken().get(Rubriek.STATUS).schoon()).isEqualTo("Vastgesteld");
        assertThat(registratie.penvoerder().orElseThrow().naam().schoon())
                .isEqualTo("Sectorkamer voedsel, groen en gastvrijheid");
        assertThat(registratie.domein().orElseThrow().naam().schoon()).isEqualTo("Voedsel, natuur en leefomgeving");
        assertThat(registratie.domein().orElseThrow().crebonummer().map(Tekst::schoon))
                .contains("79160");
        assertThat(registratie.vaststelling().orElseThrow().datum().map(Dag::datum))
                .contains(LocalDate.of(2015, 11, 26));
        assertThat(registratie.vaststelling().orElseThrow().plaats().map(Tekst::schoon))
                .contains("Zoetermeer");
    }

    @Test
    void a_crebo_number_comes_with_its_dates_and_weight() {
        Creboregistratie crebo = dossier.registratie().crebos().get(0);

        assertThat(crebo.crebonummer().schoon()).isEqualTo("99001");
        assertThat(crebo.geldigheid().geldigVanaf().map(Dag::datum)).contains(LocalDate.of(2016, 8, 1));
        assertThat(crebo.geldigheid().instroomTot().map(Dag::datum)).contains(LocalDate.of(2021, 7, 31));
        assertThat(crebo.geldigheid().diplomeringTot().map(Dag::datum)).contains(LocalDate.of(2024, 7, 31));
        assertThat(crebo.geldigheid().instroomTot().orElseThrow().bron().verbatim())
                .isEqualTo("31-07-2021");
        assertThat(crebo.prijsfactor().orElseThrow().waarde()).isEqualTo(new BigDecimal("1.30"));
        assertThat(dossier.registratie().gewijzigdIn().orElseThrow().bron().verbatim())
                .isEqualTo("2016");
        assertThat(dossier.kwalificaties())
                .extracting(kwalificatie ->
                        kwalificatie.crebos().get(0).crebonummer().schoon())
                .containsExactly("99011", "99012");
        assertThat(dossier.kwalificaties().get(0).crebos().get(0).geldigheid().instroomTot())
                .isEmpty();
    }

    @Test
    void codes_follow_from_the_chapter_numbers() {
        assertThat(dossier.delen()).extracting(deel -> deel.code().toString()).containsExactly("B1", "P1", "P2");
        assertThat(dossier.delen().get(0).kerntaken().get(0).werkprocessen())
                .extracting(werkproces -> werkproces.code().toString())
                .containsExactly("B1-K1-W1", "B1-K1-W2");
        assertThat(dossier.delen().get(2).kerntaken().get(0).werkprocessen())
                .extracting(werkproces -> werkproces.code().toString())
                .containsExactly("P2-K1-W1");
    }

    @Test
    void the_publishers_own_numbers_are_kept_by_code() {
        assertThat(dossier.registratie().uitgeversnummers())
                .extractingByKey(new Eenheidscode(Deelsoort.BASISDEEL, 1, 1, 2))
                .extracting(Tekst::schoon)
                .isEqualTo("62");
    }

    @Test
    void what_the_fields_say_for_one_profiel_makes_one_aanvulling() {
        Kerntaak kerntaak = dossier.delen().get(0).kerntaken().get(0);

        assertThat(kerntaak.aanvullingen()).hasSize(1);
        assertThat(kerntaak.aanvullingen().get(0).voor())
                .extracting(Tekst::schoon)
                .containsExactly("Meesterimker", "Meesterimker", "Meesterimker");
        assertThat(kerntaak.aanvullingen().get(0).profiel()).contains(Eenheidscode.deel(Deelsoort.PROFIELDEEL, 2));
        Inhoud inhoud = kerntaak.aanvullingen().get(0).inhoud();
        assertThat(inhoud.rubrieken().keySet()).containsExactly(Rubriek.COMPLEXITEIT, Rubriek.VERANTWOORDELIJKHEID);
        assertThat(inhoud.vakkennis())
                .extracting(item -> item.tekst().schoon())
                .containsExactly("Heeft specialistische kennis van varroa & vuilbroed");
    }

    @Test
    void an_addition_that_says_nvt_is_a_mention_and_no_aanvulling() {
        Werkproces werkproces =
                dossier.delen().get(0).kerntaken().get(0).werkprocessen().get(0);

        assertThat(werkproces.vermeldingen()).singleElement().satisfies(vermelding -> {
            assertThat(vermelding.over()).isEqualTo(Vermelding.Onderwerp.AANVULLINGEN);
            assertThat(vermelding.bron().verbatim()).isEqualTo("N.v.t.");
        });
        assertThat(werkproces.aanvullingen().get(0).inhoud().rubrieken()).doesNotContainKey(Rubriek.RESULTAAT);
    }

    @Test
    void gedrag_is_parted_into_items_below_its_lead_line() {
        Inhoud inhoud =
                dossier.delen().get(0).kerntaken().get(0).werkprocessen().get(0).inhoud();

        assertThat(inhoud.rubrieken().get(Rubriek.AANHEF).schoon()).isEqualTo("De imker:");
        assertThat(inhoud.gedrag())
                .extracting(Gedrag::tekst)
                .extracting(Tekst::schoon)
                .containsExactly("werkt rustig en zonder haast;", "noteert wat hij ziet.");
    }

    @Test
    void gedrag_may_be_a_list_of_html() {
        Kwalificatiedossier html = XmlSamples.dossier(
                XmlSamples.aroundGedrag("<p>De imker:</p><ul><li>werkt <b>rustig</b>;</li><li>ruimt op.</li></ul>"));
        Inhoud inhoud =
                html.delen().get(0).kerntaken().get(0).werkprocessen().get(0).inhoud();

        assertThat(inhoud.rubrieken().get(Rubriek.AANHEF).schoon()).isEqualTo("De imker:");
        assertThat(inhoud.gedrag())
                .extracting(item -> item.tekst().schoon())
                .containsExactly("werkt rustig;", "ruimt op.");
        assertThat(html.dekking().onverklaard()).isEmpty();
    }

    @Test
    void the_sections_of_the_account_keep_their_titles() {
        Verantwoording verantwoording = dossier.verantwoording();

        assertThat(verantwoording.onderdelen())
                .extracting(onderdeel -> onderdeel.titel().schoon())
                .containsExactly(
                        "Arbeidsmarktinformatie",
                        "Trends en ontwikkelingen",
                        "Beroepsspecifieke moderne vreemde talen",
                        "Wijzigingen ten opzichte van de voorgaande versie",
                        "Aanvullende informatie",
                        "Examenprofielen");
        assertThat(verantwoording.onderdelen().get(0).tekst().map(Tekst::schoon))
                .contains("Kans op werk\nDe kans op werk is goed, zie ..<andere bronnen>..");
        assertThat(verantwoording.onderdelen().get(4).tekst().map(Tekst::schoon))
                .contains("Gezondheid\nSteken zijn gevaarlijk & pijnlijk.\nDraag een kap.");
    }

    @Test
    void the_tables_of_the_account_become_records() {
        Verantwoording verantwoording = dossier.verantwoording();

        assertThat(verantwoording.bronvermeldingen()).singleElement().satisfies(bron -> {
            assertThat(bron.naam().schoon()).isEqualTo("BCP Imker.pdf");
            assertThat(bron.datum().map(Dag::datum)).contains(LocalDate.of(2013, 3, 1));
        });
        assertThat(verantwoording.taaleisen())
                .extracting(eis -> eis.vaardigheid().schoon(), eis -> eis.niveau())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Luisteren", ReferentieNiveau.B1),
                        org.assertj.core.groups.Tuple.tuple("Spreken", ReferentieNiveau.A2));
        assertThat(verantwoording.bijzondereVereisten())
                .extracting(vereiste -> vereiste.eis().map(Tekst::schoon))
                .containsExactly(Optional.of("Nee"), Optional.of("Ja"));
        assertThat(verantwoording.agenda())
                .singleElement()
                .satisfies(
                        punt -> assertThat(punt.wie().map(Tekst::schoon)).contains("Paritaire commissie\nSectorkamer"));
        assertThat(verantwoording.wijzigingscategorieen())
                .extracting(Tekst::schoon)
                .containsExactly("Categorie 3: Wijzigingen");
    }

    @Test
    void one_file_may_hold_several_dossiers() {
        String two = XmlSamples.bijenhouderij("xml")
                .replace(
                        "</dossiers>",
                        "<dossier nr=\"901\" titel=\"Andere\"><onbekend>x</onbekend></dossier></dossiers>");
        List<Outcome<Kwalificatiedossier>> both = XmlDossierParser.parse(SourceText.of("twee.xml", two));

        assertThat(both)
                .extracting(each ->
                        each.value().orElseThrow().titel().map(Tekst::schoon).orElse(""))
                .containsExactly("Bijenhouderij", "Andere");
        assertThat(both.get(0).value().orElseThrow().dekking().vertegenwoordigd())
                .isEqualTo(dossier.dekking().vertegenwoordigd());
        assertThat(both.get(1).value().orElseThrow().dekking().onverklaard())
                .extracting(span -> span.verbatim())
                .containsExactly("x");
        assertThat(XmlSamples.codes(both.get(0))).containsExactly("xml-unused-item");
        assertThat(XmlSamples.codes(both.get(1))).containsExactly("xml-unknown-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>weegt af;</li><li>roert<br/>rustig.</li></ul><p>En ruimt op.</p>",
                "<ul><li><p>weegt af;</p></li><li><p>roert</p><p>rustig.</p></li></ul><p>En ruimt op.</p>",
                "<ul><li>weegt af;<li>roert rustig.</ul><div>En ruimt op.</div>",
                "<ul><li>weegt af;</li><li>roert rustig.</li></ul><table><tr><td>En ruimt op.</td></tr></table>"
            })
    void what_follows_a_list_of_html_is_no_part_of_its_last_item(String html) {
        String gedrag = "<![CDATA[<xhtml><p>De imker:</p>" + html + "</xhtml>]]>";

        assertThat(gedrag(gedrag)).containsExactly("weegt af;", "roert rustig.", "En ruimt op.");
    }

    @Test
    void a_line_behind_a_blank_one_goes_on_with_its_item_where_no_html_says_otherwise() {
        assertThat(gedrag("De imker:\n- weegt\n\naf;\n- roert.")).containsExactly("weegt af;", "roert.");
    }

    private static List<String> gedrag(String inside) {
        return XmlSamples.dossier(XmlSamples.aroundGedrag(inside))
                .delen()
                .get(0)
                .kerntaken()
                .get(0)
                .werkprocessen()
                .get(0)
                .inhoud()
                .gedrag()
                .stream()
                .map(item -> item.tekst().schoon())
                .toList();
    }

    @Test
    void certificaten_of_a_profiel_are_a_field_of_it() {
        Kwalificatiedossier certified = XmlSamples.dossier(XmlSamples.bijenhouderij("xml")
                .replaceFirst("<certificaten />", "<certificaten>Certificaat Honing</certificaten>"));

        assertThat(certified
                        .delen()
                        .get(1)
                        .rubrieken()
                        .get(Rubriek.CERTIFICATEN)
                        .schoon())
                .isEqualTo("Certificaat Honing");
        assertThat(certified.dekking().onverklaard())
                .hasSameSizeAs(dossier.dekking().onverklaard());
    }

    @Test
    void a_categorie_to_which_nothing_refers_is_told_of_like_an_item() {
        String xml = XmlSamples.around("<categoriekennisenvaardigheden>"
                + "<categorie nr=\"5\" titel=\"Maakt gebruik van een systeem\"/></categoriekennisenvaardigheden>");

        assertThat(XmlSamples.parse(xml).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("xml-unused-item");
            assertThat(finding.message()).contains("categorie 5").contains("Maakt gebruik van een systeem");
        });
        assertThat(XmlSamples.dossier(xml).dekking().onverklaard())
                .extracting(span -> span.verbatim())
                .containsExactly("Maakt gebruik van een systeem");
    }

    @Test
    void a_namespace_prefix_makes_no_difference() {
        String prefixed = XmlSamples.bijenhouderij("xml")
                .replace("<sbb>", "<s:sbb xmlns:s=\"urn:sbb\">")
                .replace("</sbb>", "</s:sbb>")
                .replace("<kerntaak ", "<s:kerntaak ")
                .replace("</kerntaak>", "</s:kerntaak>");

        assertThat(Uitspraken.of(XmlSamples.dossier(prefixed))).isEqualTo(Uitspraken.of(dossier));
    }

    @Test
    void xml_is_told_by_its_first_mark() {
        assertThat(XmlDossierParser.isXml(SourceText.of("a", "\ufeff<?xml version=\"1.0\"?><sbb/>")))
                .isTrue();
        assertThat(XmlDossierParser.isXml(SourceText.of("a", "\n <sbb>"))).isTrue();
        assertThat(XmlDossierParser.isXml(SourceText.of("a", " Leeswijzer\n"))).isFalse();
        assertThat(XmlDossierParser.isXml(SourceText.of("a", "<"))).isFalse();
        assertThat(XmlDossierParser.isXml(SourceText.of("a", ""))).isFalse();
    }
}
