package nl.kwalgraaf.parse.text;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.Row;

/**
 * What stands around the places of a line.
 *
 * @param sentences how often a sentence breaks off above it and goes on below
 * @param lists how often an item follows below a text that is over
 * @param inside how often a text that is over stands above it and more of the same field below
 * @param headings how often the heading of the unit that is open stands again below it
 * @param fields in how many kinds of field it stands
 * @param others at how many places another row stands above or below than elsewhere
 */
record Around(int sentences, int lists, int inside, int headings, int fields, int others) {

    /**
     * A page ends where it is full: what stands before and behind it differs each time, unlike around a sentence that
     * the author repeats, and now and then a sentence, a list or a unit runs on from one to the other.
     *
     * @param candidates rows that may be page furniture, over which is looked
     * @param height over how many rows the line goes at a place
     */
    static Around of(
            List<ReadRow> rows,
            Surroundings surroundings,
            BitSet candidates,
            List<Integer> places,
            IntUnaryOperator height) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        Set<Field> kinds = EnumSet.noneOf(Field.class);
        int sentences = 0;
        int lists = 0;
        int inside = 0;
        int headings = 0;
        for (int place : places) {
            int last = candidates.previousClearBit(place - 1);
            int end = candidates.nextClearBit(place + height.applyAsInt(place));
            headings += surroundings.isHeadingAgain(end) ? 1 : 0;
            int next = surroundings.nextText(end);
            if (last >= 0 && next < rows.size()) {
                Row above = rows.get(last).row();
                Row below = rows.get(next).row();
                before.add(above.plain());
                after.add(below.plain());
                boolean runsOn = Ending.of(above) == Ending.WORD && Character.isLowerCase(below.charAt(0));
                sentences += runsOn && above.length() > rows.get(place).row().length() ? 1 : 0;
                lists += Ending.of(above).isOver() && rows.get(next).reading() == Reading.Plain.ITEM ? 1 : 0;
                boolean fieldEnds = next > place + height.applyAsInt(place);
                surroundings.field(place).ifPresent(kinds::add);
                inside += Ending.of(above).isOver() && !surroundings.isStructure(last) && !fieldEnds ? 1 : 0;
            }
        }
        return new Around(sentences, lists, inside, headings, kinds.size(), Math.min(before.size(), after.size()));
    }

    /** True when hardly any two of so many places are alike. */
    boolean differ(int places) {
        return 5 * others >= 4 * (places - 1);
    }
}
