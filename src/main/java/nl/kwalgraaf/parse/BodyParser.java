package nl.kwalgraaf.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Deelsoort;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.Folding;

/**
 * Sorts the rows of the body under the units they belong to.
 *
 * <p>A heading with a code opens its unit the first time; the same heading again is a running heading, which a page
 * break put in the middle of a sentence, an item or a list.
 */
final class BodyParser {
    /** A label this many rows below a code shows that the code is a heading. */
    private static final int LABEL_IN_SIGHT = 6;

    /** No title runs over more rows. */
    private static final int LONGEST_TITLE = 5;

    private final List<Row> rows;
    private final Overview overview;
    private final Claims claims;
    private final List<Finding> findings;
    private final Body body = Body.empty();

    private Draft eenheid;
    private Draft.Scope scope;
    private Veld veld;
    private boolean titleOpen;
    private boolean generiek;
    private Body.Sectie slot;
    private Deelsoort verwacht;
    private int at;

    private BodyParser(List<Row> rows, Overview overview, Claims claims, List<Finding> findings) {
        this.rows = rows;
        this.overview = overview;
        this.claims = claims;
        this.findings = findings;
    }

    static Body parse(List<Row> rows, Overview overview, Claims claims, List<Finding> findings) {
        BodyParser parser = new BodyParser(rows, overview, claims, findings);
        while (parser.at < rows.size()) {
            parser.take(rows.get(parser.at));
        }
        return parser.body;
    }

    private void take(Row row) {
        if (heading(row) || section(row) || aanvulling(row) || competenties(row) || label(row)) {
            return;
        }
        content(row);
        at++;
    }

    // Headings of units

    private boolean heading(Row row) {
        String content = row.source().content();
        if (!CodeScanner.mayStart(content, row.start(), row.end())) {
            return namedDeel(row);
        }
        Optional<CodeScanner.Found> found =
                new CodeScanner(content, row.end()).at(row.start()).filter(CodeScanner.Found::separated);
        if (found.isEmpty()) {
            return false;
        }
        CodeScanner.Found code = found.get();
        Row title = row.from(code.next());
        Draft known = body.eenheden().get(code.code());
        if (known != null && known.inBody()) {
            return runningHeading(row, title, known);
        }
        if (!opens(row, title, code.code())) {
            return false;
        }
        open(code.code(), row, title);
        return true;
    }

    /** After "Profieldeel" a profiel may be named without its code; the overview knows the name. */
    private boolean namedDeel(Row row) {
        if (verwacht == null || !verwacht.eigen() || eenheid != null && eenheid.code.soort() == verwacht) {
            return false;
        }
        String naam = Folding.fold(row.text());
        Optional<Eenheidscode> code = overview.eenheden().keySet().stream()
                .filter(known -> known.isDeel() && known.soort() == verwacht)
                .filter(known -> overview.titel(known)
                        .filter(t -> Folding.fold(t.schoon()).equals(naam))
                        .isPresent())
                .findFirst();
        code.ifPresent(known -> open(known, row, row));
        return code.isPresent();
    }

    private void open(Eenheidscode code, Row row, Row title) {
        eenheid = body.eenheden().computeIfAbsent(code, Draft::new);
        eenheid.koppen.add(row);
        if (!title.isEmpty()) {
            eenheid.titel.add(title);
        }
        claims.represented(row.span());
        scope = eenheid.basis;
        veld = null;
        titleOpen = true;
        generiek = false;
        slot = null;
        at++;
    }

    /** The same heading again: furniture, with as many of the following rows as repeat the wrapped title. */
    private boolean runningHeading(Row row, Row title, Draft known) {
        List<Row> first = known.titel;
        int matched = 0;
        boolean bare = title.isEmpty();
        if (!bare) {
            if (first.isEmpty() || !sameWords(first.get(0), title) && !startsAlike(known, title)) {
                if (labelInSight(known.code)) {
                    findings.add(Finding.of(
                            ParseCode.DUPLICATE_CODE,
                            row.span(),
                            "Code " + known.code + " stands here with another title than on line "
                                    + known.koppen.get(0).line() + ": \"" + title.text() + "\".",
                            "A code is the key of its unit. Correct one of the two codes."));
                }
                return false;
            }
            matched = 1;
        }
        claims.furniture(row.span());
        at++;
        boolean firstOnCodeRow =
                !first.isEmpty() && first.get(0).line() == known.koppen.get(0).line();
        int next = firstOnCodeRow ? matched : 0;
        while (next < first.size() && at < rows.size() && sameWords(first.get(next), rows.get(at))) {
            claims.furniture(rows.get(at).span());
            at++;
            next++;
        }
        return true;
    }

    private static boolean sameWords(Row one, Row other) {
        return one.length() == other.length() && one.text().equals(other.text())
                || Folding.fold(one.text()).equals(Folding.fold(other.text()));
    }

    /** True when the running heading, wrapped elsewhere or cut short, begins as the whole title does. */
    private static boolean startsAlike(Draft known, Row title) {
        StringBuilder whole = new StringBuilder();
        known.titel.forEach(row -> whole.append(row.text()).append(' '));
        String folded = Folding.fold(whole.toString());
        String here = Folding.fold(title.text());
        return title.gap() && !here.isEmpty() && (folded.startsWith(here) || here.startsWith(folded));
    }

    private boolean opens(Row row, Row title, Eenheidscode code) {
        boolean titled = title.isEmpty() || !Character.isLowerCase(title.charAt(0));
        if (code.isDeel()) {
            return opensDeel(row, title, code);
        }
        if (labelInSight(code)) {
            return titled || overview.names(code);
        }
        if (generiek) {
            return false;
        }
        boolean named = overview.titel(code)
                .filter(t -> Folding.fold(t.schoon()).startsWith(Folding.fold(title.text())))
                .isPresent();
        return titled && row.gap() || named && !title.isEmpty();
    }

    private boolean opensDeel(Row row, Row title, Eenheidscode code) {
        if (code.soort().gemeenschappelijk() || !row.gap() && verwacht != code.soort()) {
            return false;
        }
        boolean inOwnSection = verwacht == code.soort();
        boolean named = overview.titel(code)
                        .filter(t -> Folding.fold(t.schoon()).startsWith(Folding.fold(title.text())))
                        .isPresent()
                || overview.kwalificaties().stream()
                        .anyMatch(k -> Folding.fold(k.naam().schoon()).startsWith(Folding.fold(title.text())));
        return (inOwnSection || named || labelInSight(code)) && !(generiek && !inOwnSection);
    }

    /** True when a label that fits this kind of unit, or the heading of a part of it, follows soon. */
    private boolean labelInSight(Eenheidscode code) {
        for (int ahead = at + 1; ahead < rows.size() && ahead <= at + LABEL_IN_SIGHT; ahead++) {
            Row row = rows.get(ahead);
            Optional<Veld> label = Veld.labelled(row);
            if (label.isPresent()) {
                return label.get().onder() == kind(code);
            }
            if (CodeScanner.mayStart(row.source().content(), row.start(), row.end())) {
                return new CodeScanner(row.source().content(), row.end())
                        .at(row.start())
                        .filter(found -> found.code().werkproces() > 0
                                ? found.code().vanKerntaak().equals(code)
                                : found.code().kerntaak() > 0
                                        && found.code().vanDeel().equals(code))
                        .isPresent();
            }
        }
        return false;
    }

    private static Veld.Onder kind(Eenheidscode code) {
        if (code.isWerkproces()) {
            return Veld.Onder.WERKPROCES;
        }
        return code.isKerntaak() ? Veld.Onder.KERNTAAK : Veld.Onder.DEEL;
    }

    // Sections

    private boolean section(Row row) {
        Optional<Anker> anker = row.gap() ? Anker.of(row) : Optional.empty();
        if (anker.isEmpty()) {
            return false;
        }
        switch (anker.get()) {
            case BASISDEEL, LANDELIJK_DEEL -> gemeenschappelijk(anker.get());
            case PROFIELDEEL, REGIONAAL_DEEL -> {
                verwacht = anker.get().deelsoort().orElseThrow();
                eenheid = null;
                generiek = false;
            }
            case SPECIFIEK, TYPERING_BEROEPENGROEP -> {
                if (eenheid == null || !eenheid.code.isDeel()) {
                    gemeenschappelijk(Anker.BASISDEEL);
                }
            }
            case GENERIEK -> {
                if (body.generiekKop().isEmpty()) {
                    body.generiekKop().add(row);
                }
                generiek = true;
            }
            case KEUZEDEEL, VERANTWOORDING -> {
                if (slot == null || !Folding.fold(slot.kop().text()).equals(Folding.fold(row.text()))) {
                    slot = new Body.Sectie(row, new ArrayList<>());
                    body.slot().add(slot);
                    claims.represented(row.span());
                }
            }
            default -> {
                return false;
            }
        }
        if (anker.get() != Anker.KEUZEDEEL && anker.get() != Anker.VERANTWOORDING) {
            slot = null;
        }
        veld = null;
        titleOpen = false;
        claims.structure(row.span());
        at++;
        return true;
    }

    /** The common deel has no heading with a code; its letter and number are those of its kerntaken. */
    private void gemeenschappelijk(Anker anker) {
        Deelsoort soort = anker.deelsoort().orElseThrow();
        Eenheidscode code = overview.eenheden().keySet().stream()
                .filter(known -> known.soort().gemeenschappelijk())
                .map(Eenheidscode::vanDeel)
                .findFirst()
                .orElseGet(() -> firstCodeAhead(soort));
        eenheid = body.eenheden().computeIfAbsent(code, Draft::new);
        eenheid.koppen.add(rows.get(at));
        scope = eenheid.basis;
        verwacht = code.soort();
        generiek = false;
    }

    private Eenheidscode firstCodeAhead(Deelsoort soort) {
        for (int ahead = at; ahead < rows.size(); ahead++) {
            Row row = rows.get(ahead);
            Optional<CodeScanner.Found> found = new CodeScanner(row.source().content(), row.end()).at(row.start());
            if (found.isPresent() && found.get().code().soort().gemeenschappelijk()) {
                return found.get().code().vanDeel();
            }
        }
        return Eenheidscode.deel(soort, 1);
    }

    // Fields

    /** "Voor X geldt aanvullend:" puts what follows in the same field under profiel X. */
    private boolean aanvulling(Row row) {
        if (eenheid == null || generiek || slot != null || veld == null) {
            return false;
        }
        Optional<LeadLine> lead = LeadLine.at(rows, at);
        if (lead.isEmpty()) {
            return false;
        }
        LeadLine voor = lead.get();
        scope = eenheid.aanvulling(voor.naamTekst());
        voor.rows().forEach(part -> claims.structure(part.span()));
        if (veld == Veld.COMPETENTIES) {
            veld = Veld.GEDRAG;
        }
        scope.voor.putIfAbsent(veld, voor.naam());
        at += voor.rows().size();
        if (!voor.rest().isEmpty()) {
            content(voor.rest());
        }
        return true;
    }

    private boolean competenties(Row row) {
        if (eenheid == null || generiek || slot != null || !eenheid.code.isWerkproces()) {
            return false;
        }
        int end = LeadLine.competentiesEnd(row);
        if (end < 0) {
            return false;
        }
        veld = Veld.COMPETENTIES;
        titleOpen = false;
        claims.structure(row.source().span(row.start(), end));
        Row rest = row.from(end);
        scope.labels.putIfAbsent(veld, row);
        if (!rest.isEmpty()) {
            scope.rows(veld).add(rest);
        }
        at++;
        return true;
    }

    private boolean label(Row row) {
        if (eenheid == null || generiek || slot != null) {
            return false;
        }
        Optional<Veld> label = Veld.labelled(row).filter(found -> found.onder() == kind(eenheid.code));
        if (label.isEmpty()) {
            return false;
        }
        veld = label.get();
        scope = eenheid.basis;
        scope.labels.putIfAbsent(veld, row);
        titleOpen = false;
        claims.structure(row.span());
        at++;
        return true;
    }

    private void content(Row row) {
        if (slot != null) {
            slot.rows().add(row);
        } else if (generiek) {
            body.generiek().add(row);
        } else if (eenheid != null && veld != null) {
            if (veld == Veld.COMPETENTIES && ItemList.isMarked(row)) {
                veld = Veld.GEDRAG;
            }
            scope.rows(veld).add(row);
        } else if (eenheid != null && titleOpen && continuesTitle(row)) {
            eenheid.titel.add(row);
            claims.represented(row.span());
        }
    }

    private boolean continuesTitle(Row row) {
        if (eenheid.titel.isEmpty()) {
            return true;
        }
        boolean follows = !row.gap() || labelInSight(eenheid.code);
        return follows && eenheid.titel.size() < LONGEST_TITLE;
    }
}
