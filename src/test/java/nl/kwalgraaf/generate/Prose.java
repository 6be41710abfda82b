package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Dutch-looking titles, sentences and items of a sector.
 *
 * <p>The sentences are there to be hard to put together again: compounds and suspended hyphens, slashes, parentheses,
 * quotes, abbreviations, numbers, dashes, accents and very long words.
 */
final class Prose {
    private static final List<String[]> VERBS = List.of(
            new String[] {"controleert", "controleren"},
            new String[] {"registreert", "registreren"},
            new String[] {"bespreekt", "bespreken"},
            new String[] {"beheert", "beheren"},
            new String[] {"coördineert", "coördineren"},
            new String[] {"verzorgt", "verzorgen"},
            new String[] {"evalueert", "evalueren"},
            new String[] {"inventariseert", "inventariseren"},
            new String[] {"onderhoudt", "onderhouden"},
            new String[] {"beoordeelt", "beoordelen"},
            new String[] {"optimaliseert", "optimaliseren"},
            new String[] {"documenteert", "documenteren"});
    private static final List<String> MANNERS = List.of(
            "nauwkeurig",
            "op een klantvriendelijke en service-gerichte wijze",
            "volgens de geldende (werk)procedures en/of bedrijfsafspraken",
            "binnen 24 uur",
            "in één keer goed",
            "conform wet- en regelgeving",
            "op basis van het principe 'first in, first out'",
            "zonder afbreuk te doen aan de kwaliteit",
            "onder (directe) begeleiding van een leidinggevende",
            "in minimaal 80% van de gevallen",
            "t.b.v. een veilige werkomgeving",
            "met oog voor de voor- en nadelen daarvan");
    private static final List<String> ASIDES = List.of(
            "De werkzaamheden – vaak onder tijdsdruk – zijn afwisselend en niet-routinematig.",
            "Het gaat om werkzaamheden die - soms onverwacht - in de avond- en weekenduren plaatsvinden.",
            "Hij/zij is zich bewust van het afbreukrisico: een fout kan leiden tot claims, uitval of letsel.",
            "Complicerend zijn o.a. de verkoop-, advies- en onderhandelingsgesprekken met derden.",
            "Dit vraagt om een “hands-on” mentaliteit; collega’s moeten op hem/haar kunnen rekenen.",
            "De arbeidsongeschiktheidsverzekeringsvoorwaarden en aansprakelijkheidswaardevaststellingsveranderingen"
                    + " zijn bekend.",
            "In voorkomende gevallen (bijv. bij ziekte, verlof of calamiteiten) neemt hij/zij taken van anderen over.",
            "Dit geldt zowel voor de binnen- als de buitenlandse markt, m.u.v. spoedopdrachten.",
            "Waarom? Omdat de eisen t.a.v. veiligheid, milieu en arbo steeds hoger worden!",
            "Zijn/haar rol is uitvoerend, maar ook – indien gevraagd – adviserend.");

    private final RandomGenerator random;
    private final Sector sector;

    Prose(RandomGenerator random, Sector sector) {
        this.random = random;
        this.sector = sector;
    }

    /** "Controleert de voorraad- en temperatuurlijsten" or, as a noun, "Controleren van …". */
    String title(boolean asNoun) {
        String[] verb = any(VERBS);
        String title = asNoun ? verb[1] + " van " + any(sector.things()) : verb[0] + " " + any(sector.things());
        return capital(
                switch (random.nextInt(8)) {
                    case 0 -> title + " en " + (asNoun ? any(VERBS)[1] : any(VERBS)[0]) + " deze";
                    case 1 -> title + " t.b.v. " + any(sector.people());
                    case 2 -> title + ", " + any(sector.things()) + " en " + any(sector.things());
                    default -> title;
                });
    }

    /** One to {@code most} sentences about what this beroepsbeoefenaar does. */
    String sentences(String who, int most) {
        int count = 1 + random.nextInt(most);
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            sentences.add(sentence(at == 0 ? who : any(List.of(who, "Hij/zij", "De beginnend beroepsbeoefenaar"))));
        }
        return String.join(" ", sentences);
    }

    String sentence(String who) {
        return switch (random.nextInt(9)) {
            case 0 -> capital(who) + " " + verb() + " " + thing() + " en " + verb() + " " + thing() + ".";
            case 1 -> "Daarbij " + verb() + " " + lowerFirst(who) + " " + thing() + " m.b.t. " + thing() + ".";
            case 2 ->
                "Indien nodig overlegt " + lowerFirst(who) + " met " + person() + " over " + thing() + " (bijvoorbeeld "
                        + thing() + ").";
            case 3 -> any(ASIDES);
            case 4 -> capital(who) + " heeft brede kennis van " + topic() + " en past deze toe bij " + thing() + ".";
            default -> capital(who) + " " + verb() + " " + thing() + " " + any(MANNERS) + ".";
        };
    }

    /** What is there when the work is done. */
    String result() {
        String thing = capital(thing());
        return switch (random.nextInt(4)) {
            case 0 -> thing + " is " + any(MANNERS) + " opgeleverd en " + person() + " is geïnformeerd.";
            case 1 -> "Een correct, volledig en (digitaal) gearchiveerd overzicht van " + thing() + ".";
            case 2 -> thing + " voldoet aan de prestatie- en veiligheidseisen.";
            default -> thing + " is gereed. " + capital(person()) + " is tevreden over " + thing() + ".";
        };
    }

    /** A paragraph that ends in a colon with its enumeration, each entry a paragraph of its own. */
    String enumeration() {
        int form = random.nextInt(3);
        int count = 2 + random.nextInt(3);
        StringBuilder text = new StringBuilder("De taken omvatten:");
        for (int at = 0; at < count; at++) {
            char letter = (char) ('a' + at);
            String mark = switch (form) {
                case 0 -> letter + ". ";
                case 1 -> "(" + letter + ") ";
                default -> "- ";
            };
            text.append('\n')
                    .append(mark)
                    .append("het ")
                    .append(any(VERBS)[1])
                    .append(" van ")
                    .append(thing());
            text.append(at == count - 1 ? "." : ";");
        }
        return text.toString();
    }

    /** An item of gedrag, without closing punctuation. */
    String gedrag() {
        String item = verb() + " " + any(MANNERS) + " " + thing();
        return switch (random.nextInt(6)) {
            case 0 -> item + ", ook wanneer " + person() + " daar niet om vraagt";
            case 1 -> item + ". Hij/zij houdt daarbij rekening met " + thing() + " en " + topic();
            case 2 -> "is in staat om " + thing() + " begrijpelijk toe te lichten aan " + person();
            case 3 -> "zorgt ervoor dat " + thing() + " klopt: " + any(MANNERS) + ", tijdig en volledig";
            default -> item;
        };
    }

    /** What an item of vakkennis is about, without its first word. */
    String vakkennis() {
        String topic = topic();
        return switch (random.nextInt(6)) {
            case 0 -> "specialistische kennis van " + topic + " en de toepassing daarvan bij " + thing();
            case 1 -> "kennis van " + topic + ", " + topic() + " en/of " + thing();
            case 2 -> "brede kennis van binnen de organisatie geldende regels m.b.t. " + thing();
            default -> "kennis van " + topic;
        };
    }

    /** What an item of vaardigheden is about, without its first word. */
    String vaardigheid() {
        String item = thing() + " " + any(VERBS)[1];
        return switch (random.nextInt(5)) {
            case 0 -> item + " " + any(MANNERS);
            case 1 -> "(voornamelijk) communiceren met o.a. " + person() + ", " + person() + " en derden";
            case 2 -> "kennis van " + topic() + " toepassen bij het " + any(VERBS)[1] + " van " + thing();
            default -> item;
        };
    }

    String thing() {
        return any(sector.things());
    }

    String topic() {
        return any(sector.topics());
    }

    String person() {
        return any(sector.people());
    }

    String beroep() {
        return any(sector.beroepen());
    }

    private String verb() {
        return any(VERBS)[0];
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static String capital(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at == text.length()
                ? text
                : text.substring(0, at) + Character.toUpperCase(text.charAt(at)) + text.substring(at + 1);
    }

    /** A name as it stands in the middle of a sentence; one that begins with an abbreviation keeps its capitals. */
    static String lowerFirst(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
