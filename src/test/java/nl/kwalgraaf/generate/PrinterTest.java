package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Waarheid.Deel;
import nl.kwalgraaf.generate.Waarheid.Inhoud;
import nl.kwalgraaf.generate.Waarheid.Kerntaak;
import nl.kwalgraaf.generate.Waarheid.Vakkennis;
import nl.kwalgraaf.generate.Waarheid.Werkproces;
import org.junit.jupiter.api.Test;

/** The expectations are lines of the shipped document L, from L1-K2 on. */
final class PrinterTest {
    private static final Eenheidscode KERNTAAK = new Eenheidscode(Deelsoort.LANDELIJK_DEEL, 1, 2, 0);
    private static final Eenheidscode WERKPROCES = new Eenheidscode(Deelsoort.LANDELIJK_DEEL, 1, 2, 2);
    private static final Opmaak ONE_PAGE = Variant.with(Opmaak.AS_SHIPPED, "linesPerPage=0");

    @Test
    void werkproces_is_printed_as_the_shipped_document_does() {
        assertThat(print(Variant.with(ONE_PAGE, "width=118"))).contains("""

                        L1-K2-W2: Automatiseert processen

                        Omschrijving

                        De beginnend beroepsbeoefenaar automatiseert processen door gebruik te maken van een programmeertaal.

                        Resultaat

                        Er is een logisch opgezette, werkende en goed gedocumenteerde code voor het geautomatiseerde proces.

                        Gedrag

                        De beginnend beroepsbeoefenaar:
                        - selecteert geschikte repeterende of probleemgevoelige processen om te automatiseren.
                        - schrijft een doeltreffende code voor het te automatiseren proces.
                        - gebruikt code conform de codeconventies passend bij de gekozen programmeertaal.

                        De onderliggende competenties zijn: Vakdeskundigheid toepassen, Instructies en procedures opvolgen

                        """);
    }

    @Test
    void wrapped_item_of_vakkennis_has_empty_lines_behind_its_first_line_and_its_last() {
        assertThat(print(Variant.with(ONE_PAGE, "width=108"))).contains("""
                        Vakkennis en vaardigheden

                        De beginnend beroepsbeoefenaar:
                        § Kan in een programmeertaal een (onderdeel van een) eenvoudig script voor automatisering van een proces of

                        een eenvoudige applicatie maken

                        § Kan SQL-queries opstellen
                        """);
    }

    @Test
    void code_broken_over_lines_and_line_ends_follow_the_layout() {
        Opmaak opmaak = Variant.with(Variant.with(ONE_PAGE, "codeForm=BROKEN"), "lineEnd=CRLF");
        assertThat(print(opmaak)).contains("\r\nL1-K2-\r\nW2: Automatiseert processen\r\n");
    }

    @Test
    void no_line_breaks_behind_a_suspended_hyphen_unless_en_or_of_follows() {
        Wrapper wrapper = new Wrapper(Opmaak.Wrap.HYPHENS, 20);
        assertThat(wrapper.wrap("zowel voor de binnen- als de buitenlandse markt"))
                .containsExactly("zowel voor de", "binnen- als de", "buitenlandse markt");
        assertThat(wrapper.wrap("hij kent het netwerk- en mediabeheer"))
                .containsExactly("hij kent het", "netwerk- en", "mediabeheer");
        assertThat(wrapper.wrap("aaaa bbbb het netwerk-/mediasysteem"))
                .containsExactly("aaaa bbbb het", "netwerk-", "/mediasysteem");
    }

    private static String print(Opmaak opmaak) {
        Map<Rubriek, String> fields = new EnumMap<>(Rubriek.class);
        fields.put(
                Rubriek.OMSCHRIJVING,
                "De beginnend beroepsbeoefenaar automatiseert processen door gebruik te maken van een programmeertaal.");
        fields.put(
                Rubriek.RESULTAAT,
                "Er is een logisch opgezette, werkende en goed gedocumenteerde code voor het geautomatiseerde proces.");
        fields.put(Rubriek.AANHEF, "De beginnend beroepsbeoefenaar:");
        Inhoud inhoud = new Inhoud(
                fields,
                List.of(),
                List.of(
                        "selecteert geschikte repeterende of probleemgevoelige processen om te automatiseren.",
                        "schrijft een doeltreffende code voor het te automatiseren proces.",
                        "gebruikt code conform de codeconventies passend bij de gekozen programmeertaal."),
                List.of("Vakdeskundigheid toepassen", "Instructies en procedures opvolgen"));
        Werkproces werkproces = new Werkproces(WERKPROCES, "Automatiseert processen", inhoud, List.of());
        Inhoud vakkennis = new Inhoud(
                Map.of(Rubriek.AANHEF, "De beginnend beroepsbeoefenaar:"),
                List.of(
                        new Vakkennis(
                                "Vaardigheid",
                                "Kan in een programmeertaal een (onderdeel van een) eenvoudig script voor automatisering van"
                                        + " een proces of een eenvoudige applicatie maken"),
                        new Vakkennis("Vaardigheid", "Kan SQL-queries opstellen")),
                List.of(),
                List.of());
        Kerntaak kerntaak = new Kerntaak(KERNTAAK, "Ontwikkelt", vakkennis, List.of(), List.of(werkproces));
        Deel deel = new Deel(
                KERNTAAK.vanDeel(),
                Optional.empty(),
                OptionalInt.empty(),
                true,
                Map.of(),
                List.of(kerntaak, kerntaak),
                List.of());
        Waarheid waarheid = new Waarheid(
                Documentsoort.GEREGIONALISEERDE_KWALIFICATIE,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(deel));
        return Printer.print(waarheid, opmaak, 1);
    }
}
