package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Documentsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Trekken.Family;
import nl.kwalgraaf.generate.Waarheid.Deel;
import nl.kwalgraaf.generate.Waarheid.Experiment;
import nl.kwalgraaf.generate.Waarheid.GeneriekOnderdeel;
import nl.kwalgraaf.generate.Waarheid.Kerntaak;
import nl.kwalgraaf.generate.Waarheid.Toelichting;

/** Makes a document out of a seed. The same seed and traits always give the same document. */
public final class Generator {
    private static final String ALGORITHM = "L64X128MixRandom";
    private static final String[] TYPERINGEN = {
        "entreeopleiding", "basisberoepsopleiding", "vakopleiding", "middenkaderopleiding"
    };

    private final RandomGenerator random;
    private final Trekken trekken;
    private final Prose prose;
    private final SetSections sections;

    private Generator(long seed, Trekken trekken) {
        this.random = random(seed);
        this.trekken = trekken;
        this.prose = new Prose(random, trekken.sector());
        this.sections = new SetSections(random, prose);
    }

    /** The one source of chance here: an algorithm that the platform's documentation fixes. */
    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    /** A document with random traits. */
    public static Waarheid dossier(long seed) {
        return dossier(seed, Trekken.random(random(~seed)));
    }

    public static Waarheid dossier(long seed, Trekken trekken) {
        Generator generator = new Generator(seed, trekken);
        return trekken.family() == Family.D ? generator.keuzedeel() : generator.kwalificatie();
    }

    private Waarheid keuzedeel() {
        Eenheidscode code = Eenheidscode.deel(Deelsoort.KEUZEDEEL, 1);
        List<Eenheidscode> none = List.of();
        UnitGenerator units = new UnitGenerator(random, trekken, prose, new Profiles(none, List.of()));
        Deel deel = new Deel(
                code,
                Optional.of(prose.title(false)),
                OptionalInt.empty(),
                true,
                sections.algemeneInformatie(),
                units.kerntaken(code, 1 + random.nextInt(2)),
                List.of());
        return new Waarheid(
                Documentsoort.KEUZEDEEL, false, List.of(), Optional.empty(), Optional.empty(), List.of(deel));
    }

    private Waarheid kwalificatie() {
        boolean regional = trekken.family() == Family.LR;
        Profiles profiles = Profiles.random(random, trekken);
        UnitGenerator units = new UnitGenerator(random, trekken, prose, profiles);
        Eenheidscode common = Eenheidscode.deel(regional ? Deelsoort.LANDELIJK_DEEL : Deelsoort.BASISDEEL, 1);
        int niveau = 1 + random.nextInt(4);
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel(
                common,
                Optional.empty(),
                OptionalInt.empty(),
                true,
                commonFields(regional),
                units.kerntaken(common, 1 + random.nextInt(3)),
                generieken(regional, niveau)));
        for (int at = 0; at < profiles.codes().size(); at++) {
            boolean named = trekken.namedOnly()
                    && trekken.withOverview()
                    && at == 0
                    && profiles.codes().size() > 1;
            delen.add(own(units, profiles, at, niveau, !named));
        }
        Optional<Experiment> experiment =
                regional && trekken.leeswijzer() ? Optional.of(sections.experiment()) : Optional.empty();
        List<Toelichting> toelichtingen = new ArrayList<>();
        String address = prose.any(SetSections.ADDRESSES);
        boolean address1 = trekken.leeswijzer() && !regional;
        if (trekken.leeswijzer()) {
            toelichtingen.add(sections.leeswijzer(experiment, address1 ? Optional.of(address) : Optional.empty()));
        }
        toelichtingen.add(sections.generiekeOnderdelen(regional));
        boolean passage = regional && random.nextInt(3) > 0;
        if (passage) {
            toelichtingen.add(sections.keuzedeelpassage(address));
        }
        return new Waarheid(
                regional ? Documentsoort.GEREGIONALISEERDE_KWALIFICATIE : Documentsoort.KWALIFICATIEDOSSIER,
                trekken.withOverview(),
                List.copyOf(toelichtingen),
                experiment,
                address1 || passage ? Optional.of(address) : Optional.empty(),
                List.copyOf(delen));
    }

    private Map<Rubriek, String> commonFields(boolean regional) {
        Map<Rubriek, String> fields = new EnumMap<>(Rubriek.class);
        field(fields, Rubriek.CONTEXT, text(5));
        field(fields, Rubriek.BEROEPSHOUDING, text(4));
        field(fields, Rubriek.RESULTAAT_BEROEPENGROEP, prose.result());
        if (regional && random.nextBoolean()) {
            requirements(fields);
        }
        return fields;
    }

    private void requirements(Map<Rubriek, String> fields) {
        boolean yes = random.nextInt(4) == 0;
        fields.put(Rubriek.BEROEPSVEREISTEN, yes ? "Ja" : "Nee");
        if (yes) {
            fields.put(Rubriek.BEROEPSVEREISTEN_TOELICHTING, prose.sentences("De beroepsbeoefenaar", 2));
            fields.put(Rubriek.BEROEPSVEREISTEN_BRON, "Wet op de beroepen, artikel " + (3 + random.nextInt(90)) + ".");
        }
    }

    private Deel own(UnitGenerator units, Profiles profiles, int at, int niveau, boolean uitgewerkt) {
        Eenheidscode code = profiles.codes().get(at);
        Optional<String> naam = Optional.of(profiles.names().get(at));
        if (!uitgewerkt) {
            List<Kerntaak> named = units.namedKerntaken(code, 1 + random.nextInt(2));
            return new Deel(code, naam, OptionalInt.empty(), false, Map.of(), named, List.of());
        }
        Map<Rubriek, String> fields = new EnumMap<>(Rubriek.class);
        field(fields, Rubriek.TYPERING_BEROEP, text(5));
        boolean stated = random.nextInt(3) > 0;
        if (stated) {
            requirements(fields);
        }
        if (trekken.withOverview()) {
            fields.put(Rubriek.TYPERING_KWALIFICATIE, TYPERINGEN[niveau - 1]);
            fields.putIfAbsent(Rubriek.BEROEPSVEREISTEN, "Nee");
        }
        int count = trekken.missingParts() || random.nextBoolean() ? random.nextInt(3) : 1 + random.nextInt(2);
        return new Deel(
                code,
                naam,
                stated || trekken.withOverview() ? OptionalInt.of(niveau) : OptionalInt.empty(),
                true,
                fields,
                units.kerntaken(code, count),
                List.of());
    }

    private List<GeneriekOnderdeel> generieken(boolean regional, int niveau) {
        return sections.generieken(regional, trekken.statedLevels());
    }

    private void field(Map<Rubriek, String> fields, Rubriek rubriek, String text) {
        if (!trekken.missingParts() || random.nextInt(5) > 0) {
            fields.put(rubriek, text);
        }
    }

    private String text(int most) {
        String text = prose.sentences("De beginnend beroepsbeoefenaar", most);
        if (trekken.proseLists() && random.nextBoolean()) {
            text += "\n" + prose.enumeration();
        }
        return random.nextInt(3) == 0 ? text + "\n" + prose.sentences("Hij/zij", most) : text;
    }
}
