package nl.kwalgraaf.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who searches in Dutch expects to find, and what not, by what the words mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutchSearchTest {
    private static final String[] MEET = {
        "keuken keukens",
        "keukens keuken",
        "serveren serveert",
        "serveert geserveerd",
        "geserveerde serveren",
        "taak taken",
        "brood broden",
        "broden brood",
        "huis huizen",
        "lezen leest",
        "brief brieven",
        "vrij vrije",
        "netwerk netwerkbeheer",
        "beheer netwerkbeheer",
        "klant klantgericht",
        "klanten klantgerichte",
        "begeleiden begeleidt",
        "begeleiden begeleiding",
        "begeleiding begeleid",
        "patient patiënten",
        "patiënt patient",
        "foto foto's",
        "foto's foto",
        "SLA SLA's",
        "sla's SLA",
        "plannen gepland",
        "plannen planning",
        "planning gepland",
        "analyse analyseren",
        "analyseren geanalyseerd",
        "analyse geanalyseerde",
        "veilig veiligheid",
        "veiligheid veilige",
        "installeren geïnstalleerd",
        "installatie installeren",
        "installeren installaties",
        "werkproces werkprocessen",
        "advies adviseren",
        "adviseren adviezen",
        "test testen",
        "testen getest",
        "oplossen opgelost",
        "oplossing oplossen",
        "bewaken bewaakt",
        "bewaking bewaken",
        "storing storingen",
        "collega collega's",
        "doe doen",
        "doen doet",
        "voorzien voorziet",
        "systeem systemen",
        "probleem problemen",
        "medewerker medewerkers",
        "infrastructuur ICT-infrastructuur",
        "ict ICT-infrastructuur",
        "uitvoeren uitgevoerd",
        "uitvoering uitvoeren",
        "controleren controle",
        "controle gecontroleerd",
        "communiceren communicatie",
        "organisatie organiseren",
        "registreren registratie",
        "evalueren geëvalueerd",
        "evalueren evaluatie",
        "financieren gefinancierd",
        "schoonmaken schoongemaakt",
        "aangeven aangegeven",
        "bestelling bestellen",
        "regeling regelen",
        "rapportage rapporteert",
        "coördineren coördinatie",
        "zelfstandig zelfstandigheid",
        "verantwoordelijkheid verantwoordelijke",
        "ei eieren",
        "kind kinderen",
        "stad steden",
        "museum musea",
        "café cafés",
        "e-mail e-mails",
        "project projectplan",
        "plan projectplan",
        "bedrijf bedrijfsprocessen",
        "beveiligen netwerkbeveiliging",
        "werkplek werkplekken",
        "cliënt cliënten"
    };

    private static final String[] APART = {
        "kant klant",
        "arm alarm",
        "beer beheer",
        "plan plank",
        "tas taak",
        "markt maken",
        "bank banket",
        "kerk kern",
        "school schol",
        "kap kapper",
        "bom boom",
        "man maan",
        "zon zoon",
        "rok rook",
        "tak taken",
        "server serveren",
        "gast gas",
        "kast kas",
        "pot poot",
        "mat maat",
        "raad rad",
        "kok kookt",
        "wet weten",
        "regen regelen",
        "gericht gerecht",
        "recht gerecht",
        "bedrag gedrag",
        "bewijs wijs",
        "partij part",
        "loon lonk",
        "station statie",
        "relatie relaas",
        "natie naren",
        "portie poort",
        "functie fusie",
        "haar haring",
        "paal paling",
        "park parkeren",
        "over overheid",
        "beheer beheerder",
        "gebouw bouwen",
        "zoek bezoek",
        "koning koken",
        "lees leer",
        "gegevens geven",
        "bod boden",
        "net netjes"
    };

    private static final String[] SENTENCES = {
        "Voert onderhoud aan de apparatuur uit.",
        "Lost eenvoudige storingen op.",
        "De voering van de jas is uit de mode.",
        "Op de markt liggen losse stenen.",
        "voert",
        "los"
    };

    private DatasetGraph texts;

    /** Each word is a text of its own, so that what is found is the word that was meant. */
    @BeforeAll
    void index() {
        texts = DatasetGraphFactory.create();
        int number = 0;
        for (String word : Stream.of(MEET, APART)
                .flatMap(Stream::of)
                .flatMap(pair -> Stream.of(pair.split(" ")))
                .distinct()
                .toList()) {
            add(number++, word);
        }
        for (String sentence : SENTENCES) {
            add(number++, sentence);
        }
        TextSearch.install(texts);
    }

    private void add(int number, String text) {
        texts.add(
                NodeFactory.createURI("urn:g"),
                NodeFactory.createURI("urn:text:" + number),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang(text, "nl"));
    }

    static Stream<String> meet() {
        return Stream.of(MEET);
    }

    static Stream<String> apart() {
        return Stream.of(APART);
    }

    @ParameterizedTest
    @MethodSource("meet")
    void word_finds_its_forms_its_family_and_its_compounds(String pair) {
        assertThat(find(pair.split(" ")[0])).contains(pair.split(" ")[1]);
    }

    @ParameterizedTest
    @MethodSource("apart")
    void word_does_not_find_what_only_looks_like_it(String pair) {
        assertThat(find(pair.split(" ")[0])).doesNotContain(pair.split(" ")[1]);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"uitvoeren, Voert onderhoud aan de apparatuur uit.", "oplossen, Lost eenvoudige storingen op."})
    void verb_is_found_where_its_particle_stands_apart(String verb, String text) {
        assertThat(find(verb)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oplossen", "oplossing"})
    void particle_before_its_verb_is_no_verb_with_its_particle(String verb) {
        assertThat(find(verb)).doesNotContain("Op de markt liggen losse stenen.");
    }

    @ParameterizedTest
    @CsvSource({"bewaken, bewaken, bewaking", "veiligheid, veiligheid, veilige", "plan, plan, projectplan"})
    void word_itself_comes_before_its_kin(String query, String word, String kin) {
        assertThat(find(query)).containsSubsequence(word, kin);
    }

    @Test
    void particles_alone_find_nothing() {
        assertThat(find("uit op in")).isEmpty();
    }

    private List<String> find(String words) {
        List<String> found = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(texts)
                .query("PREFIX text: <http://jena.apache.org/text#> SELECT ?text { (?s ?score ?text) text:query \""
                        + words + "\" } ORDER BY DESC(?score)")
                .build()) {
            exec.select().forEachRemaining(row -> found.add(row.get("text").getLiteralLexicalForm()));
        }
        return found;
    }
}
