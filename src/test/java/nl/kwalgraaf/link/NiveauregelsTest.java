package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NiveauregelsTest {
    private static final String ID = Kwal.BASE + "id/";

    @Test
    void a_level_that_the_document_does_not_state_follows_from_mbo_niveau_4() {
        List<Triple> derived = derive("netwerk-en-mediabeheerder");
        Node dutch = node(ID + "netwerk-en-mediabeheerder/B1/generiek/nederlandse-taal/niveau-eis/nederlands-4");

        assertThat(derived)
                .contains(
                        Triple.create(dutch, Kwal.heeftReferentieNiveau, node(ID + "referentieniveau/3F")),
                        Triple.create(dutch, Kwal.bijMboNiveau, node(ID + "mbo-niveau/4")),
                        Triple.create(dutch, Kwal.geldtVoor, node(ID + "netwerk-en-mediabeheerder/kwalificatie/P2")));
        assertThat(demands(derived))
                .filteredOn(demand -> demand.contains("/engels/"))
                .hasSize(5);
    }

    /** Nothing settles when students may begin with either dossier, so what held before and what holds since both hold. */
    @Test
    void arithmetic_goes_by_the_cohort_also_where_the_document_states_a_level() {
        for (String below : List.of("netwerk-en-mediabeheerder/B1", "cloud-and-infrastructure-technician/L1")) {
            List<Triple> derived = derive(below.replaceFirst("/.*", ""));
            String rekenen = ID + below + "/generiek/rekenen/niveau-eis/";
            assertThat(demands(derived))
                    .filteredOn(demand -> demand.contains("/rekenen/"))
                    .containsExactlyInAnyOrder(
                            rekenen + "rekenen-referentieniveau-4", rekenen + "rekenen-rekenniveau-4");
            assertThat(derived)
                    .contains(
                            Triple.create(
                                    node(rekenen + "rekenen-referentieniveau-4"),
                                    Kwal.heeftReferentieNiveau,
                                    node(ID + "referentieniveau/3F")),
                            Triple.create(
                                    node(rekenen + "rekenen-rekenniveau-4"),
                                    Kwal.heeftReferentieNiveau,
                                    node(ID + "rekenniveau/4")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Geldig vanaf 01-08-2015,                                             'rekenen-referentieniveau-3 rekenen-rekenniveau-3'",
        "Geldig vanaf 31-07-2022,                                             'rekenen-referentieniveau-3 rekenen-rekenniveau-3'",
        "Geldig vanaf 01-08-2022,                                             rekenen-rekenniveau-3",
        "'Geldig vanaf 01-08-2015\nGewijzigd 2023',                           rekenen-rekenniveau-3",
        "'Geldig vanaf 01-08-2015\nInstroom tot en met 31-07-2022',           rekenen-referentieniveau-3",
        "'Geldig vanaf 01-08-2015\nInstroom tot en met 01-08-2022',           'rekenen-referentieniveau-3 rekenen-rekenniveau-3'",
    })
    void a_kwalificatie_gets_the_level_of_each_cohort_that_may_start_it(String days, String levels) {
        SourceText text = SourceText.of("test.txt", """
                KWALIFICATIEDOSSIER MBO

                Bakker

                %s

                Overzicht van het kwalificatiedossier
                P1 Broodbakker 3 Nee vakopleiding

                Basisdeel

                B1-K1: Bakt brood

                Complexiteit

                Geen dag is gelijk.

                Generieke onderdelen

                Rekenen
                Het generieke examenonderdeel rekenen maakt deel uit van elke kwalificatie in dit dossier.
                """.formatted(days.replace("\\n", "\n")));
        Kwalificatiedossier dossier = DossierParser.parse(text).value().orElseThrow();
        Uitgave uitgave = new Uitgave(
                "bakker",
                Bestand.of(text),
                "id/reeks/bakker",
                Optional.empty(),
                dossier.geldigheid().geldigVanaf().map(Dag::datum),
                dossier.registratie().gewijzigdIn().map(jaar -> jaar.waarde().intValue()));
        List<Triple> derived = new ArrayList<>();
        Niveauregels.derive(dossier, Kwal.BASE, uitgave, (gevolg, triple) -> derived.add(triple));

        assertThat(demands(derived))
                .extracting(demand -> demand.replaceFirst(".*/", ""))
                .containsExactlyInAnyOrder(levels.split(" "));
    }

    @Test
    void a_level_that_the_document_states_is_not_derived_again() {
        assertThat(demands(derive("cloud-and-infrastructure-technician")))
                .allMatch(demand -> demand.contains("/rekenen/"));
    }

    @Test
    void mbo_niveau_4_is_nlqf_4() {
        assertThat(derive("cloud-and-infrastructure-technician"))
                .contains(Triple.create(
                        node(ID + "cloud-and-infrastructure-technician/kwalificatie/R1"),
                        Kwal.term("nlqfNiveau"),
                        node("http://data.europa.eu/snb/qdr/c_ff656b33")));
    }

    @Test
    void mbo_niveau_3_is_eqf_3_where_the_document_does_not_say() {
        SourceText text = SourceText.of("test.txt", """
                Overzicht van het kwalificatiedossier
                P1 Broodbakker 3 Nee vakopleiding

                Basisdeel

                B1-K1: Bakt brood
                """);
        List<Triple> derived = new ArrayList<>();
        Niveauregels.derive(
                DossierParser.parse(text).value().orElseThrow(),
                Kwal.BASE,
                new Uitgave("bakker", Bestand.of(text)),
                (gevolg, triple) -> derived.add(triple));

        assertThat(derived)
                .contains(Triple.create(
                        node(ID + "bakker/kwalificatie/P1"), Kwal.eqfNiveau, node("http://data.europa.eu/snb/eqf/3")));
    }

    /** A demand is told by its class, and in languages by the skill of which it is asked. */
    @Test
    void each_demand_says_what_it_is_and_of_which_skill() {
        List<Triple> derived = derive("netwerk-en-mediabeheerder");

        assertThat(demands(derived))
                .allMatch(demand -> derived.contains(Triple.create(node(demand), RDF.type.asNode(), Kwal.NiveauEis)));
        assertThat(derived.stream()
                        .filter(triple -> triple.getPredicate().equals(Kwal.taalvaardigheid))
                        .map(triple -> triple.getObject().getLiteralLexicalForm()))
                .containsExactlyInAnyOrder("lezen", "luisteren", "schrijven", "spreken", "gesprekken voeren");
    }

    private static List<String> demands(List<Triple> derived) {
        return derived.stream()
                .filter(triple -> triple.getPredicate().equals(Kwal.heeftNiveauEis))
                .map(triple -> triple.getObject().getURI())
                .toList();
    }

    private static List<Triple> derive(String key) {
        List<Triple> derived = new ArrayList<>();
        Kwalificatiedossier dossier = ShippedDossiers.dossier(key);
        Uitgave uitgave = new Uitgave(key, Bestand.of(dossier.bron()));
        Niveauregels.derive(dossier, Kwal.BASE, uitgave, (gevolg, triple) -> derived.add(triple));
        return derived;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
