package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final View VIEW =
            new View(Language.NL, false, "http://localhost", "", "/vragen/x", "", "https://w3id.org/kwalgraaf/");

    @Test
    void names_and_numbers_are_bars_of_which_the_highest_is_the_longest() {
        Bars bars = (Bars) of(List.of("soort", "aantal"), row("gedrag", "43"), row("deel", "2"))
                .orElseThrow();

        assertThat(bars.bars()).extracting(Bars.Bar::label).containsExactly("gedrag", "deel");
        assertThat(bars.bars().get(0).width())
                .isGreaterThan(20 * bars.bars().get(1).width());
    }

    @Test
    void column_for_each_letter_is_a_heat_map_without_its_zeros() {
        Heat heat = (Heat) of(
                        List.of("kerntaak", "titel", "A", "B"),
                        row("B1-K1", "Ontwikkelen", "0", "2"),
                        row("B1-K2", "Beheren", "1", "0"))
                .orElseThrow();

        assertThat(heat.down()).extracting(Heat.Name::words).containsExactly("B1-K1 Ontwikkelen", "B1-K2 Beheren");
        assertThat(heat.across()).extracting(Heat.Name::words).containsExactly("A", "B");
        assertThat(heat.cells()).extracting(Heat.Cell::value).containsExactly("2", "1");
        assertThat(heat.cells().get(0).x()).isEqualTo(heat.across().get(1).at());
        assertThat(heat.cells().get(0).y()).isEqualTo(heat.down().get(0).at());
    }

    @Test
    void werkprocessen_of_two_dossiers_with_one_code_are_two_columns_with_short_names() {
        Heat heat = (Heat) of(
                        List.of("competentie", "naam", "dossier", "werkproces"),
                        row("E", "Samenwerken", "Netwerk- en mediabeheerder", "B1-K1-W1"),
                        row("E", "Samenwerken", "Expert IT", "B1-K1-W1"))
                .orElseThrow();

        assertThat(heat.across()).extracting(Heat.Name::words).containsExactly("EI B1-K1-W1", "NEM B1-K1-W1");
        assertThat(heat.across())
                .extracting(Heat.Name::whole)
                .containsExactly("Expert IT B1-K1-W1", "Netwerk- en mediabeheerder B1-K1-W1");
        assertThat(heat.signs())
                .extracting(sign -> sign.sign() + ": " + sign.document().label())
                .containsExactly("EI: Expert IT", "NEM: Netwerk- en mediabeheerder");
    }

    @Test
    void two_dossiers_whose_names_begin_alike_have_signs_of_their_own() {
        Heat heat = (Heat) of(
                        List.of("competentie", "naam", "dossier", "werkproces"),
                        row("E", "Samenwerken", "Expert IT", "B1-K1-W1"),
                        row("E", "Samenwerken", "Eerste installateur", "B1-K1-W1"),
                        row("E", "Samenwerken", "Elektricien industrie", "B1-K1-W1"))
                .orElseThrow();

        assertThat(heat.signs()).extracting(Heat.Sign::sign).containsExactly("EI", "EI-2", "EI-3");
    }

    @Test
    void two_sides_are_a_network_whose_lines_are_as_thick_as_what_they_share() {
        Network network = (Network) of(
                        List.of("kerntaakA", "kerntaakB", "tekst"),
                        row("K1", "K2", "kan plannen"),
                        row("K1", "K2", "kan meten"),
                        row("K1", "K3", "kan meten"))
                .orElseThrow();

        assertThat(network.left()).extracting(Network.Name::words).containsExactly("K1");
        assertThat(network.right()).extracting(Network.Name::words).containsExactly("K2", "K3");
        assertThat(network.lines()).extracting(Network.Line::words).containsExactly("K1 – K2: 2", "K1 – K3: 1");
        assertThat(network.lines().get(0).thickness())
                .isEqualTo(2 * network.lines().get(1).thickness());
    }

    @Test
    void texts_alone_are_no_picture() {
        assertThat(of(List.of("onderdeel", "tekst"), row("K1", "kan plannen"), row("K2", "kan meten")))
                .isEmpty();
    }

    @Test
    void a_code_of_digits_and_a_number_in_order_are_no_amounts() {
        assertThat(of(List.of("naam", "isced"), row("R1", "0612"), row("P2", "0613")))
                .isEmpty();
        assertThat(of(List.of("naam", "volgnummer"), row("R1", "1"), row("P2", "2")))
                .isEmpty();
    }

    @Test
    void a_bar_of_a_letter_has_its_name_too() {
        Bars bars = (Bars) of(
                        List.of("competentie", "naam", "aantal"),
                        row("E", "Samenwerken", "4"),
                        row("F", "Ethisch handelen", "1"))
                .orElseThrow();

        assertThat(bars.bars()).extracting(Bars.Bar::label).containsExactly("E Samenwerken", "F Ethisch handelen");
    }

    private static Optional<Picture> of(List<String> columns, String[]... rows) {
        List<List<Ref>> cells = Stream.of(rows)
                .map(row -> Stream.of(row)
                        .map(cell -> new Ref("", "", cell, null, ""))
                        .toList())
                .toList();
        return Pictures.of("Titel", columns, cells, VIEW);
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
