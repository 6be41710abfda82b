package nl.kwalgraaf.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
    private static final List<String> WORDS = List.of(
            "net",
            "werk",
            "werken",
            "netwerk",
            "netwerken",
            "beheer",
            "beheren",
            "beheerder",
            "infrastructuur",
            "proces",
            "bedrijf",
            "kwaliteit",
            "kwaliteits",
            "eisen",
            "gebruiker",
            "houden",
            "storing",
            "melding",
            "programmeren",
            "taal",
            "nemen",
            "zorgen",
            "verantwoord",
            "antwoord",
            "beeld",
            "maat",
            "regel",
            "klant",
            "tevreden",
            "vast",
            "tellen",
            "vak",
            "deskundigheid");
    private final Compounds compounds = Compounds.of(WORDS);

    @ParameterizedTest
    @CsvSource({
        "netwerkbeheer, netwerk beheer",
        "netwerkbeheerders, netwerk beheerders",
        "netwerkinfrastructuur, netwerk infrastructuur",
        "bedrijfsprocessen, bedrijf processen",
        "kwaliteitseisen, kwaliteits eisen",
        "storingsmeldingen, storing meldingen",
        "programmeertaal, programmeer taal",
        "werkproces, werk proces",
        "vakdeskundigheid, vak deskundigheid",
        "netwerkbeheerprocessen, netwerk beheer processen",
        // the last part occurs nowhere else
        "netwerkpoorten, netwerk poorten",
        // and a known part of six letters is enough
        "beheerkosten, beheer kosten"
    })
    void compound_falls_into_its_parts(String word, String parts) {
        assertThat(compounds.parts(word).stream().map(Stem::of))
                .containsExactlyElementsOf(
                        Arrays.stream(parts.split(" ")).map(Stem::of).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netwerk",
                "onderhouden",
                "vaststelt",
                "ondernemen",
                "verantwoordelijkheid",
                "verantwoording",
                "voorbeeld",
                "verzorgen",
                "beheer",
                "gebruikers",
                "klanten",
                "kwaliteiten",
                "tevredenheid",
                // a known part of five letters is too short where the rest is not known
                "beeldhouwen",
                "klantgericht"
            })
    void other_word_stays_whole(String word) {
        assertThat(compounds.parts(word)).isEmpty();
    }
}
