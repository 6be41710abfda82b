package nl.kwalgraaf.parse.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Regeling;
import nl.kwalgraaf.dossier.Regelingsverwijzing;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;

/** Finds the regulations that a text refers to, with annex, article, number and address as stated. */
record RegelingParser(List<Finding> findings) {
    private static final String REGULATION = Words.REGULATION.clean();
    private static final String AND = Words.AND.clean();
    private static final String ANNEXES = Words.ANNEX.clean();
    private static final String ARTICLES = Words.ARTICLE_OF_LAW.clean();

    /** The name of a decree, act or regulation, from its article to the end of the name. */
    private static final Pattern NAME = Pattern.compile("((?:\\p{Lu}\\p{L}*-\\s+" + AND + "\\s+\\p{L}*" + REGULATION
            + "|\\p{Lu}\\p{L}*" + REGULATION + "|" + Words.clean(Words.REGULATION.capitalised()) + ")(?=\\s)"
            + "[^.,;:()\\n]*?)(?=[.,;:()\\n]|\\s" + Words.BEHIND_REGULATION.clean() + "\\s|$)");

    private static final Pattern ANNEX = Pattern.compile(
            ANNEXES + "(?<=\\b" + ANNEXES + ")\\s+(\\d+[a-z]?(?:(?:\\s*,\\s*|\\s+" + AND + "\\s+)\\d+[a-z]?)*+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE =
            Pattern.compile(ARTICLES + "(?<=\\b" + ARTICLES + ")\\s+(\\d+(?:\\.\\d+)*+[a-z]?)");
    private static final Pattern ADDRESS = Pattern.compile("(?=[hw" + Words.TO_BE_FOUND.firstLetters()
            + "])(?:((?:https?://|www\\.)\\S+)|" + Words.TO_BE_FOUND.clean() + " ([\\w-]++(?:\\.[\\w-]++)++\\S*))");
    private static final Pattern BWB = Pattern.compile("(BWB(?<=\\bBWB)[RV]\\d{7})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

    /** @param prose what the rows say, with its paragraphs */
    List<Regelingsverwijzing> parse(List<Row> rows, Tekst prose) {
        String text = prose.schoon().replace('\n', ' ');
        List<int[]> names = new ArrayList<>();
        Matcher name = NAME.matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            boolean named = Character.isUpperCase(text.charAt(at + 1)) && Words.ARTICLE.end(text, at);
            if (named && name.region(at + 1, text.length()).lookingAt()) {
                names.add(new int[] {name.start(1), name.end(1)});
            }
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<Regelingsverwijzing> verwijzingen = new ArrayList<>();
        PlacedText placed = CleanText.placed(rows);
        for (int index = 0; index < names.size(); index++) {
            int[] place = names.get(index);
            int from = index == 0 ? 0 : sentenceStart(text, place[0], names.get(index - 1)[1]);
            int until =
                    index + 1 < names.size() ? sentenceStart(text, names.get(index + 1)[0], place[1]) : text.length();
            Tekst printed = placed.tekst(place[0], place[1]);
            verwijzingen.add(verwijzing(printed, new Sentences(text, placed, from, until)));
        }
        return verwijzingen;
    }

    /** What a reference says of annex and article stands in its own sentence or behind it. */
    private static int sentenceStart(String text, int name, int notBefore) {
        int start = name;
        while (start > notBefore && !text.startsWith(". ", start - 2)) {
            start--;
        }
        return start;
    }

    /** The words of a text that one reference may draw on. */
    private record Sentences(String text, PlacedText placed, int from, int until) {

        Matcher matcher(Pattern pattern) {
            return pattern.matcher(text).region(from, until).useTransparentBounds(true);
        }

        Optional<MatchResult> first(Pattern pattern) {
            Matcher found = matcher(pattern);
            return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
        }

        Tekst part(int start, int end) {
            return placed.tekst(start, end);
        }
    }

    private Regelingsverwijzing verwijzing(Tekst naam, Sentences words) {
        Map<String, Tekst> bijlagen = new LinkedHashMap<>();
        Matcher annex = words.matcher(ANNEX);
        while (annex.find()) {
            Matcher number = words.matcher(NUMBER).region(annex.start(1), annex.end(1));
            while (number.find()) {
                bijlagen.putIfAbsent(number.group(), words.part(number.start(), number.end()));
            }
        }
        Optional<String> bwb = words.first(BWB).map(found -> found.group(1));
        return new Regelingsverwijzing(
                naam,
                regeling(naam, bwb),
                List.copyOf(bijlagen.values()),
                words.first(ARTICLE).map(found -> words.part(found.start(1), found.end(1))),
                adres(words));
    }

    private static Optional<Tekst> adres(Sentences words) {
        return words.first(ADDRESS).map(found -> {
            int group = found.group(1) != null ? 1 : 2;
            int start = found.start(group);
            return words.part(start, start + withoutStop(found.group(group)).length());
        });
    }

    private Optional<Regeling> regeling(Tekst naam, Optional<String> bwb) {
        Optional<Regeling> byNumber = bwb.flatMap(Regeling::numbered);
        Optional<Regeling> byName = Regeling.named(naam.schoon());
        if (byName.isPresent() && (byNumber.isEmpty() || byNumber.equals(byName))) {
            return byName;
        }
        Optional<Regeling> found = byNumber.or(() -> Regeling.nearlyNamed(naam.schoon()));
        if (found.isPresent()) {
            findings.add(ParseCode.REGULATION_NAME_DIFFERS.at(
                    naam.bron(), naam.schoon(), found.get().naam(), found.get().name()));
        } else {
            findings.add(ParseCode.UNKNOWN_REGULATION.at(naam.bron(), naam.schoon()));
        }
        return found;
    }

    static String withoutStop(String address) {
        int end = address.length();
        while (end > 0 && ".,;)".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }
}
