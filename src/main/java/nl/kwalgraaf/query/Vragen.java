package nl.kwalgraaf.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;

/** The catalogue: the questions that come with Kwalgraaf, in the order in which they are listed. */
public final class Vragen {
    /** A new question is a file in {@code queries/} and a line here; a test holds the two together. */
    private static final List<String> NAMES = List.of(
            "gedeelde-competenties",
            "verschil-competenties",
            "werkprocessen-per-competentie",
            "competentieprofiel",
            "verwante-werkprocessen",
            "vakkennis",
            "gedeelde-vakkennis",
            "referentieniveaus",
            "aanvullingen",
            "wetten",
            "niveaus",
            "ongebruikte-competenties",
            "herkomst",
            "aantallen",
            "gedrag",
            "zoek",
            "kwalificatie",
            "bevindingen",
            "esco-koppelingen",
            "beroepen",
            "zonder-koppeling",
            "eqf-overzicht",
            "erk-beschrijvingen",
            "elm-weergave",
            "federatie",
            "gevraagd",
            "gevraagd-aantallen",
            "basis-naast-profiel",
            "citaat",
            "waarom",
            "onvolledig",
            "herhalingen",
            "plaatsen",
            "gedeelde-uitspraken",
            "gedeelde-esco",
            "wijzigingen",
            "geldige-edities",
            "nog-te-starten",
            "nog-af-te-ronden",
            "opvolging",
            "verwante-uitspraken");

    private final Map<String, Vraag> read = new LinkedHashMap<>();

    public List<String> names() {
        return NAMES;
    }

    /** The question of this name. Only its own file is read. */
    public synchronized Optional<Vraag> named(String name) {
        return NAMES.contains(name) ? Optional.of(read.computeIfAbsent(name, Vragen::shipped)) : Optional.empty();
    }

    public List<Vraag> all() {
        return NAMES.stream().map(name -> named(name).orElseThrow()).toList();
    }

    /** The names that come near this one, the nearest first. */
    public List<String> near(String name) {
        return Nearness.near(name, NAMES);
    }

    private static Vraag shipped(String name) {
        String file = "queries/" + name + ".rq";
        try (InputStream in = Vragen.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            SourceText source = SourceText.of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Outcome<Vraag> outcome = VraagReader.read(source);
            return outcome.value().orElseThrow(() -> new IllegalStateException(file + ": " + outcome.findings()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
