package nl.kwalgraaf.generate;

import java.util.random.RandomGenerator;

/**
 * What kinds of content a generated document has; its layout is {@link Opmaak}.
 *
 * @param gaps true when numbers of delen may skip and pass 9 ({@code P2, P10, P12})
 * @param manyWerkprocessen true when one kerntaak has more than nine werkprocessen
 * @param equalTitles true when two kerntaken bear the same title, and a werkproces that of its kerntaak
 * @param missingParts true when fields, lists, kerntaken and werkprocessen may be absent
 * @param namedOnly true when one own deel stands in the overview only
 * @param withOverview true when the document has an overview
 * @param leeswijzer true when it begins with one
 * @param proseLists true when running text holds enumerations: "a. …", "(a) …", "- …"
 * @param codesInProse true when a sentence may mention the code of a kerntaak or werkproces
 * @param unknownCompetenties true when a list may name one that is none of the 25
 * @param repeatedItems true when an item of vakkennis may occur twice in one kerntaak
 * @param statedLevels true when the generieke onderdelen state levels, as the shipped document L does
 * @param aanvullingen 0 for none; else the chance in percent that a field has one for a given profiel; family LR has
 *     none, as no regionaal deel is a profiel
 */
public record Trekken(
        Family family,
        Sector sector,
        Names names,
        Lead leadVakkennis,
        Lead leadGedrag,
        Start start,
        Ending ending,
        boolean capitalGedrag,
        int profielen,
        int aanvullingen,
        boolean gaps,
        boolean manyWerkprocessen,
        boolean equalTitles,
        boolean missingParts,
        boolean namedOnly,
        boolean withOverview,
        boolean leeswijzer,
        boolean proseLists,
        boolean codesInProse,
        boolean unknownCompetenties,
        boolean repeatedItems,
        boolean statedLevels) {

    /** The families of delen, by the letters of their codes. */
    public enum Family {
        BP,
        LR,
        D
    }

    /** What the names of profielen look like. */
    public enum Names {
        PLAIN,
        WITH_EN,
        WITH_SLASH,
        WITH_PARENTHESES,
        CAPITALS,
        ONE_BEGINS_ANOTHER,
        MIXED
    }

    /** The line above a list. */
    public enum Lead {
        /** "De beginnend beroepsbeoefenaar:". */
        GENERAL,
        /** "De pedagogisch medewerker:". */
        BEROEP,
        NONE,
        MIXED
    }

    /** How items of vakkennis begin. */
    public enum Start {
        /** "Heeft …", "Kan …". */
        HEEFT_KAN,
        /** Bezit, Kent, Weet, Past … toe as well. */
        ALL,
        ALL_LOWER_CASE,
        /** Also words that say neither. */
        ANY
    }

    /** How items of a list end. */
    public enum Ending {
        STOP,
        SEMICOLON,
        SEMICOLON_THEN_STOP,
        NOTHING,
        MIXED
    }

    /** Content as the shipped kwalificatiedossier has it, with one profiel and its aanvullingen. */
    public static final Trekken AS_SHIPPED = new Trekken(
            Family.BP,
            Sector.ICT,
            Names.WITH_EN,
            Lead.GENERAL,
            Lead.BEROEP,
            Start.HEEFT_KAN,
            Ending.STOP,
            false,
            1,
            60,
            false,
            false,
            false,
            false,
            true,
            true,
            true,
            false,
            false,
            false,
            false,
            false);

    public static Trekken random(RandomGenerator random) {
        Family family = pick(random, Family.BP, Family.BP, Family.BP, Family.LR, Family.D);
        return new Trekken(
                family,
                pick(random, Sector.values()),
                pick(random, Names.values()),
                pick(random, Lead.values()),
                pick(random, Lead.values()),
                pick(random, Start.values()),
                pick(random, Ending.values()),
                random.nextInt(4) == 0,
                family == Family.BP ? 1 + random.nextInt(4) : 1,
                family == Family.LR || random.nextInt(3) == 0 ? 0 : 15 + random.nextInt(70),
                random.nextInt(4) == 0,
                random.nextInt(6) == 0,
                random.nextInt(6) == 0,
                random.nextInt(3) == 0,
                family == Family.BP && random.nextInt(4) == 0,
                family != Family.D && random.nextInt(5) > 0,
                random.nextInt(3) > 0,
                random.nextInt(3) == 0,
                random.nextInt(6) == 0,
                random.nextInt(6) == 0,
                random.nextInt(5) == 0,
                random.nextBoolean());
    }

    @SafeVarargs
    static <T> T pick(RandomGenerator random, T... from) {
        return from[random.nextInt(from.length)];
    }
}
