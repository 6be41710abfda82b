package nl.kwalgraaf.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key, a number or a code means where several editions are at hand. */
class KnownEditionsTest {
    private static final KnownEditions EDITIONS = new KnownEditions(List.of(
            known("bakkerij-23185-2030-08-01", "23185", "2030-08-01", 0),
            known("bakker-23185-2015-08-01-gewijzigd-2018", "23185", "2015-08-01", 2018),
            known("bakker-23185-2015-08-01", "23185", "2015-08-01", 0),
            known("slager-2015-08-01", "", "2015-08-01", 0),
            known("slager-2020-08-01", "", "2020-08-01", 0),
            known("gids-gewijzigd-2020", "", "", 2020),
            known("gids", "", "", 0),
            known("duits-k0512-2016-08-01", "K0512", "2016-08-01", 0),
            known("bakker-bij-de-boer-23001-2016-08-01", "23001", "2016-08-01", 0)));

    private static KnownEditions.Known known(String key, String number, String day, int year) {
        String name = key.replaceFirst("-(\\d|k\\d|gewijzigd).*", "");
        return new KnownEditions.Known(
                key,
                "id/reeks/" + (number.isEmpty() ? name : number),
                number.isEmpty() ? Set.of() : Set.of(number),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                year == 0 ? Optional.empty() : Optional.of(year));
    }

    @ParameterizedTest
    @CsvSource({
        "bakker-23185-2015-08-01,          bakker-23185-2015-08-01",
        "gids,                             gids",
        "bakker-23185,                     bakkerij-23185-2030-08-01",
        "bakkerij-23185,                   bakkerij-23185-2030-08-01",
        "bakker,                           bakkerij-23185-2030-08-01",
        "voorheen-bakker-23185,            bakkerij-23185-2030-08-01",
        "bakker-23185-2012-08-01,          bakkerij-23185-2030-08-01",
        "23185,                            bakkerij-23185-2030-08-01",
        "slager,                           slager-2020-08-01",
        "slager-2012-08-01,                slager-2020-08-01",
        "K0512,                            duits-k0512-2016-08-01",
        "k0512,                            duits-k0512-2016-08-01",
        "duits,                            duits-k0512-2016-08-01",
        "Duits-K0512-2016-08-01,           duits-k0512-2016-08-01",
    })
    void what_lacks_day_or_change_means_the_newest_of_its_reeks(String reference, String key) {
        assertThat(EDITIONS.meant(reference)).containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({
        "bakker-23185-2015-08-01-gewijzigd-2019",
        "bakker-bij",
        "boer",
        "29999",
        "kok-29999",
        "slager-2015-08-01-gewijzigd-2016",
        "''",
        "2015-08-01",
    })
    void what_fits_none_means_none(String reference) {
        assertThat(EDITIONS.meant(reference)).isEmpty();
    }

    @Test
    void a_name_of_two_reeksen_means_the_newest_of_each() {
        KnownEditions two = new KnownEditions(Stream.of("23001", "23002", "23003")
                .map(number -> known("kok-" + number, number, "", 0))
                .toList());

        assertThat(two.meant("kok")).containsExactly("kok-23001", "kok-23002", "kok-23003");
    }

    @Test
    void the_newest_of_some_is_the_one_that_holds_last() {
        assertThat(EDITIONS.newestOf(List.of("bakker-23185-2015-08-01", "slager-2020-08-01", "gids")))
                .contains("slager-2020-08-01");
        assertThat(EDITIONS.newestOf(List.of("kok"))).isEmpty();
    }
}
