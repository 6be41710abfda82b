package nl.kwalgraaf.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which forms a reader of Dutch takes for one word, by the dictionary; and which words only look alike. */
class StemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // plurals
                "keuken keukens",
                "taak taken",
                "tak takken",
                "netwerk netwerken",
                "onderdeel onderdelen",
                "klant klanten",
                "storing storingen",
                "server servers",
                "computer computers",
                "systeem systemen",
                "proces processen",
                "werkproces werkprocessen",
                "adres adressen",
                "mogelijkheid mogelijkheden",
                "kwalificatie kwalificaties",
                "categorie categorieen",
                "idee ideeen",
                "methode methoden methodes",
                "tool tools",
                "test tests",
                "eis eisen",
                "prijs prijzen",
                "wens wensen",
                "mens mensen",
                "collega collega's collega’s",
                "kantoor kantoren",
                "monitor monitoren",
                "brief brieven",
                "stad steden",
                "dag dagen",
                "examen examens",
                "gerecht gerechten",
                "kok koks",
                "verpleegkundige verpleegkundigen",
                "laptop laptops",
                "update updates",
                "advies adviezen",
                "expert experts",
                // verbs
                "serveren serveert serveerde geserveerd",
                "bereiden bereidt bereid",
                "leveren levert leverden geleverd",
                "opleveren oplevert opgeleverd",
                "verbeteren verbetert verbeterd",
                "beheren beheert beheerde beheerd beheer",
                "handelen handelt handel",
                "maken maakt maakte gemaakt",
                "werken werkt werkte gewerkt werk",
                "geven geeft",
                "lezen leest gelezen",
                "schrijven schrijft geschreven",
                "meten meet gemeten",
                "ontwerpen ontwerpt ontworpen",
                "bespreken bespreekt besproken",
                "vinden vindt gevonden",
                "opnemen opgenomen",
                "voorschrijven voorgeschreven",
                "uitvoeren uitvoert uitgevoerd",
                "installeren installeert geinstalleerd",
                "gebruiken gebruikt gebruikte gebruik",
                "oplossen oplost",
                "wijzigen wijzigt gewijzigd",
                "bevestigen bevestigt bevestigd",
                "ontwikkelen ontwikkelt ontwikkeld",
                "aanpassen aanpast aangepast",
                "inrichten inricht ingericht",
                "opstellen opstelt opgesteld",
                "bestaan bestaat",
                "bouwen bouwt",
                "plaatsen plaatst plaats",
                "vragen vraagt gevraagd vraag",
                // adjectives
                "groot grote",
                "actief actieve",
                "digitaal digitale",
                "technisch technische",
                "beschikbaar beschikbare"
            })
    void forms_of_one_word_meet(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(Stem::of)).as(forms).containsOnly(Stem.of(forms.split(" ")[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "taak, tak",
        "taken, takken",
        "server, serveren",
        "servers, serveert",
        "kast, kas",
        "gast, gas",
        "last, las",
        "plaat, plaats",
        "mens, men",
        "kans, kan",
        "maan, man",
        "manen, mannen",
        "boot, bot",
        "boom, bom",
        "weg, wieg",
        "koken, kok",
        "beheer, heer",
        "gebied, bied",
        "gericht, richt",
        "gerecht, recht",
        "bestand, bestaan",
        "markt, mark",
        "lijst, lijs",
        "klant, klan",
        "dienst, dien",
        "kaart, kaar",
        "soort, soor",
        "beeld, beel",
        "woord, woor",
        "document, documen",
        "kennis, kenni",
        "proces, proc",
        "beheerder, beheer"
    })
    void words_that_look_alike_do_not_meet(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }

    @Test
    void no_word_breaks_it_or_loses_all_its_letters() {
        String letters = "aeiounrtsdgbv'";
        Stream.iterate(new java.util.Random(7), random -> random).limit(20_000).forEach(random -> {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Stem.of(word.toString())).as(word.toString()).isNotEmpty();
        });
        assertThat(Stem.of("")).isEmpty();
    }
}
