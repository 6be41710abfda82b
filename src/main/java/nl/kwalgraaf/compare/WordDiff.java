package nl.kwalgraaf.compare;

import java.util.ArrayList;
import java.util.List;
import nl.kwalgraaf.text.Folding;

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
    public static WordDiff of(String oud, String nieuw) {
        Differ differ = new Differ(words(oud), words(nieuw));
        differ.run();
        int all = differ.oud.size() + differ.nieuw.size();
        return new WordDiff(List.copyOf(differ.edits), all == 0 ? 1 : 2.0 * differ.shared / all);
    }

    /** The share of words in common, for texts of which nobody asks which words they are. */
    static double likeness(String oud, String nieuw) {
        return of(oud, nieuw).likeness();
    }

    static List<String> words(String text) {
        String plain = text.strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("[\\s\u00a0]+"));
    }

    /** Finds the longest row of words that both texts have. */
    private static final class Differ {
        private final List<String> oud;
        private final List<String> nieuw;
        private final List<String> oudFolded;
        private final List<String> nieuwFolded;
        private final List<Edit> edits = new ArrayList<>();
        private final List<String> run = new ArrayList<>();
        private Edit.Kind kind = Edit.Kind.BOTH;
        private int shared;

        Differ(List<String> oud, List<String> nieuw) {
            this.oud = oud;
            this.nieuw = nieuw;
            this.oudFolded = oud.stream().map(Folding::fold).toList();
            this.nieuwFolded = nieuw.stream().map(Folding::fold).toList();
        }

        void run() {
            int start = 0;
            while (start < oud.size() && start < nieuw.size() && same(start, start)) {
                both(start++);
            }
            int tail = 0;
            while (tail < oud.size() - start
                    && tail < nieuw.size() - start
                    && same(oud.size() - 1 - tail, nieuw.size() - 1 - tail)) {
                tail++;
            }
            middle(start, oud.size() - tail, nieuw.size() - tail);
            for (int at = nieuw.size() - tail; at < nieuw.size(); at++) {
                both(at);
            }
            endRun();
        }

        private boolean same(int oudAt, int nieuwAt) {
            return oudFolded.get(oudAt).equals(nieuwFolded.get(nieuwAt));
        }

        private void middle(int start, int oudEnd, int nieuwEnd) {
            int rows = oudEnd - start;
            int columns = nieuwEnd - start;
            if ((long) rows * columns > MOST_PAIRS) {
                oud.subList(start, oudEnd).forEach(word -> take(Edit.Kind.OLD, word));
                nieuw.subList(start, nieuwEnd).forEach(word -> take(Edit.Kind.NEW, word));
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
                    take(Edit.Kind.OLD, oud.get(start + row++));
                } else {
                    take(Edit.Kind.NEW, nieuw.get(start + column++));
                }
            }
        }

        private void both(int nieuwAt) {
            shared++;
            take(Edit.Kind.BOTH, nieuw.get(nieuwAt));
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
