package nl.kwalgraaf.parse.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/** Lines within texts that look like one above what holds for one profiel, and are none that is known. */
final class UnknownLeads {
    /** No name of a profiel is so long that the line above its aanvulling is longer. */
    private static final int LONGEST_LEAD = 150;

    private final List<Deel> delen;
    private Pattern forOne;

    UnknownLeads(List<Deel> delen) {
        this.delen = delen;
    }

    /**
     * Whether the line, within a text, is "Voor X geldt aanvulend:", "… af. Voor X geldt aanvullend:" or "Extra voor X:":
     * what is below it may hold for one profiel only.
     */
    boolean lead(Line line, Span span) {
        SourceText source = span.source();
        int begin = Folding.pastBlank(source.content(), line.start(), line.end());
        if (begin == line.end()) {
            return false;
        }
        boolean begins = line.end() - begin <= LONGEST_LEAD
                && Character.isUpperCase(source.charAt(begin))
                && LeadLine.mayBegin(Row.of(source, line));
        boolean open = source.charAt(line.end() - 1) != ':';
        if (open && !begins) {
            return false;
        }
        String words = source.textOf(line).strip();
        return open ? isAlone(line, span) && isForOne(words) : begins || LeadLine.ends(words) || isForOne(words);
    }

    /** Whether the lead lines of a list are "De allround bakker:" and below its items "De leidinggevend bakker:". */
    boolean change(Tekst aanhef) {
        if (aanhef.schoon().indexOf('\n') < 0) {
            return false;
        }
        List<String> leads = aanhef.schoon().lines().map(Folding::fold).toList();
        return leads.stream()
                .skip(1)
                .anyMatch(lead -> delen.stream()
                        .flatMap(deel -> deel.naam().stream())
                        .map(naam -> Folding.fold(naam.schoon()))
                        .anyMatch(naam -> names(lead, naam) != names(leads.get(0), naam)));
    }

    /** Whether the words of the name stand there in their order, inflected or not. */
    private static boolean names(String lead, String naam) {
        int at = 0;
        String[] words = naam.split(" ");
        for (String word : lead.split(" ")) {
            at += at < words.length && (word.startsWith(words[at]) || words[at].equals(word + 'e')) ? 1 : 0;
        }
        return at == words.length;
    }

    /** "Aanvullend voor de Souschef:" or "Voor de Souschef ook", with the name, the code or the level that such a line may give. */
    private boolean isForOne(String words) {
        // Few documents have such a line, and most lines that end in a colon say "De beheerder:".
        if (Words.BEFORE_PROFIEL.list().stream().noneMatch(words.toLowerCase(Locale.ROOT)::contains)) {
            return false;
        }
        forOne = forOne == null ? forOne() : forOne;
        Matcher named = forOne.matcher(words);
        return named.find() && (words.endsWith(":") || named.start() == 0);
    }

    private Pattern forOne() {
        String names = delen.stream()
                .flatMap(deel ->
                        Stream.concat(Stream.of(deel.code().toString()), deel.naam().map(Tekst::schoon).stream()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iU)\\b" + Words.BEFORE_PROFIEL.clean() + " (?:(?:" + Words.ARTICLE.clean() + "|"
                + Words.PROFIEL.clean() + ") )*(?:" + (names.isEmpty() ? "" : names + "|") + Words.NIVEAU.clean()
                + " [1-4])(?: ?:|(?!\\w)[^:]*)$");
    }

    /** It is no whole sentence, and none goes on with it. */
    private static boolean isAlone(Line line, Span text) {
        SourceText source = text.source();
        Ending ending = Ending.of(Row.of(source, line));
        if (ending != Ending.WORD) {
            return false;
        }
        Row below = Row.of(source, source.line(Math.min(line.number() + 1, text.lastLine())));
        return below.isEmpty() || !Character.isLowerCase(below.charAt(0));
    }
}
