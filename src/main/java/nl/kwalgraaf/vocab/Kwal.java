package nl.kwalgraaf.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/kwalgraaf.ttl} that the program itself writes or reads. A test holds both equal. */
public final class Kwal {
    /** The namespace of the ontology; it stays the same whatever the base of the data. */
    public static final String NS = "https://w3id.org/kwalgraaf/def#";

    /** The usual base of the data. */
    public static final String BASE = "https://w3id.org/kwalgraaf/";

    // Classes
    public static final Node Kwalificatiedossier = term("Kwalificatiedossier");
    public static final Node Kwalificatiedocument = term("Kwalificatiedocument");
    public static final Node Keuzedeeldocument = term("Keuzedeeldocument");
    public static final Node Certificaatdocument = term("Certificaatdocument");
    public static final Node Software = term("Software");
    public static final Node Reeks = term("Reeks");
    public static final Node Brondocument = term("Brondocument");
    public static final Node Kwalificatie = term("Kwalificatie");
    public static final Node GeregionaliseerdeKwalificatie = term("GeregionaliseerdeKwalificatie");
    public static final Node Deel = term("Deel");
    public static final Node Keuzedeel = term("Keuzedeel");
    public static final Node Certificaatdeel = term("Certificaatdeel");
    public static final Node Kerntaak = term("Kerntaak");
    public static final Node Werkproces = term("Werkproces");
    public static final Node Aanvulling = term("Aanvulling");
    public static final Node VakkennisOfVaardigheid = term("VakkennisOfVaardigheid");
    public static final Node Vakkennis = term("Vakkennis");
    public static final Node Vaardigheid = term("Vaardigheid");
    public static final Node Gedrag = term("Gedrag");
    public static final Node Formulering = term("Formulering");
    public static final Node Competentievermelding = term("Competentievermelding");
    public static final Node GeneriekOnderdeel = term("GeneriekOnderdeel");
    public static final Node NiveauEis = term("NiveauEis");
    public static final Node Regelingsverwijzing = term("Regelingsverwijzing");
    public static final Node Toelichting = term("Toelichting");
    public static final Node Experiment = term("Experiment");
    public static final Node Creboregistratie = term("Creboregistratie");
    public static final Node Opleidingsdomein = term("Opleidingsdomein");
    public static final Node Sectorkamer = term("Sectorkamer");
    public static final Node Vaststelling = term("Vaststelling");
    public static final Node Verantwoordingsonderdeel = term("Verantwoordingsonderdeel");
    public static final Node Bronvermelding = term("Bronvermelding");
    public static final Node BijzondereVereiste = term("BijzondereVereiste");
    public static final Node Taaleis = term("Taaleis");
    public static final Node Agendapunt = term("Agendapunt");
    public static final Node Passage = term("Passage");
    public static final Node Bevinding = term("Bevinding");

    // The parts of a document
    public static final Node documentsoort = term("documentsoort");
    public static final Node heeftKwalificatie = term("heeftKwalificatie");
    public static final Node bevatDeel = term("bevatDeel");
    public static final Node heeftDeel = term("heeftDeel");
    public static final Node deelVan = term("deelVan");
    public static final Node heeftKerntaak = term("heeftKerntaak");
    public static final Node heeftWerkproces = term("heeftWerkproces");
    public static final Node heeftAanvulling = term("heeftAanvulling");
    public static final Node voorProfiel = term("voorProfiel");
    public static final Node heeftGedrag = term("heeftGedrag");
    public static final Node vereistVakkennisOfVaardigheid = term("vereistVakkennisOfVaardigheid");
    public static final Node heeftFormulering = term("heeftFormulering");
    public static final Node heeftToelichting = term("heeftToelichting");
    public static final Node code = term("code");
    public static final Node volgnummer = term("volgnummer");
    public static final Node tekst = term("tekst");
    public static final Node aanhef = term("aanhef");

    // Competenties
    public static final Node heeftCompetentievermelding = term("heeftCompetentievermelding");
    public static final Node betreftCompetentie = term("betreftCompetentie");
    public static final Node vereistCompetentie = term("vereistCompetentie");
    public static final Node geldtVoor = term("geldtVoor");
    public static final Node uitgewerkt = term("uitgewerkt");
    public static final Node volgensRegel = term("volgensRegel");
    public static final Node omvatCompetentie = term("omvatCompetentie");

    // Generieke onderdelen, levels and regulations
    public static final Node heeftGeneriekOnderdeel = term("heeftGeneriekOnderdeel");
    public static final Node alleenVoorMboNiveau = term("alleenVoorMboNiveau");
    public static final Node heeftNiveauEis = term("heeftNiveauEis");
    public static final Node bijMboNiveau = term("bijMboNiveau");
    public static final Node taalvaardigheid = term("taalvaardigheid");
    public static final Node heeftReferentieNiveau = term("heeftReferentieNiveau");
    public static final Node heeftMboNiveau = term("heeftMboNiveau");
    public static final Node eqfNiveau = term("eqfNiveau");
    public static final Node nlqfNiveau = term("nlqfNiveau");
    public static final Node geregeldIn = term("geregeldIn");
    public static final Node heeftVerwijzing = term("heeftVerwijzing");
    public static final Node naarRegeling = term("naarRegeling");
    public static final Node bijlage = term("bijlage");
    public static final Node artikel = term("artikel");
    public static final Node adres = term("adres");

    // Facts of the dossier
    public static final Node inExperiment = term("inExperiment");
    public static final Node begindatum = term("begindatum");
    public static final Node einddatum = term("einddatum");
    public static final Node vindplaatsKeuzedelen = term("vindplaatsKeuzedelen");

    // What the publisher registers
    public static final Node heeftCreboregistratie = term("heeftCreboregistratie");
    public static final Node crebonummer = term("crebonummer");
    public static final Node geldigVanaf = term("geldigVanaf");
    public static final Node instroomTot = term("instroomTot");
    public static final Node diplomeringTot = term("diplomeringTot");
    public static final Node gelezenMet = term("gelezenMet");
    public static final Node gemaaktMet = term("gemaaktMet");
    public static final Node beginCohort = term("beginCohort");
    public static final Node eindCohort = term("eindCohort");
    public static final Node gewijzigdIn = term("gewijzigdIn");
    public static final Node keuzedeelcode = term("keuzedeelcode");
    public static final Node certificaatcode = term("certificaatcode");
    public static final Node ministerie = term("ministerie");
    public static final Node prijsfactor = term("prijsfactor");
    public static final Node inOpleidingsdomein = term("inOpleidingsdomein");
    public static final Node obkId = term("obkId");
    public static final Node penvoerder = term("penvoerder");
    public static final Node heeftVaststelling = term("heeftVaststelling");
    public static final Node vastgesteldDoor = term("vastgesteldDoor");
    public static final Node vastgesteldOp = term("vastgesteldOp");
    public static final Node vastgesteldTe = term("vastgesteldTe");
    public static final Node uitgeversnummer = term("uitgeversnummer");
    public static final Node vorigeVersie = term("vorigeVersie");

    // The account that goes with a dossier
    public static final Node wijzigingscategorie = term("wijzigingscategorie");
    public static final Node heeftVerantwoordingsonderdeel = term("heeftVerantwoordingsonderdeel");
    public static final Node heeftBronvermelding = term("heeftBronvermelding");
    public static final Node bronsoort = term("bronsoort");
    public static final Node brondatum = term("brondatum");
    public static final Node bronomschrijving = term("bronomschrijving");
    public static final Node heeftBijzondereVereiste = term("heeftBijzondereVereiste");
    public static final Node steltVereisten = term("steltVereisten");
    public static final Node heeftTaaleis = term("heeftTaaleis");
    public static final Node taal = term("taal");
    public static final Node heeftAgendapunt = term("heeftAgendapunt");
    public static final Node onderwerp = term("onderwerp");
    public static final Node voorgenomenActie = term("voorgenomenActie");
    public static final Node uitTeVoerenDoor = term("uitTeVoerenDoor");
    public static final Node wanneer = term("wanneer");

    // Passages
    public static final Node heeftPassage = term("heeftPassage");
    public static final Node overEigenschap = term("overEigenschap");
    public static final Node inDocument = term("inDocument");
    public static final Node beginteken = term("beginteken");
    public static final Node eindteken = term("eindteken");
    public static final Node vanUitgave = term("vanUitgave");
    public static final Node beginregel = term("beginregel");
    public static final Node eindregel = term("eindregel");
    public static final Node pagina = term("pagina");
    public static final Node elementpad = term("elementpad");

    // Findings
    public static final Node bevindingscode = term("bevindingscode");
    public static final Node ernst = term("ernst");
    public static final Node melding = term("melding");

    private Kwal() {}

    /** The term of this local name. */
    public static Node term(String local) {
        return NodeFactory.createURI(NS + local);
    }
}
