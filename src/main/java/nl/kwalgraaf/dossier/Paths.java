package nl.kwalgraaf.dossier;

import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.text.Slug;

/**
 * The paths of things and graphs below the base of the data. Whoever needs an IRI puts the base before one of these, and
 * no other class makes one up: a link to a path that no thing bears is found by nobody.
 *
 * <p>Things that have no code of their own stand below their parent; there {@code parent} is its path, or its IRI, and
 * what comes out is of the same kind.
 */
public final class Paths {
    private static final String ID = "id/";
    private static final String GRAPH = "graph/";

    /** What the path of every formulering begins with. */
    public static final String FORMULERINGEN = ID + "formulering/";

    /** Words that stand where a key does, and so are none. */
    private static final Set<String> COMMON = Set.of(
            "competentie",
            "crebo",
            "documentsoort",
            "erk",
            "formulering",
            "koppeling",
            "makers",
            "mbo-niveau",
            "opleidingsdomein",
            "referentieniveau",
            "rekenniveau",
            "regel",
            "reeks",
            "regeling",
            "sectorkamer",
            "software",
            "vraag");

    private Paths() {}

    // Editions and their parts

    /** What one published document says. */
    public static String edition(String key) {
        return ID + key;
    }

    /** A deel, kerntaak or werkproces. */
    public static String unit(String edition, Eenheidscode code) {
        return edition + "/" + code;
    }

    public static String kwalificatie(String edition, Eenheidscode code) {
        return edition + "/kwalificatie/" + code;
    }

    public static String generiekOnderdeel(String deel, GeneriekOnderdeel onderdeel) {
        return deel + "/generiek/" + Slug.of(onderdeel.naam().schoon());
    }

    /**
     * An aanvulling, by the profiel or the level it holds for; by the name that it bears in print where that is neither, and by
     * its number where that name has no letter.
     */
    public static String aanvulling(String parent, Aanvulling aanvulling) {
        String name = aanvulling
                .profiel()
                .map(Eenheidscode::toString)
                .or(() -> aanvulling.mboNiveau().map(niveau -> "niveau-" + niveau.nummer()))
                .orElseGet(() -> Slug.of(aanvulling.voor().get(0).schoon()));
        return parent + "/aanvulling/" + (name.isEmpty() ? Integer.toString(aanvulling.volgnummer()) : name);
    }

    /** @param number from 1, as of all that follow */
    public static String vakkennis(String parent, int number) {
        return parent + "/vakkennis/" + number;
    }

    public static String gedrag(String parent, int number) {
        return parent + "/gedrag/" + number;
    }

    public static String competentievermelding(String parent, int number) {
        return parent + "/competentie/" + number;
    }

    /** A level that the document states. */
    public static String niveauEis(String onderdeel, int number) {
        return onderdeel + "/niveau-eis/" + number;
    }

    /** A level that follows by a rule, so that no two rules make one node. */
    public static String niveauEis(String onderdeel, Gevolg gevolg, int mboNiveau, Optional<String> taalvaardigheid) {
        return onderdeel + "/niveau-eis/" + gevolg.regel() + "-" + mboNiveau
                + taalvaardigheid.map(Slug::of).map(slug -> "-" + slug).orElse("");
    }

    public static String verwijzing(String onderdeel, int number) {
        return onderdeel + "/verwijzing/" + number;
    }

    public static String toelichting(String edition, int number) {
        return edition + "/toelichting/" + number;
    }

    public static String experiment(String edition) {
        return edition + "/experiment";
    }

    public static String vaststelling(String edition) {
        return edition + "/vaststelling";
    }

    /** @param registered the edition or kwalificatie that is registered under the number */
    public static String creboregistratie(String registered, Creboregistratie crebo) {
        return registered + "/crebo/" + Slug.of(crebo.crebonummer().schoon());
    }

    /**
     * A part of the account that goes with a document.
     *
     * @param kind such as {@code agendapunt}
     */
    public static String verantwoording(String edition, String kind, int number) {
        return edition + "/" + kind + "/" + number;
    }

    public static String bevinding(String edition, int number) {
        return edition + "/bevinding/" + number;
    }

    // What stays through the editions

    /**
     * A dossier, keuzedeel or certificaat through its editions.
     *
     * @param name its crebo number or code as printed; where it has none, its name as it stands in keys
     */
    public static String reeks(String name) {
        return ID + "reeks/" + name;
    }

    /** A kwalificatie through its editions. */
    public static String crebo(String nummer) {
        return ID + "crebo/" + nummer;
    }

    // The file, its places and its words

    /** The file that was read, by the first twelve digits of its checksum. */
    public static String bestand(String edition, Bestand bestand) {
        return edition + "/bestand/" + bestand.sha256().substring(0, 12);
    }

    public static String sha256(String bestand) {
        return bestand + "/sha256";
    }

    /** A place where one property of this thing is stated. */
    public static String passage(String thing, int number) {
        return thing + "/passage/" + number;
    }

    /**
     * Where the passages stand of a thing that several documents name, such as an opleidingsdomein: below the edition that
     * names it here, so that no two documents number one list.
     *
     * @param thing its path below the base
     */
    public static String named(String edition, String thing) {
        return edition + "/" + thing.substring(ID.length());
    }

    // What all documents share

    /** What an item says, wherever it is said. */
    public static String formulering(Formulering formulering) {
        return FORMULERINGEN + formulering.identiteit();
    }

    public static String competentie(Competentie competentie) {
        return ID + "competentie/" + competentie.name();
    }

    /** A level of the European framework for languages has a path of its own: the level B1 is no basisdeel B1. */
    public static String niveau(ReferentieNiveau niveau) {
        return ID + niveau.schaal().path() + "/" + niveau.code();
    }

    public static String mboNiveau(int niveau) {
        return ID + "mbo-niveau/" + niveau;
    }

    public static String regeling(Regeling regeling) {
        return ID + "regeling/" + regeling.name();
    }

    /** What the path of every rule begins with. */
    public static String regels() {
        return ID + "regel/";
    }

    public static String regel(Gevolg gevolg) {
        return regels() + gevolg.regel();
    }

    public static String documentsoort(Documentsoort soort) {
        return ID + "documentsoort/" + soort.slug();
    }

    /** Of the domein's crebo number, which all dossiers share; of its name where it has none. */
    public static String opleidingsdomein(Opleidingsdomein domein) {
        return ID + "opleidingsdomein/"
                + Slug.of(domein.crebonummer().orElse(domein.naam()).schoon());
    }

    public static String sectorkamer(Sectorkamer kamer) {
        return ID + "sectorkamer/" + Slug.of(kamer.naam().schoon());
    }

    /** A version of this program. */
    public static String software(String version) {
        return ID + "software/" + version;
    }

    /** @param digest of what the link says */
    public static String koppeling(String target, String digest) {
        return ID + "koppeling/" + target + "/" + digest;
    }

    // Graphs

    /** What a document states. */
    public static String bronGraph(String key) {
        return GRAPH + "bron/" + key;
    }

    public static String ontologieGraph() {
        return GRAPH + "ontologie";
    }

    /** What follows by a rule. */
    public static String afgeleidGraph(Gevolg gevolg) {
        return GRAPH + "afgeleid/" + gevolg.regel();
    }

    /** @param target the vocabulary that the links lead to */
    public static String koppelingenGraph(String target) {
        return GRAPH + "koppelingen/" + target;
    }

    /** The questions, and what they answer. */
    public static String vragenGraph() {
        return GRAPH + "vragen";
    }

    /** What the check found. */
    public static String bevindingenGraph() {
        return GRAPH + "bevindingen";
    }

    /** What the catalog says of documents: who published them, and under which rights. */
    public static String catalogusGraph() {
        return GRAPH + "catalogus";
    }

    // Reading a path

    /** True for a word that stands where a key does, and so is none. */
    public static boolean isReserved(String key) {
        return COMMON.contains(key);
    }

    /** The key of the edition that a path or its part belongs to; empty where it belongs to what all documents share. */
    public static Optional<String> key(String path) {
        if (!path.startsWith(ID)) {
            return Optional.empty();
        }
        int slash = path.indexOf('/', ID.length());
        String first = slash < 0 ? path.substring(ID.length()) : path.substring(ID.length(), slash);
        return COMMON.contains(first) || first.isEmpty() ? Optional.empty() : Optional.of(first);
    }
}
