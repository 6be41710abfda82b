package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

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
        assertThat(demands(derived)).noneMatch(demand -> demand.contains("/rekenen/"));
    }

    @Test
    void a_level_that_the_document_states_is_not_derived_again() {
        assertThat(demands(derive("cloud-and-infrastructure-technician"))).isEmpty();
    }

    @Test
    void mbo_niveau_4_is_nlqf_4() {
        assertThat(derive("cloud-and-infrastructure-technician"))
                .contains(Triple.create(
                        node(ID + "cloud-and-infrastructure-technician/kwalificatie/R1"),
                        Kwal.term("nlqfNiveau"),
                        node("http://data.europa.eu/snb/qdr/c_ff656b33")));
    }

    private static List<String> demands(List<Triple> derived) {
        return derived.stream()
                .filter(triple -> triple.getPredicate().equals(Kwal.heeftNiveauEis))
                .map(triple -> triple.getObject().getURI())
                .toList();
    }

    private static List<Triple> derive(String key) {
        List<Triple> derived = new ArrayList<>();
        Niveauregels.derive(ShippedDossiers.dossier(key), Kwal.BASE, key, (gevolg, triple) -> derived.add(triple));
        return derived;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
