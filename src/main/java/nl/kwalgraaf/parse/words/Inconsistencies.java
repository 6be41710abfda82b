package nl.kwalgraaf.parse.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Unit;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Slips of the authors that the text itself shows. They are kept as printed and reported. */
public final class Inconsistencies {
    /** Of each sign of ASCII, whether words are made of it: every character of a text is asked that. */
    private static final boolean[] IS_WORD = new boolean[0x80];

    static {
        for (char c = 0; c < IS_WORD.length; c++) {
            IS_WORD[c] = Character.isLetterOrDigit(c) || c == '-' || c == '\'';
        }
    }

    private Inconsistencies() {}

    public static void report(Kwalificatiedossier dossier, List<Finding> findings) {
        reportLeadLines(dossier, findings);
        MissingParts.report(dossier, findings);
        for (Deel deel : dossier.delen()) {
            deel.rubrieken().values().forEach(tekst -> report(tekst, findings));
            deel.units().forEach(unit -> {
                reportRequiredAlready(unit, findings);
                for (Inhoud inhoud : unit.inhouden()) {
                    inhoud.teksten().forEach(tekst -> report(tekst, findings));
                }
            });
        }
    }

    /** Where most lists of gedrag have a lead line, one without it is a slip. */
    private static void reportLeadLines(Kwalificatiedossier dossier, List<Finding> findings) {
        List<Unit> lists = dossier.delen().stream()
                .flatMap(Deel::units)
                .filter(unit -> !unit.inhoud().gedrag().isEmpty())
                .toList();
        List<Unit> without = lists.stream()
                .filter(unit -> !unit.inhoud().rubrieken().containsKey(Rubriek.AANHEF))
                .toList();
        if (2 * without.size() < lists.size()) {
            without.forEach(werkproces -> findings.add(ParseCode.MISSING_LEAD_LINE.at(
                    werkproces.inhoud().gedrag().get(0).tekst().bron(), werkproces.code())));
        }
    }

    /** What the base requires of everybody needs no aanvulling. */
    private static void reportRequiredAlready(Unit unit, List<Finding> findings) {
        if (unit.aanvullingen().isEmpty()) {
            return;
        }
        Set<Competentie> base = unit.inhoud().competenties().stream()
                .flatMap(vermelding -> vermelding.competentie().stream())
                .collect(Collectors.toSet());
        unit.aanvullingen()
                .forEach(aanvulling -> aanvulling.inhoud().competenties().stream()
                        .filter(vermelding ->
                                vermelding.competentie().filter(base::contains).isPresent())
                        .forEach(vermelding -> findings.add(ParseCode.Variant.REQUIRED_ALREADY.at(
                                vermelding.tekst().bron(),
                                vermelding.tekst().schoon(),
                                aanvulling.voor().get(0).schoon(),
                                unit.code()))));
    }

    private static void report(Tekst tekst, List<Finding> findings) {
        Span span = tekst.bron();
        reportEnumeration(span, findings);
        reportSigns(span, findings);
    }

    /** Reports at the item behind the gap; an enumeration begins at its letter a, each item at the start of a line. */
    private static void reportEnumeration(Span span, List<Finding> findings) {
        SourceText source = span.source();
        char last = 0;
        int first = span.firstLine();
        int lastLine = source.line(first).end() < span.end() ? span.lastLine() : 0;
        for (int number = first; number <= lastLine; number++) {
            Line line = source.line(number);
            int at = itemLetter(source, Math.max(span.start(), line.start()), Math.min(span.end(), line.end()));
            if (at >= 0) {
                char letter = source.charAt(at);
                if (last != 0 && letter > last + 1) {
                    findings.add(ParseCode.SKIPPED_ENUMERATION.at(new Span(source, at, at + 1), last, letter));
                }
                last = last == 0 && letter != 'a' ? 0 : letter;
            }
        }
    }

    /** Where the letter of "(b) …", "b) …" or "b. …" stands at the start of this line; -1 where the line is no item. */
    private static int itemLetter(SourceText source, int line, int end) {
        int at = line;
        while (at < end && Folding.isSpace(source.charAt(at))) {
            at++;
        }
        at += at < end && source.charAt(at) == '(' ? 1 : 0;
        boolean item = at + 2 < end
                && source.charAt(at) >= 'a'
                && source.charAt(at) <= 'z'
                && (source.charAt(at + 1) == ')' || source.charAt(at + 1) == '.')
                && Folding.isSpace(source.charAt(at + 2));
        return item ? at : -1;
    }

    /** One walk for all that shows at the signs between words: most of a text is letters, and of those there is nothing to see. */
    private static void reportSigns(Span span, List<Finding> findings) {
        SourceText source = span.source();
        int end = span.end();
        int open = 0;
        int outermost = -1;
        int closed = -1;
        for (int at = span.start(); at < end; at++) {
            int word = at;
            while (at < end && isWord(source.charAt(at))) {
                at++;
            }
            char c = at < end ? source.charAt(at) : 0;
            if (c == ' ') {
                if (isDoubled(source, word, at, end)) {
                    reportDoubled(
                            new Span(source, word, 2 * at + 1 - word),
                            source.content().substring(word, at),
                            findings);
                }
            } else if (c == '(') {
                outermost = open == 0 ? at : outermost;
                open++;
            } else if (c == ')' && (open > 0 || !closesLetter(span, at))) {
                closed = open == 0 && closed < 0 ? at : closed;
                open = Math.max(0, open - 1);
            }
        }
        int unbalanced = closed >= 0 || open == 0 ? closed : outermost;
        if (unbalanced >= 0) {
            Span where = new Span(source, unbalanced, unbalanced + 1);
            findings.add(
                    closed >= 0
                            ? ParseCode.Variant.PARENTHESIS_CLOSED.at(where)
                            : ParseCode.UNBALANCED_PARENTHESIS.at(where));
        }
    }

    /** Whether the word that begins and ends there stands again behind the space. */
    private static boolean isDoubled(SourceText source, int word, int space, int end) {
        int again = space + 1;
        int length = space - word;
        return again < end
                && source.charAt(word) == source.charAt(again)
                && length > 1
                && again + length <= end
                && Character.isLetter(source.charAt(word))
                && source.content().regionMatches(word, source.content(), again, length)
                && (again + length == end || !isWord(source.charAt(again + length)));
    }

    private static void reportDoubled(Span twice, String word, List<Finding> findings) {
        findings.add(ParseCode.DOUBLED_WORD.at(twice, word));
    }

    private static boolean isWord(char c) {
        return c < IS_WORD.length ? IS_WORD[c] : Character.isLetterOrDigit(c) || c == '\u2019';
    }

    /** "a) …" closes nothing. */
    private static boolean closesLetter(Span span, int at) {
        SourceText source = span.source();
        return at > span.start()
                && Character.isLetterOrDigit(source.charAt(at - 1))
                && (at == span.start() + 1 || Character.isWhitespace(source.charAt(at - 2)));
    }
}
