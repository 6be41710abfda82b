package nl.kwalgraaf.compare;

import static nl.kwalgraaf.compare.Dossiers.basis;
import static nl.kwalgraaf.compare.Dossiers.competenties;
import static nl.kwalgraaf.compare.Dossiers.deel;
import static nl.kwalgraaf.compare.Dossiers.gedrag;
import static nl.kwalgraaf.compare.Dossiers.kerntaak;
import static nl.kwalgraaf.compare.Dossiers.scope;
import static nl.kwalgraaf.compare.Dossiers.tekst;
import static nl.kwalgraaf.compare.Dossiers.vakkennis;
import static nl.kwalgraaf.compare.Dossiers.voor;
import static nl.kwalgraaf.compare.Dossiers.werkproces;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class KruistabellenTest {
    private static final Scope DOSSIER = scope(
            basis(
                    kerntaak(
                            Deelsoort.BASISDEEL,
                            1,
                            "Verzorgt bijenvolken",
                            vakkennis("Heeft kennis van de bij", "Kan rekenen"),
                            List.of(voor("Meesterimker", 2, vakkennis("Heeft kennis van varroa"))),
                            werkproces(1, 1, "Inspecteert", competenties(Competentie.S, Competentie.E)),
                            werkproces(1, 2, "Schept", competenties(Competentie.E))),
                    kerntaak(
                            2,
                            "Oogst honing",
                            vakkennis("Kan rekenen;"),
                            werkproces(2, 1, "Slingert", gedrag("werkt schoon.")))),
            deel(Deelsoort.PROFIELDEEL, 1, "Imker"),
            deel(
                    Deelsoort.PROFIELDEEL,
                    2,
                    "Meesterimker",
                    kerntaak(Deelsoort.PROFIELDEEL, 1, "Teelt", vakkennis("Kan een koningin merken"), List.of())));

    @Test
    void an_item_of_two_kerntaken_is_one_row() {
        assertThat(KruistabelTable.rows(Kruistabellen.of(DOSSIER, Kruistabel.Soort.VAKKENNIS)))
                .containsExactly(
                        List.of("voor", "kenmerk", "tekst", "B1-K1", "B1-K2", "P1-K1"),
                        List.of("Basis", "Vakkennis", "Heeft kennis van de bij", "x", "", ""),
                        List.of("Basis", "Vaardigheid", "Kan rekenen", "x", "x", ""),
                        List.of("P2 Meesterimker", "Vakkennis", "Heeft kennis van varroa", "x", "", ""),
                        List.of("P2 Meesterimker", "Vaardigheid", "Kan een koningin merken", "", "", "x"));
    }

    @Test
    void competenties_stand_in_the_order_of_their_letters() {
        assertThat(KruistabelTable.rows(Kruistabellen.of(DOSSIER, Kruistabel.Soort.COMPETENTIE)))
                .containsExactly(
                        List.of("voor", "kenmerk", "tekst", "B1-K1-W1", "B1-K1-W2"),
                        List.of("Basis", "E", "Samenwerken en overleggen", "x", "x"),
                        List.of("Basis", "S", "Kwaliteit leveren", "x", ""));
    }

    @Test
    void a_competentie_that_the_model_does_not_know_stands_last() {
        Inhoud inhoud = new Inhoud(
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        new Competentievermelding(tekst("Zingen"), Optional.empty()),
                        new Competentievermelding(tekst("Leren"), Optional.of(Competentie.P))));

        assertThat(Kruistabellen.of(scope(basis(kerntaak(1, "Zingt", inhoud))), Kruistabel.Soort.COMPETENTIE)
                        .get(0)
                        .rows())
                .extracting(Kruistabel.Row::text)
                .containsExactly("Leren", "Zingen");
    }

    @Test
    void what_is_asked_leads_to_the_item_that_asks_it() {
        Scope dossier = scope(basis(kerntaak(
                1,
                "Bakt",
                vakkennis("Kan rekenen", "Kan kneden"),
                werkproces(1, 1, "Bakt brood", gedrag("weegt af.", "werkt schoon.")))));

        assertThat(things(dossier, Kruistabel.Soort.VAKKENNIS))
                .containsExactly("id/zijde/B1-K1/vakkennis/1", "id/zijde/B1-K1/vakkennis/2");
        assertThat(things(dossier, Kruistabel.Soort.GEDRAG))
                .containsExactly("id/zijde/B1-K1-W1/gedrag/1", "id/zijde/B1-K1-W1/gedrag/2");
    }

    private static List<String> things(Scope dossier, Kruistabel.Soort soort) {
        return Kruistabellen.of(dossier, soort).get(0).rows().stream()
                .flatMap(row -> row.asked().values().stream())
                .map(Stated::thing)
                .toList();
    }

    @Test
    void a_profiel_of_which_nothing_is_asked_has_no_table() {
        assertThat(Kruistabellen.of(DOSSIER, Kruistabel.Soort.GEDRAG))
                .extracting(Kruistabel::voor)
                .containsExactly("Basis");
        assertThat(Kruistabellen.of(scope(basis(kerntaak(1, "Leeg", Inhoud.GEEN))), Kruistabel.Soort.VAKKENNIS))
                .isEmpty();
    }

    @Test
    void each_table_has_a_sheet_whose_headings_stay_in_sight() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KruistabelTable.write(Kruistabellen.of(DOSSIER, Kruistabel.Soort.VAKKENNIS), out);
        Map<String, String> parts = ComparisonFormsTest.unzip(out.toByteArray());

        assertThat(parts.get("xl/workbook.xml"))
                .contains("name=\"Vakkennis Basis\"")
                .contains("name=\"Vakkennis P2 Meesterimker\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("xSplit=\"2\" ySplit=\"2\"")
                .contains("state=\"frozen\"")
                .contains("width=\"60.0\"");
    }

    /** "De onderliggende competenties zijn:" of B1-K1-W1 and of B1-K1-W2, read in the document. */
    @Test
    void the_competenties_of_a_shipped_document_stand_where_it_prints_them() throws IOException {
        Path file = Path.of("documents", "netwerk-en-mediabeheerder.txt");
        Scope scope = Scope.of(
                "netwerk-en-mediabeheerder",
                DossierParser.parse(SourceText.of(file.toString(), Files.readString(file)))
                        .value()
                        .orElseThrow());
        Kruistabel basis = Kruistabellen.of(scope, Kruistabel.Soort.COMPETENTIE).get(0);

        assertThat(letters(basis, "B1-K1-W1")).containsExactly("M", "N", "Q", "R");
        assertThat(letters(basis, "B1-K1-W2")).containsExactly("H", "I", "J", "K", "M");
        // Line 689 of the document: "… zijn: Formuleren en rapporteren, Analyseren, Instructies en procedures
        // opvolgen".
        assertThat(asked(basis, "J", "B1-K3-W3").line()).isEqualTo(689);
        assertThat(asked(basis, "M", "B1-K3-W3").thing())
                .isEqualTo("id/netwerk-en-mediabeheerder/B1-K3-W3/competentie/2");
        assertThat(asked(basis, "M", "B1-K3-W3").place().verbatim()).isEqualTo("Analyseren");
    }

    private static Stated asked(Kruistabel table, String letter, String code) {
        return table.rows().stream()
                .filter(item -> item.mark().equals(letter))
                .findFirst()
                .orElseThrow()
                .asked()
                .get(code);
    }

    private static List<String> letters(Kruistabel table, String code) {
        return table.rows().stream()
                .filter(item -> item.codes().contains(code))
                .map(Kruistabel.Row::mark)
                .toList();
    }
}
