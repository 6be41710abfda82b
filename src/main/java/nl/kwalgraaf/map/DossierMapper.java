package nl.kwalgraaf.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Experiment;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.vocab.Dcat;
import nl.kwalgraaf.vocab.Kwal;
import nl.kwalgraaf.vocab.Spdx;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** Writes what one document states, as triples in document order, each part with the passage it was read from. */
public final class DossierMapper {
    private static final String EQF = "http://data.europa.eu/snb/eqf/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private static final Map<Deelsoort, Node> DEELSOORTEN = new EnumMap<>(Deelsoort.class);

    static {
        for (Deelsoort soort : Deelsoort.values()) {
            DEELSOORTEN.put(soort, Kwal.term(soort.klasse()));
        }
    }

    private final Kwalificatiedossier dossier;
    private final Uitgave uitgave;
    private final String key;
    private final Iris iris;
    private final Triples out;
    private final Passages passages;
    private final Fields fields;
    private final KerntaakMapper kerntaken;
    private final RegistratieMapper registraties;
    private final Node document;

    private DossierMapper(Kwalificatiedossier dossier, Uitgave uitgave, Iris iris, Consumer<Triple> sink) {
        this.dossier = dossier;
        this.uitgave = uitgave;
        this.key = uitgave.key();
        this.iris = iris;
        this.out = new Triples(sink);
        this.passages = new Passages(iris.bestand(uitgave), dossier.bron(), out);
        this.fields = new Fields(out, passages);
        this.kerntaken = new KerntaakMapper(iris, key, fields);
        this.registraties = new RegistratieMapper(iris, key, fields);
        this.document = iris.dossier(key);
    }

    /**
     * Writes the dossier's triples to the sink.
     *
     * @param uitgave the edition that it is, whose key every IRI of it bears
     */
    public static void map(Kwalificatiedossier dossier, Uitgave uitgave, Iris iris, Consumer<Triple> sink) {
        new DossierMapper(dossier, uitgave, iris, sink).document();
    }

    private void document() {
        out.type(document, klasse(dossier.documentsoort()));
        out.type(document, Kwal.Kwalificatiedocument);
        out.add(document, Kwal.documentsoort, iris.documentsoort(dossier.documentsoort()));
        dossier.overzicht().ifPresent(kop -> passages.cite(document, Kwal.documentsoort, kop));
        dossier.titel().ifPresent(titel -> fields.name(document, titel));
        fields.vermeldingen(document, dossier.vermeldingen(), Kwal.bevatDeel);
        dossier.vindplaatsKeuzedelen().ifPresent(adres -> fields.address(document, Kwal.vindplaatsKeuzedelen, adres));
        dossier.delen().forEach(deel -> out.add(document, Kwal.bevatDeel, deel(deel)));
        dossier.kwalificaties()
                .forEach(kwalificatie -> out.add(document, Kwal.heeftKwalificatie, kwalificatie(kwalificatie)));
        for (int at = 0; at < dossier.toelichtingen().size(); at++) {
            out.add(document, Kwal.heeftToelichting, toelichting(at + 1));
        }
        dossier.experiment().ifPresent(this::experiment);
        fields.rubrieken(document, dossier.registratie().rubrieken());
        reeks(document, iris.node(uitgave.reeks()));
        dossier.registratie().code().ifPresent(code -> fields.string(document, codeProperty(), code));
        registraties.geldigheid(document, dossier.geldigheid());
        registraties.write(document, dossier.registratie());
        new VerantwoordingMapper(iris, key, fields).write(dossier.verantwoording());
        dossier.kwalificaties().forEach(this::write);
        dossier.delen().forEach(this::write);
        for (int at = 0; at < dossier.toelichtingen().size(); at++) {
            write(dossier.toelichtingen().get(at), at + 1);
        }
        bestand();
        dossier.dekking().onverklaard().forEach(span -> passages.cite(document, span));
        passages.write();
    }

    private static Node klasse(Documentsoort soort) {
        return switch (soort) {
            case KWALIFICATIEDOSSIER, GEREGIONALISEERDE_KWALIFICATIE -> Kwal.Kwalificatiedossier;
            case KEUZEDEEL -> Kwal.Keuzedeeldocument;
            case MBO_CERTIFICAAT -> Kwal.Certificaatdocument;
        };
    }

    private Node codeProperty() {
        return dossier.documentsoort() == Documentsoort.MBO_CERTIFICAAT ? Kwal.certificaatcode : Kwal.keuzedeelcode;
    }

    /** What stays of an edition or a kwalificatie through its editions. */
    private void reeks(Node edition, Node reeks) {
        out.add(edition, DCTerms.isVersionOf.asNode(), reeks);
        out.type(reeks, Kwal.Reeks);
        out.add(reeks, DCTerms.hasVersion.asNode(), edition);
    }

    private void bestand() {
        Bestand bestand = uitgave.bestand();
        Node node = iris.bestand(uitgave);
        Node checksum = Iris.below(node, Paths::sha256);
        out.type(node, Kwal.Brondocument);
        out.add(node, Kwal.vanUitgave, document);
        out.string(node, RDFS.label.asNode(), bestand.naam());
        out.typed(node, Dcat.byteSize, Long.toString(bestand.omvang()), XSDDatatype.XSDnonNegativeInteger);
        out.add(node, Dcat.mediaType, NodeFactory.createURI(MEDIA_TYPES + bestand.mediatype()));
        out.add(node, Spdx.checksum, checksum);
        out.type(checksum, Spdx.Checksum);
        out.add(checksum, Spdx.algorithm, Spdx.sha256);
        out.typed(checksum, Spdx.checksumValue, bestand.sha256(), XSDDatatype.XSDhexBinary);
    }

    private void experiment(Experiment experiment) {
        Node node = iris.node(Paths.experiment(Paths.edition(key)));
        out.add(document, Kwal.inExperiment, node);
        passages.cite(document, Kwal.inExperiment, experiment.naam().bron());
        out.type(node, Kwal.Experiment);
        fields.name(node, experiment.naam());
        fields.day(node, Kwal.begindatum, experiment.begindatum());
        fields.day(node, Kwal.einddatum, experiment.einddatum());
    }

    private Node toelichting(int number) {
        return iris.node(Paths.toelichting(Paths.edition(key), number));
    }

    private void write(Toelichting toelichting, int number) {
        Node node = toelichting(number);
        out.type(node, Kwal.Toelichting);
        out.number(node, Kwal.volgnummer, number);
        fields.name(node, toelichting.titel());
        toelichting.tekst().ifPresent(tekst -> fields.text(node, Kwal.tekst, tekst));
    }

    // Kwalificaties and delen

    private Node kwalificatie(Kwalificatie kwalificatie) {
        return iris.kwalificatie(key, kwalificatie.code());
    }

    private Node deel(Deel deel) {
        return iris.deel(key, deel.code());
    }

    private void write(Kwalificatie kwalificatie) {
        Node node = kwalificatie(kwalificatie);
        out.type(node, Kwal.Kwalificatie);
        if (kwalificatie.code().soort() == Deelsoort.REGIONAAL_DEEL) {
            out.type(node, Kwal.GeregionaliseerdeKwalificatie);
        }
        out.string(node, Kwal.code, kwalificatie.code().toString());
        kwalificatie.naam().ifPresent(naam -> fields.name(node, naam));
        for (Deel deel : dossier.delen()) {
            if (deel.soort().gemeenschappelijk() || deel.code().equals(kwalificatie.code())) {
                out.add(node, Kwal.heeftDeel, deel(deel));
            }
        }
        kwalificatie.mboNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.heeftMboNiveau, iris.mboNiveau(niveau.nummer()));
            passages.cite(node, Kwal.heeftMboNiveau, niveau.bron());
        });
        kwalificatie.eqfNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.eqfNiveau, NodeFactory.createURI(EQF + niveau.nummer()));
            passages.cite(node, Kwal.eqfNiveau, niveau.bron());
        });
        fields.rubrieken(node, kwalificatie.rubrieken());
        kwalificatie.crebonummer().ifPresent(nummer -> reeks(node, iris.node(Paths.crebo(nummer))));
        registraties.geldigheid(node, dossier.geldigheid(kwalificatie));
        registraties.crebos(node, kwalificatie.crebos());
        fields.vermeldingen(node, kwalificatie.vermeldingen());
    }

    private void write(Deel deel) {
        Node node = deel(deel);
        out.type(node, DEELSOORTEN.get(deel.soort()));
        out.type(node, Kwal.Deel);
        out.string(node, Kwal.code, deel.code().toString());
        out.number(node, Kwal.volgnummer, deel.volgnummer());
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            if (deel.soort().gemeenschappelijk() || deel.code().equals(kwalificatie.code())) {
                out.add(node, Kwal.deelVan, kwalificatie(kwalificatie));
            }
        }
        deel.naam().ifPresent(naam -> fields.name(node, naam));
        fields.rubrieken(node, deel.rubrieken());
        fields.vermeldingen(node, deel.vermeldingen());
        if (deel.naam().isEmpty()
                && deel.vermeldingen().isEmpty()
                && deel.rubrieken().isEmpty()) {
            KerntaakMapper.place(deel.kerntaken()).ifPresent(span -> passages.cite(node, Kwal.code, span));
        }
        deel.kerntaken().forEach(kerntaak -> out.add(node, Kwal.heeftKerntaak, kerntaken.iri(kerntaak)));
        deel.generiekeOnderdelen()
                .forEach(onderdeel -> out.add(node, Kwal.heeftGeneriekOnderdeel, GeneriekMapper.iri(node, onderdeel)));
        deel.kerntaken().forEach(kerntaken::write);
        GeneriekMapper generiek = new GeneriekMapper(iris, fields);
        generiek.write(node, deel.generiekeOnderdelen());
    }
}
