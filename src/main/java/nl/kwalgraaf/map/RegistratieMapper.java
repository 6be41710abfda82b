package nl.kwalgraaf.map;

import java.util.List;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Geldigheid;
import nl.kwalgraaf.dossier.Getal;
import nl.kwalgraaf.dossier.Opleidingsdomein;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Sectorkamer;
import nl.kwalgraaf.dossier.Vaststelling;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.graph.Node;

/** Writes what the publisher registers of a dossier: crebo numbers, domein, penvoerder, adoption. */
final class RegistratieMapper {
    private final Iris iris;
    private final String key;
    private final Triples out;
    private final Passages passages;
    private final Fields fields;

    RegistratieMapper(Iris iris, String key, Fields fields) {
        this.iris = iris;
        this.key = key;
        this.out = fields.out();
        this.passages = fields.passages();
        this.fields = fields;
    }

    /** All but the fields of text, which every part of a dossier has. */
    void write(Node dossier, Registratie registratie) {
        registratie.uitgeversnummer().ifPresent(nummer -> fields.string(dossier, Kwal.uitgeversnummer, nummer));
        registratie.vorigeVersie().ifPresent(versie -> fields.string(dossier, Kwal.vorigeVersie, versie));
        registratie.gewijzigdIn().ifPresent(jaar -> {
            out.number(dossier, Kwal.gewijzigdIn, jaar.waarde().intValueExact());
            passages.cite(dossier, Kwal.gewijzigdIn, jaar.bron());
        });
        crebos(dossier, registratie.crebos());
        registratie.domein().ifPresent(domein -> domein(dossier, domein));
        registratie.penvoerder().ifPresent(kamer -> penvoerder(dossier, kamer));
        registratie.vaststelling().ifPresent(vaststelling -> vaststelling(dossier, vaststelling));
        registratie
                .uitgeversnummers()
                .forEach((code, nummer) -> fields.string(iris.deel(key, code), Kwal.uitgeversnummer, nummer));
    }

    /** The entries in the register, of a dossier or a kwalificatie. */
    void crebos(Node subject, List<Creboregistratie> crebos) {
        for (Creboregistratie crebo : crebos) {
            Node node = Iris.below(subject, path -> Paths.creboregistratie(path, crebo));
            fields.string(subject, Kwal.crebonummer, crebo.crebonummer());
            out.add(subject, Kwal.heeftCreboregistratie, node);
            out.type(node, Kwal.Creboregistratie);
            fields.string(node, Kwal.crebonummer, crebo.crebonummer());
            geldigheid(node, crebo.geldigheid());
            crebo.ministerie().ifPresent(ministerie -> fields.string(node, Kwal.ministerie, ministerie));
            crebo.prijsfactor().ifPresent(factor -> decimal(node, factor));
        }
    }

    /** The days of an edition, a kwalificatie or an entry in the register. */
    void geldigheid(Node node, Geldigheid geldigheid) {
        geldigheid.geldigVanaf().ifPresent(dag -> fields.day(node, Kwal.geldigVanaf, dag));
        geldigheid.instroomTot().ifPresent(dag -> fields.day(node, Kwal.instroomTot, dag));
        geldigheid.diplomeringTot().ifPresent(dag -> fields.day(node, Kwal.diplomeringTot, dag));
    }

    private void domein(Node dossier, Opleidingsdomein domein) {
        Node node = iris.opleidingsdomein(domein);
        out.add(dossier, Kwal.inOpleidingsdomein, node);
        passages.cite(dossier, Kwal.inOpleidingsdomein, domein.naam().bron());
        passages.keepAt(
                node,
                iris.node(Paths.named(Paths.edition(key), Paths.opleidingsdomein(domein)))
                        .getURI());
        out.type(node, Kwal.Opleidingsdomein);
        fields.name(node, domein.naam());
        domein.crebonummer().ifPresent(nummer -> fields.string(node, Kwal.crebonummer, nummer));
        domein.uitgeversnummer().ifPresent(nummer -> fields.string(node, Kwal.uitgeversnummer, nummer));
        domein.obkId().ifPresent(id -> fields.string(node, Kwal.obkId, id));
        domein.prijsfactor().ifPresent(factor -> decimal(node, factor));
    }

    private void penvoerder(Node dossier, Sectorkamer kamer) {
        Node node = iris.sectorkamer(kamer);
        out.add(dossier, Kwal.penvoerder, node);
        passages.cite(dossier, Kwal.penvoerder, kamer.naam().bron());
        passages.keepAt(
                node,
                iris.node(Paths.named(Paths.edition(key), Paths.sectorkamer(kamer)))
                        .getURI());
        out.type(node, Kwal.Sectorkamer);
        fields.name(node, kamer.naam());
        kamer.uitgeversnummer().ifPresent(nummer -> fields.string(node, Kwal.uitgeversnummer, nummer));
    }

    private void vaststelling(Node dossier, Vaststelling vaststelling) {
        Node node = Iris.below(dossier, Paths::vaststelling);
        out.add(dossier, Kwal.heeftVaststelling, node);
        out.type(node, Kwal.Vaststelling);
        vaststelling.door().ifPresent(door -> fields.text(node, Kwal.vastgesteldDoor, door));
        vaststelling.datum().ifPresent(dag -> fields.day(node, Kwal.vastgesteldOp, dag));
        vaststelling.plaats().ifPresent(plaats -> fields.text(node, Kwal.vastgesteldTe, plaats));
    }

    private void decimal(Node node, Getal factor) {
        out.decimal(node, Kwal.prijsfactor, factor.waarde());
        passages.cite(node, Kwal.prijsfactor, factor.bron());
    }
}
