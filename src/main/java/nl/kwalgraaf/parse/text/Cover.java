package nl.kwalgraaf.parse.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Creboregistratie;
import nl.kwalgraaf.dossier.Dag;
import nl.kwalgraaf.dossier.Geldigheid;
import nl.kwalgraaf.dossier.Getal;
import nl.kwalgraaf.dossier.Opleidingsdomein;
import nl.kwalgraaf.dossier.Registratie;
import nl.kwalgraaf.dossier.Rubriek;
import nl.kwalgraaf.dossier.Sectorkamer;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.dossier.Vaststelling;
import nl.kwalgraaf.parse.words.CleanText;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ListMark;
import nl.kwalgraaf.parse.words.Row;
import nl.kwalgraaf.parse.words.Words;
import nl.kwalgraaf.text.Folding;
import nl.kwalgraaf.text.Span;

/**
 * The cover: the name of the document, and lines that say under which crebo numbers it is registered, who holds the
 * pen and who adopted it. What is on it and means nothing to us stays unclassified.
 *
 * @param titel the name below "KWALIFICATIEDOSSIER MBO" or "KEUZEDEEL MBO"
 * @param kwalificaties the entry of each kwalificatie in the register, by its folded name
 */
record Cover(Optional<Tekst> titel, Registratie registratie, Map<String, Creboregistratie> kwalificaties) {

    static final Cover NONE = new Cover(Optional.empty(), Registratie.GEEN, Map.of());

    /** What a cover says the document is. */
    private static final Set<String> KINDS = Words.COVER_KIND.set();

    /** What may stand behind a name, or before it: the code of a keuzedeel, and the year in which the document was changed. */
    private static final Map<CoverLabel, Pattern> BESIDE_NAME = new EnumMap<>(Map.of(
            CoverLabel.CODE,
                    Pattern.compile(
                            "(?:^(?=K\\d{4}[\\s:\\p{Pd}]+\\p{Lu})|[\\s,(\\p{Pd}]+(?=K\\d{4}\\)?$))(K\\d{4})[\\s:\\p{Pd})]*"),
            CoverLabel.GEWIJZIGD,
                    Pattern.compile(
                            "(?iU)[\\s,(\\p{Pd}]+" + CoverLabel.GEWIJZIGD.words() + " ((?:19|2\\d)\\d\\d)\\)?$")));

    static boolean saysKind(Row row) {
        return KINDS.contains(Folding.fold(row.text()));
    }

    /** "Kwalificatiedossier Bakker": the name in a title of one line. */
    private static Optional<Row> behindKind(Row title) {
        String folded = Folding.fold(title.text());
        return KINDS.stream()
                .filter(kind -> folded.startsWith(kind + " "))
                .map(kind -> title.from(title.start() + kind.length()))
                .min(Comparator.comparing(Row::length))
                .filter(name -> Character.isUpperCase(name.charAt(0))
                        && !Ending.of(name).isOfText()
                        && KINDS.stream().noneMatch(Folding.fold(name.text())::startsWith));
    }

    /** @param rows what stands before the first section of the document */
    static Cover read(List<Row> rows, Claims claims) {
        if (rows.isEmpty()) {
            return NONE;
        }
        Reader reader = new Reader(rows, claims);
        reader.read();
        return reader.cover();
    }

    private static final class Reader {
        private final List<Row> rows;
        private final Claims claims;
        private final Map<CoverLabel, Tekst> values = new HashMap<>();
        private final List<Crebo> crebos = new ArrayList<>();
        private final List<Row> titel = new ArrayList<>();
        private CoverLabel group = CoverLabel.KWALIFICATIEDOSSIER;
        private int at;

        Reader(List<Row> rows, Claims claims) {
            this.rows = rows;
            this.claims = claims;
        }

        /** A crebo number, the name before it and what kind of thing bears them. */
        private record Crebo(CoverLabel of, Optional<Tekst> naam, Tekst nummer, Span bron) {}

        void read() {
            while (at < rows.size()) {
                Row row = rows.get(at++);
                Optional<CoverLabel.Found> label = CoverLabel.at(row);
                Optional<Row> named = at == 1 && label.isEmpty() ? behindKind(row) : Optional.empty();
                if (saysKind(row)) {
                    group = CoverLabel.KWALIFICATIEDOSSIER;
                    claims.structure(row.span());
                    takeTitel();
                } else if (named.isPresent()) {
                    takeTitel(row, named.get());
                } else if (!crebo(row, label)) {
                    label.ifPresentOrElse(found -> take(row, found), () -> takeDays(row));
                }
            }
        }

        /** The name stands below what the cover says the document is, up to the next label, or gap that parts it from what begins anew. */
        private void takeTitel() {
            boolean named = !titel.isEmpty();
            while (!named
                    && (titel.isEmpty()
                            || at < rows.size()
                                    && (!rows.get(at).gap()
                                            || Character.isLowerCase(
                                                    rows.get(at).charAt(0))))) {
                if (at >= rows.size()
                        || CoverLabel.at(rows.get(at)).isPresent()
                        || CoverLabel.crebo(rows.get(at)).isPresent()
                        || saysKind(rows.get(at))) {
                    return;
                }
                claims.represented(rows.get(at).span());
                Row naam = withoutWhatStandsBeside(rows.get(at++));
                if (!naam.isEmpty()) {
                    titel.add(naam);
                }
            }
        }

        /** "Kwalificatiedossier: Sociaal werk", "Keuzedeel: Duits (K0512)" names the document, or says its name again. */
        private void takeTitel(Row row, Row value) {
            Row naam = withoutWhatStandsBeside(value);
            if (naam.isEmpty()) {
                return;
            }
            if (titel.isEmpty() && Character.isLetter(naam.charAt(0))) {
                titel.add(naam);
            }
            if (!titel.isEmpty() && Folding.fold(CleanText.line(titel).schoon()).equals(Folding.fold(naam.text()))) {
                claims.represented(row.span());
            }
        }

        private Row withoutWhatStandsBeside(Row name) {
            Row rest = name;
            for (Map.Entry<CoverLabel, Pattern> beside : BESIDE_NAME.entrySet()) {
                Matcher found = beside.getValue().matcher(rest.text());
                if (found.find() && (found.start() > 0 || found.end() < rest.length() || !titel.isEmpty())) {
                    Row value = rest.from(rest.start() + found.start(1)).upTo(rest.start() + found.end(1));
                    values.putIfAbsent(beside.getKey(), CleanText.line(List.of(value)));
                    rest = found.start() > 0
                            ? rest.upTo(rest.start() + found.start())
                            : rest.from(rest.start() + found.end());
                }
            }
            return rest;
        }

        private boolean crebo(Row row, Optional<CoverLabel.Found> label) {
            Optional<CoverLabel.Found> number = CoverLabel.crebo(row);
            label.map(CoverLabel.Found::label).filter(CoverLabel::bearsCrebo).ifPresent(of -> group = of);
            if (number.isEmpty()) {
                boolean heads = label.filter(found ->
                                found.label().bearsCrebo() && found.value().isEmpty())
                        .isPresent();
                if (heads) {
                    claims.structure(row.span());
                }
                return heads;
            }
            Row words = label.map(CoverLabel.Found::value).orElse(row);
            Row marked = words.upTo(number.get().value().start());
            Optional<ListMark> mark = ListMark.before(marked);
            Row naam = mark.map(sign -> sign.behind(marked)).orElse(marked);
            claims.represented(row.span());
            if (naam.isEmpty()) {
                nameAbove(row);
            }
            // Below the number of the dossier stand those of its kwalificaties, with a heading or none.
            boolean below = group == CoverLabel.KWALIFICATIEDOSSIER && (mark.isPresent() || isOther(naam));
            crebos.add(new Crebo(
                    below ? CoverLabel.KWALIFICATIE : group,
                    naam.isEmpty() ? Optional.empty() : Optional.of(CleanText.line(List.of(naam))),
                    CleanText.line(List.of(
                            number.get().value().from(number.get().value().end() - CoverLabel.DIGITS))),
                    row.span()));
            return true;
        }

        /** "Sociaal werk" and below it "Crebonr. 23185" where nothing says what the document is. */
        private void nameAbove(Row number) {
            if (at < 2 || number.gap() || !titel.isEmpty() || group != CoverLabel.KWALIFICATIEDOSSIER) {
                return;
            }
            Row above = rows.get(at - 2);
            if (CoverLabel.at(above).isEmpty() && CoverLabel.crebo(above).isEmpty() && !saysKind(above)) {
                claims.represented(above.span());
                titel.add(above);
            }
        }

        /** True for another name than that of the dossier, whose number is known. */
        private boolean isOther(Row naam) {
            Optional<Crebo> dossier = crebos.stream()
                    .filter(crebo -> crebo.of == CoverLabel.KWALIFICATIEDOSSIER)
                    .findFirst();
            Optional<Tekst> known = titel.isEmpty() ? dossier.flatMap(Crebo::naam) : Optional.of(CleanText.line(titel));
            return dossier.isPresent()
                    && !naam.isEmpty()
                    && known.filter(name -> !Folding.fold(naam.text()).equals(Folding.fold(name.schoon())))
                            .isPresent();
        }

        /** The value stands behind its label, or on the next line. */
        private void take(Row row, CoverLabel.Found found) {
            Row value = found.value();
            if (found.label().names() && !value.isEmpty()) {
                takeTitel(row, value);
                return;
            }
            if (value.isEmpty()
                    && at < rows.size()
                    && CoverLabel.at(rows.get(at)).isEmpty()) {
                claims.structure(row.span());
                value = rows.get(at++);
            }
            if (found.label().takesDay() && !value.isEmpty()) {
                // "Geldig vanaf 1 augustus 2016 voor alle leerwegen" states the day too.
                Row day = withoutWhatStandsBeside(value);
                value = PrintedDate.leading(day).orElse(day);
            }
            if (!value.isEmpty() && found.label().accepts(value) && !values.containsKey(found.label())) {
                claims.represented(row.span());
                claims.represented(value.span());
                values.put(found.label(), CleanText.line(List.of(value)));
            }
        }

        /** Days within a sentence about the document itself. */
        private void takeDays(Row row) {
            CoverLabel.inSentence(row).stream()
                    .filter(found -> !values.containsKey(found.label()))
                    .forEach(found -> {
                        claims.represented(row.span());
                        values.put(found.label(), CleanText.line(List.of(found.value())));
                    });
        }

        Cover cover() {
            List<Creboregistratie> dossiers = new ArrayList<>();
            Map<String, Creboregistratie> kwalificaties = new HashMap<>();
            Optional<Opleidingsdomein> domein = Optional.empty();
            for (Crebo crebo : crebos) {
                if (crebo.of == CoverLabel.OPLEIDINGSDOMEIN && crebo.naam.isPresent()) {
                    domein = Optional.of(new Opleidingsdomein(
                            crebo.naam.get(),
                            Optional.of(crebo.nummer),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
                } else if (crebo.of == CoverLabel.KWALIFICATIE && crebo.naam.isPresent()) {
                    kwalificaties.put(Folding.fold(crebo.naam.get().schoon()), registratie(crebo));
                } else if (crebo.of == CoverLabel.KWALIFICATIEDOSSIER) {
                    dossiers.add(registratie(crebo));
                }
            }
            Optional<Tekst> named = crebos.stream()
                    .filter(crebo -> crebo.of == CoverLabel.KWALIFICATIEDOSSIER)
                    .flatMap(crebo -> crebo.naam.stream())
                    .findFirst();
            Optional<Tekst> naam = titel.isEmpty() ? named : Optional.of(CleanText.line(titel));
            return new Cover(naam, registratie(dossiers, domein), kwalificaties);
        }

        private Creboregistratie registratie(Crebo crebo) {
            return new Creboregistratie(crebo.nummer, geldigheid(), Optional.empty(), Optional.empty(), crebo.bron);
        }

        private Registratie registratie(List<Creboregistratie> dossiers, Optional<Opleidingsdomein> domein) {
            return new Registratie(
                    Rubriek.stated(Map.of(Rubriek.ONTWIKKELD_DOOR, value(CoverLabel.ONTWIKKELD_DOOR))),
                    geldigheid(),
                    value(CoverLabel.GEWIJZIGD).map(jaar -> new Getal(new BigDecimal(jaar.schoon()), jaar.bron())),
                    value(CoverLabel.CODE),
                    Optional.empty(),
                    Optional.empty(),
                    List.copyOf(dossiers),
                    domein,
                    value(CoverLabel.PENVOERDER).map(kamer -> new Sectorkamer(kamer, Optional.empty())),
                    vaststelling(),
                    Map.of());
        }

        /** A cover gives its days for the whole document. */
        private Geldigheid geldigheid() {
            return new Geldigheid(
                    dag(CoverLabel.GELDIG_VANAF), dag(CoverLabel.INSTROOM_TOT), dag(CoverLabel.DIPLOMERING_TOT));
        }

        private Optional<Dag> dag(CoverLabel label) {
            return value(label).flatMap(PrintedDate::of);
        }

        private Optional<Tekst> value(CoverLabel label) {
            return Optional.ofNullable(values.get(label));
        }

        private Optional<Vaststelling> vaststelling() {
            return Vaststelling.of(value(CoverLabel.VASTGESTELD_DOOR), dag(CoverLabel.OP), value(CoverLabel.TE));
        }
    }
}
