package nl.kwalgraaf.parse.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Experiment;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Toelichting;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;

/** Reads the sections that explain, and the few facts that stand only there. */
record ToelichtingParser(CleanText clean, Claims claims) {
    private static final String DATE = "(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})";

    private static final Pattern DURATION = Pattern.compile(
            "(?:" + Words.EXPERIMENT.clean() + "|" + Words.clean(Words.EXPERIMENT.capitalised()) + ")\\s+"
                    + Words.LASTS_FROM.clean() + "\\s+" + DATE + "\\s+" + Words.UNTIL.clean() + "\\s+" + DATE);

    /** @param heading the heading, and {@code titel} its words without a number before them */
    Toelichting parse(Row heading, List<Row> rows) {
        claims.represented(heading.span());
        rows.forEach(row -> claims.represented(row.span()));
        Row titel = heading.from(heading.start() + Readings.withoutNumber(heading));
        return new Toelichting(
                CleanText.line(List.of(titel)), rows.isEmpty() ? Optional.empty() : Optional.of(clean.prose(rows)));
    }

    /** "Het experiment duurt van 1 augustus 2019 tot en met uiterlijk 31 juli 2026." */
    Optional<Experiment> experiment(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String all = CleanText.words(rows);
        if (Words.EXPERIMENT.list().stream().noneMatch(word -> all.contains(word.substring(1)))) {
            return Optional.empty();
        }
        Matcher found = DURATION.matcher(all);
        if (!found.find()) {
            return Optional.empty();
        }
        PlacedText placed = CleanText.placed(rows);
        Optional<Dag> begin = date(found, 1, placed);
        Optional<Dag> eind = date(found, 4, placed);
        if (begin.isEmpty() || eind.isEmpty()) {
            return Optional.empty();
        }
        Tekst where = placed.tekst(found.start(), found.end());
        Tekst naam = rows.stream()
                .filter(row -> Character.isUpperCase(row.charAt(0))
                        && Words.EXPERIMENT.beginning(row) >= 0
                        && Words.EXPERIMENT.beginning(row) < row.length()
                        && Character.isLetter(row.last()))
                .findFirst()
                .map(row -> CleanText.line(List.of(row)))
                .orElse(new Tekst(Words.EXPERIMENT.capitalised().get(0), where.bron()));
        return Optional.of(new Experiment(naam, begin.get(), eind.get()));
    }

    private static Optional<Dag> date(Matcher found, int group, PlacedText placed) {
        return PrintedDate.of(found.group(group), found.group(group + 1), found.group(group + 2))
                .map(day -> new Dag(
                        day,
                        placed.tekst(found.start(group), found.end(group + 2)).bron()));
    }
}
