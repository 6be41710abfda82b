package nl.kwalgraaf.compare;

import static nl.kwalgraaf.compare.Dossiers.basis;
import static nl.kwalgraaf.compare.Dossiers.deel;
import static nl.kwalgraaf.compare.Dossiers.gedrag;
import static nl.kwalgraaf.compare.Dossiers.kerntaak;
import static nl.kwalgraaf.compare.Dossiers.rubriek;
import static nl.kwalgraaf.compare.Dossiers.scope;
import static nl.kwalgraaf.compare.Dossiers.vakkennis;
import static nl.kwalgraaf.compare.Dossiers.voor;
import static nl.kwalgraaf.compare.Dossiers.werkproces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Case;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String BIJEN = "De imker verzorgt bijenvolken in alle seizoenen van het jaar.";
    private static final String KOEIEN = "De veehouder melkt tweemaal daags de koeien in de stal.";
    private static final String TARWE = "De akkerbouwer zaait wintertarwe op zware kleigrond.";

    private static List<String> changes(Comparison comparison, Level level) {
        return comparison.units().stream()
                .filter(unit -> unit.level() == level)
                .map(unit -> unit.before().map(UnitChange.Name::code).orElse("-") + " "
                        + unit.after().map(UnitChange.Name::code).orElse("-") + " "
                        + unit.change().word())
                .toList();
    }

    private static List<String> items(Comparison comparison, String part) {
        return comparison.units().stream()
                .flatMap(unit -> unit.parts().stream())
                .filter(change -> change.naam().equals(part))
                .map(change -> change.beforeNumber() + " " + change.afterNumber() + " "
                        + change.change().word()
                        + change.elsewhere().map(" "::concat).orElse(""))
                .toList();
    }

    private static Comparison ofVakkennis(Inhoud before, Inhoud after) {
        return Comparison.of(
                scope(basis(kerntaak(1, "Verzorgt bijenvolken", before))),
                scope(basis(kerntaak(1, "Verzorgt bijenvolken", after))));
    }

    @Test
    void a_dossier_is_the_same_as_itself() {
        Scope dossier = scope(
                basis(kerntaak(
                        1,
                        "Verzorgt bijenvolken",
                        vakkennis("Kan een zwerm scheppen"),
                        werkproces(1, 1, "Inspecteert een volk", rubriek(Rubriek.OMSCHRIJVING, BIJEN)))),
                deel(Deelsoort.PROFIELDEEL, 1, "Imker"));
        Comparison comparison = Comparison.of(dossier, dossier);

        assertThat(comparison.units()).allMatch(unit -> unit.change() == Change.SAME);
        assertThat(comparison.likeness()).isEqualTo(1);
        assertThat(comparison.count(Level.DEEL)).isEqualTo(Map.of(Change.SAME, 2));
    }

    @Test
    void an_item_is_reworded_and_its_words_are_named() {
        Comparison comparison =
                ofVakkennis(vakkennis("Kan een zwerm scheppen"), vakkennis("Kan een zwerm veilig scheppen"));
        PartChange change = comparison.units().get(1).parts().get(1);

        assertThat(change.change()).isEqualTo(Change.REWORDED);
        // Four words of four and of five: 2 * 4 / 9.
        assertThat(change.likeness()).isCloseTo(8.0 / 9, within(1e-9));
        assertThat(change.words())
                .containsExactly(
                        new Edit(Edit.Kind.BOTH, "Kan een zwerm"),
                        new Edit(Edit.Kind.NEW, "veilig"),
                        new Edit(Edit.Kind.BOTH, "scheppen"));
    }

    @Test
    void the_likeness_of_a_unit_is_that_of_its_words() {
        Comparison comparison =
                ofVakkennis(vakkennis("Kan een zwerm scheppen"), vakkennis("Kan een zwerm veilig scheppen"));

        // A deel that says nothing says the same; of the kerntaak 2 and 4 words are said on both sides, of 6 and of 7.
        assertThat(comparison.units().get(0).likeness()).isEqualTo(1);
        assertThat(comparison.units().get(1).likeness()).isCloseTo(12.0 / 13, within(1e-9));
    }

    @Test
    void of_two_units_that_are_as_alike_the_one_of_the_same_number_is_meant() {
        Inhoud inhoud = rubriek(Rubriek.COMPLEXITEIT, BIJEN);
        Comparison comparison = Comparison.of(
                scope(basis(kerntaak(2, "Verzorgt bijenvolken", inhoud))),
                scope(basis(kerntaak(1, "Verzorgt bijenvolken", inhoud), kerntaak(2, "Verzorgt bijenvolken", inhoud))));

        assertThat(changes(comparison, Level.KERNTAAK)).containsExactly("B1-K2 B1-K2 same", "- B1-K1 new");
    }

    @Test
    void of_two_werkprocessen_that_are_as_alike_the_one_of_the_same_kerntaak_is_meant() {
        Inhoud none = rubriek(Rubriek.COMPLEXITEIT, BIJEN);
        Inhoud other = rubriek(Rubriek.COMPLEXITEIT, KOEIEN);
        Inhoud inhoud = rubriek(Rubriek.OMSCHRIJVING, TARWE);
        Comparison comparison = Comparison.of(
                scope(basis(
                        kerntaak(1, "Verzorgt bijenvolken", none),
                        kerntaak(2, "Melkt koeien", other, werkproces(2, 1, "Rondt af", inhoud)))),
                scope(basis(
                        kerntaak(1, "Verzorgt bijenvolken", none, werkproces(1, 1, "Rondt af", inhoud)),
                        kerntaak(2, "Melkt koeien", other, werkproces(2, 1, "Rondt af", inhoud)))));

        assertThat(changes(comparison, Level.WERKPROCES)).containsExactly("B1-K2-W1 B1-K2-W1 same", "- B1-K1-W1 new");
    }

    @Test
    void texts_are_as_alike_as_the_telling_words_that_they_share() {
        Unit bijen = unit("Melkt", "imker verzorgt bijenvolken");
        Unit koeien = unit("Melk", "imker verzorgt koeien");

        // Two of three words on each side; of the title _me mel elk, of five and of four.
        assertThat(bijen.textLikeness(koeien)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(bijen.titleLikeness(koeien)).isCloseTo(2.0 * 3 / 9, within(1e-9));
    }

    private static Unit unit(String titel, String tekst) {
        return Unit.of("id/zijde", kerntaak(1, titel, rubriek(Rubriek.COMPLEXITEIT, tekst)));
    }

    @Test
    void an_item_in_another_order_is_moved() {
        assertThat(items(
                        ofVakkennis(
                                vakkennis("Kan melken", "Heeft kennis van honing", "Kan een kast timmeren"),
                                vakkennis("Heeft kennis van honing", "Kan een kast timmeren", "Kan melken")),
                        "vakkennis"))
                .containsExactly("1 3 moved", "2 1 same", "3 2 same");
    }

    @Test
    void items_come_and_go() {
        assertThat(items(
                        ofVakkennis(
                                vakkennis("Kan een zwerm scheppen", "Kan melken"),
                                vakkennis("Heeft specialistische kennis van varroa", "Kan een zwerm scheppen")),
                        "vakkennis"))
                .containsExactly("1 2 same", "2 0 gone", "0 1 new");
    }

    @Test
    void an_item_that_left_for_another_kerntaak_is_moved_there() {
        Comparison comparison = Comparison.of(
                scope(basis(
                        kerntaak(1, "Verzorgt bijenvolken", vakkennis("Kan een zwerm scheppen", "Kan rekenen")),
                        kerntaak(2, "Melkt koeien", vakkennis("Kan een uier reinigen")))),
                scope(basis(
                        kerntaak(1, "Verzorgt bijenvolken", vakkennis("Kan een zwerm scheppen")),
                        kerntaak(2, "Melkt koeien", vakkennis("Kan een uier reinigen", "Kan rekenen")))));

        assertThat(items(comparison, "vakkennis"))
                .containsExactly("1 1 same", "2 0 moved B1-K2", "1 1 same", "0 2 moved B1-K1");
        assertThat(comparison.likeness()).isEqualTo(1);
    }

    @Test
    void two_kerntaken_with_one_title_are_told_apart_by_their_texts() {
        Comparison comparison = Comparison.of(
                scope(basis(
                        kerntaak(1, "Werkt in het veld", rubriek(Rubriek.COMPLEXITEIT, BIJEN)),
                        kerntaak(2, "Werkt in het veld", rubriek(Rubriek.COMPLEXITEIT, TARWE)))),
                scope(basis(
                        kerntaak(1, "Werkt in het veld", rubriek(Rubriek.COMPLEXITEIT, TARWE)),
                        kerntaak(2, "Werkt in het veld", rubriek(Rubriek.COMPLEXITEIT, BIJEN)))));

        assertThat(changes(comparison, Level.KERNTAAK)).containsExactly("B1-K1 B1-K2 moved", "B1-K2 B1-K1 moved");
    }

    @Test
    void a_werkproces_may_move_to_another_kerntaak() {
        Comparison comparison = Comparison.of(
                scope(basis(
                        kerntaak(
                                1,
                                "Verzorgt bijenvolken",
                                Inhoud.GEEN,
                                werkproces(1, 1, "Inspecteert een volk", rubriek(Rubriek.OMSCHRIJVING, BIJEN)),
                                werkproces(1, 2, "Melkt de koeien", rubriek(Rubriek.OMSCHRIJVING, KOEIEN))),
                        kerntaak(2, "Houdt vee", Inhoud.GEEN))),
                scope(basis(
                        kerntaak(
                                1,
                                "Verzorgt bijenvolken",
                                Inhoud.GEEN,
                                werkproces(1, 1, "Inspecteert een volk", rubriek(Rubriek.OMSCHRIJVING, BIJEN))),
                        kerntaak(
                                2,
                                "Houdt vee",
                                Inhoud.GEEN,
                                werkproces(2, 1, "Melkt de koeien", rubriek(Rubriek.OMSCHRIJVING, KOEIEN))))));

        assertThat(changes(comparison, Level.WERKPROCES))
                .containsExactly("B1-K1-W1 B1-K1-W1 same", "B1-K1-W2 B1-K2-W1 moved");
    }

    @Test
    void the_same_place_makes_no_pair_of_two_that_share_no_words() {
        Comparison comparison = Comparison.of(
                scope(basis(kerntaak(1, "Verzorgt bijenvolken", rubriek(Rubriek.COMPLEXITEIT, BIJEN)))),
                scope(basis(kerntaak(1, "Zaait graan", rubriek(Rubriek.COMPLEXITEIT, TARWE)))));

        assertThat(changes(comparison, Level.KERNTAAK)).containsExactly("B1-K1 - gone", "- B1-K1 new");
        assertThat(comparison.likeness()).isZero();
    }

    @Test
    void a_landelijk_deel_can_be_held_against_a_basisdeel() {
        Comparison comparison = Comparison.of(
                scope(deel(
                        Deelsoort.LANDELIJK_DEEL,
                        1,
                        "",
                        kerntaak(
                                Deelsoort.LANDELIJK_DEEL,
                                1,
                                "Verzorgt bijenvolken",
                                rubriek(Rubriek.COMPLEXITEIT, BIJEN),
                                List.of()))),
                scope(basis(kerntaak(1, "Verzorgt bijenvolken", rubriek(Rubriek.COMPLEXITEIT, BIJEN)))));

        assertThat(changes(comparison, Level.DEEL)).containsExactly("L1 B1 same");
        assertThat(changes(comparison, Level.KERNTAAK)).containsExactly("L1-K1 B1-K1 same");
    }

    @Test
    void a_unit_that_only_the_overview_names_is_paired_by_its_title() {
        Comparison comparison = Comparison.of(
                scope(basis(kerntaak(1, "Verzorgt bijenvolken", Inhoud.GEEN))),
                scope(basis(kerntaak(3, "Verzorgt bijenvolken", rubriek(Rubriek.COMPLEXITEIT, BIJEN)))));

        assertThat(changes(comparison, Level.KERNTAAK)).containsExactly("B1-K1 B1-K3 reworded");
    }

    @Test
    void where_there_are_only_titles_half_of_them_must_be_alike() {
        Comparison comparison = Comparison.of(
                scope(basis(kerntaak(1, "Kookt soep", Inhoud.GEEN), kerntaak(2, "Bakt brood", Inhoud.GEEN))),
                scope(basis(kerntaak(1, "Kookt thee", Inhoud.GEEN), kerntaak(2, "Bakt taart", Inhoud.GEEN))));

        // Of the runs of three letters 5 of 9 are shared, and 4 of 9.
        assertThat(changes(comparison, Level.KERNTAAK))
                .containsExactlyInAnyOrder("B1-K1 B1-K1 reworded", "B1-K2 - gone", "- B1-K2 new");
    }

    @Test
    void an_inflected_title_is_still_a_likeness() {
        Comparison comparison = Comparison.of(
                scope(basis(kerntaak(1, "Beheert bijenvolken", rubriek(Rubriek.COMPLEXITEIT, BIJEN)))),
                scope(basis(kerntaak(1, "Beheren van bijenvolk", rubriek(Rubriek.COMPLEXITEIT, BIJEN)))));

        assertThat(changes(comparison, Level.KERNTAAK)).containsExactly("B1-K1 B1-K1 reworded");
    }

    @Test
    void additions_are_paired_by_the_name_of_their_profiel() {
        Comparison comparison = Comparison.of(
                scope(basis(kerntaak(
                        1,
                        "Verzorgt bijenvolken",
                        Inhoud.GEEN,
                        werkproces(
                                1,
                                1,
                                "Inspecteert een volk",
                                rubriek(Rubriek.OMSCHRIJVING, BIJEN),
                                voor("Meesterimker", 2, gedrag("herkent ziekten.")))))),
                scope(basis(kerntaak(
                        1,
                        "Verzorgt bijenvolken",
                        Inhoud.GEEN,
                        werkproces(
                                1,
                                1,
                                "Inspecteert een volk",
                                rubriek(Rubriek.OMSCHRIJVING, BIJEN),
                                voor("meesterimker", 3, gedrag("herkent ziekten;")))))));

        assertThat(comparison.units()).allMatch(unit -> unit.change() == Change.SAME);
    }

    @Test
    void own_delen_are_paired_by_their_names() {
        Comparison comparison = Comparison.of(
                scope(basis(), deel(Deelsoort.PROFIELDEEL, 1, "Imker"), deel(Deelsoort.PROFIELDEEL, 2, "Akkerbouwer")),
                scope(
                        basis(),
                        deel(Deelsoort.PROFIELDEEL, 1, "Akkerbouwer"),
                        deel(Deelsoort.PROFIELDEEL, 2, "Melker")));

        assertThat(changes(comparison, Level.DEEL))
                .containsExactly("B1 B1 same", "P1 - gone", "P2 P1 same", "- P2 new");
    }

    @Test
    void the_summary_counts_units_and_parts() {
        Comparison comparison = ofVakkennis(
                vakkennis("Kan een zwerm scheppen", "Kan melken"), vakkennis("Kan een zwerm scheppen", "Kan zaaien"));

        assertThat(comparison.count(Level.KERNTAAK)).isEqualTo(Map.of(Change.REWORDED, 1));
        // The title and one item; "Kan melken" against "Kan zaaien" is half alike and thus reworded.
        assertThat(comparison.countParts()).isEqualTo(Map.of(Change.SAME, 2, Change.REWORDED, 1));
        // Words: title 2 + 2 and item 4 + 4 all shared, then 2 of 2 + 2: (4 + 8 + 2) / 16.
        assertThat(comparison.likeness()).isCloseTo(14.0 / 16, within(1e-9));
    }

    @Test
    void the_printed_label_above_vakkennis_is_no_difference() {
        Inhoud printed = new Inhoud(
                Map.of(Rubriek.AANHEF, Dossiers.tekst("De beginnend beroepsbeoefenaar:")),
                vakkennis("Kan een zwerm scheppen").vakkennis(),
                List.of(),
                List.of());

        assertThat(ofVakkennis(vakkennis("Kan een zwerm scheppen"), printed).units())
                .allMatch(unit -> unit.change() == Change.SAME);
    }

    @Test
    void nothing_is_lost_where_a_unit_says_something_twice_for_one_profiel() {
        Inhoud none = Inhoud.GEEN;
        Comparison comparison = Comparison.of(
                scope(basis(kerntaak(
                        Deelsoort.BASISDEEL,
                        1,
                        "Verzorgt bijenvolken",
                        none,
                        List.of(
                                voor("Meesterimker", 2, vakkennis("Kan enten")),
                                voor("meesterimker", 2, vakkennis("Kan een koningin merken")))))),
                scope(basis(kerntaak(1, "Verzorgt bijenvolken", none))));

        assertThat(comparison.units().get(1).parts().stream()
                        .filter(part -> part.change() == Change.GONE)
                        .map(part -> part.textBefore()))
                .containsExactly("Kan enten", "Kan een koningin merken");
    }

    /** Read in the document: of "Nederlandse taal", "2F" for niveau 2 and 3, "3F" for niveau 4. */
    @Test
    void the_levels_that_a_deel_states_are_compared() throws IOException {
        Path file = Path.of("documents", "cloud-and-infrastructure-technician.txt");
        String text = Files.readString(file);
        Scope before = Scope.of("before", parse(text));
        Scope after = Scope.of("after", parse(text.replace("op niveau 4: 3F.", "op niveau 4: 4F.")));

        assertThat(Comparison.of(before, after).units().get(0).parts().stream()
                        .filter(part -> part.naam().equals("niveauEis"))
                        .filter(part -> part.change() != Change.SAME)
                        .map(part -> part.textBefore() + " -> " + part.textAfter()))
                .contains("Nederlandse taal, niveau 4: 3F -> Nederlandse taal, niveau 4: 4F");
    }

    /** Both ways round the same pairs come out, with what is new gone and the other way about. */
    @Test
    void a_comparison_turned_round_tells_the_same() {
        for (long seed = 1; seed <= 12; seed++) {
            Scope before = Scope.of("before", parse(Case.of(seed).text()));
            Scope after = Scope.of("after", parse(Case.of(seed + 1).text()));
            Comparison there = Comparison.of(before, after);
            Comparison back = Comparison.of(after, before);

            assertThat(back.likeness()).as("seed " + seed).isCloseTo(there.likeness(), within(1e-9));
            assertThat(pairs(back.units(), UnitChange::after, UnitChange::before))
                    .as("seed " + seed)
                    .isEqualTo(pairs(there.units(), UnitChange::before, UnitChange::after));
            assertThat(back.countParts().get(Change.NEW))
                    .isEqualTo(there.countParts().get(Change.GONE));
        }
    }

    @Test
    void any_document_is_the_same_as_itself() {
        for (long seed = 1; seed <= 12; seed++) {
            Scope side = Scope.of("zijde", parse(Case.of(seed).text()));
            Comparison comparison = Comparison.of(side, side);

            assertThat(comparison.likeness()).isEqualTo(1);
            assertThat(comparison.units())
                    .as("seed " + seed)
                    .isNotEmpty()
                    .allMatch(unit -> unit.change() == Change.SAME && unit.likeness() == 1);
        }
    }

    private static Set<String> pairs(
            List<UnitChange> units,
            Function<UnitChange, Optional<UnitChange.Name>> left,
            Function<UnitChange, Optional<UnitChange.Name>> right) {
        Set<String> pairs = new TreeSet<>();
        units.forEach(
                unit -> pairs.add(left.apply(unit).map(UnitChange.Name::code).orElse("-") + " "
                        + right.apply(unit).map(UnitChange.Name::code).orElse("-")));
        return pairs;
    }

    private static Kwalificatiedossier parse(String text) {
        return DossierParser.parse(SourceText.of("proef.txt", text)).value().orElseThrow();
    }

    /** What is added for a level is asked of the kwalificaties of that level, each of which has its own. */
    @Test
    void a_kwalificatie_asks_what_is_added_for_its_own_level_and_nothing_for_others() {
        Kwalificatiedossier dossier = parse("""
                Overzicht van het kwalificatiedossier
                P1 Broodbakker 2 Nee basisberoepsopleiding
                P2 Banketbakker 3 Nee vakopleiding

                Basisdeel

                B1-K1: Bakt

                Complexiteit

                De bakker volgt recepten.

                Voor niveau 3 geldt aanvullend:
                De bakker past recepten aan.
                """);
        Scope p1 = Scope.of("bakker", dossier, dossier.kwalificaties().get(0));
        Scope p2 = Scope.of("bakker", dossier, dossier.kwalificaties().get(1));

        assertThat(p1.delen()).extracting(deel -> deel.code().toString()).containsExactly("B1", "P1");
        assertThat(said(Comparison.of(p1, p2), "complexiteit"))
                .containsExactly("De bakker volgt recepten. same", "De bakker past recepten aan. new");
        assertThat(said(Comparison.of(p1, p1), "complexiteit")).containsExactly("De bakker volgt recepten. same");
        Scope all = Scope.of("bakker", dossier);
        assertThat(said(Comparison.of(all, all), "mboNiveau")).containsExactlyInAnyOrder("2 same", "3 same");
        Scope own = Scope.of("bakker", dossier, dossier.delen().get(2));
        assertThat(own.naam()).isEqualTo("bakker/P2");
        assertThat(said(Comparison.of(own, own), "mboNiveau")).containsExactly("3 same");
    }

    private static List<String> said(Comparison comparison, String part) {
        return comparison.units().stream()
                .flatMap(unit -> unit.parts().stream())
                .filter(change -> change.naam().equals(part))
                .map(change -> change.after().or(change::before).orElseThrow().text() + " "
                        + change.change().word())
                .toList();
    }

    /** A kwalificatie is the common part with what is added for its own profiel, and its own part. */
    @Test
    void a_kwalificatie_asks_what_is_added_for_its_own_profiel_and_nothing_for_others() throws IOException {
        Path file = Path.of("documents", "netwerk-en-mediabeheerder.txt");
        Kwalificatiedossier dossier = parse(Files.readString(file));
        Kwalificatie p2 = dossier.kwalificaties().stream()
                .filter(kwalificatie -> kwalificatie.code().toString().equals("P2"))
                .findFirst()
                .orElseThrow();
        Kwalificatie p1 = dossier.kwalificaties().stream()
                .filter(kwalificatie -> kwalificatie.code().toString().equals("P1"))
                .findFirst()
                .orElseThrow();

        Comparison comparison = Comparison.of(Scope.of("netwerk", dossier, p1), Scope.of("netwerk", dossier, p2));

        assertThat(comparison.after()).isEqualTo("netwerk/kwalificatie/P2");
        // "Voor Netwerk- en mediabeheerder geldt aanvullend" adds one line of gedrag to B1-K3-W3, at line 692.
        assertThat(comparison.units().stream()
                        .filter(unit -> unit.after()
                                .filter(name -> name.code().equals("B1-K3-W3"))
                                .isPresent())
                        .flatMap(unit -> unit.parts().stream())
                        .filter(part -> part.naam().equals("gedrag") && part.change() == Change.NEW)
                        .map(part -> part.after().orElseThrow().line() + " "
                                + part.after().orElseThrow().thing()))
                .containsExactly("692 id/netwerk/B1-K3-W3/aanvulling/P2/gedrag/1");
    }
}
