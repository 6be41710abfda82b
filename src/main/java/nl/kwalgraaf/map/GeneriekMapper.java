package nl.kwalgraaf.map;

import java.util.List;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.NiveauEis;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Regelingsverwijzing;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/** Writes the generieke onderdelen of a deel, with the levels they state and the regulations they refer to. */
final class GeneriekMapper {
    private final Iris iris;
    private final Triples out;
    private final Passages passages;
    private final Fields fields;

    GeneriekMapper(Iris iris, Fields fields) {
        this.iris = iris;
        this.out = fields.out();
        this.passages = fields.passages();
        this.fields = fields;
    }

    static Node iri(Node deel, GeneriekOnderdeel onderdeel) {
        return Iris.below(deel, path -> Paths.generiekOnderdeel(path, onderdeel));
    }

    private static Node eis(Node onderdeel, int number) {
        return Iris.below(onderdeel, path -> Paths.niveauEis(path, number));
    }

    private static Node verwijzing(Node onderdeel, int number) {
        return Iris.below(onderdeel, path -> Paths.verwijzing(path, number));
    }

    void write(Node deel, List<GeneriekOnderdeel> onderdelen) {
        for (int at = 0; at < onderdelen.size(); at++) {
            write(iri(deel, onderdelen.get(at)), onderdelen.get(at), at + 1);
        }
    }

    private void write(Node node, GeneriekOnderdeel onderdeel, int volgnummer) {
        out.type(node, Kwal.GeneriekOnderdeel);
        out.number(node, Kwal.volgnummer, volgnummer);
        fields.name(node, onderdeel.naam());
        onderdeel.alleenVoorMboNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.alleenVoorMboNiveau, iris.mboNiveau(niveau.nummer()));
            passages.cite(node, Kwal.alleenVoorMboNiveau, niveau.bron());
        });
        onderdeel.tekst().ifPresent(tekst -> fields.text(node, Kwal.tekst, tekst));
        onderdeel.verwijzingen().forEach(verwijzing -> geregeld(node, verwijzing));
        for (int number = 1; number <= onderdeel.niveauEisen().size(); number++) {
            out.add(node, Kwal.heeftNiveauEis, eis(node, number));
        }
        for (int number = 1; number <= onderdeel.verwijzingen().size(); number++) {
            out.add(node, Kwal.heeftVerwijzing, verwijzing(node, number));
        }
        for (int number = 1; number <= onderdeel.niveauEisen().size(); number++) {
            write(eis(node, number), onderdeel.niveauEisen().get(number - 1), number);
        }
        for (int number = 1; number <= onderdeel.verwijzingen().size(); number++) {
            write(verwijzing(node, number), onderdeel.verwijzingen().get(number - 1), number);
        }
    }

    private void geregeld(Node node, Regelingsverwijzing verwijzing) {
        verwijzing.regeling().ifPresent(regeling -> {
            out.add(node, Kwal.geregeldIn, iris.regeling(regeling));
            passages.cite(node, Kwal.geregeldIn, verwijzing.naam().bron());
        });
    }

    private void write(Node node, NiveauEis eis, int volgnummer) {
        out.type(node, Kwal.NiveauEis);
        out.number(node, Kwal.volgnummer, volgnummer);
        eis.mboNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.bijMboNiveau, iris.mboNiveau(niveau.nummer()));
            passages.cite(node, Kwal.bijMboNiveau, niveau.bron());
        });
        out.add(node, Kwal.heeftReferentieNiveau, iris.niveau(eis.niveau()));
        passages.cite(node, Kwal.heeftReferentieNiveau, eis.bron());
        eis.vaardigheid().ifPresent(vaardigheid -> fields.text(node, Kwal.taalvaardigheid, vaardigheid));
    }

    private void write(Node node, Regelingsverwijzing verwijzing, int volgnummer) {
        out.type(node, Kwal.Regelingsverwijzing);
        out.number(node, Kwal.volgnummer, volgnummer);
        fields.text(node, Kwal.tekst, verwijzing.naam());
        verwijzing.regeling().ifPresent(regeling -> out.add(node, Kwal.naarRegeling, iris.regeling(regeling)));
        verwijzing.bijlagen().forEach(bijlage -> fields.string(node, Kwal.bijlage, bijlage));
        verwijzing.artikel().ifPresent(artikel -> fields.string(node, Kwal.artikel, artikel));
        verwijzing.adres().ifPresent(adres -> fields.address(node, Kwal.adres, adres));
    }
}
