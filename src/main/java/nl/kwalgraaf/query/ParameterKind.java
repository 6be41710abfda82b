package nl.kwalgraaf.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a parameter stands for, and so which values it takes. */
public enum ParameterKind {
    ONDERDEEL(
            "onderdeel",
            new Bilingual(
                    "een dossier, kwalificatie, deel, kerntaak of werkproces: een code (B1-K1), sleutel en code"
                            + " (netwerk-en-mediabeheerder/B1), een sleutel of een IRI; P2 is alleen het profieldeel,"
                            + " kwalificatie/P2 het geheel",
                    "a dossier, qualification, part, core task or work process: a code (B1-K1), key and code"
                            + " (netwerk-en-mediabeheerder/B1), a key or an IRI; P2 is the profile part alone,"
                            + " kwalificatie/P2 the whole")),
    KWALIFICATIE(
            "kwalificatie",
            new Bilingual(
                    "een kwalificatie: de code van haar eigen deel (R1), sleutel en code, een sleutel of een IRI",
                    "a qualification: the code of its own part (R1), key and code, a key or an IRI")),
    PROFIEL(
            "profiel",
            new Bilingual(
                    "een profieldeel of regionaal deel: een code (P2), sleutel en code of een IRI",
                    "a profile part or regional part: a code (P2), key and code or an IRI")),
    DOSSIER(
            "dossier",
            new Bilingual(
                    "een dossier: een sleutel (netwerk-en-mediabeheerder) of een IRI",
                    "a dossier: a key (netwerk-en-mediabeheerder) or an IRI")),
    COMPETENTIE(
            "competentie",
            new Bilingual(
                    "een van de 25 competenties: haar letter (E), haar naam of een IRI",
                    "one of the 25 competences: its letter (E), its Dutch name or an IRI")),
    IETS(
            "iets",
            new Bilingual(
                    "iets uit een document: een code (L1-K1-W1), een pad (netwerk-en-mediabeheerder/B1-K1/vakkennis/3)"
                            + " of een IRI",
                    "anything read from a document: a code (L1-K1-W1), a path"
                            + " (netwerk-en-mediabeheerder/B1-K1/vakkennis/3) or an IRI")),
    AANVULLING(
            "aanvulling",
            new Bilingual(
                    "welke aanvullingen meetellen: zonder, met (alle), eigen (die van de gevraagde kwalificatie),"
                            + " of de code van een profiel (P2)",
                    "which supplements count: zonder (none), met (all), eigen (those of the qualification asked for),"
                            + " or the code of a profile (P2)")),
    ERNST("ernst", new Bilingual("hoe erg: error, warning of note", "how bad: error, warning or note")),
    ZOEKWOORDEN(
            "zoekwoorden",
            new Bilingual(
                    "woorden om te zoeken; * staat voor willekeurige letters, \"...\" houdt woorden bij elkaar",
                    "words to search for; * stands for any letters, \"...\" keeps words together")),
    ENDPOINT(
            "endpoint",
            new Bilingual(
                    "het adres van een SPARQL-endpoint, met http:// of https://",
                    "the address of a SPARQL endpoint, with http:// or https://")),
    COHORT(
            "cohort",
            new Bilingual(
                    "het schooljaar waarin een student begint, zoals 2022-2023",
                    "the school year in which a student begins, such as 2022-2023")),
    VERVOLG(
            "vervolg",
            new Bilingual(
                    "achter wat de bladzijde begint: het laatste van de bladzijde ervoor; leeg voor de eerste",
                    "behind what the page begins: the last of the page before; empty for the first")),
    TEKST("tekst", new Bilingual("woorden", "words"));

    private final String word;
    private final Bilingual explanation;

    ParameterKind(String word, Bilingual explanation) {
        this.word = word;
        this.explanation = explanation;
    }

    /** The word by which the decorator {@code kinds} names it. */
    public String word() {
        return word;
    }

    /** Which values it takes. */
    public Bilingual explanation() {
        return explanation;
    }

    /** The values it takes beside what the data has; empty where it has no such words. */
    public List<String> words() {
        return switch (this) {
            case AANVULLING -> List.of("zonder", "met", "eigen");
            case ERNST -> List.of("error", "warning", "note");
            default -> List.of();
        };
    }

    static List<String> known() {
        return Arrays.stream(values()).map(ParameterKind::word).toList();
    }

    static Optional<ParameterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
