package nl.kwalgraaf.parse.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwalgraaf.parse.words.Row;

/**
 * The stretches of a document: what stands before the overview, the overview, and the body.
 *
 * <p>The body begins where its first field does; a heading named in the overview can equal one of the body.
 *
 * @param said what else is said as covers say it: below "Algemene informatie", "Keuzedeel: Duits" and "Code: K0512"
 */
record Sections(List<ReadRow> preface, List<ReadRow> overview, List<ReadRow> said, List<ReadRow> body) {
    /** Labels that stand in no table head, so that they prove the body has begun. */
    private static final Set<Field> ONLY_IN_BODY = EnumSet.of(
            Field.CONTEXT,
            Field.BEROEPSHOUDING,
            Field.RESULTAAT_BEROEPENGROEP,
            Field.TYPERING_BEROEP,
            Field.COMPLEXITEIT,
            Field.VERANTWOORDELIJKHEID,
            Field.VAKKENNIS,
            Field.OMSCHRIJVING,
            Field.RESULTAAT,
            Field.GEDRAG);

    static Sections of(List<ReadRow> rows) {
        int body = bodyStart(rows);
        int overview = overview(rows, body);
        int said = Math.min(body + 1, rows.size());
        int fields = body < rows.size() && rows.get(body).isSection(SectionKind.ALGEMENE_INFORMATIE)
                ? saidEnd(rows, said)
                : said;
        List<ReadRow> whole = rows.subList(body, rows.size());
        return new Sections(
                rows.subList(0, overview),
                rows.subList(overview, body),
                rows.subList(said, fields),
                fields == said
                        ? whole
                        : Stream.concat(whole.stream().limit(1), rows.subList(fields, rows.size()).stream())
                                .toList());
    }

    /** Labels of a cover, each with its value behind it or on the next row. */
    private static int saidEnd(List<ReadRow> rows, int from) {
        int at = from;
        while (at < rows.size()) {
            Optional<CoverLabel.Found> found = CoverLabel.at(rows.get(at).row());
            if (found.isEmpty()) {
                break;
            }
            at++;
            if (found.get().value().isEmpty()
                    && at < rows.size()
                    && field(rows, at).isEmpty()) {
                at++;
            }
        }
        return at;
    }

    /** The rows before the leeswijzer, or before the overview where there is none, and what is said as there. */
    List<Row> cover() {
        return Stream.concat(preface.subList(0, leeswijzerStart()).stream(), said.stream())
                .map(ReadRow::row)
                .toList();
    }

    /** The leeswijzer with its heading; no rows where there is none. */
    List<Row> leeswijzer() {
        return ReadRow.rows(preface.subList(leeswijzerStart(), preface.size()));
    }

    private int leeswijzerStart() {
        return first(preface, preface.size(), read -> read.isSection(SectionKind.LEESWIJZER));
    }

    boolean hasBody() {
        return !body.isEmpty() || overview.stream().anyMatch(ReadRow::isHeading);
    }

    /** A label or the heading of a section: codes alone stand in anybody's text about a qualification. */
    boolean showGenre() {
        return Stream.of(preface, overview, body)
                .anyMatch(rows -> IntStream.range(0, rows.size())
                        .anyMatch(at -> rows.get(at).section().isPresent()
                                || field(rows, at).isPresent()));
    }

    /** The first row of the body; just past the last row where there is none. */
    static int bodyStart(List<ReadRow> rows) {
        int field = firstField(rows);
        return field < 0 ? rows.size() : withHeadings(rows, field);
    }

    private static int firstField(List<ReadRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            ReadRow row = rows.get(at);
            boolean apart = row.row().gap() || Readings.withoutNumber(row.row()) > 0;
            Optional<SectionKind> kind = apart ? row.section() : Optional.empty();
            if (kind.filter(a -> a == SectionKind.SPECIFIEK
                            || a == SectionKind.TYPERING_BEROEPENGROEP
                            || a == SectionKind.UITWERKING
                            || a == SectionKind.ALGEMENE_INFORMATIE)
                    .isPresent()) {
                return at;
            }
            if (field(rows, at).filter(ONLY_IN_BODY::contains).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /** The field whose label stands there, be it broken over lines or beside its text. */
    private static Optional<Field> field(List<ReadRow> rows, int at) {
        ReadRow read = rows.get(at);
        if (read.label().isPresent() || !read.mayLabel()) {
            return read.label();
        }
        List<Row> here = ReadRow.rows(rows, at, LabelCell.MOST_ROWS);
        return LabelCell.broken(rows, at)
                .or(() -> LabelCell.of(read))
                .or(() -> LabelCell.at(here, Field.Under.KERNTAAK))
                .or(() -> LabelCell.at(here, Field.Under.WERKPROCES))
                .map(LabelCell::field);
    }

    /** Walks back from the first field over the headings that belong to it. */
    private static int withHeadings(List<ReadRow> rows, int field) {
        int body = field;
        boolean moved = true;
        while (moved && body > 0) {
            moved = false;
            Optional<SectionKind> above = rows.get(body - 1).section();
            if (above.filter(a -> a.deelsoort().isPresent()
                                    || a == SectionKind.SPECIFIEK
                                    || a == SectionKind.TYPERING_BEROEPENGROEP)
                            .isPresent()
                    || Outline.isOverUnits(rows.get(body - 1).row())) {
                body--;
                moved = true;
                continue;
            }
            for (int up = body - 1; up >= 0 && up >= body - Place.LABEL_IN_SIGHT; up--) {
                if (rows.get(up).isHeading() && headsField(rows, up, body)) {
                    body = up;
                    moved = true;
                    break;
                }
            }
        }
        return body;
    }

    /** Only the nearest code above a field is its heading; the one above that must be its parent. */
    private static boolean headsField(List<ReadRow> rows, int up, int body) {
        Optional<Field> label = field(rows, body);
        CodeScanner.Found code = code(rows.get(up)).orElseThrow();
        if (label.isPresent()) {
            return label.get().under() == Field.Under.of(code.code());
        }
        return code(rows.get(body))
                .filter(child -> child.code().isWerkproces()
                        ? child.code().vanKerntaak().equals(code.code())
                        : child.code().isKerntaak() && child.code().vanDeel().equals(code.code()))
                .isPresent();
    }

    private static int overview(List<ReadRow> rows, int body) {
        int named = first(rows, body, read -> read.isSection(SectionKind.OVERZICHT));
        return named < body ? named : first(rows, body, ReadRow::isHeading);
    }

    private static int first(List<ReadRow> rows, int end, Predicate<ReadRow> wanted) {
        return IntStream.range(0, end)
                .filter(at -> wanted.test(rows.get(at)))
                .findFirst()
                .orElse(end);
    }

    private static Optional<CodeScanner.Found> code(ReadRow row) {
        return row.heading().map(HeadingCode::found);
    }
}
