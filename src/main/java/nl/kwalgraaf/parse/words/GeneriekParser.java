package nl.kwalgraaf.parse.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.GeneriekOnderdeel;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.NiveauEis;
import nl.kwalgraaf.dossier.ReferentieNiveau;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * Reads the section "Generieke onderdelen": one part for each subject, with the levels it states and the regulations
 * it refers to. A part that refers to an annex states no level, and none is made up for it.
 */
public record GeneriekParser(CleanText clean, List<Finding> findings) {
    /** No subject's heading is longer. */
    private static final int LONGEST_HEADING = 60;

    /** The levels of arithmetic have a number and no letter, and so this word before them. */
    private static final String ARITHMETIC = Words.ARITHMETIC_LEVEL.clean();

    /** What may not stand before a level is looked at last: hardly any character begins one. */
    private static final Pattern LEVEL = Pattern.compile("(?=[1-4A-C" + Words.ARITHMETIC_LEVEL.firstLetters()
            + Words.ARITHMETIC_LEVEL.firstLetters().toUpperCase(Locale.ROOT) + "])(?:(?i:\\b" + ARITHMETIC
            + ")\\s+[2-4](?![\\p{L}\\d])|(?:[1-4]F|[ABC][12])(?<![\\p{L}\\d-].{2})(?![\\p{L}\\d]|-K))");

    private static final Pattern MBO_LEVELS = Pattern.compile("(?i)" + Words.NIVEAU.clean()
            + "\\s+([1-4](?![\\p{L}\\d])(?:\\s*(?:,|" + Words.AND.clean() + "|/|-)\\s*[1-4](?![\\p{L}\\d]))*+)");
    private static final Pattern SKILL = Pattern.compile("(?i)\\b(" + Words.SKILL.pattern() + ")\\b");
    private static final Pattern CONDITION = Pattern.compile("\\s*\\((.*)\\)\\s*$");

    private static final Set<String> NAMED_BY_LAW = Words.SUBJECT_BY_LAW.set();

    private static final Pattern UNHEADED =
            Pattern.compile("(?iU)" + Words.GENERIC_SUBJECT.clean() + "\\s+(" + Words.SUBJECT_BY_LAW.clean() + ")");

    /**
     * What the section holds.
     *
     * @param inleiding the rows before the first subject
     */
    public record Generiek(List<Row> inleiding, List<GeneriekOnderdeel> onderdelen) {}

    public Generiek parse(List<Row> rows) {
        List<Row> inleiding = new ArrayList<>();
        List<GeneriekOnderdeel> onderdelen = new ArrayList<>();
        int at = 0;
        while (at < rows.size() && !isHeading(rows, at)) {
            inleiding.add(rows.get(at++));
        }
        while (at < rows.size()) {
            Row heading = rows.get(at++);
            List<Row> tekst = new ArrayList<>();
            while (at < rows.size() && !isHeading(rows, at)) {
                tekst.add(rows.get(at++));
            }
            onderdelen.add(onderdeel(heading, tekst));
        }
        reportUnheaded(rows, onderdelen);
        return new Generiek(inleiding, onderdelen);
    }

    /** "… het generieke examenonderdeel Engels …" in the text of another: its heading was not known, or is lost. */
    private void reportUnheaded(List<Row> rows, List<GeneriekOnderdeel> onderdelen) {
        Set<String> headed = onderdelen.stream()
                .map(onderdeel -> Folding.fold(onderdeel.naam().schoon()))
                .collect(Collectors.toSet());
        for (int at = 0; at < rows.size() && !headed.containsAll(NAMED_BY_LAW); at++) {
            Matcher named = UNHEADED.matcher(CleanText.words(rows.subList(at, Math.min(at + 2, rows.size()))));
            if (named.find() && headed.add(Folding.fold(named.group(1)))) {
                findings.add(ParseCode.Variant.SUBJECT_WITHOUT_HEADING.at(
                        rows.get(at).span(), named.group(1)));
            }
        }
    }

    /** A short line of its own with a capital and no closing punctuation, with a sentence below it. */
    private static boolean isHeading(List<Row> rows, int at) {
        Row row = rows.get(at);
        boolean shaped = row.length() <= LONGEST_HEADING
                && Character.isUpperCase(row.charAt(0))
                && (Character.isLetterOrDigit(row.last()) || row.last() == ')');
        if (!shaped || at + 1 >= rows.size() || LEVEL.matcher(row.text()).find()) {
            return false;
        }
        Row below = rows.get(at + 1);
        boolean named = isNamedByLaw(row);
        boolean sentence = Character.isUpperCase(below.charAt(0))
                && (below.length() > row.length() || named && Ending.of(below).isOver());
        return sentence && (row.gap() || at == 0 || Ending.of(rows.get(at - 1)).isOfItem() || named);
    }

    /** These headings need no gap above them: without blank lines an author's missing full stop would hide them. */
    private static boolean isNamedByLaw(Row row) {
        return NAMED_BY_LAW.contains(Folding.fold(CONDITION.matcher(row.text()).replaceFirst("")));
    }

    private GeneriekOnderdeel onderdeel(Row heading, List<Row> rows) {
        String titel = CleanText.line(List.of(heading)).schoon();
        Matcher condition = CONDITION.matcher(titel);
        boolean limited = condition.find();
        Optional<Niveau> alleenVoor = limited
                ? mboLevels(CleanText.placed(List.of(heading)).subSequence(condition.start(1), condition.end(1)))
                        .stream()
                        .findFirst()
                : Optional.empty();
        Tekst naam = new Tekst(limited ? titel.substring(0, condition.start()) : titel, heading.span());
        Optional<Tekst> tekst = rows.isEmpty() ? Optional.empty() : Optional.of(clean.prose(rows));
        List<NiveauEis> eisen = niveauEisen(rows, alleenVoor);
        if (eisen.isEmpty()
                && tekst.filter(words -> Words.REFERENCE_LEVEL.list().stream().anyMatch(words.schoon()::contains))
                        .isPresent()) {
            findings.add(ParseCode.LEVEL_NOT_STATED.at(heading.span(), naam.schoon()));
        }
        return new GeneriekOnderdeel(
                naam,
                alleenVoor,
                tekst,
                eisen,
                tekst.map(words -> new RegelingParser(findings).parse(rows, words))
                        .orElse(List.of()));
    }

    /**
     * Reads clause by clause, up to a row that closes a sentence or an item: a clause that names a level says for which mbo-niveau or skill it holds. Where it says the
     * skill alone, the mbo-niveau is the last that was said: "Voor niveau 4: lezen B1, schrijven A2".
     */
    private static List<NiveauEis> niveauEisen(List<Row> rows, Optional<Niveau> alleenVoor) {
        List<NiveauEis> eisen = new ArrayList<>();
        List<Optional<Niveau>> niveaus = List.of(alleenVoor);
        for (List<Row> clause :
                Row.parted(rows, (above, row) -> Ending.of(above).isStop())) {
            if (clause.stream().noneMatch(GeneriekParser::hasDigit)) {
                continue;
            }
            Matcher level = LEVEL.matcher(CleanText.words(clause));
            int from = 0;
            while (level.find()) {
                PlacedText text = CleanText.placed(clause);
                Span where = text.subSequence(level.start(), level.end()).span();
                PlacedText before = text.subSequence(from, level.start());
                Optional<ReferentieNiveau> niveau =
                        ReferentieNiveau.of(level.group()).or(() -> ReferentieNiveau.of(Folding.fold(level.group())));
                Collection<Niveau> said = mboLevels(before);
                if (!said.isEmpty()) {
                    niveaus = said.stream().map(Optional::of).toList();
                } else if (!SKILL.matcher(before).find()) {
                    niveaus = List.of(alleenVoor);
                }
                if (niveau.isPresent()) {
                    eisen.addAll(eisen(before, niveau.get(), niveaus, where));
                }
                from = level.end();
            }
        }
        return eisen;
    }

    /** No level is without a digit: most rows are told by that to name none, and are not searched. */
    private static boolean hasDigit(Row row) {
        int at = 0;
        while (at < row.length() && (row.charAt(at) < '1' || row.charAt(at) > '4')) {
            at++;
        }
        return at < row.length();
    }

    private static List<NiveauEis> eisen(
            PlacedText clause, ReferentieNiveau niveau, List<Optional<Niveau>> niveaus, Span bron) {
        Map<String, Tekst> skills = new LinkedHashMap<>();
        Matcher said = SKILL.matcher(clause);
        while (said.find()) {
            String name = Folding.fold(said.group(1));
            // "gesprekken" is short for "gesprekken voeren".
            String skill = Words.SKILL.list().stream()
                    .filter(each -> each.startsWith(name))
                    .findFirst()
                    .orElse(name);
            skills.putIfAbsent(
                    skill,
                    new Tekst(
                            skill,
                            clause.subSequence(said.start(1), said.end(1)).span()));
        }
        List<NiveauEis> eisen = new ArrayList<>();
        for (Optional<Niveau> mbo : niveaus) {
            if (skills.isEmpty()) {
                eisen.add(new NiveauEis(mbo, Optional.empty(), niveau, bron));
            }
            skills.values().forEach(skill -> eisen.add(new NiveauEis(mbo, Optional.of(skill), niveau, bron)));
        }
        return eisen;
    }

    /** The mbo-niveaus that some words name, each once and with its own digit. */
    private static Collection<Niveau> mboLevels(PlacedText words) {
        Map<Integer, Niveau> levels = new LinkedHashMap<>();
        Matcher found = MBO_LEVELS.matcher(words);
        while (found.find()) {
            for (int at = found.start(1); at < found.end(1); at++) {
                if (Character.isDigit(words.charAt(at))) {
                    int level = words.charAt(at) - '0';
                    levels.putIfAbsent(
                            level,
                            new Niveau(level, words.subSequence(at, at + 1).span()));
                }
            }
        }
        return levels.values();
    }
}
