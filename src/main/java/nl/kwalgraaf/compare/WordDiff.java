package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The words by which two texts differ.
 *
 * @param edits the words of both texts, in order; what is gone stands before what came for it
 * @param likeness twice the number of words they share in the same order, divided by the number of words of both:
 *     1 for the same words, 0 for none in common
 */
public record WordDiff(List<Edit> edits, double likeness) {
    /** Beyond this many pairs of words the middle of the texts is taken as replaced. */
    private static final long MOST_PAIRS = 25_000_000;

    /** Words are compared folded: case, accents, quotes and closing punctuation make no difference. */
    public static WordDiff of(String before, String after) {
        return of(new Sentence(before), new Sentence(after));
    }

    static WordDiff of(Sentence before, Sentence after) {
        Differ differ = new Differ(before, after);
        differ.run();
        int all = differ.before.size() + differ.after.size();
        return new WordDiff(List.copyOf(differ.edits), all == 0 ? 1 : 2.0 * differ.shared / all);
    }

    /**
     * The share of words in common, in order.
     *
     * @param least where it is certain to be less than this, 0 will do
     */
    static double likeness(Sentence before, Sentence after, double least) {
        int all = before.words().size() + after.words().size();
        // In order they have no more words in common than in any order.
        return 2.0 * before.common(after) < least * all ? 0 : of(before, after).likeness();
    }

    /** Finds the longest row of words that both texts have. */
    private static final class Differ {
        private final List<String> before;
        private final List<String> after;
        private final List<String> beforeFolded;
        private final List<String> afterFolded;
        private final List<Edit> edits = new ArrayList<>();
        private final List<String> run = new ArrayList<>();
        private Edit.Kind kind = Edit.Kind.BOTH;
        private int shared;

        Differ(Sentence before, Sentence after) {
            this.before = before.words();
            this.after = after.words();
            this.beforeFolded = before.folded();
            this.afterFolded = after.folded();
        }

        void run() {
            int start = 0;
            while (start < before.size() && start < after.size() && same(start, start)) {
                both(start++);
            }
            int tail = 0;
            while (tail < before.size() - start
                    && tail < after.size() - start
                    && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
                tail++;
            }
            middle(start, before.size() - tail, after.size() - tail);
            for (int at = after.size() - tail; at < after.size(); at++) {
                both(at);
            }
            endRun();
        }

        private boolean same(int beforeAt, int afterAt) {
            return beforeFolded.get(beforeAt).equals(afterFolded.get(afterAt));
        }

        private void middle(int start, int beforeEnd, int afterEnd) {
            int rows = beforeEnd - start;
            int columns = afterEnd - start;
            if ((long) rows * columns > MOST_PAIRS) {
                before.subList(start, beforeEnd).forEach(word -> take(Edit.Kind.OLD, word));
                after.subList(start, afterEnd).forEach(word -> take(Edit.Kind.NEW, word));
                return;
            }
            int[][] longest = new int[rows + 1][columns + 1];
            for (int row = rows - 1; row >= 0; row--) {
                for (int column = columns - 1; column >= 0; column--) {
                    longest[row][column] = same(start + row, start + column)
                            ? 1 + longest[row + 1][column + 1]
                            : Math.max(longest[row + 1][column], longest[row][column + 1]);
                }
            }
            int row = 0;
            int column = 0;
            while (row < rows || column < columns) {
                if (row < rows && column < columns && same(start + row, start + column)) {
                    both(start + column);
                    row++;
                    column++;
                } else if (column == columns || row < rows && longest[row + 1][column] >= longest[row][column + 1]) {
                    take(Edit.Kind.OLD, before.get(start + row++));
                } else {
                    take(Edit.Kind.NEW, after.get(start + column++));
                }
            }
        }

        private void both(int afterAt) {
            shared++;
            take(Edit.Kind.BOTH, after.get(afterAt));
        }

        private void take(Edit.Kind of, String word) {
            if (of != kind) {
                endRun();
                kind = of;
            }
            run.add(word);
        }

        private void endRun() {
            if (!run.isEmpty()) {
                edits.add(new Edit(kind, String.join(" ", run)));
                run.clear();
            }
        }
    }
}
