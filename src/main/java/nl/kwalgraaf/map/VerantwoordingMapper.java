package nl.kwalgraaf.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kwalgraaf.dossier.Agendapunt;
import nl.kwalgraaf.dossier.BijzondereVereiste;
import nl.kwalgraaf.dossier.Bronvermelding;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Profielverwijzing;
import nl.kwalgraaf.dossier.Taaleis;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.Verantwoording;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/** Writes the account that goes with a dossier. */
final class VerantwoordingMapper {

    private final Iris iris;
    private final Triples out;
    private final Passages passages;
    private final Fields fields;
    private final Node dossier;
    private final String key;

    VerantwoordingMapper(Iris iris, String key, Fields fields) {
        this.iris = iris;
        this.out = fields.out();
        this.passages = fields.passages();
        this.fields = fields;
        this.dossier = iris.dossier(key);
        this.key = key;
    }

    /** Writes one of the parts, whose node is numbered and linked already. */
    private interface Part<T> {
        void write(Node node, T part);
    }

    void write(Verantwoording verantwoording) {
        verantwoording.wijzigingscategorieen().forEach(soort -> fields.text(dossier, Kwal.wijzigingscategorie, soort));
        each(
                verantwoording.onderdelen(),
                "verantwoording",
                Kwal.heeftVerantwoordingsonderdeel,
                Kwal.Verantwoordingsonderdeel,
                this::onderdeel);
        each(
                verantwoording.bronvermeldingen(),
                "bronvermelding",
                Kwal.heeftBronvermelding,
                Kwal.Bronvermelding,
                this::bronvermelding);
        each(
                verantwoording.bijzondereVereisten(),
                "bijzondere-vereiste",
                Kwal.heeftBijzondereVereiste,
                Kwal.BijzondereVereiste,
                this::vereiste);
        each(verantwoording.taaleisen(), "taaleis", Kwal.heeftTaaleis, Kwal.Taaleis, this::taaleis);
        each(verantwoording.agenda(), "agendapunt", Kwal.heeftAgendapunt, Kwal.Agendapunt, this::agendapunt);
    }

    private <T> void each(List<T> parts, String path, Node link, Node type, Part<T> writer) {
        int number = 1;
        for (T part : parts) {
            Node node = iris.node(Paths.verantwoording(Paths.edition(key), path, number));
            out.add(dossier, link, node);
            out.type(node, type);
            out.number(node, Kwal.volgnummer, number++);
            writer.write(node, part);
        }
    }

    private void onderdeel(Node node, Toelichting onderdeel) {
        fields.name(node, onderdeel.titel());
        text(node, Kwal.tekst, onderdeel.tekst());
    }

    private void bronvermelding(Node node, Bronvermelding bron) {
        fields.name(node, bron.naam());
        text(node, Kwal.bronsoort, bron.soort());
        bron.datum().ifPresent(dag -> fields.day(node, Kwal.brondatum, dag));
        text(node, Kwal.bronomschrijving, bron.omschrijving());
        bron.adres().ifPresent(adres -> fields.address(node, Kwal.adres, adres));
    }

    private void vereiste(Node node, BijzondereVereiste vereiste) {
        profiel(node, vereiste.profiel());
        vereiste.eis().ifPresent(eis -> {
            out.add(node, Kwal.steltVereisten, Waarde.yesOrNo(eis.schoon()));
            passages.cite(node, Kwal.steltVereisten, eis.bron());
        });
        text(node, Kwal.tekst, vereiste.toelichting());
    }

    private void taaleis(Node node, Taaleis eis) {
        profiel(node, eis.profiel());
        fields.text(node, Kwal.taal, eis.taal());
        out.text(node, Kwal.taalvaardigheid, eis.vaardigheid().schoon().toLowerCase(Locale.ROOT));
        passages.cite(node, Kwal.taalvaardigheid, eis.vaardigheid().bron());
        out.add(node, Kwal.heeftReferentieNiveau, iris.niveau(eis.niveau()));
        passages.cite(node, Kwal.heeftReferentieNiveau, eis.bron());
    }

    private void agendapunt(Node node, Agendapunt punt) {
        text(node, Kwal.onderwerp, punt.onderwerp());
        text(node, Kwal.voorgenomenActie, punt.actie());
        text(node, Kwal.uitTeVoerenDoor, punt.wie());
        text(node, Kwal.wanneer, punt.wanneer());
    }

    private void profiel(Node node, Optional<Profielverwijzing> profiel) {
        profiel.ifPresent(said -> {
            out.add(node, Kwal.voorProfiel, iris.deel(key, said.code()));
            passages.cite(node, Kwal.voorProfiel, said.bron());
        });
    }

    private void text(Node node, Node property, Optional<Tekst> tekst) {
        tekst.ifPresent(said -> fields.text(node, property, said));
    }
}
