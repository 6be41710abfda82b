package nl.kwalgraaf.parse.text;

import java.util.List;
import nl.kwalgraaf.parse.words.Ending;
import nl.kwalgraaf.parse.words.ItemKind;
import nl.kwalgraaf.parse.words.ItemList;
import nl.kwalgraaf.parse.words.Row;

/** A stretch of the text below a label, of which it shows in its first rows whether it is one of a list. */
final class FieldText {
    private FieldText() {}

    /** It is a lead line, and what it leads is elsewhere. */
    static boolean isOpen(List<ReadRow> text) {
        return text.get(text.size() - 1).row().last() == ':';
    }

    /** How many rows at the end of a text are the lead line of the list that begins below them; all where none does. */
    static int leadBefore(List<ReadRow> text, ReadRow read) {
        Row last = text.get(text.size() - 1).row();
        Ending ending = Ending.of(last);
        boolean begins = ItemList.isMarked(read.row())
                || ending.isOver()
                        && (Character.isLowerCase(read.row().charAt(0)) || isItem(Field.VAKKENNIS, read.row()));
        if (!begins) {
            return text.size();
        }
        if (ending != Ending.COLON) {
            return 0;
        }
        int lead = 1;
        while (lead < text.size()
                && text.get(text.size() - lead).reading() != Reading.Plain.LEAD
                && !Ending.of(text.get(text.size() - lead - 1).row()).isOver()) {
            lead++;
        }
        return lead;
    }

    static boolean isList(List<ReadRow> text) {
        return isOf(Field.GEDRAG, text)
                || isOf(Field.VAKKENNIS, text)
                || text.get(0).reading() instanceof Reading.Competenties;
    }

    /** What begins as a list of this field does: with a mark, a lead line, a verb of vakkennis, or small. */
    static boolean isOf(Field field, List<ReadRow> text) {
        ReadRow first = text.get(0);
        boolean lead = first.row().last() == ':' && first.reading() != Reading.Plain.LEAD;
        return field.isList() && (lead || isItem(field, behindLead(text)));
    }

    /** The first row behind a lead line for one profiel. */
    private static Row behindLead(List<ReadRow> text) {
        int at = 0;
        if (text.get(0).reading() == Reading.Plain.LEAD) {
            while (at < LeadLine.MOST_ROWS
                    && at < text.size() - 1
                    && text.get(at).row().last() != ':') {
                at++;
            }
            at = Math.min(at + 1, text.size() - 1);
        }
        return text.get(at).row();
    }

    /** Whether the row begins with the verb of an item. */
    static boolean isVerb(Field field, Row row) {
        return field == Field.GEDRAG ? ItemKind.isVerb(row) : ItemKind.shows(row);
    }

    private static boolean isItem(Field field, Row first) {
        return ItemList.isMarked(first)
                || field == Field.GEDRAG && Character.isLowerCase(first.charAt(0))
                || field == Field.VAKKENNIS && isVerb(field, first);
    }
}
