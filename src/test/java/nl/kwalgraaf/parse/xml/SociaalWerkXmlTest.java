package nl.kwalgraaf.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real dossier of the publisher's. Its numbers were counted with another program, from the elements alone. */
class SociaalWerkXmlTest {
    private static Outcome<Kwalificatiedossier> outcome;

    @BeforeAll
    static void read() throws IOException {
        Path file = SociaalWerk.file();
        outcome = XmlDossierParser.parse(SourceText.of(file.toString(), Files.readString(file)))
                .get(0);
    }

    private static Kwalificatiedossier dossier() {
        return outcome.value().orElseThrow();
    }

    private static List<Kerntaak> kerntaken() {
        return dossier().delen().stream()
                .flatMap(deel -> deel.kerntaken().stream())
                .toList();
    }

    @Test
    void each_kerntaak_has_its_items_of_vakkennis() {
        assertThat(kerntaken())
                .extracting(kerntaak ->
                        kerntaak.code() + " " + kerntaak.inhoud().vakkennis().size())
                .containsExactly("B1-K1 43", "B1-K2 6", "P1-K1 14", "P2-K1 10");
    }

    @Test
    void each_werkproces_has_its_items_of_gedrag_and_its_competenties() {
        assertThat(kerntaken().stream().flatMap(kerntaak -> kerntaak.werkprocessen().stream()))
                .extracting(werkproces ->
                        werkproces.code() + " " + werkproces.inhoud().gedrag().size() + " "
                                + werkproces.inhoud().competenties().size())
                .containsExactly(
                        "B1-K1-W1 8 4",
                        "B1-K1-W2 6 3",
                        "B1-K1-W3 7 2",
                        "B1-K1-W4 4 2",
                        "B1-K1-W5 6 4",
                        "B1-K1-W6 5 5",
                        "B1-K1-W7 7 4",
                        "B1-K1-W8 8 3",
                        "B1-K2-W1 5 3",
                        "B1-K2-W2 5 3",
                        "P1-K1-W1 3 2",
                        "P1-K1-W2 10 4",
                        "P1-K1-W3 8 3",
                        "P2-K1-W1 7 4",
                        "P2-K1-W2 6 6",
                        "P2-K1-W3 8 3");
    }

    @Test
    void the_kinds_of_vakkennis_follow_from_the_first_word() {
        assertThat(kerntaken().stream()
                        .flatMap(kerntaak -> kerntaak.inhoud().vakkennis().stream())
                        .filter(item -> item.soort() == VakkennisOfVaardigheid.Soort.ONBEKEND))
                .isEmpty();
    }

    @Test
    void the_registration_is_read() {
        assertThat(dossier().registratie().crebos().get(0).crebonummer().schoon())
                .isEqualTo("23185");
        assertThat(dossier().kwalificaties())
                .extracting(kwalificatie -> kwalificatie.naam().orElseThrow().schoon()
                        + " " + kwalificatie.crebos().get(0).crebonummer().schoon()
                        + " " + kwalificatie.mboNiveau().orElseThrow().nummer()
                        + " "
                        + dossier()
                                .geldigheid(kwalificatie)
                                .geldigVanaf()
                                .orElseThrow()
                                .datum())
                .containsExactly(
                        "Sociaal-maatschappelijk dienstverlener 25489 4 2015-08-01",
                        "Sociaal-cultureel werker 25488 4 2015-08-01");
        assertThat(dossier().registratie().vaststelling().orElseThrow().datum().map(Dag::datum))
                .contains(LocalDate.of(2015, 11, 26));
    }

    @Test
    void the_account_is_read() {
        assertThat(dossier().verantwoording().bronvermeldingen()).hasSize(6);
        assertThat(dossier().verantwoording().agenda()).hasSize(12);
        assertThat(dossier().verantwoording().onderdelen()).hasSize(8);
    }

    @Test
    void the_generic_parts_state_their_levels() {
        assertThat(dossier().delen().get(0).generiekeOnderdelen())
                .extracting(onderdeel -> onderdeel.naam().schoon() + " "
                        + onderdeel.niveauEisen().size())
                .containsExactly("Nederlandse taal 3", "Rekenen 3", "Loopbaan en burgerschap 0", "Engels 5");
    }

    @Test
    void a_text_is_whole_from_its_first_to_its_last_word() {
        Tekst complexiteit = kerntaken().get(0).inhoud().rubrieken().get(Rubriek.COMPLEXITEIT);

        assertThat(complexiteit.schoon())
                .startsWith("De setting waarin de sociaal werker")
                .endsWith("(tijd, geld, capaciteit, accommodatie en hulpmiddelen).");
    }

    @Test
    void only_three_items_without_a_kerntaak_are_left_over() {
        assertThat(XmlSamples.codes(outcome).stream().filter(code -> code.startsWith("xml-")))
                .containsExactly("xml-unused-item", "xml-unused-item", "xml-unused-item");
        assertThat(dossier().dekking().onverklaard())
                .extracting(span -> span.firstLine())
                .containsExactly(67, 68, 69);
    }
}
