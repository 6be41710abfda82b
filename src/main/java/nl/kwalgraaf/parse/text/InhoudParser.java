package nl.kwalgraaf.parse.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.kwalgraaf.dossier.Aanvulling;
import nl.kwalgraaf.dossier.Competentievermelding;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Gedrag;
import nl.kwalgraaf.dossier.Inhoud;
import nl.kwalgraaf.dossier.Niveau;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.VakkennisOfVaardigheid;
import nl.kwalgraaf.dossier.Vermelding;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.CompetentieParser;
import nl.kwalgraaf.parse.words.ItemKind;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.NoAanvulling;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.RunTogether;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * Turns the rows gathered under the fields of a unit into what the unit says, base and aanvullingen apart.
 *
 * @param profielen the profieldelen and regionale delen by their names
 */
record InhoudParser(CleanText clean, Claims claims, ProfielNames profielen, List<Finding> findings) {
    /** Fields that may list names, one on a line. */
    static final Set<Rubriek> NAMES = EnumSet.of(Rubriek.GEKOPPELD_AAN, Rubriek.AARD);

    /** As many as a number of 64 bits holds. */
    private static final int LAST_LETTERS = 12;

    Inhoud base(Draft draft) {
        draft.base.labels.forEach((field, label) -> {
            boolean empty = draft.base.rows(field).isEmpty()
                    && draft.aanvullingen.values().stream()
                            .allMatch(scope -> scope.rows(field).isEmpty());
            if (empty) {
                findings.add(ParseCode.EMPTY_FIELD.at(label.span(), label.text(), draft.code));
            }
        });
        return inhoud(draft.base);
    }

    /** The aanvullingen that say something; "N.v.t." becomes a mention on the unit itself. */
    List<Aanvulling> aanvullingen(Draft draft) {
        List<Aanvulling> aanvullingen = new ArrayList<>();
        for (Map.Entry<String, Draft.Scope> aanvulling : draft.aanvullingen.entrySet()) {
            Draft.Scope scope = aanvulling.getValue();
            takeOutNone(draft, scope);
            Inhoud inhoud = inhoud(scope);
            if (!inhoud.isEmpty()) {
                List<Tekst> voor = voor(scope);
                Optional<Niveau> niveau = ProfielNames.niveau(aanvulling.getKey())
                        .map(level -> new Niveau(level, voor.get(0).bron()));
                aanvullingen.add(new Aanvulling(
                        voor,
                        niveau.isPresent() ? Optional.empty() : profiel(aanvulling.getKey(), voor.get(0)),
                        niveau,
                        aanvullingen.size() + 1,
                        inhoud,
                        bron(scope)));
            }
        }
        return aanvullingen;
    }

    /** The lead lines that have text below them; where only competenties follow, the one they stand under. */
    private List<Tekst> voor(Draft.Scope scope) {
        List<Tekst> withText = scope.voor.entrySet().stream()
                .filter(field -> !scope.rows(field.getKey()).isEmpty()
                        || field.getKey() == Field.GEDRAG
                                && !scope.rows(Field.COMPETENTIES).isEmpty())
                .map(field -> CleanText.line(field.getValue()))
                .toList();
        return withText.isEmpty()
                ? scope.voor.values().stream().map(CleanText::line).toList()
                : withText;
    }

    private Optional<Eenheidscode> profiel(String naam, Tekst voor) {
        Optional<Eenheidscode> code = profielen.profiel(naam);
        if (code.isEmpty()) {
            findings.add(ParseCode.UNKNOWN_PROFILE.at(voor.bron(), voor.schoon()));
        }
        return code;
    }

    private static Span bron(Draft.Scope scope) {
        return scope.fields.values().stream()
                .flatMap(List::stream)
                .map(Row::span)
                .reduce(Span::to)
                .orElseThrow();
    }

    private void takeOutNone(Draft draft, Draft.Scope scope) {
        for (List<Row> rows : scope.fields.values()) {
            if (!rows.isEmpty() && rows.stream().allMatch(InhoudParser::saysNone)) {
                for (Row row : rows) {
                    Vermelding none = new Vermelding(Vermelding.Onderwerp.AANVULLINGEN, row.span());
                    if (!draft.vermeldingen.contains(none)) {
                        draft.vermeldingen.add(none);
                    }
                    claims.represented(row.span());
                }
                rows.clear();
            }
        }
    }

    private static boolean saysNone(Row row) {
        Row words = ItemList.isMarked(row) ? row.from(row.start() + 1) : row;
        return NoAanvulling.says(words.text());
    }

    private Inhoud inhoud(Draft.Scope scope) {
        Map<Rubriek, Tekst> rubrieken = new EnumMap<>(Rubriek.class);
        List<VakkennisOfVaardigheid> vakkennis = new ArrayList<>();
        List<Gedrag> gedrag = new ArrayList<>();
        List<Competentievermelding> competenties = List.of();
        for (Map.Entry<Field, List<Row>> entry : scope.fields.entrySet()) {
            List<Row> rows = entry.getValue();
            if (rows.isEmpty()) {
                continue;
            }
            switch (entry.getKey()) {
                case VAKKENNIS ->
                    list(rows, true, rubrieken, (lead, tekst) -> vakkennis.add(ItemKind.of(tekst, lead, findings)));
                case GEDRAG -> list(rows, false, rubrieken, (lead, tekst) -> gedrag.add(new Gedrag(tekst)));
                case COMPETENTIES -> {
                    rows.forEach(row -> claims.represented(row.span()));
                    competenties = CompetentieParser.parse(rows, findings);
                }
                default ->
                    entry.getKey().rubriek().ifPresent(rubriek -> {
                        rows.forEach(row -> claims.represented(row.span()));
                        rubrieken.put(rubriek, NAMES.contains(rubriek) ? clean.names(rows) : clean.prose(rows));
                    });
            }
        }
        return new Inhoud(rubrieken, List.copyOf(vakkennis), List.copyOf(gedrag), competenties);
    }

    private void list(
            List<Row> rows, boolean isVakkennis, Map<Rubriek, Tekst> rubrieken, BiConsumer<Optional<Row>, Tekst> take) {
        rows.forEach(row -> claims.represented(row.span()));
        ItemList list = ItemList.of(rows, isVakkennis, clean.wrapping());
        if (!list.aanhef().isEmpty()) {
            rubrieken.put(Rubriek.AANHEF, clean.aanhef(list));
        }
        List<Tekst> items =
                list.items().stream().map(item -> CleanText.line(item.rows())).toList();
        if (!list.marked() && items.size() > 1) {
            findings.add(ParseCode.ITEMS_WITHOUT_MARK.at(rows.get(0).span(), items.size()));
        }
        if (list.marked() && !list.aanhef().isEmpty() && RunTogether.showsInLead(list.aanhef(), isVakkennis)) {
            runTogether(rubrieken.get(Rubriek.AANHEF));
        }
        for (int at = 0; at < items.size() && (list.marked() || items.size() == 1); at++) {
            if (RunTogether.shows(list.items().get(at).rows(), isVakkennis, clean.wrapping())) {
                runTogether(items.get(at));
            }
        }
        reportRepeats(items, findings);
        for (int at = 0; at < items.size(); at++) {
            take.accept(list.items().get(at).lead(), items.get(at));
        }
    }

    private void runTogether(Tekst item) {
        claims.doubtful(item.bron());
        findings.add(ParseCode.ITEMS_RUN_TOGETHER.at(item.bron()));
    }

    static void reportRepeats(List<Tekst> items, List<Finding> findings) {
        if (!mayRepeat(items)) {
            return;
        }
        Map<String, Tekst> seen = new HashMap<>();
        for (Tekst item : items) {
            Tekst first = seen.putIfAbsent(Folding.fold(item.schoon()), item);
            if (first != null) {
                findings.add(ParseCode.REPEATED_ITEM.at(
                        item.bron(), first.bron().inDocument().firstLine()));
            }
        }
    }

    /** Few items end alike: of most lists their last letters tell that no item comes again, and none is folded. */
    private static boolean mayRepeat(List<Tekst> items) {
        Set<Long> ends = new HashSet<>();
        for (Tekst item : items) {
            long end = lastLetters(item.schoon());
            if (end < 0 || !ends.add(end)) {
                return true;
            }
        }
        return false;
    }

    /** They are the same in all texts that fold alike; negative where a sign beyond ASCII may fold to others. */
    private static long lastLetters(String text) {
        long letters = 0;
        int at = text.length() - 1;
        for (int count = 0; at >= 0 && count < LAST_LETTERS; at--) {
            char letter = (char) (text.charAt(at) | 0x20);
            if (letter >= 0x80) {
                return -1;
            }
            if (letter >= 'a' && letter <= 'z') {
                letters = letters << 5 | letter - 'a' + 1;
                count++;
            }
        }
        return letters;
    }
}
