package nl.kwalgraaf.generate;

import java.util.List;

/**
 * The words of a branch of work, made up for these documents.
 *
 * <p>All are phrases that fit any sentence pattern: persons and things with their article, topics without one.
 */
public enum Sector {
    ICT(
            List.of("Systeembeheerder", "Applicatieontwikkelaar", "Netwerkspecialist", "Servicedeskmedewerker"),
            List.of("de gebruiker", "de opdrachtgever", "de leverancier", "een ervaren collega", "de IT-manager"),
            List.of(
                    "het informatiesysteem",
                    "de netwerk-/mediainfrastructuur",
                    "(onderdelen van) de applicatie",
                    "de back-up- en herstelprocedures",
                    "het storingslogboek",
                    "de 2e-lijns meldingen",
                    "de hard- en software",
                    "het functioneel ontwerp (FO)"),
            List.of(
                    "datacommunicatiemodellen (bijv. OSI)",
                    "programmeertalen, zoals C#, Java of C++",
                    "virtualisatie- en containertechnieken",
                    "privacywetgeving: AVG en wet op de computercriminaliteit",
                    "e-mail-, web- en fileservers")),
    ZORG(
            List.of("Verzorgende", "Pedagogisch medewerker", "Begeleider", "Doktersassistent"),
            List.of("de zorgvrager", "de cliënt en/of diens naasten", "de ouder(s)", "de huisarts", "het kind"),
            List.of(
                    "het zorg-/begeleidingsplan",
                    "de medicatieoverdracht",
                    "de dag- en nachtrapportage",
                    "het intakegesprek",
                    "de financiële situatie van de cliënt",
                    "de hygiëne- en infectiepreventiemaatregelen",
                    "de eigen regie (zelfredzaamheid) van de zorgvrager",
                    "het cliëntendossier"),
            List.of(
                    "ontwikkelingspsychologie van 0 tot 12 jaar",
                    "voorbehouden en risicovolle handelingen (wet BIG)",
                    "ziektebeelden, stoornissen en beperkingen",
                    "gespreks- en interviewtechnieken; ook in crisissituaties",
                    "EHBO en BHV")),
    KEUKEN(
            List.of("Kok", "Gastheer", "Patissier", "Leidinggevende keuken"),
            List.of("de gast", "de chef-kok", "de keuken- en bedieningsbrigade", "de leverancier", "een leerling"),
            List.of(
                    "de mise-en-place",
                    "de crème brûlée en andere nagerechten",
                    "de temperatuur- en voorraadlijsten",
                    "het menu à la carte",
                    "de HACCP-registratie",
                    "de koel-, vries- en droge voorraad",
                    "de kassa en het reserveringssysteem",
                    "het drie- of viergangendiner"),
            List.of(
                    "allergenen en diëten",
                    "bereidings- en conserveringstechnieken",
                    "menuleer: opbouw, prijs en seizoen",
                    "vakterminologie (ook in het Frans)",
                    "wijn- en spijscombinaties")),
    LOGISTIEK(
            List.of("Logistiek medewerker", "Planner", "Chauffeur wegvervoer", "Teamleider magazijn"),
            List.of("de chauffeur", "de klant/ontvanger", "de expediteur", "de douane", "de teamleider"),
            List.of(
                    "de in- en uitgaande goederenstroom",
                    "de vrachtbrief (CMR)",
                    "het warehousemanagementsysteem",
                    "de rij- en rusttijden",
                    "de lading t.b.v. het transport",
                    "de pick- en packorders",
                    "het intern transportmiddel, zoals heftruck of reachtruck",
                    "de voorraadadministratie"),
            List.of(
                    "Incoterms",
                    "gevaarlijke stoffen (ADR)",
                    "laad-, los- en stuwmethoden",
                    "wet- en regelgeving m.b.t. arbeidsomstandigheden",
                    "ERP- en WMS-systemen")),
    GROEN(
            List.of("Hovenier", "Medewerker veehouderij", "Bloembinder", "Vakexpert teelt"),
            List.of("de opdrachtgever", "de voorman", "de bedrijfsleider", "de dierenarts", "de bewoner"),
            List.of(
                    "het beplantingsplan",
                    "de grondbewerking en bemesting",
                    "het gewas",
                    "de dieren en hun huisvesting",
                    "de gewasbeschermings- en bestrijdingsmiddelen",
                    "de (onderhouds)werkzaamheden in de tuin",
                    "het boeket van €25,- tot €50,-",
                    "de flora en fauna in het werkgebied"),
            List.of(
                    "planten- en dierenziekten",
                    "bodemkunde, plantenfysiologie en ecologie",
                    "spuitlicentie-eisen (licentie 1)",
                    "dierenwelzijn: de vijf vrijheden",
                    "aan- en afvoer van reststromen")),
    UITERLIJK(
            List.of("Kapper", "Schoonheidsspecialist", "Allround grimeur", "Salonmanager"),
            List.of("de klant", "de vertegenwoordiger", "een model", "de salonhouder", "een dermatoloog"),
            List.of(
                    "de huidanalyse",
                    "de knip-/kleurbehandeling",
                    "het afsprakenboek",
                    "de manicure en pedicure",
                    "de product- en behandeladviezen",
                    "de salon en de etalage",
                    "het 'look and feel'-concept",
                    "de behandelkaart met contra-indicaties"),
            List.of(
                    "huid- en haaraandoeningen",
                    "kleurenleer: primaire, secundaire en tertiaire kleuren",
                    "ergonomische werkhoudingen",
                    "(cosmetische) ingrediënten en INCI-lijsten",
                    "trends, mode en social media"));

    private final List<String> beroepen;
    private final List<String> people;
    private final List<String> things;
    private final List<String> topics;

    Sector(List<String> beroepen, List<String> people, List<String> things, List<String> topics) {
        this.beroepen = beroepen;
        this.people = people;
        this.things = things;
        this.topics = topics;
    }

    public List<String> beroepen() {
        return beroepen;
    }

    public List<String> people() {
        return people;
    }

    public List<String> things() {
        return things;
    }

    public List<String> topics() {
        return topics;
    }
}
