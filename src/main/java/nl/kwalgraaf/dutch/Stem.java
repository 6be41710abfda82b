package nl.kwalgraaf.dutch;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form under which the inflected forms of a Dutch word meet: {@code serveren}, {@code serveert} and
 * {@code geserveerd}; {@code keuken} and {@code keukens}; {@code taak} and {@code taken}, but not {@code tak}.
 *
 * <p>The result is a key, not always a word. Rules go by the spelling of Dutch: an ending is taken off, and the
 * vowel and last consonant that the ending had changed are put back ({@code taken} to {@code taak}, {@code lezen}
 * to {@code lees}). In a word of several syllables a long vowel becomes short on both sides, because the spelling
 * without the ending does not tell which it was ({@code onderdelen}, {@code handelen}). Short lists hold what no
 * rule can know. Words are expected in lower case and without accents.
 */
public final class Stem {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("dagen", "dag"),
            Map.entry("wegen", "weg"),
            Map.entry("steden", "stad"),
            Map.entry("leden", "lid"),
            Map.entry("schepen", "schip"),
            Map.entry("daken", "dak"),
            Map.entry("gaten", "gat"),
            Map.entry("vaten", "vat"),
            Map.entry("paden", "pad"),
            Map.entry("bladen", "blad"),
            Map.entry("glazen", "glas"),
            Map.entry("sloten", "slot"),
            Map.entry("kinderen", "kind"),
            Map.entry("eieren", "ei"),
            Map.entry("volkeren", "volk"),
            Map.entry("lammeren", "lam"),
            Map.entry("kalveren", "kalf"),
            Map.entry("musea", "museum"),
            Map.entry("centra", "centrum"),
            Map.entry("gaat", "ga"),
            Map.entry("gaan", "ga"),
            Map.entry("koks", "kok"));

    /** Participles whose vowel is another than the infinitive's, or that no rule can tell from a noun or a plural. */
    private static final Map<String, String> STRONG = Map.ofEntries(
            Map.entry("gemeten", "meten"),
            Map.entry("gelezen", "lezen"),
            Map.entry("genomen", "nemen"),
            Map.entry("gekozen", "kiezen"),
            Map.entry("gevonden", "vinden"),
            Map.entry("geholpen", "helpen"),
            Map.entry("getrokken", "trekken"),
            Map.entry("gesproken", "spreken"),
            Map.entry("besproken", "bespreken"),
            Map.entry("geschreven", "schrijven"),
            Map.entry("beschreven", "beschrijven"),
            Map.entry("begrepen", "begrijpen"),
            Map.entry("ontworpen", "ontwerpen"),
            Map.entry("verworven", "verwerven"));

    /** Plural in -s: after a vowel or an unstressed syllable, and of loans that end in these letters. */
    private static final Pattern PLURAL_S =
            Pattern.compile(".*[aeiouy]+[^aeiouy]+.*?(el|em|en|er|or|eur|aar|ier|ing|ion|on|e|ie|ee|eau|ert)s"
                    + "|.{2,}(oo|ai|ou|a|o|u|e|i)(l|ll|rm)s"
                    + "|.{2,}(st|ck|ct|pt|rk|et|ot|op|ap|ip|up|og|am|eam|ord|ard|oud|it)s");

    /** Words whose last s only looks like a plural, whole or as the last part of a compound. */
    private static final Pattern S_OF_WORD = Pattern.compile(
            "(mens|wens|lens|les|zes|mes|als|eens|anders|steeds|reeds|volgens|onlangs|alvorens|trots|plots|gids|vers)"
                    + "|.*(proces|succes|adres|congres|expres|advies|precies|kennis|basis|status|campus|virus|grens|koers|prijs|beurs|kaars)");

    /** Verbs and nouns in unstressed -er-: {@code levert} is of {@code leveren}, not of a verb {@code leeren}. */
    private static final Pattern UNSTRESSED_ER = Pattern.compile(
            ".*(l[eo]ver|beter|ander|gader|inner|hinder|luister|schilder"
                    + "|[vb]order|zuiver|wijder|neder|wonder|koester|offer|fluister|blader|nader|minder|monster|filter|cluster"
                    + "|water|letter|cijfer|nummer|zeker|anker|ouder|moeder|schouder|cijfer|tover|meester|steiger|rekker|lekker)");

    /** A last t that belongs to the word, where a rule would take it for the ending of a verb. */
    private static final Pattern T_OF_WORD =
            Pattern.compile(".*(markt|concept|script|recept|schrift|gift|helft|stift|lift|shift"
                    + "|kaart|taart|staart|soort|poort|vaart|buurt|beurt|asfalt|ambt|konijnt|loft|draft)");

    private static final Pattern VERB_T = Pattern.compile(
            ".+(?:dt|kt|pt|gt|ft|mt|wt|[^m]bt|eert|[aeiou]{2}nt|(?:aa|oe|uu|oo)rt|[aeiouy].*ert|[eoi]lt|[aeou]{2}lt|uilt|[kfp]ent|tst)|.*(lost|past|wijst|kiest|leest|eist|slist)");

    private static final Pattern VERB_D = Pattern.compile(
            "(.+eerd|.*[aeiouy].*[^aeiouy]erd|.*[aeiouy].*[^aeiouy]eld|.+[^u]igd|[^j].*[aeiouy].*[^nij]gd|.+[aeiouy]{2}[lrmn]d|.+[^e]wd"
                    + "|.*ge(?:pl|sc|r)[au]nd|(?:her|er|ver|.*ge)kend)");

    /** A last d that belongs to the word. */
    private static final Pattern D_OF_WORD = Pattern.compile(
            ".*(beeld|wereld|veld|geld|geweld|deugd|vreugd|jeugd|maagd|paard|waard|aard|oord|haard|hoofd|huid|eind|vriend|maand|hond)");

    private static final Pattern PARTICIPLE = Pattern.compile(
            "(aan|achter|af|bij|dicht|door|in|klaar|los|mee|na|om|onder|open|op|over|plaats|rond|samen|schoon|tegen|terug"
                    + "|toe|uit|vast|voort|voor|vrij|weg)?ge(?!bruik|beur|loo|leid|draag|nie)"
                    + "(?=.{3})(.*[aeiouy].*[^aeiouy])");

    /** {@code aangegeven}, of {@code aangeven}; with a particle before it, it is no plural such as {@code gebouwen}. */
    private static final Pattern STRONG_PARTICIPLE = Pattern.compile(
            "(aan|achter|af|bij|door|in|mee|na|om|op|over|samen|schoon|toe|terug|uit|voor|weg)ge(.*[aeiouy].*[^aeiouy]en)");

    /** {@code getest}, of {@code testen}. */
    private static final Pattern BARE_PARTICIPLE = Pattern.compile("ge[^aeiouyw].*[eo]st");

    /** The verbs whose stem ends in a vowel: {@code doet} and {@code doen}, {@code voorziet} and {@code voorzien}. */
    private static final Pattern DOEN = Pattern.compile("(?:.*[aeiouy].*)?(?:doe|zie)[nt]");

    /** {@code bestaat} and {@code bestaan}, {@code ondergaat} and {@code ondergaan}. */
    private static final Pattern STAAN = Pattern.compile(".*[aeiouy].*(st|sl|[^r]g)aa[nt]");

    private Stem() {}

    /**
     * The key of a word.
     *
     * @param word in lower case, without accents
     */
    public static String of(String word) {
        String known = IRREGULAR.get(word);
        if (known != null || word.length() <= 3) {
            return known != null ? known : word;
        }
        if (word.length() > 5 && STAAN.matcher(word).matches()) {
            return word.substring(0, word.length() - 2);
        }
        if (DOEN.matcher(word).matches()) {
            return word.substring(0, word.length() - 1);
        }
        String infinitive = STRONG.get(word);
        if (infinitive != null) {
            return of(infinitive);
        }
        Matcher strong = STRONG_PARTICIPLE.matcher(word);
        if (strong.matches()) {
            return of(strong.group(1) + STRONG.getOrDefault("ge" + strong.group(2), strong.group(2)));
        }
        String base = withoutS(word);
        String open = withoutE(base);
        boolean opened = !open.equals(base);
        String closed = opened ? restored(open) : open;
        String verb = withoutT(withoutD(closed));
        if (!verb.equals(closed) || isParticiple(closed)) {
            // The vowel before a verb's own ending is written as it sounds, so nothing was opened there.
            return canonical(participle(verb), false);
        }
        return canonical(verb, opened && closed.equals(open));
    }

    private static String withoutS(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s")
                        && PLURAL_S.matcher(word).matches()
                        && !S_OF_WORD.matcher(word).matches()
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String withoutE(String word) {
        int length = word.length();
        if (word.endsWith("heden") && length > 6) {
            return word.substring(0, length - 5) + "heid";
        }
        if (word.endsWith("ieen") || word.endsWith("eeen")) {
            return word.substring(0, length - 2);
        }
        if (length > 4 && word.endsWith("en") && endsSyllable(word, length - 3)) {
            return word.substring(0, length - 2);
        }
        if (length > 3 && word.endsWith("e") && endsSyllable(word, length - 2)) {
            return word.substring(0, length - 1);
        }
        return word;
    }

    /** Whether an ending may follow this character: a consonant, or a diphthong's i. */
    private static boolean endsSyllable(String word, int at) {
        char last = word.charAt(at);
        if (last == 'i') {
            return at > 1 && isVowel(word.charAt(at - 1)) && word.charAt(at - 1) != 'i';
        }
        return !isVowel(last) && syllables(word.substring(0, at + 1)) > 0;
    }

    /** What stood before the ending: one consonant for two. */
    private static String restored(String open) {
        int last = open.length() - 1;
        char c = open.charAt(last);
        return last > 1 && c == open.charAt(last - 1) && !isVowel(c) ? open.substring(0, last) : open;
    }

    private static String withoutT(String word) {
        return word.endsWith("t")
                        && VERB_T.matcher(word).matches()
                        && !T_OF_WORD.matcher(word).matches()
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String withoutD(String word) {
        return word.endsWith("d")
                        && VERB_D.matcher(word).matches()
                        && !D_OF_WORD.matcher(word).matches()
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** {@code ingericht}, of {@code inrichten}: here the ending is hidden in the t of the verb itself. */
    private static boolean isParticiple(String word) {
        if (!word.endsWith("t") && !word.endsWith("d")) {
            return false;
        }
        Matcher matcher = PARTICIPLE.matcher(word);
        return matcher.matches()
                && (matcher.group(1) != null || BARE_PARTICIPLE.matcher(word).matches());
    }

    /** {@code geserveerd} is a form of {@code serveren}, {@code uitgevoerd} of {@code uitvoeren}. */
    private static String participle(String stem) {
        Matcher matcher = PARTICIPLE.matcher(stem);
        return matcher.matches() ? (matcher.group(1) == null ? "" : matcher.group(1)) + matcher.group(2) : stem;
    }

    /** @param opened whether an ending was taken off that opens the syllable before it */
    private static String canonical(String stem, boolean opened) {
        String sounded = voiceless(stem);
        int last = sounded.length() - 1;
        if (syllables(sounded) == 1) {
            return opened && last > 0 && isOpenVowel(sounded, last - 1)
                    ? sounded.substring(0, last) + sounded.charAt(last - 1) + sounded.charAt(last)
                    : sounded;
        }
        if (opened
                && sounded.endsWith("er")
                && !isVowel(sounded.charAt(last - 2))
                && !UNSTRESSED_ER.matcher(sounded).matches()) {
            return sounded.substring(0, last) + "er";
        }
        if (sounded.endsWith("eer")) {
            // "evalueren" has one e less than other verbs in -eren, since a vowel stands before it.
            return (sounded.endsWith("ieer") || sounded.endsWith("ueer"))
                    ? sounded.substring(0, last - 1) + "r"
                    : sounded;
        }
        return shortened(sounded);
    }

    private static String voiceless(String stem) {
        int last = stem.length() - 1;
        return switch (stem.charAt(last)) {
            case 'v' -> stem.substring(0, last) + 'f';
            case 'z' -> stem.substring(0, last) + 's';
            default -> stem;
        };
    }

    private static String shortened(String stem) {
        for (int at = stem.length() - 2; at > 0; at--) {
            char c = stem.charAt(at);
            if (isVowel(c)) {
                boolean doubled = c == stem.charAt(at - 1) && "aeou".indexOf(c) >= 0;
                return doubled ? stem.substring(0, at) + stem.substring(at + 1) : stem;
            }
        }
        return stem;
    }

    private static boolean isOpenVowel(String stem, int at) {
        char last = stem.charAt(at + 1);
        return "aeou".indexOf(stem.charAt(at)) >= 0
                && !isVowel(last)
                && last != 'w'
                && last != 'x'
                && (at == 0
                        || !isVowel(stem.charAt(at - 1))
                        || stem.charAt(at - 1) == 'u' && at > 1 && stem.charAt(at - 2) == 'q');
    }

    private static int syllables(String word) {
        int count = 0;
        boolean within = false;
        for (int at = 0; at < word.length(); at++) {
            boolean vowel = isVowel(word.charAt(at));
            if (vowel && !within) {
                count++;
            }
            within = vowel;
        }
        return count;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
