package nl.kwalgraaf.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Regeling;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Waarheid.Experiment;
import nl.kwalgraaf.generate.Waarheid.GeneriekOnderdeel;
import nl.kwalgraaf.generate.Waarheid.NiveauEis;
import nl.kwalgraaf.generate.Waarheid.Toelichting;
import nl.kwalgraaf.generate.Waarheid.Verwijzing;

/** The sections whose wording is nearly set: leeswijzer, generieke onderdelen, keuzedeel, algemene informatie. */
final class SetSections {
    static final List<String> ADDRESSES = List.of(
            "https://kwalificaties.voorbeeld-mbo.nl",
            "www.kwalificaties-mbo.voorbeeld.nl",
            "kwalificaties.voorbeeld-mbo.nl",
            "http://www.voorbeeld.nl/keuze-delen");
    private static final int[] MONTH_NUMBERS = {1, 2, 8, 9, 10};

    private final RandomGenerator random;
    private final Prose prose;

    SetSections(RandomGenerator random, Prose prose) {
        this.random = random;
        this.prose = prose;
    }

    Experiment experiment() {
        LocalDate begin = LocalDate.of(2016 + random.nextInt(6), MONTH_NUMBERS[random.nextInt(5)], 1);
        LocalDate end = begin.plusYears(3 + random.nextInt(5)).minusDays(1 + random.nextInt(40));
        return new Experiment("Experiment geregionaliseerde kwalificatie", begin, end);
    }

    Toelichting leeswijzer(Optional<Experiment> experiment, Optional<String> address) {
        boolean regional = experiment.isPresent();
        String dossier = regional ? "De geregionaliseerde kwalificatie" : "Het kwalificatiedossier";
        List<String> text = new ArrayList<>();
        experiment.ifPresent(stated -> {
            text.add(stated.naam());
            text.add("Het experiment biedt ruimte aan onderwijsinstellingen om met het regionale bedrijfsleven"
                    + " (werkgevers en werknemers) een ‘geregionaliseerde kwalificatie’ te ontwikkelen. Het experiment duurt van "
                    + inWords(stated.begindatum()) + " tot en met uiterlijk " + inWords(stated.einddatum())
                    + ". Binnen deze periode vindt ook de diplomering plaats.");
        });
        text.add(dossier + " voor het middelbaar beroepsonderwijs geeft weer wat de beginnend beroepsbeoefenaar moet"
                + " kennen en kunnen aan het einde van de mbo-opleiding.");
        text.add(regional ? "Opbouw kwalificatie" : "Opbouw dossier");
        text.add((regional ? "1. Het landelijk deel (L)" : "1. Het basisdeel (B)") + ", dat gevormd wordt door:");
        text.add(
                "a. De beroepsspecifieke onderdelen. Dit betreft gemeenschappelijke kerntaken en werkprocessen voor het"
                        + " gehele kwalificatie - dossier.");
        text.add("b. De generieke onderdelen. Het betreft de onderdelen:");
        text.add("Nederlandse taal;");
        text.add("rekenen;");
        text.add("loopbaan en burgerschap; en");
        text.add("voor zover het niveau 4 betreft: Engels.");
        text.add((regional ? "2. Het regionale deel (R)." : "2. Het profieldeel (P).")
                + " Dit bestaat uit kerntaken (K) en werkprocessen (W) waarop kwalificaties van elkaar verschillen.");
        address.ifPresent(stated -> text.add("De beroepsopleiding is gebaseerd op een kwalificatie en één of meer"
                + " keuzedelen (D). De beschikbare keuzedelen voor dit kwalificatiedossier zijn te vinden op " + stated
                + ". Op deze website staat het overzicht met alle keuzedelen."));
        text.add("Taal en rekenen");
        text.add(
                "De generieke eisen voor taal en rekenen zijn benoemd in het gemeenschappelijke deel. Als sprake is van"
                        + " beroepsspecifieke taal- en rekeneisen is dit aangegeven in de kolom ‘vakkennis en vaardigheden’.");
        text.add("Verantwoordingsinformatie");
        text.add("Aanvullende (verantwoordings-)informatie is geen onderdeel van " + Prose.lowerFirst(dossier)
                + (random.nextBoolean() ? "." : ""));
        return new Toelichting(Waarheid.LEESWIJZER, String.join("\n", text));
    }

    private static String inWords(LocalDate date) {
        String[] months = {
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december"
        };
        return date.getDayOfMonth() + " " + months[date.getMonthValue() - 1] + " " + date.getYear();
    }

    Toelichting generiekeOnderdelen(boolean regional) {
        String text = "Elke " + (regional ? "geregionaliseerde " : "")
                + "kwalificatie kent - naast (beroepsgerichte) specifieke kwalificatie-eisen - ook generieke"
                + " kwalificatie-eisen.";
        return new Toelichting(Waarheid.GENERIEKE_ONDERDELEN, text);
    }

    Toelichting keuzedeelpassage(String address) {
        String text =
                "Aan elke geregionaliseerde kwalificatie mbo zijn ten minste twee keuzedelen (D) verbonden. Uit het"
                        + " aanbod van keuzedelen moet de mbo -student ten minste één keuze maken.\n"
                        + "De beschikbare (regionale) keuzedelen voor deze geregionaliseerde kwalificatie mbo zijn te vinden op "
                        + address + ". Op deze website staat ook een overzicht met alle keuzedelen.";
        return new Toelichting(Waarheid.KEUZEDEEL, text);
    }

    List<GeneriekOnderdeel> generieken(boolean regional, boolean stated) {
        String dossier = regional ? "deze geregionaliseerde kwalificatie" : "dit kwalificatiedossier";
        List<GeneriekOnderdeel> onderdelen = new ArrayList<>();
        onderdelen.add(language("Nederlandse taal", dossier, List.of("1"), stated));
        onderdelen.add(language("Rekenen", dossier, regional ? List.of("2") : List.of("2", "3"), stated));
        onderdelen.add(loopbaan(dossier));
        onderdelen.add(engels(dossier, stated));
        return List.copyOf(onderdelen);
    }

    private GeneriekOnderdeel language(String naam, String dossier, List<String> bijlagen, boolean stated) {
        Regeling regeling = Regeling.BWBR0027879;
        String adres = adres(regeling);
        StringBuilder text = opening(naam, dossier)
                .append("De referentieniveaus en de kwalificatie-eisen voor dit generieke"
                        + " onderdeel zijn opgenomen in ");
        reference(text, bijlagen, regeling, adres, dossier);
        List<NiveauEis> eisen = new ArrayList<>();
        if (stated) {
            text.append("\nHet betreft de volgende referentieniveaus:");
            ReferentieNiveau low = Trekken.pick(random, ReferentieNiveau.F1, ReferentieNiveau.F2);
            ReferentieNiveau high = Trekken.pick(random, ReferentieNiveau.F3, ReferentieNiveau.F4);
            boolean entry = random.nextInt(3) == 0;
            text.append(
                    entry
                            ? "\na. voor kwalificaties op niveau 1, 2 en 3: "
                            : "\na. voor kwalificaties op niveau 2 en 3: ");
            text.append(low.code())
                    .append(";\nb. voor kwalificaties op niveau 4: ")
                    .append(high.code())
                    .append('.');
            for (int mbo = entry ? 1 : 2; mbo <= 4; mbo++) {
                eisen.add(new NiveauEis(OptionalInt.of(mbo), Optional.empty(), mbo == 4 ? high : low));
            }
        }
        Verwijzing verwijzing = new Verwijzing(regeling, regeling.naam(), bijlagen, Optional.empty(), adres);
        return new GeneriekOnderdeel(naam, OptionalInt.empty(), text.toString(), eisen, verwijzing);
    }

    private GeneriekOnderdeel loopbaan(String dossier) {
        Regeling regeling = Regeling.BWBR0027963;
        String adres = adres(regeling);
        StringBuilder text = opening("loopbaan en burgerschap", dossier)
                .append("De kwalificatie-eisen voor dit generieke onderdeel zijn opgenomen in ");
        reference(text, List.of("1"), regeling, adres, dossier);
        Verwijzing verwijzing = new Verwijzing(regeling, regeling.naam(), List.of("1"), Optional.empty(), adres);
        return new GeneriekOnderdeel(
                "Loopbaan en burgerschap", OptionalInt.empty(), text.toString(), List.of(), verwijzing);
    }

    private GeneriekOnderdeel engels(String dossier, boolean stated) {
        Regeling regeling = Regeling.BWBR0027963;
        String adres = adres(regeling);
        StringBuilder text = opening("Engels", dossier);
        Optional<String> artikel = Optional.empty();
        if (stated) {
            artikel = Optional.of("17a");
            text.append("Op grond van artikel 17a van het ")
                    .append(regeling.naam())
                    .append(
                            " zijn de referentieniveaus en de kwalificatie-eisen voor dit generieke onderdeel opgenomen in"
                                    + " bijlage 2 bij dit besluit. Deze bijlage is te vinden op ")
                    .append(adres)
                    .append(" en vormt een integraal onderdeel van ")
                    .append(dossier)
                    .append('.');
        } else {
            text.append(
                    "De referentieniveaus en de kwalificatie-eisen voor dit generieke onderdeel zijn opgenomen in ");
            reference(text, List.of("2"), regeling, adres, dossier);
        }
        List<NiveauEis> eisen = new ArrayList<>();
        if (stated) {
            text.append("\nHet betreft de volgende referentieniveaus:");
            ReferentieNiveau low = Trekken.pick(random, ReferentieNiveau.A1, ReferentieNiveau.A2);
            ReferentieNiveau high = Trekken.pick(random, ReferentieNiveau.B1, ReferentieNiveau.B2);
            text.append("\na. lezen en luisteren: ").append(high.code());
            text.append(";\nb. schrijven, spreken en gesprekken voeren: ")
                    .append(low.code())
                    .append('.');
            for (String skill : List.of("lezen", "luisteren", "schrijven", "spreken", "gesprekken voeren")) {
                eisen.add(new NiveauEis(OptionalInt.empty(), Optional.of(skill), skill.startsWith("l") ? high : low));
            }
        }
        Verwijzing verwijzing = new Verwijzing(regeling, regeling.naam(), List.of("2"), artikel, adres);
        return new GeneriekOnderdeel("Engels", OptionalInt.of(4), text.toString(), eisen, verwijzing);
    }

    private static StringBuilder opening(String naam, String dossier) {
        return new StringBuilder("Het generieke examenonderdeel ")
                .append(naam.equals("Rekenen") ? "rekenen" : naam)
                .append(" maakt deel uit van elke kwalificatie in ")
                .append(dossier)
                .append(". ");
    }

    private static void reference(
            StringBuilder text, List<String> bijlagen, Regeling regeling, String adres, String dossier) {
        text.append(bijlagen.size() > 1 ? "de bijlagen " : "bijlage ")
                .append(String.join(" en ", bijlagen))
                .append(" bij het ")
                .append(regeling.naam())
                .append(". Deze bijlage is te vinden op ")
                .append(adres)
                .append(" en vormt een integraal onderdeel van ")
                .append(dossier)
                .append('.');
    }

    private String adres(Regeling regeling) {
        return random.nextBoolean()
                ? "https://wetten.overheid.nl/" + regeling.name()
                : Trekken.pick(
                        random,
                        "www.voorbeeld-mbo.nl/generieke-eisen",
                        "www.voorbeeld.nl/generieke-kwalificatie-eisen");
    }

    /** Label and value lines of a keuzedeel, some of them absent, one with a value on two lines. */
    Map<Rubriek, String> algemeneInformatie() {
        Map<Rubriek, String> all = new EnumMap<>(Rubriek.class);
        all.put(Rubriek.STUDIELAST, Trekken.pick(random, "240", "480", "720", "240 uur"));
        some(all, Rubriek.BEROEPSVEREISTEN, Trekken.pick(random, "Nee", "Ja"));
        some(all, Rubriek.CERTIFICATEN, "Aan dit keuzedeel is geen certificaat verbonden.");
        some(all, Rubriek.GEKOPPELD_AAN, "De combinaties zijn te vinden op " + prose.any(ADDRESSES) + ".");
        some(all, Rubriek.TOELICHTING, prose.sentences("De beginnend beroepsbeoefenaar", 2));
        some(all, Rubriek.RELEVANTIE, prose.sentences("De beginnend beroepsbeoefenaar", 4));
        some(all, Rubriek.BESCHRIJVING, prose.sentences("De beginnend beroepsbeoefenaar", 4));
        some(all, Rubriek.BRANCHEVEREISTEN, Trekken.pick(random, "Nee", "Ja", "Het branchediploma is vereist."));
        some(all, Rubriek.AARD, Trekken.pick(random, "Verbredend", "Verdiepend", "Verbredend\nDoorstroom hbo"));
        return all;
    }

    private void some(Map<Rubriek, String> all, Rubriek rubriek, String value) {
        if (random.nextInt(5) > 0) {
            all.put(rubriek, value);
        }
    }
}
