package nl.kwalgraaf.parse.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list as printed: perhaps a lead line ("De beheerder:"), then items behind a mark, each wrapped at will.
 *
 * @param aanhef the rows of the lead line, or lines
 * @param marked false when no item bears a mark, so that the parting is a guess
 */
public record ItemList(List<Row> aanhef, List<Item> items, boolean marked) {
    /**
     * @param lead the nearest row of a lead line above it
     * @param rows the item, the mark left out
     */
    public record Item(Optional<Row> lead, List<Row> rows) {}

    private static List<Item> below(List<Row> aanhef, List<List<Row>> items) {
        Optional<Row> lead = last(aanhef);
        return items.stream().map(item -> new Item(lead, item)).toList();
    }

    private static Optional<Row> last(List<Row> aanhef) {
        return aanhef.isEmpty() ? Optional.empty() : Optional.of(aanhef.get(aanhef.size() - 1));
    }

    /**
     * The items of these rows.
     *
     * @param vakkennis true for items that begin with a verb such as "Heeft" or "Kan"
     * @param wrapping where the lines of the document end
     */
    public static ItemList of(List<Row> rows, boolean vakkennis, Wrapping wrapping) {
        Optional<ItemList> apart = marksApart(rows, vakkennis, wrapping);
        if (apart.isPresent()) {
            return apart.get();
        }
        List<Row> list = withMarks(rows);
        Optional<ListMark> mark = ListMark.of(list);
        if (mark.isPresent()) {
            return marked(mark.get().parted(list), mark.get(), vakkennis, wrapping);
        }
        UnmarkedList unmarked = new UnmarkedList(list, vakkennis, wrapping);
        List<Row> aanhef = List.copyOf(list.subList(0, unmarked.lead()));
        return new ItemList(aanhef, below(aanhef, unmarked.items()), false);
    }

    /** The last row of each lead line that items stand below. */
    Set<Row> leads() {
        return items.stream().flatMap(item -> item.lead().stream()).collect(Collectors.toSet());
    }

    /** A converter put the marks of the list together, before or behind the items; of dashes it may have left one. */
    private static Optional<ItemList> marksApart(List<Row> rows, boolean vakkennis, Wrapping wrapping) {
        int[] alone = IntStream.range(0, rows.size())
                .filter(at -> ListMark.isAlone(rows.get(at)))
                .toArray();
        boolean together = IntStream.range(1, alone.length).anyMatch(at -> alone[at] == alone[at - 1] + 1)
                || alone.length == 1 && isLeft(rows, alone[0]);
        int above = together ? alone[0] - 1 : 0;
        if (above > 0
                && rows.get(above).last() == ':'
                && rows.subList(0, above).stream().anyMatch(ItemList::isMarked)) {
            return Optional.of(of(rows.subList(0, above), vakkennis, wrapping)
                    .and(of(rows.subList(above, rows.size()), vakkennis, wrapping)));
        }
        List<Row> words =
                together ? rows.stream().filter(row -> !ListMark.isAlone(row)).toList() : List.of();
        int marks = rows.size() - words.size();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int lead = words.size() == marks ? 0 : new UnmarkedList(words, vakkennis, wrapping).lead();
        List<Row> aanhef = words.subList(0, lead);
        List<Row> behind = words.subList(lead, words.size());
        return Stream.of(behind.stream().map(List::of).toList(), closed(behind))
                .filter(items -> items.size() == marks)
                .findFirst()
                .map(items -> new ItemList(aanhef, below(aanhef, items), true))
                .or(() -> Optional.of(of(words, vakkennis, wrapping)));
    }

    /** Parted behind each row that ends as items do. */
    private static List<List<Row>> closed(List<Row> rows) {
        return Row.parted(rows, (above, row) -> Ending.of(above).isOver());
    }

    /** One mark for several items, which a gap parts from them. */
    private static boolean isLeft(List<Row> rows, int mark) {
        List<Row> behind = rows.subList(mark + 1, rows.size());
        return !behind.isEmpty()
                && behind.get(0).gap()
                && closed(behind).size() > 1
                && rows.stream().noneMatch(ItemList::isMarked);
    }

    private ItemList and(ItemList below) {
        return new ItemList(
                Stream.concat(aanhef.stream(), below.aanhef.stream()).toList(),
                Stream.concat(items.stream(), below.items.stream()).toList(),
                marked && below.marked);
    }

    /** "De bakker: - weegt": the first item may stand on the row of the lead line. */
    private static List<Row> apart(Row row) {
        int colon = row.text().indexOf(':') + 1;
        Row item = row.from(row.start() + colon);
        return colon > 0 && isMarked(item) ? List.of(row.upTo(row.start() + colon), item) : List.of(row);
    }

    /** A mark on a row of its own makes one row with the words below it. */
    private static List<Row> withMarks(List<Row> rows) {
        List<Row> joined = new ArrayList<>(rows.size());
        List<Row> parted = new ArrayList<>(apart(rows.get(0)));
        parted.addAll(rows.subList(1, rows.size()));
        for (Row row : parted) {
            int last = joined.size() - 1;
            if (last >= 0 && ListMark.isAlone(joined.get(last))) {
                joined.set(last, joined.get(last).to(row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /** True when the row begins with a mark of a list and white space. */
    public static boolean isMarked(Row row) {
        return ListMark.before(row).isPresent();
    }

    private static ItemList marked(List<Row> rows, ListMark mark, boolean vakkennis, Wrapping wrapping) {
        List<Row> aanhef = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            boolean inSentence = !items.isEmpty() && isInSentence(mark, rows.get(at - 1), row, wrapping);
            boolean marked = mark.marks(row) || at > 0 && mark.marksBehind(rows.get(at - 1), row);
            if (marked && items.isEmpty() && aanhef.isEmpty() && isMarkedLead(rows, at, mark)) {
                aanhef.add(mark.behind(row));
            } else if (marked && !inSentence) {
                List<Row> item = new ArrayList<>();
                Row words = mark.behind(row);
                if (!words.isEmpty()) {
                    item.add(words);
                }
                items.add(new Item(last(aanhef), item));
            } else if (items.isEmpty() || leads(rows, at, mark, vakkennis, wrapping)) {
                aanhef.add(row);
            } else {
                items.get(items.size() - 1).rows().add(row);
            }
        }
        items.removeIf(item -> item.rows().isEmpty());
        return new ItemList(aanhef, items, true);
    }

    /** A lead line that was given a mark like its items: "-De maker van linten:". */
    private static boolean isMarkedLead(List<Row> rows, int at, ListMark mark) {
        Row words = rows.get(at).from(rows.get(at).start() + 1);
        return words.last() == ':'
                && Character.isUpperCase(words.charAt(0))
                && at + 1 < rows.size()
                && mark.marks(rows.get(at + 1));
    }

    /** A line may end before a dash that belongs to its sentence: "rust - ook in onzekere situaties -". */
    private static boolean isInSentence(ListMark mark, Row previous, Row row, Wrapping wrapping) {
        return mark.standsInSentences()
                && wrapping.runsOn(previous, row)
                && FunctionWords.begin(row.from(row.start() + 1));
    }

    /** A second lead line in the middle of a list: it begins anew, ends in a colon or in the verb of the items below it. */
    private static boolean leads(List<Row> rows, int at, ListMark mark, boolean vakkennis, Wrapping wrapping) {
        Row row = rows.get(at);
        Row above = rows.get(at - 1);
        boolean anew = row.gap() || Ending.of(above).isOfItem() || wrapping.endedEarly(above, row);
        return Character.isUpperCase(row.charAt(0))
                && (row.last() == ':' && anew || vakkennis && ItemKind.leads(row))
                && at + 1 < rows.size()
                && mark.marks(rows.get(at + 1));
    }
}
