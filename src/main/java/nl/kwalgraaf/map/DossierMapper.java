package nl.kwalgraaf.map;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Experiment;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Slug;
import nl.kwalgraaf.text.Span;
import nl.kwalgraaf.vocab.Kwal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes what one document states, as triples in document order, each part with the passage it was read from. */
public final class DossierMapper {
    private static final Node LABEL = RDFS.label.asNode();
    private static final String EQF = "http://data.europa.eu/snb/eqf/";

    private static final Map<Rubriek, Node> RUBRIEKEN = new EnumMap<>(Rubriek.class);
    private static final Map<Deelsoort, Node> DEELSOORTEN = new EnumMap<>(Deelsoort.class);
    private static final Map<VakkennisOfVaardigheid.Soort, Node> SOORTEN =
            new EnumMap<>(VakkennisOfVaardigheid.Soort.class);

    static {
        for (Rubriek rubriek : Rubriek.values()) {
            RUBRIEKEN.put(rubriek, Kwal.term(rubriek.eigenschap()));
        }
        for (Deelsoort soort : Deelsoort.values()) {
            DEELSOORTEN.put(soort, Kwal.term(soort.klasse()));
        }
        for (VakkennisOfVaardigheid.Soort soort : VakkennisOfVaardigheid.Soort.values()) {
            SOORTEN.put(soort, Kwal.term(soort.klasse()));
        }
    }

    private final Kwalificatiedossier dossier;
    private final String key;
    private final Iris iris;
    private final Triples out;
    private final Passages passages;
    private final Node document;
    private final RegistratieMapper registraties;

    private DossierMapper(Kwalificatiedossier dossier, String key, Iris iris, Consumer<Triple> sink) {
        this.dossier = dossier;
        this.key = key;
        this.iris = iris;
        this.out = new Triples(sink);
        this.passages = new Passages(iris, key, dossier.bron(), out);
        this.document = iris.dossier(key);
        this.registraties = new RegistratieMapper(iris, out, passages);
    }

    /**
     * Writes the dossier's triples to the sink.
     *
     * @param key the document's key, which every IRI of it bears
     */
    public static void map(Kwalificatiedossier dossier, String key, Iris iris, Consumer<Triple> sink) {
        new DossierMapper(dossier, key, iris, sink).document();
    }

    private void document() {
        out.type(document, Kwal.Brondocument);
        if (dossier.documentsoort().heeftKwalificaties()) {
            out.type(document, Kwal.Kwalificatiedossier);
        }
        out.add(document, Kwal.documentsoort, iris.documentsoort(dossier.documentsoort()));
        dossier.overzicht().ifPresent(kop -> passages.cite(document, Kwal.documentsoort, kop));
        dossier.titel().ifPresent(titel -> name(document, titel));
        vermeldingen(document, dossier.vermeldingen());
        dossier.vindplaatsKeuzedelen().ifPresent(adres -> {
            out.typed(document, Kwal.vindplaatsKeuzedelen, adres.schoon(), XSDDatatype.XSDanyURI);
            passages.cite(document, Kwal.vindplaatsKeuzedelen, adres.bron());
        });
        dossier.delen().forEach(deel -> out.add(document, Kwal.heeftDeel, deel(deel)));
        dossier.kwalificaties()
                .forEach(kwalificatie -> out.add(document, Kwal.heeftKwalificatie, kwalificatie(kwalificatie)));
        for (int at = 0; at < dossier.toelichtingen().size(); at++) {
            out.add(document, Kwal.heeftToelichting, Iris.below(document, "toelichting/" + (at + 1)));
        }
        dossier.experiment().ifPresent(this::experiment);
        rubrieken(document, dossier.registratie().rubrieken());
        registraties.write(document, key, dossier.registratie());
        new VerantwoordingMapper(iris, out, passages, key).write(dossier.verantwoording());
        dossier.kwalificaties().forEach(this::write);
        dossier.delen().forEach(this::write);
        for (int at = 0; at < dossier.toelichtingen().size(); at++) {
            write(dossier.toelichtingen().get(at), at + 1);
        }
        unclassified(dossier.dekking().onverklaard());
        passages.write();
    }

    private void unclassified(List<Span> spans) {
        spans.forEach(span -> passages.cite(document, span));
    }

    private void experiment(Experiment experiment) {
        Node node = Iris.below(document, "experiment");
        out.add(document, Kwal.inExperiment, node);
        passages.cite(document, Kwal.inExperiment, experiment.naam().bron());
        out.type(node, Kwal.Experiment);
        name(node, experiment.naam());
        out.typed(node, Kwal.begindatum, experiment.begindatum().toString(), XSDDatatype.XSDdate);
        out.typed(node, Kwal.einddatum, experiment.einddatum().toString(), XSDDatatype.XSDdate);
        passages.cite(node, Kwal.begindatum, experiment.bron());
        passages.cite(node, Kwal.einddatum, experiment.bron());
    }

    private void write(Toelichting toelichting, int number) {
        Node node = Iris.below(document, "toelichting/" + number);
        out.type(node, Kwal.Toelichting);
        out.number(node, Kwal.volgnummer, number);
        name(node, toelichting.titel());
        toelichting.tekst().ifPresent(tekst -> text(node, Kwal.tekst, tekst));
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
        kwalificatie.naam().ifPresent(naam -> name(node, naam));
        for (Deel deel : dossier.delen()) {
            if (deel.soort().gemeenschappelijk() || deel.code().equals(kwalificatie.code())) {
                out.add(node, Kwal.heeftDeel, deel(deel));
            }
        }
        kwalificatie.mboNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.mboNiveau, iris.mboNiveau(niveau.nummer()));
            passages.cite(node, Kwal.mboNiveau, niveau.bron());
        });
        kwalificatie.eqfNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.eqfNiveau, NodeFactory.createURI(EQF + niveau.nummer()));
            passages.cite(node, Kwal.eqfNiveau, niveau.bron());
        });
        rubrieken(node, kwalificatie.rubrieken());
        registraties.crebos(node, kwalificatie.crebos());
        vermeldingen(node, kwalificatie.vermeldingen());
    }

    private void write(Deel deel) {
        Node node = deel(deel);
        out.type(node, DEELSOORTEN.get(deel.soort()));
        out.type(node, Kwal.Deel);
        out.string(node, Kwal.code, deel.code().toString());
        out.number(node, Kwal.volgnummer, deel.volgnummer());
        out.add(node, Kwal.deelVan, document);
        for (Kwalificatie kwalificatie : dossier.kwalificaties()) {
            if (deel.soort().gemeenschappelijk() || deel.code().equals(kwalificatie.code())) {
                out.add(node, Kwal.deelVan, kwalificatie(kwalificatie));
            }
        }
        deel.naam().ifPresent(naam -> name(node, naam));
        rubrieken(node, deel.rubrieken());
        vermeldingen(node, deel.vermeldingen());
        if (deel.naam().isEmpty()
                && deel.vermeldingen().isEmpty()
                && deel.rubrieken().isEmpty()) {
            first(deel.kerntaken(), DossierMapper::place).ifPresent(span -> passages.cite(node, Kwal.code, span));
        }
        deel.kerntaken().forEach(kerntaak -> out.add(node, Kwal.heeftKerntaak, unit(kerntaak.code())));
        deel.generiekeOnderdelen()
                .forEach(onderdeel -> out.add(node, Kwal.heeftGeneriekOnderdeel, GeneriekMapper.iri(node, onderdeel)));
        deel.kerntaken().forEach(this::write);
        GeneriekMapper generiek = new GeneriekMapper(iris, out, passages);
        generiek.write(node, deel.generiekeOnderdelen());
    }

    // Kerntaken and werkprocessen

    private Node unit(Eenheidscode code) {
        return iris.deel(key, code);
    }

    private void write(Kerntaak kerntaak) {
        Node node = unit(kerntaak.code());
        out.type(node, Kwal.Kerntaak);
        out.string(node, Kwal.code, kerntaak.code().toString());
        out.number(node, Kwal.volgnummer, kerntaak.volgnummer());
        kerntaak.titel().ifPresent(titel -> name(node, titel));
        inhoud(node, kerntaak.inhoud());
        vermeldingen(node, kerntaak.vermeldingen());
        if (kerntaak.titel().isEmpty()
                && kerntaak.vermeldingen().isEmpty()
                && kerntaak.inhoud().isEmpty()) {
            place(kerntaak).ifPresent(span -> passages.cite(node, Kwal.code, span));
        }
        links(node, kerntaak.aanvullingen());
        kerntaak.werkprocessen().forEach(werkproces -> out.add(node, Kwal.heeftWerkproces, unit(werkproces.code())));
        items(node, kerntaak.inhoud());
        kerntaak.aanvullingen().forEach(aanvulling -> write(node, aanvulling));
        kerntaak.werkprocessen().forEach(this::write);
    }

    /** Where a unit is named. One that nothing names is known by the codes of its parts, so the first of them says it. */
    private static Optional<Span> place(Kerntaak kerntaak) {
        return named(kerntaak.titel(), kerntaak.vermeldingen())
                .or(() -> first(kerntaak.werkprocessen(), part -> named(part.titel(), part.vermeldingen())));
    }

    private static Optional<Span> named(Optional<Tekst> titel, List<Vermelding> vermeldingen) {
        return titel.map(Tekst::bron).or(() -> vermeldingen.stream().findFirst().map(Vermelding::bron));
    }

    private static <T> Optional<Span> first(List<T> parts, Function<T, Optional<Span>> place) {
        return parts.stream().map(place).flatMap(Optional::stream).findFirst();
    }

    private void write(Werkproces werkproces) {
        Node node = unit(werkproces.code());
        out.type(node, Kwal.Werkproces);
        out.string(node, Kwal.code, werkproces.code().toString());
        out.number(node, Kwal.volgnummer, werkproces.volgnummer());
        werkproces.titel().ifPresent(titel -> name(node, titel));
        inhoud(node, werkproces.inhoud());
        vermeldingen(node, werkproces.vermeldingen());
        links(node, werkproces.aanvullingen());
        items(node, werkproces.inhoud());
        werkproces.aanvullingen().forEach(aanvulling -> write(node, aanvulling));
    }

    private void links(Node parent, List<Aanvulling> aanvullingen) {
        aanvullingen.forEach(aanvulling -> out.add(parent, Kwal.heeftAanvulling, aanvulling(parent, aanvulling)));
    }

    private static Node aanvulling(Node parent, Aanvulling aanvulling) {
        String profiel = aanvulling
                .profiel()
                .map(Eenheidscode::toString)
                .orElseGet(() -> Slug.of(aanvulling.voor().get(0).schoon()));
        return Iris.below(parent, "aanvulling/" + (profiel.isEmpty() ? aanvulling.volgnummer() : profiel));
    }

    private void write(Node parent, Aanvulling aanvulling) {
        Node node = aanvulling(parent, aanvulling);
        out.type(node, Kwal.Aanvulling);
        out.number(node, Kwal.volgnummer, aanvulling.volgnummer());
        aanvulling.profiel().ifPresent(profiel -> out.add(node, Kwal.voorProfiel, unit(profiel)));
        aanvulling.mboNiveau().ifPresent(niveau -> {
            out.add(node, Kwal.bijMboNiveau, iris.mboNiveau(niveau.nummer()));
            passages.cite(node, Kwal.bijMboNiveau, niveau.bron());
        });
        aanvulling.voor().forEach(voor -> passages.cite(node, Kwal.voorProfiel, voor.bron()));
        inhoud(node, aanvulling.inhoud());
        items(node, aanvulling.inhoud());
    }

    /** The fields, and the links to the items; the items themselves come after their parent. */
    private void inhoud(Node node, Inhoud inhoud) {
        rubrieken(node, inhoud.rubrieken());
        for (int number = 1; number <= inhoud.vakkennis().size(); number++) {
            out.add(node, Kwal.vereistVakkennisOfVaardigheid, Iris.below(node, "vakkennis/" + number));
        }
        for (int number = 1; number <= inhoud.gedrag().size(); number++) {
            out.add(node, Kwal.heeftGedrag, Iris.below(node, "gedrag/" + number));
        }
        Set<Competentie> required = new HashSet<>();
        for (int number = 1; number <= inhoud.competenties().size(); number++) {
            out.add(node, Kwal.heeftCompetentievermelding, Iris.below(node, "competentie/" + number));
            inhoud.competenties()
                    .get(number - 1)
                    .competentie()
                    .filter(required::add)
                    .ifPresent(competentie -> out.add(node, Kwal.vereistCompetentie, iris.competentie(competentie)));
        }
    }

    private void items(Node parent, Inhoud inhoud) {
        int number = 1;
        for (VakkennisOfVaardigheid item : inhoud.vakkennis()) {
            Node node = Iris.below(parent, "vakkennis/" + number);
            out.type(node, SOORTEN.get(item.soort()));
            if (item.soort() != VakkennisOfVaardigheid.Soort.ONBEKEND) {
                out.type(node, SOORTEN.get(VakkennisOfVaardigheid.Soort.ONBEKEND));
            }
            item(node, number++, item.tekst());
        }
        number = 1;
        for (Gedrag item : inhoud.gedrag()) {
            Node node = Iris.below(parent, "gedrag/" + number);
            out.type(node, Kwal.Gedrag);
            item(node, number++, item.tekst());
        }
        number = 1;
        for (Competentievermelding item : inhoud.competenties()) {
            Node node = Iris.below(parent, "competentie/" + number);
            out.type(node, Kwal.Competentievermelding);
            item.competentie()
                    .ifPresent(competentie -> out.add(node, Kwal.betreftCompetentie, iris.competentie(competentie)));
            item(node, number++, item.tekst());
        }
    }

    private void item(Node node, int number, Tekst tekst) {
        out.number(node, Kwal.volgnummer, number);
        out.text(node, Kwal.tekst, tekst.schoon());
        passages.cite(node, tekst.bron());
    }

    // Shared by all

    private void name(Node node, Tekst naam) {
        text(node, LABEL, naam);
    }

    private void text(Node node, Node property, Tekst tekst) {
        out.text(node, property, tekst.schoon());
        passages.cite(node, property, tekst.bron());
    }

    private void rubrieken(Node node, Map<Rubriek, Tekst> rubrieken) {
        rubrieken.forEach((rubriek, tekst) -> text(node, RUBRIEKEN.get(rubriek), tekst));
    }

    private void vermeldingen(Node node, Collection<Vermelding> vermeldingen) {
        for (Vermelding vermelding : vermeldingen) {
            Node property = switch (vermelding.over()) {
                case NAAM -> LABEL;
                case SOORT -> RDF.type.asNode();
                case KWALIFICATIES -> Kwal.heeftKwalificatie;
                case KERNTAKEN -> Kwal.heeftKerntaak;
                case AANVULLINGEN -> Kwal.heeftAanvulling;
            };
            passages.cite(node, property, vermelding.bron());
        }
    }
}
