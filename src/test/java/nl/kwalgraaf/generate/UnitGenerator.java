package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.generate.Waarheid.Aanvulling;
import nl.kwalgraaf.generate.Waarheid.Inhoud;
import nl.kwalgraaf.generate.Waarheid.Kerntaak;
import nl.kwalgraaf.generate.Waarheid.Vakkennis;
import nl.kwalgraaf.generate.Waarheid.Werkproces;

/** Makes kerntaken and werkprocessen with their aanvullingen. */
final class UnitGenerator {
    private final RandomGenerator random;
    private final Trekken trekken;
    private final Prose prose;
    private final Profiles profiles;

    UnitGenerator(RandomGenerator random, Trekken trekken, Prose prose, Profiles profiles) {
        this.random = random;
        this.trekken = trekken;
        this.prose = prose;
        this.profiles = profiles;
    }

    List<Kerntaak> kerntaken(Eenheidscode deel, int count) {
        boolean asNoun = random.nextBoolean();
        List<Kerntaak> kerntaken = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Eenheidscode code = new Eenheidscode(deel.soort(), deel.deel(), number, 0);
            String titel =
                    trekken.equalTitles() && number == 2 ? kerntaken.get(0).titel() : prose.title(asNoun);
            List<Aanvulling> aanvullingen = aanvullingen(deel, true);
            kerntaken.add(new Kerntaak(code, titel, ofKerntaak(), aanvullingen, werkprocessen(code, titel)));
        }
        return List.copyOf(kerntaken);
    }

    /** Kerntaken with titles and nothing else, as an overview may name them. */
    List<Kerntaak> namedKerntaken(Eenheidscode deel, int count) {
        List<Kerntaak> kerntaken = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Eenheidscode code = new Eenheidscode(deel.soort(), deel.deel(), number, 0);
            List<Werkproces> werkprocessen = new ArrayList<>();
            for (int at = 1; at <= 1 + random.nextInt(3); at++) {
                Eenheidscode below = new Eenheidscode(deel.soort(), deel.deel(), number, at);
                werkprocessen.add(new Werkproces(below, prose.title(false), Inhoud.GEEN, List.of()));
            }
            kerntaken.add(new Kerntaak(code, prose.title(true), Inhoud.GEEN, List.of(), List.copyOf(werkprocessen)));
        }
        return List.copyOf(kerntaken);
    }

    private List<Werkproces> werkprocessen(Eenheidscode kerntaak, String titelKerntaak) {
        int count = trekken.manyWerkprocessen() && kerntaak.kerntaak() == 1
                ? 10 + random.nextInt(3)
                : 1 + random.nextInt(4);
        if (trekken.missingParts() && random.nextInt(4) == 0) {
            count = 0;
        }
        List<Werkproces> werkprocessen = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Eenheidscode code = new Eenheidscode(kerntaak.soort(), kerntaak.deel(), kerntaak.kerntaak(), number);
            String titel = trekken.equalTitles() && number == 1 ? titelKerntaak : prose.title(false);
            werkprocessen.add(new Werkproces(code, titel, ofWerkproces(), aanvullingen(kerntaak, false)));
        }
        return List.copyOf(werkprocessen);
    }

    private List<Aanvulling> aanvullingen(Eenheidscode deel, boolean kerntaak) {
        if (trekken.aanvullingen() == 0 || !hasAanvullingen(deel.soort())) {
            return List.of();
        }
        List<Aanvulling> aanvullingen = new ArrayList<>();
        if (deel.soort() == Deelsoort.KEUZEDEEL) {
            int niveau = 2 + random.nextInt(2);
            for (int at = 0; at < 2; at++) {
                add(aanvullingen, "niveau " + (niveau + at), Optional.empty(), kerntaak);
            }
        }
        for (int at = 0; at < profiles.codes().size(); at++) {
            add(
                    aanvullingen,
                    profiles.names().get(at),
                    Optional.of(profiles.codes().get(at)),
                    kerntaak);
        }
        return List.copyOf(aanvullingen);
    }

    private static boolean hasAanvullingen(Deelsoort soort) {
        return soort == Deelsoort.BASISDEEL || soort == Deelsoort.KEUZEDEEL;
    }

    private void add(List<Aanvulling> aanvullingen, String voor, Optional<Eenheidscode> profiel, boolean kerntaak) {
        Inhoud inhoud = kerntaak ? kerntaakAanvulling(voor) : werkprocesAanvulling(voor);
        if (!inhoud.isEmpty()) {
            aanvullingen.add(new Aanvulling(voor, profiel, inhoud));
        }
    }

    private Inhoud kerntaakAanvulling(String voor) {
        Map<Rubriek, String> fields = new EnumMap<>(Rubriek.class);
        String who = who(voor);
        if (aanvulling()) {
            fields.put(Rubriek.COMPLEXITEIT, prose.sentences(who, 3));
        }
        if (aanvulling()) {
            fields.put(Rubriek.VERANTWOORDELIJKHEID, prose.sentences(who, 3));
        }
        List<Vakkennis> items = aanvulling() ? vakkennis(1 + random.nextInt(4)) : List.of();
        if (!items.isEmpty() && random.nextInt(4) == 0) {
            fields.put(Rubriek.AANHEF, who + ":");
        }
        return new Inhoud(fields, items, List.of(), List.of());
    }

    private Inhoud werkprocesAanvulling(String voor) {
        Map<Rubriek, String> fields = new EnumMap<>(Rubriek.class);
        String who = who(voor);
        if (aanvulling()) {
            fields.put(Rubriek.OMSCHRIJVING, prose.sentences(who, 3));
        }
        if (aanvulling()) {
            fields.put(Rubriek.RESULTAAT, prose.result());
        }
        List<String> gedrag = aanvulling() ? gedrag(1 + random.nextInt(3)) : List.of();
        if (!gedrag.isEmpty() && random.nextInt(3) == 0) {
            fields.put(Rubriek.AANHEF, who + ":");
        }
        List<String> competenties = aanvulling() ? competenties(1 + random.nextInt(2)) : List.of();
        return new Inhoud(fields, List.of(), gedrag, competenties);
    }

    private static String who(String voor) {
        return voor.startsWith("niveau ")
                ? "De beginnend beroepsbeoefenaar op " + voor
                : "De " + Prose.lowerFirst(voor);
    }

    private Inhoud ofKerntaak() {
        Map<Rubriek, String> fields = new EnumMap<>(Rubriek.class);
        put(fields, Rubriek.COMPLEXITEIT, text(4));
        put(fields, Rubriek.VERANTWOORDELIJKHEID, text(3));
        boolean without = trekken.missingParts() && random.nextInt(4) == 0;
        List<Vakkennis> items = without ? List.of() : vakkennis(1 + random.nextInt(8));
        lead(trekken.leadVakkennis())
                .filter(lead -> !items.isEmpty())
                .ifPresent(lead -> fields.put(Rubriek.AANHEF, lead));
        return new Inhoud(fields, items, List.of(), List.of());
    }

    private Inhoud ofWerkproces() {
        Map<Rubriek, String> fields = new EnumMap<>(Rubriek.class);
        put(fields, Rubriek.OMSCHRIJVING, text(4));
        put(fields, Rubriek.RESULTAAT, prose.result());
        boolean without = trekken.missingParts() && random.nextInt(4) == 0;
        List<String> items = without ? List.of() : gedrag(1 + random.nextInt(6));
        lead(trekken.leadGedrag()).filter(lead -> !items.isEmpty()).ifPresent(lead -> fields.put(Rubriek.AANHEF, lead));
        boolean silent = trekken.missingParts() && random.nextInt(4) == 0;
        return new Inhoud(fields, List.of(), items, silent ? List.of() : competenties(1 + random.nextInt(6)));
    }

    private Optional<String> lead(Trekken.Lead lead) {
        return switch (lead) {
            case GENERAL -> Optional.of("De beginnend beroepsbeoefenaar:");
            case BEROEP -> Optional.of("De " + Prose.lowerFirst(prose.beroep()) + ":");
            case NONE -> Optional.empty();
            case MIXED -> lead(Trekken.pick(random, Trekken.Lead.GENERAL, Trekken.Lead.BEROEP, Trekken.Lead.NONE));
        };
    }

    private List<Vakkennis> vakkennis(int count) {
        List<Vakkennis> items = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            if (trekken.repeatedItems() && at > 0 && random.nextInt(4) == 0) {
                items.add(items.get(random.nextInt(items.size())));
            } else {
                items.add(item(ending(at, count)));
            }
        }
        return List.copyOf(items);
    }

    private Vakkennis item(String ending) {
        boolean simple = trekken.start() == Trekken.Start.HEEFT_KAN;
        Vakkennis item = switch (random.nextInt(simple ? 4 : trekken.start() == Trekken.Start.ANY ? 9 : 8)) {
            case 0, 1 -> new Vakkennis("Vakkennis", "Heeft " + prose.vakkennis());
            case 2, 3 -> new Vakkennis("Vaardigheid", "Kan " + prose.vaardigheid());
            case 4 -> new Vakkennis("Vakkennis", "Bezit " + prose.vakkennis());
            case 5 -> new Vakkennis("Vakkennis", "Kent " + prose.topic());
            case 6 -> new Vakkennis("Vakkennis", "Weet hoe " + prose.thing() + " werkt");
            case 7 -> new Vakkennis("Vaardigheid", "Past " + prose.topic() + " toe bij " + prose.thing());
            default ->
                new Vakkennis("VakkennisOfVaardigheid", "Spreekt met " + prose.person() + " over " + prose.thing());
        };
        String text = trekken.start() == Trekken.Start.ALL_LOWER_CASE ? Prose.lowerFirst(item.tekst()) : item.tekst();
        return new Vakkennis(item.klasse(), text + ending);
    }

    private List<String> gedrag(int count) {
        List<String> items = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            String item = prose.gedrag();
            items.add((trekken.capitalGedrag() ? Prose.capital(item) : item) + ending(at, count));
        }
        return List.copyOf(items);
    }

    private String ending(int at, int count) {
        return switch (trekken.ending()) {
            case STOP -> ".";
            case SEMICOLON -> ";";
            case SEMICOLON_THEN_STOP -> at == count - 1 ? "." : ";";
            case NOTHING -> "";
            case MIXED -> Trekken.pick(random, ".", ";", "");
        };
    }

    private List<String> competenties(int count) {
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            String name = Trekken.pick(random, Competentie.values()).naam();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        if (trekken.unknownCompetenties() && random.nextInt(4) == 0) {
            names.set(
                    random.nextInt(names.size()),
                    Trekken.pick(random, "Samenwerken en plannen", "Digitaal vaardig zijn"));
        }
        return List.copyOf(names);
    }

    private void put(Map<Rubriek, String> fields, Rubriek rubriek, String text) {
        if (!trekken.missingParts() || random.nextInt(5) > 0) {
            fields.put(rubriek, text);
        }
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder(prose.sentences("De " + Prose.lowerFirst(prose.beroep()), most));
        if (trekken.codesInProse() && random.nextInt(3) == 0) {
            text.append(" Dit hangt samen met kerntaak B1-K1 (zie ook werkproces B1-K2-W1).");
        }
        if (trekken.proseLists() && random.nextInt(3) == 0) {
            text.append('\n').append(prose.enumeration());
        }
        if (random.nextInt(4) == 0) {
            text.append('\n').append(prose.sentences("Hij/zij", most));
        }
        return text.toString();
    }

    private boolean aanvulling() {
        return random.nextInt(100) < trekken.aanvullingen();
    }
}
