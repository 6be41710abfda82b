package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.parse.words.CompetentieParser;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.text.Span;

/** Sorts the rows of the body under the units and fields they belong to. */
final class BodyParser {
    private final List<Part> parts;
    private final Overview overview;
    private final Claims claims;
    private final Body body = Body.empty();

    private Draft unit;
    private Draft.Scope scope;
    private Field field;
    private boolean generiek;
    private Body.Explaining explaining;
    private int at;

    private BodyParser(List<Part> parts, Overview overview, Claims claims) {
        this.parts = new ArrayList<>(parts);
        this.overview = overview;
        this.claims = claims;
    }

    static Body parse(List<Part> parts, Overview overview, Claims claims) {
        BodyParser parser = new BodyParser(parts, overview, claims);
        while (parser.at < parts.size()) {
            Part part = parts.get(parser.at);
            if (part instanceof Part.Heading heading) {
                parser.open(heading);
            } else if (part instanceof Part.Duplicate) {
                parser.close();
            } else if (part instanceof Part.Section section) {
                parser.open(section);
            } else if (part instanceof Part.Text text) {
                parser.take(text.read());
            }
        }
        return parser.body;
    }

    private void open(Part.Heading heading) {
        unit = body.units().computeIfAbsent(heading.code(), Draft::new);
        unit.headings.add(heading.row());
        if (!heading.titel().isEmpty()) {
            unit.titel.add(heading.titel());
        }
        claims.represented(heading.row().span());
        scope = unit.base;
        field = null;
        generiek = false;
        explaining = null;
        at++;
        while (continuesTitle()) {
            Row row = ((Part.Text) parts.get(at++)).read().row();
            unit.titel.add(row);
            claims.represented(row.span());
        }
        dropTitleAgain();
    }

    /** A page may end between a code and its title; its running heading then says the title first. */
    private void dropTitleAgain() {
        int half = unit.titel.size() / 2;
        boolean again = 2 * half == unit.titel.size();
        for (int at = 0; again && at < half; at++) {
            again = unit.titel.get(at).text().equals(unit.titel.get(half + at).text());
        }
        if (again) {
            unit.titel.subList(0, half).clear();
        }
    }

    /** Nobody claims what follows, up to the next heading. */
    private void close() {
        unit = null;
        generiek = false;
        explaining = null;
        at++;
    }

    /** What stands between a heading and the first label is the rest of its title, wherever it was wrapped. */
    private boolean continuesTitle() {
        if (at >= parts.size()
                || unit.titel.size() >= SaidName.MOST_ROWS
                || !(parts.get(at) instanceof Part.Text text)) {
            return false;
        }
        Row row = text.read().row();
        if (labelAt(at).isPresent()) {
            return false;
        }
        if (unit.titel.isEmpty()) {
            return true;
        }
        return row.goesOn() || !Ending.of(row).closesTitle() && (!row.gap() || labelWithin(SaidName.MOST_ROWS));
    }

    /** A label comes with nothing but words of a title before it; sentences would stand under a label of their own. */
    private boolean labelWithin(int rows) {
        for (int ahead = at; ahead < parts.size() && ahead <= at + rows; ahead++) {
            if (!(parts.get(ahead) instanceof Part.Text text)) {
                return false;
            }
            if (labelAt(ahead).isPresent()) {
                return true;
            }
            if (Ending.of(text.read().row()).closesTitle()) {
                return false;
            }
        }
        return false;
    }

    /** The label of the open unit that begins there, alone, broken over rows, or in a cell beside its value, where each comes once. */
    private Optional<LabelCell> labelAt(int index) {
        ReadRow read = ((Part.Text) parts.get(index)).read();
        Field.Under under = Field.Under.of(unit.code);
        // Behind a gap and before a colon a label may begin small.
        Optional<LabelCell> label = LabelCell.alone(parts, index, under)
                .or(() -> LabelCell.of(read).filter(cell -> cell.field().under() == under));
        return label.isPresent() || !read.mayLabel()
                ? label
                : LabelCell.at(Part.rows(parts, index, LabelCell.MOST_ROWS), under)
                        .filter(cell -> !unit.base.labels.containsKey(cell.field()));
    }

    private void open(Part.Section section) {
        Row row = section.row();
        at++;
        explaining = null;
        switch (section.kind()) {
            case BASISDEEL, LANDELIJK_DEEL -> common(section.kind(), row);
            case ALGEMENE_INFORMATIE -> keuzedeel(row);
            case PROFIELDEEL, REGIONAAL_DEEL, UITWERKING -> {
                unit = null;
                generiek = false;
            }
            case SPECIFIEK, TYPERING_BEROEPENGROEP -> {
                if (unit == null || !unit.code.isDeel()) {
                    common(SectionKind.BASISDEEL, row);
                }
            }
            case GENERIEK -> {
                if (body.genericHeading().isEmpty()) {
                    body.genericHeading().add(row);
                }
                generiek = true;
            }
            default -> {
                explaining = new Body.Explaining(row, new ArrayList<>());
                body.explaining().add(explaining);
                claims.represented(row.span());
            }
        }
        field = null;
        claims.structure(row.span());
    }

    /** The common deel has no heading with a code; its letter and number are those of its kerntaken. */
    private void common(SectionKind kind, Row row) {
        Deelsoort soort = kind.deelsoort().orElseThrow();
        Eenheidscode code = Stream.concat(overview.units().keySet().stream(), codes())
                .filter(known -> known.soort().gemeenschappelijk())
                .map(Eenheidscode::vanDeel)
                .findFirst()
                .orElseGet(() -> Eenheidscode.deel(soort, 1));
        unit = body.units().computeIfAbsent(code, Draft::new);
        unit.headings.add(row);
        unit.vermeldingen.add(new Vermelding(Vermelding.Onderwerp.SOORT, row.span()));
        claims.represented(row.span());
        scope = unit.base;
        generiek = false;
    }

    /** What holds for the whole keuzedeel may have no heading with its code; its parts bear it. */
    private void keuzedeel(Row row) {
        generiek = false;
        unit = null;
        if (codes().anyMatch(Eenheidscode::isDeel)) {
            return;
        }
        Optional<Eenheidscode> code = codes().map(Eenheidscode::vanDeel).findFirst();
        unit = body.units().computeIfAbsent(code.orElse(Eenheidscode.deel(Deelsoort.KEUZEDEEL, 1)), Draft::new);
        unit.headings.add(row);
        scope = unit.base;
    }

    /** Those of all headings. */
    private Stream<Eenheidscode> codes() {
        return parts.stream().filter(Part.Heading.class::isInstance).map(part -> ((Part.Heading) part).code());
    }

    // Fields

    private void take(ReadRow read) {
        Row row = read.row();
        if (explaining != null) {
            explaining.rows().add(row);
            at++;
        } else if (generiek) {
            body.generiek().add(row);
            at++;
        } else if (unit == null) {
            at++;
        } else if (!aanvulling(read) && !competenties(read) && !label()) {
            content(row);
            at++;
        }
    }

    /** "Voor X geldt aanvullend:" puts what follows in the same field under profiel X. */
    private boolean aanvulling(ReadRow row) {
        Optional<LeadLine> lead = field == null || row.reading() != Reading.Plain.LEAD
                ? Optional.empty()
                : LeadLine.at(Part.rows(parts, at, LeadLine.MOST_ROWS));
        if (lead.isEmpty()) {
            return false;
        }
        LeadLine voor = lead.get();
        scope = unit.aanvulling(voor.nameText());
        voor.rows().forEach(part -> claims.structure(part.span()));
        if (field == Field.COMPETENTIES) {
            field = Field.GEDRAG;
        }
        scope.voor.putIfAbsent(field, voor.naam());
        at += voor.rows().size();
        if (!voor.rest().isEmpty()) {
            content(voor.rest());
        }
        return true;
    }

    private boolean competenties(ReadRow read) {
        if (!unit.code.isWerkproces() || !(read.reading() instanceof Reading.Competenties lead)) {
            return false;
        }
        Row row = read.row();
        int end = lead.end();
        field = Field.COMPETENTIES;
        claims.structure(new Span(row.source(), row.start(), end));
        Row rest = row.from(end);
        scope.labels.putIfAbsent(field, row);
        if (!rest.isEmpty()) {
            scope.rows(field).add(rest);
        }
        at++;
        if (rest.isEmpty() && row.last() != ':') {
            takeVerb();
        }
        return true;
    }

    /** "De onderliggende competenties" on one row and "zijn: Leren" on the next. */
    private void takeVerb() {
        if (at < parts.size() && parts.get(at) instanceof Part.Text next) {
            Row row = next.read().row();
            int end = LeadLine.verbEnd(row);
            if (end >= 0) {
                claims.structure(new Span(row.source(), row.start(), end));
                if (end < row.end()) {
                    scope.rows(field).add(row.from(end));
                }
                at++;
            }
        }
    }

    private boolean label() {
        Optional<LabelCell> label = labelAt(at);
        if (label.isEmpty()) {
            return false;
        }
        field = label.get().field();
        scope = unit.base;
        List<Row> words = label.get().words();
        scope.labels.putIfAbsent(field, words.get(0));
        words.forEach(row -> claims.structure(row.span()));
        int end = at + words.size();
        List<Row> values =
                label.get().values().stream().filter(value -> !value.isEmpty()).toList();
        at = end - values.size();
        for (int value = 0; value < values.size(); value++) {
            parts.set(at + value, new Part.Text(Readings.read(values.get(value))));
        }
        while (at < end) {
            ReadRow read = ((Part.Text) parts.get(at)).read();
            if (!aanvulling(read) && !competenties(read)) {
                content(read.row());
                at++;
            }
        }
        return true;
    }

    private void content(Row row) {
        if (unit.code.isDeel() && Overview.saysNoKerntaken(row)) {
            unit.vermeldingen.add(new Vermelding(Vermelding.Onderwerp.KERNTAKEN, row.span()));
            claims.represented(row.span());
        } else if (field != null) {
            if (field == Field.COMPETENTIES
                    && ItemList.isMarked(row)
                    && !CompetentieParser.names(row.from(row.start() + 1))) {
                field = Field.GEDRAG;
            }
            scope.rows(field).add(row);
        }
    }
}
