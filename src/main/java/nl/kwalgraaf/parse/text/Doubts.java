package nl.kwalgraaf.parse.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.FirstLetters;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.parse.words.Wrapping;
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

    /** No document has a thousand pages. */
    private static final int LONGEST_NUMBER = 3;

    /** A code in which letters were taken for digits: "Pl-k-1". What may not stand before it is looked at last. */
    private static final Pattern CODE = Pattern.compile(
            "[A-Za-z][\\dIlO](?<![\\p{L}\\d].{2})[\\dIlO]{0,2} ?[-\u2010-\u2014] ?[kK] ?[-\u2010-\u2014]? ?[\\dIlO]");

    /** With its colon; most lines of a text are longer. */
    private static final int LONGEST_LABEL = 62;

    private static final Pattern UNKNOWN_LABEL =
            Pattern.compile("\\p{Lu}[\\p{L} /()&-]{3," + (LONGEST_LABEL - 4) + "}[\\p{L})] ?:?");

    /** The beginning of a sentence or item, or a value of one word, day or numbers. */
    private static final Pattern VALUE = Pattern.compile("^\\p{Lu}|^\\d[\\d ,/&-]*$");

    private static final Pattern SENTENCE =
            Pattern.compile(".*[.:]$|^\\d|^" + Words.clean(Words.YES_OR_NO.capitalised()) + "\\b");

    /** What is called by such a name has no field, and is none of an author's own subheadings. */
    private static final Set<String> WITHOUT_FIELD = Words.LABEL_WITHOUT_FIELD.set();

    private static final FirstLetters NAMES = new FirstLetters(
            Stream.concat(Field.wordings(), WITHOUT_FIELD.stream()).toList());

    private static final Set<String> YES_OR_NO = Words.YES_OR_NO.set();

    /** Where a text stands: none of a keuzedeel has subheadings of its author, some of a unit have, many of another deel. */
    private enum Of {
        TITLE,
        KEUZEDEEL,
        UNIT,
        ESSAY
    }

    private final List<Finding> findings;
    private final Claims claims;
    private final Wrapping wrapping;
    private final List<Deel> delen;
    private final UnknownLeads leads;

    Doubts(List<Deel> delen, Claims claims, Wrapping wrapping, List<Finding> findings) {
        this.delen = delen;
        this.claims = claims;
        this.wrapping = wrapping;
        this.findings = findings;
        this.leads = new UnknownLeads(delen);
    }

    void report(Map<Eenheidscode, Draft> drafts) {
        for (Deel deel : delen) {
            deel.naam().ifPresent(naam -> title(deel.code(), naam));
            deel.rubrieken()
                    .forEach((rubriek, tekst) -> lines(
                            tekst,
                            deel.soort() == Deelsoort.KEUZEDEEL && !InhoudParser.NAMES.contains(rubriek)
                                    ? Of.KEUZEDEEL
                                    : Of.ESSAY));
            deel.units().forEach(unit -> {
                unit.titel().ifPresent(titel -> title(unit.code(), titel));
                for (Inhoud inhoud : unit.inhouden()) {
                    inhoud.teksten().forEach(tekst -> lines(tekst, Of.UNIT));
                }
                if (deel.soort().gemeenschappelijk()) {
                    Optional.ofNullable(unit.inhoud().rubrieken().get(Rubriek.AANHEF))
                            .filter(leads::change)
                            .ifPresent(aanhef -> doubtful(
                                    aanhef.bron().source().line(aanhef.bron().lastLine()),
                                    aanhef.bron(),
                                    ParseCode.UNKNOWN_LEAD_LINE));
                }
            });
            deel.kerntaken().forEach(kerntaak -> {
                vakkennis(kerntaak);
                headed(kerntaak, drafts);
            });
        }
    }

    /** Where a title goes on behind a gap and a capital, whatever is below, a label ended up in it. */
    private void title(Eenheidscode code, Tekst titel) {
        lines(titel, Of.TITLE);
        // Few titles have a dash, and no code is without one.
        if (hasDash(titel.schoon()) && CODE.matcher(titel.schoon()).find()) {
            claims.doubtful(titel.bron());
            findings.add(ParseCode.CODE_IN_TITLE.at(titel.bron(), code));
        }
        if (titel.schoon().length() > LONGEST_TITLE) {
            claims.doubtful(titel.bron());
            findings.add(ParseCode.TITLE_TOO_LONG.at(
                    titel.bron(), code, titel.schoon().length()));
        }
    }

    private static boolean hasDash(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == '-' || words.charAt(at) >= '\u2010' && words.charAt(at) <= '\u2014') {
                return true;
            }
        }
        return false;
    }

    /**
     * A line of a text that is a label by itself, of whatever unit, is text of it only by accident. What looks like one
     * may also be furniture between two lines of the text.
     */
    private void lines(Tekst tekst, Of of) {
        Span span = tekst.bron();
        SourceText source = span.source();
        int above = span.firstLine();
        int last = span.lastLine();
        // What comes a thousand times is sought in the text once.
        Set<String> sought = new HashSet<>();
        boolean led = lead(source.line(above), tekst, sought);
        for (int number = above + 1; number <= last; number++) {
            Line line = source.line(number);
            int begin = Folding.pastBlank(source.content(), line.start(), line.end());
            boolean lead = !led && lead(line, tekst, sought);
            led |= lead;
            if (begin == line.end()) {
                continue;
            }
            number(source, line, begin);
            // A label begins with a capital, as few lines within a text do.
            if (!lead && Character.isUpperCase(source.charAt(begin)) && line.end() <= span.end()) {
                Row row = Row.of(source, line);
                String name = NAMES.mayBegin(row, 0) ? name(row) : "";
                boolean known = Field.labelled(name).isPresent();
                boolean label =
                        known || WITHOUT_FIELD.contains(name) || number < last && looksLikeLabel(row, above, last, of);
                if (label && sought.add(row.plain()) && tekst.schoon().contains(row.plain())) {
                    doubtful(line, span, known ? ParseCode.LABEL_IN_TEXT : ParseCode.UNKNOWN_LABEL);
                    return;
                }
            }
            above = number;
        }
    }

    /** A page may have ended there: where too few do, their numbers form no row. */
    private void number(SourceText source, Line line, int begin) {
        if (line.end() - begin <= LONGEST_NUMBER && Character.isDigit(source.charAt(begin)) && claims.isRead(begin)) {
            findings.add(ParseCode.Variant.NUMBER_IN_TEXT.at(Span.of(source, line)));
        }
    }

    /** What a label on this row would be called, which may end there or before a colon; empty where none can be. */
    private static String name(Row row) {
        int colon = row.text(0, Math.min(row.length(), Field.LONGEST + 1)).indexOf(':');
        int end = colon < 0 ? row.length() : colon;
        return end > Field.LONGEST || ".;,".indexOf(row.last()) >= 0 && colon < 0 ? "" : Folding.fold(row.text(0, end));
    }

    /** A short line apart from the text above it, over what begins anew. */
    private boolean looksLikeLabel(Row row, int above, int last, Of of) {
        boolean gap = above < row.line() - 1;
        if (!gap && of != Of.KEUZEDEEL
                || row.length() > LONGEST_LABEL
                || Ending.of(row).isOfProse()
                || !UNKNOWN_LABEL.matcher(row.text()).matches()) {
            return false;
        }
        SourceText source = row.source();
        int next = row.line() + 1;
        while (next < last && source.textOf(source.line(next)).isBlank()) {
            next++;
        }
        Row below = Row.of(source, source.line(next));
        if (gap && (of == Of.TITLE || YES_OR_NO.contains(Folding.fold(below.text())))) {
            return true;
        }
        boolean value = VALUE.matcher(below.text()).find();
        boolean apart = gap || Ending.of(Row.of(source, source.line(above))) == Ending.STOP;
        return gap && of != Of.ESSAY && value && SENTENCE.matcher(below.text()).find()
                || apart && of == Of.KEUZEDEEL && (value || ItemList.isMarked(below)) && wrapping.hadRoom(row, below);
    }

    private boolean lead(Line line, Tekst tekst, Set<String> sought) {
        if (!leads.lead(line, tekst.bron())) {
            return false;
        }
        String words = tekst.bron().source().textOf(line).strip().replace('\u00a0', ' ');
        boolean within = sought.add(words) && tekst.schoon().contains(words);
        if (within) {
            doubtful(line, tekst.bron(), ParseCode.UNKNOWN_LEAD_LINE);
        }
        return within;
    }

    private void doubtful(Line line, Span text, ParseCode code) {
        claims.doubtful(new Span(text.source(), line.start(), Math.max(line.end(), text.end())));
        findings.add(code.at(Span.of(text.source(), line)));
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
