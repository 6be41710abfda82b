package nl.kwalgraaf.parse.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Deel;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Kerntaak;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Werkproces;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Line;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * Where something of a unit may have ended up in something else of it: what is read there is told, and counted as
 * doubtful, so that no loss is silent.
 */
final class Doubts {
    /** The longest title of the publisher's dossiers has some 200 characters. */
    static final int LONGEST_TITLE = 300;

    private static final Pattern LEAD = Pattern.compile(Words.clean(Words.BEFORE_PROFIEL.capitalised()) + " ");

    /** No name of a profiel is so long that the line above its aanvulling is longer. */
    private static final int LONGEST_LEAD = 150;

    /** A code in which letters were taken for digits: "Pl-k-1". What may not stand before it is looked at last. */
    private static final Pattern CODE = Pattern.compile(
            "[A-Za-z][\\dIlO](?<![\\p{L}\\d].{2})[\\dIlO]{0,2} ?[-\u2010-\u2014] ?[kK] ?[-\u2010-\u2014]? ?[\\dIlO]");

    private static final Pattern UNKNOWN_LABEL = Pattern.compile("\\p{Lu}[\\p{L} /()&-]{3,58}[\\p{L})] ?:?");

    /** A sentence, or a value of one word, day or numbers. */
    private static final Pattern VALUE =
            Pattern.compile("^\\p{Lu}.*[.:]$|^" + Words.clean(Words.YES_OR_NO.capitalised()) + "\\b|^\\d[\\d ,/&-]*$");

    private static final Set<String> YES_OR_NO = Words.YES_OR_NO.set();

    private final List<Finding> findings;
    private final Claims claims;
    private List<Deel> delen = List.of();
    private Pattern forOne;

    Doubts(List<Finding> findings, Claims claims) {
        this.findings = findings;
        this.claims = claims;
    }

    void report(List<Deel> delen, Map<Eenheidscode, Draft> drafts) {
        this.delen = delen;
        for (Deel deel : delen) {
            deel.naam().ifPresent(naam -> title(deel.code(), naam));
            deel.rubrieken()
                    .forEach((rubriek, tekst) -> lines(
                            tekst,
                            below -> isValue(
                                    below, deel.soort() == Deelsoort.KEUZEDEEL && rubriek != Rubriek.GEKOPPELD_AAN)));
            deel.units().forEach(unit -> {
                unit.titel().ifPresent(titel -> title(unit.code(), titel));
                for (Inhoud inhoud : unit.inhouden()) {
                    inhoud.teksten().forEach(tekst -> lines(tekst, below -> isValue(below, true)));
                }
            });
            deel.kerntaken().forEach(kerntaak -> {
                vakkennis(kerntaak);
                headed(kerntaak, drafts);
            });
        }
    }

    /** "Aanvullend voor de Souschef:", with the name, the code or the level that such a line may give. */
    private boolean isForOne(String words) {
        // Few documents have such a line, and most lines that end in a colon say "De beheerder:".
        if (Words.BEFORE_PROFIEL.list().stream().noneMatch(words.toLowerCase(Locale.ROOT)::contains)) {
            return false;
        }
        forOne = forOne == null ? forOne(delen) : forOne;
        return forOne.matcher(words).find();
    }

    private static Pattern forOne(List<Deel> delen) {
        String names = delen.stream()
                .filter(deel -> deel.soort().eigen())
                .flatMap(deel ->
                        Stream.concat(Stream.of(deel.code().toString()), deel.naam().map(Tekst::schoon).stream()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?iU)\\b" + Words.BEFORE_PROFIEL.clean() + " (?:(?:" + Words.ARTICLE.clean() + "|"
                + Words.PROFIEL.clean() + ") )*(?:" + (names.isEmpty() ? "" : names + "|") + Words.NIVEAU.clean()
                + " [1-4]) ?:$");
    }

    /** Where a title goes on behind a gap and a capital, whatever is below, a label ended up in it. */
    private void title(Eenheidscode code, Tekst titel) {
        lines(titel, below -> true);
        if (CODE.matcher(titel.schoon()).find()) {
            claims.doubtful(titel.bron());
            findings.add(ParseCode.CODE_IN_TITLE.at(titel.bron(), code));
        }
        if (titel.schoon().length() > LONGEST_TITLE) {
            claims.doubtful(titel.bron());
            findings.add(ParseCode.TITLE_TOO_LONG.at(
                    titel.bron(), code, titel.schoon().length()));
        }
    }

    /**
     * A line of a text that is a label by itself, of whatever unit, is text of it only by accident. What looks like one
     * may also be furniture between two lines of the text.
     *
     * @param value whether what is below a line that only looks like a label makes it one
     */
    private void lines(Tekst tekst, Predicate<String> value) {
        Span span = tekst.bron();
        SourceText source = span.source();
        int first = span.firstLine();
        int last = span.lastLine();
        boolean led = leadLine(source.line(first), tekst);
        boolean gap = false;
        for (int number = first + 1; number <= last; number++) {
            Line line = source.line(number);
            int begin = Folding.pastBlank(source.content(), line.start(), line.end());
            boolean behindGap = gap;
            gap = begin == line.end();
            boolean lead = !led && leadLine(line, tekst);
            led |= lead;
            // A label begins with a capital, as few lines within a text do.
            if (lead || gap || !Character.isUpperCase(source.charAt(begin))) {
                continue;
            }
            String words = source.textOf(line).strip();
            if (isLabel(words) && line.end() <= span.end()) {
                doubtful(line, span, ParseCode.LABEL_IN_TEXT);
                return;
            } else if (number < last
                    && behindGap
                    && UNKNOWN_LABEL.matcher(words).matches()
                    && value.test(below(source, number, last))
                    && tekst.schoon().contains(words)) {
                doubtful(line, span, ParseCode.UNKNOWN_LABEL);
            }
        }
    }

    /**
     * Below a subheading of an author stand sentences.
     *
     * @param labelled whether a line that only looks like a label is none of an author's own subheadings
     */
    private static boolean isValue(String below, boolean labelled) {
        return labelled && VALUE.matcher(below).find() || YES_OR_NO.contains(Folding.fold(below));
    }

    private static boolean isLabel(String words) {
        return !words.isEmpty()
                && words.length() <= Field.LONGEST
                && Character.isUpperCase(words.charAt(0))
                && ".;,".indexOf(words.charAt(words.length() - 1)) < 0
                && Field.labelled(Folding.fold(words)).isPresent();
    }

    private void doubtful(Line line, Span text, ParseCode code) {
        claims.doubtful(new Span(text.source(), line.start(), Math.max(line.end(), text.end())));
        findings.add(code.at(Span.of(text.source(), line)));
    }

    /**
     * "Voor X geldt aanvulend:", "… af. Voor X geldt aanvullend:" or "Extra voor X:" within a text: what is below it may
     * hold for one profiel only.
     */
    private boolean leadLine(Line line, Tekst tekst) {
        Span span = tekst.bron();
        SourceText source = span.source();
        // One that was known parts two texts of the same field.
        if (line.end() == line.start() || source.charAt(line.end() - 1) != ':' || claims.isStructure(line.end() - 1)) {
            return false;
        }
        String words = source.textOf(line).strip();
        boolean leads = LEAD.matcher(words).lookingAt() && words.length() <= LONGEST_LEAD
                || LeadLine.ends(words)
                || isForOne(words);
        if (!leads || !tekst.schoon().contains(words.replace('\u00a0', ' '))) {
            return false;
        }
        doubtful(line, span, ParseCode.UNKNOWN_LEAD_LINE);
        return true;
    }

    /** The next line that holds something. */
    private static String below(SourceText source, int number, int last) {
        int next = number + 1;
        while (next < last && source.textOf(source.line(next)).isBlank()) {
            next++;
        }
        return source.textOf(source.line(next)).strip();
    }

    /** A kerntaak that is worked out asks for vakkennis and vaardigheden. */
    private void vakkennis(Kerntaak kerntaak) {
        boolean none = kerntaak.inhouden().stream()
                .allMatch(inhoud -> inhoud.vakkennis().isEmpty());
        boolean workedOut = !kerntaak.inhoud().rubrieken().isEmpty()
                && kerntaak.werkprocessen().stream()
                        .anyMatch(werkproces -> !werkproces.inhoud().isEmpty());
        if (none && workedOut) {
            findings.add(ParseCode.KERNTAAK_WITHOUT_VAKKENNIS.at(
                    kerntaak.titel().map(Tekst::bron).orElseGet(() -> first(kerntaak)), kerntaak.code()));
        }
    }

    private static Span first(Kerntaak kerntaak) {
        return kerntaak.inhoud().rubrieken().values().iterator().next().bron();
    }

    /** A kerntaak that only the code of a werkproces shows. */
    private void headed(Kerntaak kerntaak, Map<Eenheidscode, Draft> drafts) {
        Draft draft = drafts.get(kerntaak.code());
        boolean named = draft.inBody()
                || kerntaak.titel().isPresent()
                || !kerntaak.vermeldingen().isEmpty();
        if (named || kerntaak.werkprocessen().isEmpty()) {
            return;
        }
        Werkproces werkproces = kerntaak.werkprocessen().get(0);
        Draft below = drafts.get(werkproces.code());
        if (below.inBody()) {
            findings.add(ParseCode.UNIT_WITHOUT_HEADING.at(
                    below.headings.get(0).span(), werkproces.code(), kerntaak.code()));
        }
    }
}
