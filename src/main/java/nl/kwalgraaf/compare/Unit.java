package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatie;
import nl.kwalgraaf.dossier.NiveauEis;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/** A deel, kerntaak or werkproces as a comparison sees it: a code, a title and parts. */
final class Unit {
    /** Words that say nothing of a subject. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "aan", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "haar", "heeft",
            "het", "hij", "hun", "in", "is", "kan", "kennis", "met", "moet", "naar", "niet", "of", "om", "onder", "ook",
            "op", "over", "te", "tot", "uit", "van", "voor", "waar", "wordt", "worden", "zijn", "zo", "zoals");

    /** What the publisher registers of a kwalificatie and does not print in its text: an edition asks no other of it. */
    private static final Set<Rubriek> REGISTERED = EnumSet.of(Rubriek.BEROEPSGROEP, Rubriek.STUDIELAST);

    /** The publisher prints this above every list of vakkennis. It is a label, which the XML does not have. */
    private static final String PRINTED_LABEL = Folding.fold("De beginnend beroepsbeoefenaar:");

    private final Level level;
    private final Eenheidscode code;
    private final String path;
    private final Optional<Span> place;
    private final String titel;
    private final List<Part> parts;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> trigrams;
    private int wordCount;

    private Unit(
            Level level,
            Eenheidscode code,
            String path,
            Optional<Tekst> titel,
            List<Vermelding> mentions,
            List<Part> parts) {
        this.level = level;
        this.code = code;
        this.path = path;
        this.place =
                titel.map(Tekst::bron).or(() -> mentions.stream().findFirst().map(Vermelding::bron));
        this.titel = titel.map(Tekst::schoon).orElse("");
        this.trigrams = trigrams(this.titel);
        List<Part> all = new ArrayList<>();
        if (!this.titel.isEmpty()) {
            all.add(new Part("titel", "", false, List.of(Stated.of(titel.get(), path))));
        }
        all.addAll(parts);
        this.parts = List.copyOf(all);
        for (Part part : parts) {
            part.texts().forEach(said -> count(said.text()));
        }
    }

    private void count(String text) {
        for (String word : Sentence.words(Folding.fold(text))) {
            if (word.length() > 2 && !EMPTY_WORDS.contains(word)) {
                words.merge(word, 1, Integer::sum);
                wordCount++;
            }
        }
    }

    /** With what the dossier says of the kwalificatie that the deel makes, and of the parts the government sets. */
    static Unit of(String edition, Deel deel, Optional<Kwalificatie> kwalificatie) {
        Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        kwalificatie.ifPresent(of -> rubrieken.putAll(of.rubrieken()));
        rubrieken.keySet().removeAll(REGISTERED);
        rubrieken.putAll(deel.rubrieken());
        String path = Paths.unit(edition, deel.code());
        List<Part> parts = new ArrayList<>();
        kwalificatie
                .flatMap(Kwalificatie::mboNiveau)
                .ifPresent(niveau -> parts.add(new Part(
                        "mboNiveau",
                        "",
                        false,
                        List.of(new Stated(
                                Integer.toString(niveau.nummer()),
                                Paths.kwalificatie(edition, deel.code()),
                                niveau.bron())))));
        parts.addAll(rubrieken(path, rubrieken, ""));
        List<Stated> texts = new ArrayList<>();
        List<Stated> levels = new ArrayList<>();
        for (GeneriekOnderdeel onderdeel : deel.generiekeOnderdelen()) {
            String naam = onderdeel.naam().schoon();
            String own = Paths.generiekOnderdeel(path, onderdeel);
            texts.add(new Stated(
                    naam + onderdeel.tekst().map(tekst -> "\n" + tekst.schoon()).orElse(""),
                    own,
                    onderdeel.naam().bron()));
            int number = 1;
            for (NiveauEis eis : onderdeel.niveauEisen()) {
                levels.add(new Stated(level(naam, eis), Paths.niveauEis(own, number++), eis.bron()));
            }
        }
        list(parts, "generiekOnderdeel", "", texts);
        list(parts, "niveauEis", "", levels);
        return new Unit(Level.DEEL, deel.code(), path, deel.naam(), deel.vermeldingen(), parts);
    }

    /** As in "Engels, niveau 4, lezen: B1". */
    private static String level(String naam, NiveauEis eis) {
        return naam
                + eis.mboNiveau().map(niveau -> ", niveau " + niveau.nummer()).orElse("")
                + eis.vaardigheid()
                        .map(vaardigheid -> ", " + vaardigheid.schoon())
                        .orElse("")
                + ": " + eis.niveau().naam();
    }

    static Unit of(String edition, Kerntaak kerntaak) {
        String path = Paths.unit(edition, kerntaak.code());
        return new Unit(
                Level.KERNTAAK,
                kerntaak.code(),
                path,
                kerntaak.titel(),
                kerntaak.vermeldingen(),
                parts(path, kerntaak.inhoud(), kerntaak.aanvullingen()));
    }

    static Unit of(String edition, Werkproces werkproces) {
        String path = Paths.unit(edition, werkproces.code());
        return new Unit(
                Level.WERKPROCES,
                werkproces.code(),
                path,
                werkproces.titel(),
                werkproces.vermeldingen(),
                parts(path, werkproces.inhoud(), werkproces.aanvullingen()));
    }

    private static List<Part> parts(String path, Inhoud basis, List<Aanvulling> aanvullingen) {
        List<Part> parts = new ArrayList<>(parts(path, basis, ""));
        aanvullingen.forEach(aanvulling -> parts.addAll(parts(
                Paths.aanvulling(path, aanvulling),
                aanvulling.inhoud(),
                aanvulling.voor().get(0).schoon())));
        return parts;
    }

    private static List<Part> parts(String path, Inhoud inhoud, String voor) {
        List<Part> parts = new ArrayList<>(rubrieken(path, inhoud.rubrieken(), voor));
        list(
                parts,
                "vakkennis",
                voor,
                stated(inhoud.vakkennis(), item -> item.tekst(), at -> Paths.vakkennis(path, at)));
        list(parts, "gedrag", voor, stated(inhoud.gedrag(), item -> item.tekst(), at -> Paths.gedrag(path, at)));
        list(
                parts,
                "competentie",
                voor,
                stated(inhoud.competenties(), item -> item.tekst(), at -> Paths.competentievermelding(path, at)));
        return parts;
    }

    private static List<Part> rubrieken(String path, Map<Rubriek, Tekst> rubrieken, String voor) {
        List<Part> parts = new ArrayList<>();
        rubrieken.forEach((rubriek, tekst) -> {
            boolean label =
                    rubriek == Rubriek.AANHEF && Folding.fold(tekst.schoon()).equals(PRINTED_LABEL);
            if (!label) {
                parts.add(new Part(rubriek.eigenschap(), voor, false, List.of(Stated.of(tekst, path))));
            }
        });
        return parts;
    }

    private static <T> List<Stated> stated(List<T> items, Function<T, Tekst> tekst, IntFunction<String> path) {
        List<Stated> stated = new ArrayList<>();
        for (T item : items) {
            stated.add(Stated.of(tekst.apply(item), path.apply(stated.size() + 1)));
        }
        return stated;
    }

    private static void list(List<Part> parts, String naam, String voor, List<Stated> texts) {
        if (!texts.isEmpty()) {
            parts.add(new Part(naam, voor, true, texts));
        }
    }

    Level level() {
        return level;
    }

    Eenheidscode code() {
        return code;
    }

    /** Its path below the base. */
    String path() {
        return path;
    }

    /** Where its title stands, else where it is first named. */
    Optional<Span> place() {
        return place;
    }

    String titel() {
        return titel;
    }

    List<Part> parts() {
        return parts;
    }

    /** True when it has anything but a title. */
    boolean saysMore() {
        return wordCount > 0;
    }

    /** The number by which it is counted among its siblings: of B1-K2 it is 2. */
    int number() {
        return switch (level) {
            case DEEL -> code.deel();
            case KERNTAAK -> code.kerntaak();
            case WERKPROCES -> code.werkproces();
        };
    }

    /** The share of runs of three letters that both titles have, so that an inflected word still counts: from 0 to 1. */
    double titleLikeness(Unit other) {
        int all = trigrams.values().stream().mapToInt(count -> count).sum()
                + other.trigrams.values().stream().mapToInt(count -> count).sum();
        return all == 0 ? 0 : 2.0 * shared(trigrams, other.trigrams) / all;
    }

    private static Map<String, Integer> trigrams(String titel) {
        Map<String, Integer> trigrams = new HashMap<>();
        for (String word : Sentence.words(Folding.fold(titel))) {
            if (!EMPTY_WORDS.contains(word)) {
                String padded = "_" + word + "_";
                for (int at = 0; at + 3 <= padded.length(); at++) {
                    trigrams.merge(padded.substring(at, at + 3), 1, Integer::sum);
                }
            }
        }
        return trigrams;
    }

    private static int shared(Map<String, Integer> mine, Map<String, Integer> theirs) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : mine.entrySet()) {
            shared += Math.min(entry.getValue(), theirs.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    /** The share of telling words that both have, whatever their order, titles left out: from 0 to 1. */
    double textLikeness(Unit other) {
        int all = wordCount + other.wordCount;
        return all == 0 ? 0 : 2.0 * shared(words, other.words) / all;
    }
}
