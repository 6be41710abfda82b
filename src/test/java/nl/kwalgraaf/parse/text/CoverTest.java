package nl.kwalgraaf.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {
    private static final String BODY = """

            Basisdeel

            B1-K1: Verzorgt bijenvolken

            Complexiteit

            De imker werkt met standaardprocedures.

            Profieldeel

            P1: Imker

            Mbo-niveau

            3

            P2: Honingmaker

            Mbo-niveau

            2
            """;

    private static Kwalificatiedossier read(String cover) {
        return DossierParser.parse(SourceText.of("test.txt", cover + BODY))
                .value()
                .orElseThrow();
    }

    private static String number(List<Creboregistratie> crebos) {
        assertThat(crebos).hasSize(1);
        return crebos.get(0).crebonummer().schoon();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kwalificatiedossier Bijenhouderij",
                "Kwalificatiedossier mbo Bijenhouderij",
                "KEUZEDEEL Bijenhouderij"
            })
    void a_title_of_one_line_names_the_document(String title) {
        assertThat(read(title + "\n\nGeldig vanaf 01-08-2016\n").titel().map(Tekst::schoon))
                .contains("Bijenhouderij");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kwalificatiedossier voor wie bijen houdt",
                "Kwalificatiedossier Bijenhouderij is van kracht.",
                "Voorwoord\nKwalificatiedossier Bijenhouderij"
            })
    void a_sentence_about_a_document_names_none(String sentence) {
        assertThat(read(sentence + "\n").titel()).isEmpty();
    }

    @Test
    void the_year_of_change_may_stand_behind_the_day() {
        Registratie registratie = read("KWALIFICATIEDOSSIER MBO\n\nImkers\n\nGeldig vanaf 1-8-2030 (gewijzigd 2031)\n")
                .registratie();

        assertThat(registratie.geldigheid().geldigVanaf().orElseThrow().datum()).isEqualTo(LocalDate.of(2030, 8, 1));
        assertThat(registratie.gewijzigdIn().orElseThrow().waarde()).isEqualByComparingTo("2031");
    }

    @Test
    void crebo_numbers_belong_to_the_thing_whose_label_stands_before_them() {
        Kwalificatiedossier dossier = read("""
                KWALIFICATIEDOSSIER MBO

                Bijenhouderij

                Geldig vanaf 01-08-2016

                Opleidingsdomein: Voedsel, natuur en leefomgeving (Crebonr. 79999)
                Kwalificatiedossier: Bijenhouderij (Crebonr. 23999)
                Kwalificaties:
                Imker (Crebonr. 25999)
                Honingmaker (crebonummer: 25998)
                """);

        assertThat(dossier.titel().orElseThrow().schoon()).isEqualTo("Bijenhouderij");
        Registratie registratie = dossier.registratie();
        assertThat(number(registratie.crebos())).isEqualTo("23999");
        assertThat(registratie.crebos().get(0).geldigheid().geldigVanaf().map(Dag::datum))
                .contains(LocalDate.of(2016, 8, 1));
        assertThat(registratie.domein().orElseThrow().naam().schoon()).isEqualTo("Voedsel, natuur en leefomgeving");
        assertThat(registratie
                        .domein()
                        .orElseThrow()
                        .crebonummer()
                        .orElseThrow()
                        .schoon())
                .isEqualTo("79999");
        assertThat(number(dossier.kwalificaties().get(0).crebos())).isEqualTo("25999");
        assertThat(number(dossier.kwalificaties().get(1).crebos())).isEqualTo("25998");
        assertThat(dossier.dekking().onverklaard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit kwalificatiedossier is geldig vanaf 1 augustus 2016.",
                "Dit dossier is in november vastgesteld en is geldig vanaf 01-08-2016 voor alle leerwegen.",
                "Het kwalificatiedossier Bijenhouderij geldt vanaf 1 augustus 2016, voor wie dan begint.",
                "Geldig vanaf 1 augustus 2016 voor alle leerwegen",
            })
    void day_in_a_sentence_about_the_document_is_its_day(String sentence) {
        Dag dag = read("KWALIFICATIEDOSSIER MBO\n\nBijenhouderij\n\n" + sentence + "\n")
                .geldigheid()
                .geldigVanaf()
                .orElseThrow();

        assertThat(dag.datum()).isEqualTo(LocalDate.of(2016, 8, 1));
        assertThat(dag.bron().verbatim()).isIn("1 augustus 2016", "01-08-2016");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit dossier vervangt het dossier dat geldig is vanaf 1 augustus 2015.",
                "Dit dossier vervangt het dossier geldig vanaf 1 augustus 2015.",
                "Het vorige dossier was geldig vanaf 1 augustus 2015.",
                "Dit dossier is niet geldig vanaf 1 augustus 2015.",
                "Dit dossier is herzien. Het besluit is geldig vanaf 1 augustus 2015.",
                "De wet is geldig vanaf 1 augustus 2015.",
                "Dit dossier is geldig vanaf 31 februari 2015.",
            })
    void day_in_a_sentence_about_something_else_is_not(String sentence) {
        assertThat(read("KWALIFICATIEDOSSIER MBO\n\nBijenhouderij\n\n" + sentence + "\n")
                        .geldigheid()
                        .geldigVanaf())
                .isEmpty();
    }

    @Test
    void who_holds_the_pen_and_who_adopted_it_may_stand_below_their_labels() {
        Registratie registratie = read("""
                        Kwalificatiedossier mbo
                        Bijenhouderij
                        Crebonr. 23999

                        Penvoerder
                        Sectorkamer voedsel, groen en gastvrijheid
                        Vastgesteld door: Minister van OCW
                        Op: 26 november 2015
                        Te: Zoetermeer
                        """).registratie();

        assertThat(number(registratie.crebos())).isEqualTo("23999");
        assertThat(registratie.penvoerder().orElseThrow().naam().schoon())
                .isEqualTo("Sectorkamer voedsel, groen en gastvrijheid");
        assertThat(registratie.vaststelling().orElseThrow().door().orElseThrow().schoon())
                .isEqualTo("Minister van OCW");
        assertThat(registratie.vaststelling().orElseThrow().datum().map(Dag::datum))
                .contains(LocalDate.of(2015, 11, 26));
        assertThat(registratie
                        .vaststelling()
                        .orElseThrow()
                        .plaats()
                        .orElseThrow()
                        .schoon())
                .isEqualTo("Zoetermeer");
    }

    @Test
    void a_cover_without_crebo_numbers_says_from_when_it_holds_and_who_developed_it() {
        Kwalificatiedossier dossier = read("""
                Kwalificatiedossier mbo
                Bijenhouderij

                Geldig vanaf 1 augustus 2016
                Ontwikkeld door
                Sectorkamer voedsel, groen en gastvrijheid
                """);

        Map<Rubriek, Tekst> rubrieken = dossier.registratie().rubrieken();
        Dag vanaf = dossier.geldigheid().geldigVanaf().orElseThrow();
        assertThat(vanaf.datum()).isEqualTo(LocalDate.of(2016, 8, 1));
        assertThat(vanaf.bron().verbatim()).isEqualTo("1 augustus 2016");
        assertThat(rubrieken.get(Rubriek.ONTWIKKELD_DOOR).schoon())
                .isEqualTo("Sectorkamer voedsel, groen en gastvrijheid");
        assertThat(dossier.dekking().onverklaard()).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_stays_as_the_words_it_is() {
        Kwalificatiedossier dossier = read("""
                Kwalificatiedossier mbo
                Bijenhouderij

                Geldig vanaf 31 februari 2016
                """);

        assertThat(dossier.geldigheid().geldigVanaf()).isEmpty();
        assertThat(dossier.dekking().onverklaard())
                .extracting(Span::verbatim)
                .singleElement()
                .asString()
                .endsWith("31 februari 2016");
    }

    @Test
    void code_of_a_keuzedeel_is_its_number() {
        Kwalificatiedossier keuzedeel =
                DossierParser.parse(SourceText.of("test.txt", """
                        KEUZEDEEL MBO
                        Imkerij voor gevorderden
                        Code K9999
                        Op: nader te bepalen

                        1. Algemene informatie

                        Studielast
                        240

                        2. Uitwerking

                        D1-K1: Verzorgt bijenvolken

                        Complexiteit
                        De imker werkt zelfstandig.
                        """)).value().orElseThrow();

        assertThat(keuzedeel.registratie().code().orElseThrow().schoon()).isEqualTo("K9999");
        assertThat(keuzedeel.registratie().vaststelling()).isEmpty();
        assertThat(keuzedeel.delen().get(0).naam().orElseThrow().schoon()).isEqualTo("Imkerij voor gevorderden");
        assertThat(keuzedeel.dekking().onverklaard()).hasSize(1);
    }

    @Test
    void name_of_a_keuzedeel_may_bear_its_code() {
        Kwalificatiedossier keuzedeel =
                DossierParser.parse(SourceText.of("test.txt", """
                        Keuzedeel: Imkerij voor gevorderden (K9998)
                        behorend bij één of meerdere kwalificaties mbo

                        1. Algemene informatie
                        Studielast: 240

                        2. Uitwerking
                        D1-K1: Verzorgt bijenvolken
                        Complexiteit
                        De imker werkt zelfstandig.
                        """)).value().orElseThrow();

        assertThat(keuzedeel.registratie().code().orElseThrow().schoon()).isEqualTo("K9998");
        assertThat(keuzedeel.delen().get(0).naam().orElseThrow().schoon()).isEqualTo("Imkerij voor gevorderden");
        assertThat(keuzedeel.dekking().onverklaard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KWALIFICATIEDOSSIER MBO\nBijenhouderij\nCrebonr. 23999\n\u00BB Imker (Crebonr. 25999)\n\u00BB Honingmaker (Crebonr. 25998)\n",
                "KWALIFICATIEDOSSIER MBO\nBijenhouderij\nCrebonr. 23999\nImker (Crebonr. 25999)\nHoningmaker (Crebonr. 25998)\n",
                "Bijenhouderij\nCrebonr. 23999\n\n\u00BB Imker (Crebonr. 25999)\n\u00BB Honingmaker (Crebonr. 25998)\n",
                "Bijenhouderij Crebonr. 23999\nImker (Crebonr. 25999)\nHoningmaker (Crebonr. 25998)\n",
                "Opleidingsdomein: Natuur (Crebonr. 79999)\nKwalificatiedossier: Bijenhouderij (Crebonr. 23999)\nImker (Crebonr. 25999)\nHoningmaker (Crebonr. 25998)\n",
                "Naam kwalificatiedossier: Bijenhouderij\nCrebonummer kwalificatiedossier: 23999\nImker (Crebonr. 25999)\nHoningmaker (Crebonr. 25998)\n",
            })
    void kwalificaties_below_the_number_of_the_dossier_need_no_heading(String cover) {
        Kwalificatiedossier dossier = read(cover);
        assertThat(dossier.titel().orElseThrow().schoon()).isEqualTo("Bijenhouderij");
        assertThat(number(dossier.registratie().crebos())).isEqualTo("23999");
        assertThat(dossier.kwalificaties())
                .extracting(kwalificatie -> number(kwalificatie.crebos()))
                .containsExactly("25999", "25998");
        assertThat(dossier.dekking().onverklaard()).isEmpty();
    }

    @Test
    void a_dossier_may_bear_two_numbers() {
        Kwalificatiedossier dossier = read(
                "Kwalificatiedossier mbo\nBijenhouderij\nBijenhouderij (Crebonr. 23999)\nBijenhouderij (Crebonr. 23998)\n");
        assertThat(dossier.registratie().crebos()).hasSize(2);
        assertThat(read("Kwalificatiedossier mbo\nBijenhouderij\nCrebonr. 23999\nCrebonr. 23998\n")
                        .registratie()
                        .crebos())
                .hasSize(2);
        assertThat(read("Bijenhouderij (Crebonr. 23999)\nCrebonr. 23998\n")
                        .titel()
                        .orElseThrow()
                        .schoon())
                .isEqualTo("Bijenhouderij");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kwalificatiedossier mbo\nCrebonr. 23999\n",
                "Geldig vanaf 01-08-2016\nCrebonr. 23999\n",
                "Opleidingsdomein: Natuur (Crebonr. 79999)\nKwalificatiedossier:\nCrebonr. 23999\n",
                "Kwalificatiedossier: (Crebonr. 23999)\nCrebonr. 23998\n",
                "Bijenhouderij\n\nCrebonr. 23999\n",
                "Opleidingsdomein:\nNatuur\nCrebonr. 79999\n",
            })
    void a_number_has_its_name_right_above_it_and_no_label(String cover) {
        assertThat(read(cover).titel()).isEmpty();
    }

    @Test
    void a_label_of_a_cover_without_a_value_takes_no_field() {
        Kwalificatiedossier keuzedeel =
                DossierParser.parse(SourceText.of("test.txt", """
                        Algemene informatie

                        Keuzedeel:

                        Studielast: 240

                        Uitwerking

                        D1-K1: Verzorgt bijenvolken

                        Complexiteit
                        De imker werkt zelfstandig.
                        """)).value().orElseThrow();

        assertThat(keuzedeel.titel()).isEmpty();
        assertThat(keuzedeel.delen().get(0).rubrieken().get(Rubriek.STUDIELAST).schoon())
                .isEqualTo("240");
    }

    @Test
    void a_list_of_numbers_is_one_of_kwalificaties_though_the_dossier_states_none() {
        Kwalificatiedossier dossier = read("\u00BB Imker (Crebonr. 25999)\n\u00BB Honingmaker (Crebonr. 25998)\n");
        assertThat(dossier.registratie().crebos()).isEmpty();
        assertThat(number(dossier.kwalificaties().get(0).crebos())).isEqualTo("25999");
    }
}
