package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Latent semantic analysis: terms that keep the same company, in either language, come to lie near each other.
 *
 * <p>The terms of all concepts form a matrix; its first right singular subspace is found by subspace iteration from a
 * random start (Halko, Martinsson and Tropp, 2011). The seed is fixed, so the same tables give the same themes. Only
 * angles in that space are used, which do not depend on its basis.
 */
final class Themes {
    private static final int DIMENSIONS = 128;
    private static final int ITERATIONS = 2;
    private static final long SEED = 20261122;

    /** A term of a single concept connects it with nothing. */
    private static final int FEWEST_CONCEPTS = 2;

    private final Side dutch;
    private final Side english;
    private final float[][] terms;
    private final float[][] concepts;

    private Themes(Side dutch, Side english, float[][] terms, float[][] concepts) {
        this.dutch = dutch;
        this.english = english;
        this.terms = terms;
        this.concepts = concepts;
    }

    /** Learns the themes of concepts, given in both languages in the same order. */
    static Themes learn(Language dutchSide, Language englishSide) {
        Side dutch = new Side(dutchSide, 0);
        Side english = new Side(englishSide, dutch.end);
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < dutchSide.concepts().size(); n++) {
            Row.Gathering row = new Row.Gathering();
            dutch.gather(n, row);
            english.gather(n, row);
            rows.add(row.unit());
        }
        float[][] terms = random(english.end);
        float[][] concepts = times(rows, terms);
        for (int n = 0; n < ITERATIONS; n++) {
            orthonormalise(concepts);
            terms = transposedTimes(rows, concepts, english.end);
            orthonormalise(terms);
            concepts = times(rows, terms);
        }
        for (float[] concept : concepts) {
            normalise(concept);
        }
        return new Themes(dutch, english, terms, concepts);
    }

    /** One language: its terms that more than one concept says stand for columns of the matrix. */
    private static final class Side {
        private final Language language;
        private final int[] columns;
        private final int[] counts;
        private final int end;

        Side(Language language, int begin) {
            this.language = language;
            this.counts = new int[language.lexis().size()];
            this.columns = new int[language.lexis().size()];
            int next = begin;
            for (int term = 0; term < columns.length; term++) {
                columns[term] = language.lexis().concepts(term) < FEWEST_CONCEPTS ? -1 : next++;
            }
            this.end = next;
        }

        /** Adds what a concept says; its preferred label counts twice. */
        void gather(int concept, Row.Gathering row) {
            Numbered said = language.concepts().get(concept);
            int[] all = said.all();
            count(all);
            count(said.preferredLabel());
            for (int term : all) {
                if (counts[term] > 0 && columns[term] >= 0) {
                    row.add(columns[term], (1 + Math.log(counts[term])) * rarity(term));
                }
                counts[term] = 0;
            }
        }

        private void count(int[] terms) {
            for (int term : terms) {
                counts[term]++;
            }
        }

        /** Against all concepts, whichever language they have. */
        private double rarity(int term) {
            int concepts = language.lexis().concepts(term);
            return Math.log1p((language.concepts().size() - concepts + 0.5) / (concepts + 0.5));
        }
    }

    /** The direction of a text, given in both languages; all zero when none of its terms is known. */
    float[] direction(Bag dutch, Bag english) {
        float[] sum = new float[DIMENSIONS];
        add(sum, this.dutch, dutch);
        add(sum, this.english, english);
        normalise(sum);
        return sum;
    }

    private void add(float[] sum, Side side, Bag bag) {
        bag.weights().forEach((term, weight) -> {
            int number = side.language.lexis().number(term);
            if (number != Lexis.UNKNOWN && side.columns[number] >= 0) {
                add(sum, terms[side.columns[number]], (float) (weight * side.rarity(number)));
            }
        });
    }

    /** The cosine of a direction and the n-th concept, from -1 to 1. */
    double likeness(float[] direction, int concept) {
        return dot(direction, concepts[concept]);
    }

    /** The cosine of two concepts, from -1 to 1. */
    double likeness(int one, int other) {
        return dot(concepts[one], concepts[other]);
    }

    static float[] mean(List<float[]> directions) {
        float[] sum = new float[DIMENSIONS];
        directions.forEach(direction -> add(sum, direction, 1));
        normalise(sum);
        return sum;
    }

    /** A sparse row of length one. */
    private record Row(int[] columns, float[] weights) {
        /** Gathers what a row holds, each column once. */
        static final class Gathering {
            private int[] columns = new int[64];
            private double[] weights = new double[64];
            private int size;
            private double squares;

            void add(int column, double weight) {
                if (size == columns.length) {
                    columns = Arrays.copyOf(columns, size * 2);
                    weights = Arrays.copyOf(weights, size * 2);
                }
                columns[size] = column;
                weights[size++] = weight;
                squares += weight * weight;
            }

            Row unit() {
                float[] unit = new float[size];
                for (int n = 0; n < size; n++) {
                    unit[n] = (float) (weights[n] / Math.sqrt(squares));
                }
                return new Row(Arrays.copyOf(columns, size), unit);
            }
        }
    }

    private static float[][] random(int rows) {
        Random random = new Random(SEED);
        float[][] matrix = new float[rows][DIMENSIONS];
        for (float[] row : matrix) {
            for (int n = 0; n < DIMENSIONS; n++) {
                row[n] = (float) random.nextGaussian();
            }
        }
        return matrix;
    }

    private static float[][] times(List<Row> rows, float[][] matrix) {
        float[][] product = new float[rows.size()][DIMENSIONS];
        for (int r = 0; r < product.length; r++) {
            Row row = rows.get(r);
            for (int n = 0; n < row.columns().length; n++) {
                add(product[r], matrix[row.columns()[n]], row.weights()[n]);
            }
        }
        return product;
    }

    private static float[][] transposedTimes(List<Row> rows, float[][] matrix, int columns) {
        float[][] product = new float[columns][DIMENSIONS];
        for (int r = 0; r < matrix.length; r++) {
            Row row = rows.get(r);
            for (int n = 0; n < row.columns().length; n++) {
                add(product[row.columns()[n]], matrix[r], row.weights()[n]);
            }
        }
        return product;
    }

    /** Makes the columns of a tall matrix orthonormal, by the Cholesky factor of its Gram matrix. */
    private static void orthonormalise(float[][] matrix) {
        double[][] factor = new double[DIMENSIONS][DIMENSIONS];
        for (float[] row : matrix) {
            for (int i = 0; i < DIMENSIONS; i++) {
                double value = row[i];
                if (value != 0) {
                    for (int j = 0; j <= i; j++) {
                        factor[i][j] += value * row[j];
                    }
                }
            }
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = factor[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / factor[j][j];
            }
        }
        for (float[] row : matrix) {
            for (int i = 0; i < DIMENSIONS; i++) {
                double value = row[i];
                for (int k = 0; k < i; k++) {
                    value -= factor[i][k] * row[k];
                }
                row[i] = (float) (value / factor[i][i]);
            }
        }
    }

    private static void add(float[] sum, float[] vector, float weight) {
        for (int n = 0; n < DIMENSIONS; n++) {
            sum[n] += weight * vector[n];
        }
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int n = 0; n < DIMENSIONS; n++) {
            sum += one[n] * other[n];
        }
        return sum;
    }

    private static void normalise(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 0) {
            for (int n = 0; n < DIMENSIONS; n++) {
                vector[n] /= (float) length;
            }
        }
    }
}
