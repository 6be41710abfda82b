package nl.kwalgraaf.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Finding;

/** Slips of the authors that the text itself shows. They are kept as printed and reported. */
final class Inconsistencies {
    /** "(a) …; (b) …; (d) …": an item of an enumeration within running text, at the start of a paragraph. */
    private static final Pattern LETTERED = Pattern.compile("(?:^|\\s)\\(?([a-z])[.)]\\s");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'’-]+");

    private Inconsistencies() {}

    static void report(Kwalificatiedossier dossier, List<Finding> findings) {
        for (Deel deel : dossier.delen()) {
            deel.rubrieken().values().forEach(tekst -> report(tekst, findings));
            for (Kerntaak kerntaak : deel.kerntaken()) {
                report(kerntaak.inhoud(), findings);
                kerntaak.aanvullingen().forEach(aanvulling -> report(aanvulling.inhoud(), findings));
                for (Werkproces werkproces : kerntaak.werkprocessen()) {
                    report(werkproces.inhoud(), findings);
                    werkproces.aanvullingen().forEach(aanvulling -> report(aanvulling.inhoud(), findings));
                }
            }
        }
    }

    private static void report(Inhoud inhoud, List<Finding> findings) {
        inhoud.rubrieken().values().forEach(tekst -> report(tekst, findings));
        inhoud.vakkennis().forEach(item -> report(item.tekst(), findings));
        inhoud.gedrag().forEach(item -> report(item.tekst(), findings));
    }

    private static void report(Tekst tekst, List<Finding> findings) {
        reportEnumeration(tekst, findings);
        reportDoubledWord(tekst, findings);
        reportParentheses(tekst, findings);
    }

    private static void reportEnumeration(Tekst tekst, List<Finding> findings) {
        if (tekst.schoon().indexOf(')') < 0) {
            return;
        }
        Matcher item = LETTERED.matcher(tekst.schoon());
        char last = 0;
        while (item.find()) {
            char letter = item.group(1).charAt(0);
            if (last != 0 && letter > last + 1) {
                findings.add(Finding.of(
                        ParseCode.SKIPPED_ENUMERATION,
                        tekst.bron(),
                        "This enumeration goes from (" + last + ") to (" + letter + ").",
                        "See whether an item was lost."));
            }
            last = last == 0 && letter != 'a' ? 0 : letter;
        }
    }

    private static void reportDoubledWord(Tekst tekst, List<Finding> findings) {
        Matcher word = WORD.matcher(tekst.schoon());
        String before = "";
        int end = -2;
        while (word.find()) {
            boolean adjacent = word.start() == end + 1;
            if (adjacent && word.group().equalsIgnoreCase(before) && Character.isLetter(before.charAt(0))) {
                findings.add(Finding.of(
                        ParseCode.DOUBLED_WORD,
                        tekst.bron(),
                        "The word \"" + before + "\" stands here twice in a row."));
            }
            before = word.group();
            end = word.end();
        }
    }

    private static void reportParentheses(Tekst tekst, List<Finding> findings) {
        int open = 0;
        String text = tekst.schoon();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(') {
                open++;
            } else if (c == ')' && !closesLetter(text, at)) {
                open--;
            }
            if (open < 0) {
                break;
            }
        }
        if (open != 0) {
            findings.add(Finding.of(
                    ParseCode.UNBALANCED_PARENTHESIS,
                    tekst.bron(),
                    open > 0
                            ? "A parenthesis is opened here and not closed."
                            : "A parenthesis is closed here that none opened."));
        }
    }

    /** "a) …" closes nothing. */
    private static boolean closesLetter(String text, int at) {
        return at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (at == 1 || Character.isWhitespace(text.charAt(at - 2)));
    }
}
