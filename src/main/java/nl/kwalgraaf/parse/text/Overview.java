package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.PlacedText;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * What the overview names: the kwalificaties with their level, and each deel, kerntaak and werkproces with its title.
 *
 * <p>The overview is a table that was flattened to text, in more ways than one. A title is taken to be what stands
 * between its code and the next; where the columns were mixed up, the body's titles are the ones to trust.
 *
 * @param kwalificaties the rows of the table of kwalificaties, in printed order
 * @param units per code every place that names it, in printed order
 * @param vermeldingen the places that speak of the dossier as a whole
 */
record Overview(List<TableRow> kwalificaties, Map<Eenheidscode, List<Tekst>> units, List<Vermelding> vermeldingen) {

    /** A row of the table of kwalificaties, under the code that is printed there. */
    record TableRow(
            Eenheidscode code,
            Tekst naam,
            Niveau mboNiveau,
            boolean alsoEqf,
            Optional<Tekst> beroepsvereisten,
            Optional<Tekst> typering,
            Span bron) {}

    static final Overview NONE = new Overview(List.of(), Map.of(), List.of());

    /**
     * The columns behind a name: the mbo-niveau, whether there are beroepsvereisten, and the kind of opleiding. Where a
     * name runs over several lines of its cell they stand in the middle of it; a level alone stands at the end. The
     * level of the European framework may stand behind it: "4 (4)", "4 (EQF 4)". A narrow cell breaks its word, so that
     * the columns behind it, and the name, stand between the halves: "4 Middenkader- Nee" and "opleiding".
     */
    private static final Pattern COLUMNS = Pattern.compile("(?:\\s|(?<=-))([1-4])(?:\\s?\\((?:" + Words.EQF.capital()
            + "\\D{0,8})?[1-8]\\))?(?:((?:\\s(?:(?i:" + Words.YES_OR_NO.clean() + "|[\\p{L}-]*"
            + Words.OPLEIDING.clean() + "|\\p{L}{3,}-(?=\\s(?:.*\\s)?" + Words.OPLEIDING.clean()
            + "$)))(?!\\S))++)|$)");

    private static final Set<String> YES_OR_NO = Words.YES_OR_NO.set();

    private static final Pattern EQF = Pattern.compile(Words.EQF.capital());

    private static final Pattern KERNTAKEN = Pattern.compile(Words.KERNTAKEN.clean());

    private static final Pattern OTHER_HALF = Pattern.compile("\\s" + Words.OPLEIDING.clean() + "$");

    private static final Pattern BROKEN = Pattern.compile("(?i)-(" + Words.OPLEIDING.clean() + ")$");

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A code with what stands between it and the next. */
    private record Segment(Eenheidscode code, List<Row> rows, Span heading) {
        Tekst words() {
            return rows.isEmpty() ? new Tekst("", heading) : CleanText.line(rows);
        }
    }

    static Overview read(List<ReadRow> rows, Claims claims) {
        List<Vermelding> vermeldingen = new ArrayList<>();
        Optional<CellsApart> apart = CellsApart.of(ReadRow.rows(rows));
        List<Segment> segments = segments(rows, apart, vermeldingen, claims);
        List<TableRow> kwalificaties = new ArrayList<>();
        Map<Eenheidscode, List<Tekst>> units = new LinkedHashMap<>();
        boolean eqf =
                rows.stream().anyMatch(read -> EQF.matcher(read.row().text()).find());
        for (Segment segment : segments) {
            Tekst tekst = segment.words();
            Span bron = segment.heading.to(tekst.bron());
            claims.represented(bron);
            Matcher columns = COLUMNS.matcher(tekst.schoon());
            int named = kwalificaties.size();
            if (apart.filter(CellsApart::isComplete).isPresent()
                    && named < apart.get().names()) {
                kwalificaties.add(new TableRow(
                        segment.code,
                        new Tekst(tekst.schoon(), bron),
                        apart.get().level(named),
                        eqf,
                        apart.get().beroepsvereisten(named),
                        apart.get().typering(named),
                        bron));
            } else if (segment.code.soort().eigen() && segment.code.isDeel() && columns.find()) {
                kwalificaties.add(tableRow(segment, tekst, columns, eqf));
            } else {
                units.computeIfAbsent(segment.code, ignored -> new ArrayList<>())
                        .add(new Tekst(tekst.schoon(), bron));
            }
        }
        return new Overview(kwalificaties, units, vermeldingen);
    }

    private static TableRow tableRow(Segment segment, Tekst tekst, Matcher columns, boolean eqf) {
        Optional<Tekst> beroepsvereisten = Optional.empty();
        Optional<Tekst> typering = Optional.empty();
        PlacedText cells = CleanText.placed(segment.rows);
        int level = columns.start(1);
        int words = columns.start(2) < 0 ? columns.end() : columns.start(2);
        Matcher word = WORD.matcher(tekst.schoon()).region(words, columns.end());
        while (word.find()) {
            Tekst cell = cells.tekst(word.start(), word.end());
            if (YES_OR_NO.contains(Folding.fold(cell.schoon()))) {
                // The branchevereisten may stand in a column behind them.
                beroepsvereisten = beroepsvereisten.or(() -> Optional.of(cell));
            } else if (typering.isEmpty()) {
                // A cell may break the word: "middenkader-", "opleiding".
                typering = Optional.of(new Tekst(BROKEN.matcher(cell.schoon()).replaceFirst("$1"), cell.bron()));
            }
        }
        List<Row> names =
                without(segment.rows, cells.tekst(level, columns.end()).bron());
        Matcher half = OTHER_HALF.matcher(tekst.schoon());
        if (typering.filter(cell -> cell.schoon().endsWith("-")).isPresent() && half.find()) {
            Tekst other = cells.tekst(half.start(), half.end());
            Tekst first = typering.get();
            typering = Optional.of(new Tekst(
                    first.schoon().substring(0, first.schoon().length() - 1) + other.schoon(),
                    first.bron().to(other.bron())));
            names = without(names, other.bron());
        }
        Tekst naam = CleanText.line(names);
        Tekst niveau = cells.tekst(level, level + 1);
        return new TableRow(
                segment.code,
                new Tekst(naam.schoon(), segment.heading.to(naam.bron())),
                new Niveau(Integer.parseInt(niveau.schoon()), niveau.bron()),
                eqf,
                beroepsvereisten,
                typering,
                segment.heading.to(tekst.bron()));
    }

    /** What is left of the rows where that span is taken out of them. */
    private static List<Row> without(List<Row> rows, Span out) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        row.upTo(Math.min(row.end(), out.start())), row.from(Math.max(row.start(), out.end()))))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<Segment> segments(
            List<ReadRow> rows, Optional<CellsApart> apart, List<Vermelding> vermeldingen, Claims claims) {
        List<Segment> segments = new ArrayList<>();
        boolean sentence = false;
        boolean named = true;
        for (ReadRow read : rows) {
            Row row = read.row();
            if (read.section().isPresent()) {
                claims.structure(row.span());
                sentence = false;
            } else if (sentence || introduces(row)) {
                vermeldingen.add(new Vermelding(Vermelding.Onderwerp.KERNTAKEN, row.span()));
                claims.represented(row.span());
                sentence = !Ending.of(row).isStop() && !saysNone(row);
            } else if (apart.isPresent() && apart.get().holds(row)) {
                if (apart.get().isComplete()) {
                    claims.represented(row.span());
                }
                named = false;
            } else if (apart.isPresent() && segments.size() <= apart.get().names() && isOfHead(row, named)) {
                named = false;
                vermeldingen.add(new Vermelding(Vermelding.Onderwerp.KWALIFICATIES, row.span()));
                claims.represented(row.span());
            } else {
                named = true;
                split(row, segments, vermeldingen, claims);
            }
        }
        return segments;
    }

    /** The head of a column stands behind a gap or a cell, where these are apart from the names. */
    private static boolean isOfHead(Row row, boolean named) {
        return !CellsApart.isNamed(row) && (row.gap() || !named && !row.goesOn());
    }

    /** Cuts a row at the codes in it; what stands before the first belongs to the last code of the rows before. */
    private static void split(Row row, List<Segment> segments, List<Vermelding> vermeldingen, Claims claims) {
        CodeScanner codes = new CodeScanner(row.source().content(), row.end());
        Optional<CodeScanner.Found> found = codes.after(row.start());
        int before = found.map(code -> start(code, row, row.start())).orElse(row.end());
        Row head = row.upTo(before);
        if (!head.isEmpty() && segments.isEmpty()) {
            vermeldingen.add(new Vermelding(Vermelding.Onderwerp.KWALIFICATIES, head.span()));
            claims.represented(head.span());
        } else if (!head.isEmpty()) {
            segments.get(segments.size() - 1).rows.add(head);
        }
        while (found.isPresent()) {
            CodeScanner.Found code = found.get();
            int start = start(code, row, row.start());
            found = codes.after(code.end());
            Row title = row.upTo(found.map(next -> start(next, row, code.end())).orElse(row.end()))
                    .from(code.next());
            Segment segment = new Segment(code.code(), new ArrayList<>(), new Span(row.source(), start, code.end()));
            if (!title.isEmpty()) {
                segment.rows.add(title);
            }
            segments.add(segment);
        }
    }

    /** Where a code begins, or the word for its unit before it. */
    private static int start(CodeScanner.Found code, Row row, int from) {
        return HeadingCode.wordBefore(code, row.source().content(), from);
    }

    /** "De gemeenschappelijke kerntaken en werkprocessen zijn de volgende:", "Geen extra kerntaken …". */
    private static boolean introduces(Row row) {
        return Character.isUpperCase(row.charAt(0))
                && (Words.ARTICLE.beginning(row) >= 0 || saysNone(row))
                && KERNTAKEN.matcher(row.text()).find();
    }

    static boolean saysNoKerntaken(Row row) {
        return saysNone(row) && KERNTAKEN.matcher(row.text()).find();
    }

    private static boolean saysNone(Row row) {
        return Character.isUpperCase(row.charAt(0)) && Words.THERE_IS_NONE.beginning(row) >= 0;
    }

    /** The first title under which the overview names this unit; empty where it prints the code alone. */
    Optional<Tekst> titel(Eenheidscode code) {
        return units.getOrDefault(code, List.of()).stream()
                .filter(tekst -> !tekst.schoon().isEmpty())
                .findFirst();
    }

    /** The folded name of each own deel that the overview names, in the table of kwalificaties or below it. */
    Map<Eenheidscode, String> ownDelen() {
        Map<Eenheidscode, String> delen = new LinkedHashMap<>();
        for (Eenheidscode code : units.keySet()) {
            if (code.isDeel() && code.soort().eigen()) {
                titel(code).ifPresent(titel -> delen.put(code, Folding.fold(titel.schoon())));
            }
        }
        kwalificaties.forEach(row -> {
            String naam = Folding.fold(row.naam().schoon());
            if (!delen.containsValue(naam)) {
                delen.putIfAbsent(row.code(), naam);
            }
        });
        return delen;
    }

    boolean names(Eenheidscode code) {
        return units.containsKey(code);
    }
}
