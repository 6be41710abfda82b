package nl.kwalgraaf.parse.words;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Competentie;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Message;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.Span;

/** Slips of the authors that the text itself shows. They are kept as printed and reported. */
public final class Inconsistencies {
    private Inconsistencies() {}

    public static void report(Kwalificatiedossier dossier, List<Finding> findings) {
        reportLeadLines(dossier, findings);
        MissingParts.report(dossier, findings);
        for (Deel deel : dossier.delen()) {
            deel.rubrieken().values().forEach(tekst -> report(tekst, findings));
            for (Kerntaak kerntaak : deel.kerntaken()) {
                kerntaak.inhouden().flatMap(Inhoud::teksten).forEach(tekst -> report(tekst, findings));
                for (Werkproces werkproces : kerntaak.werkprocessen()) {
                    reportRequiredAlready(werkproces, findings);
                    werkproces.inhouden().flatMap(Inhoud::teksten).forEach(tekst -> report(tekst, findings));
                }
            }
        }
    }

    private static Stream<Werkproces> werkprocessen(Kwalificatiedossier dossier) {
        return dossier.delen().stream()
                .flatMap(deel -> deel.kerntaken().stream())
                .flatMap(kerntaak -> kerntaak.werkprocessen().stream());
    }

    /** Where most lists of gedrag have a lead line, one without it is a slip. */
    private static void reportLeadLines(Kwalificatiedossier dossier, List<Finding> findings) {
        List<Werkproces> werkprocessen = werkprocessen(dossier)
                .filter(werkproces -> !werkproces.inhoud().gedrag().isEmpty())
                .toList();
        List<Werkproces> without = werkprocessen.stream()
                .filter(werkproces -> !werkproces.inhoud().rubrieken().containsKey(Rubriek.AANHEF))
                .toList();
        if (2 * without.size() < werkprocessen.size()) {
            without.forEach(werkproces -> findings.add(Finding.of(
                    ParseCode.MISSING_LEAD_LINE,
                    werkproces.inhoud().gedrag().get(0).tekst().bron(),
                    Message.of(
                            "The gedrag of %s has no lead line such as \"De beheerder:\"; most others here have one.",
                            "Boven het gedrag van %s staat geen regel als \"De beheerder:\"; bij de meeste andere hier wel.",
                            werkproces.code()))));
        }
    }

    /** What the base requires of everybody needs no aanvulling. */
    private static void reportRequiredAlready(Werkproces werkproces, List<Finding> findings) {
        if (werkproces.aanvullingen().isEmpty()) {
            return;
        }
        Set<Competentie> base = werkproces.inhoud().competenties().stream()
                .flatMap(vermelding -> vermelding.competentie().stream())
                .collect(Collectors.toSet());
        werkproces
                .aanvullingen()
                .forEach(aanvulling -> aanvulling.inhoud().competenties().stream()
                        .filter(vermelding ->
                                vermelding.competentie().filter(base::contains).isPresent())
                        .forEach(vermelding -> findings.add(Finding.of(
                                ParseCode.REPEATED_COMPETENTIE,
                                vermelding.tekst().bron(),
                                Message.of(
                                        "\"%s\" is required in addition for %s, but %s requires it of everybody.",
                                        "\"%s\" wordt aanvullend gevraagd voor %s, maar %s vraagt het al van iedereen.",
                                        vermelding.tekst().schoon(),
                                        aanvulling.voor().get(0).schoon(),
                                        werkproces.code())))));
    }

    private static void report(Tekst tekst, List<Finding> findings) {
        String printed = tekst.bron().verbatim();
        if (printed.indexOf('\n') >= 0 || printed.indexOf('\r') >= 0) {
            reportEnumeration(tekst.bron(), findings);
        }
        reportDoubledWord(tekst.bron(), printed, findings);
        reportParentheses(tekst.bron(), printed, findings);
    }

    /** Reports at the item behind the gap; an enumeration begins at its letter a, each item at the start of a line. */
    private static void reportEnumeration(Span span, List<Finding> findings) {
        String content = span.source().content();
        char last = 0;
        int lastLine = span.lastLine();
        for (int number = span.firstLine(); number <= lastLine; number++) {
            Line line = span.source().line(number);
            int at = itemLetter(content, Math.max(span.start(), line.start()), Math.min(span.end(), line.end()));
            if (at >= 0) {
                char letter = content.charAt(at);
                if (last != 0 && letter > last + 1) {
                    findings.add(Finding.of(
                            ParseCode.SKIPPED_ENUMERATION,
                            new Span(span.source(), at, at + 1),
                            Message.of(
                                    "This enumeration goes from (%s) to (%s).",
                                    "Deze opsomming gaat van (%s) naar (%s).", last, letter),
                            "See whether an item was lost."));
                }
                last = last == 0 && letter != 'a' ? 0 : letter;
            }
        }
    }

    /** Where the letter of "(b) …", "b) …" or "b. …" stands at the start of this line; -1 where the line is no item. */
    private static int itemLetter(String content, int line, int end) {
        int at = line;
        while (at < end && Folding.isSpace(content.charAt(at))) {
            at++;
        }
        at += at < end && content.charAt(at) == '(' ? 1 : 0;
        boolean item = at + 2 < end
                && content.charAt(at) >= 'a'
                && content.charAt(at) <= 'z'
                && (content.charAt(at + 1) == ')' || content.charAt(at + 1) == '.')
                && Folding.isSpace(content.charAt(at + 2));
        return item ? at : -1;
    }

    private static void reportDoubledWord(Span span, String printed, List<Finding> findings) {
        char[] chars = printed.toCharArray();
        int start = -1;
        int end = -1;
        int at = 0;
        while (at < chars.length) {
            if (!isWord(chars[at])) {
                at++;
                continue;
            }
            int from = at;
            while (at < chars.length && isWord(chars[at])) {
                at++;
            }
            boolean doubled = at - from > 1
                    && end - start == at - from
                    && from == end + 1
                    && chars[end] == ' '
                    && Arrays.equals(chars, start, end, chars, from, at)
                    && Character.isLetter(chars[from]);
            if (doubled) {
                findings.add(Finding.of(
                        ParseCode.DOUBLED_WORD,
                        within(span, start, at),
                        Message.of(
                                "The word \"%s\" stands here twice in a row.",
                                "Het woord \"%s\" staat hier twee keer achter elkaar.", printed.substring(from, at))));
            }
            start = from;
            end = at;
        }
    }

    private static Span within(Span span, int from, int to) {
        return new Span(span.source(), span.start() + from, span.start() + to);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z'
                || c > ' ' && (Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019');
    }

    private static void reportParentheses(Span span, String printed, List<Finding> findings) {
        if (printed.indexOf('(') < 0 && printed.indexOf(')') < 0) {
            return;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < printed.length(); at++) {
            char c = printed.charAt(at);
            if (c == '(') {
                open.push(at);
            } else if (c == ')' && !closesLetter(printed, at)) {
                if (open.isEmpty()) {
                    findings.add(Finding.of(
                            ParseCode.UNBALANCED_PARENTHESIS,
                            within(span, at, at + 1),
                            Message.of(
                                    "A parenthesis is closed here that none opened.",
                                    "Hier gaat een haakje dicht dat niet is geopend.")));
                    return;
                }
                open.pop();
            }
        }
        if (!open.isEmpty()) {
            int at = open.getLast();
            findings.add(Finding.of(
                    ParseCode.UNBALANCED_PARENTHESIS,
                    within(span, at, at + 1),
                    Message.of(
                            "A parenthesis is opened here and not closed.",
                            "Hier gaat een haakje open dat niet dichtgaat.")));
        }
    }

    /** "a) …" closes nothing. */
    private static boolean closesLetter(String printed, int at) {
        return at > 0
                && Character.isLetterOrDigit(printed.charAt(at - 1))
                && (at == 1 || Character.isWhitespace(printed.charAt(at - 2)));
    }
}
