package nl.kwalgraaf.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Latent semantic analysis: terms that keep the same company, in either language, come to lie near each other.
 *
 * <p>The terms of all concepts form a matrix; its first right singular subspace is found by subspace iteration from a
 * random start (Halko, Martinsson and Tropp, 2011). The seed is fixed, so the same tables give the same themes. Only
 * angles in that space are used, which do not depend on its basis.
 */
final class Themes {
    /** What sets the terms of the two languages apart. */
    static final String DUTCH = "nl:";

    static final String ENGLISH = "en:";

    private static final int DIMENSIONS = 128;
    private static final int ITERATIONS = 2;
    private static final long SEED = 20261122;

    /** A term of a single concept connects it with nothing. */
    private static final int FEWEST_CONCEPTS = 2;

    private final Map<String, Integer> numbers;
    private final double[] rarity;
    private final float[][] terms;
    private final float[][] concepts;

    private Themes(Map<String, Integer> numbers, double[] rarity, float[][] terms, float[][] concepts) {
        this.numbers = numbers;
        this.rarity = rarity;
        this.terms = terms;
        this.concepts = concepts;
    }

    /**
     * Learns the themes of concepts.
     *
     * @param bags how often each concept says each term; terms of two languages must differ, by a prefix
     */
    static Themes learn(List<Map<String, Integer>> bags) {
        Map<String, Integer> counts = new HashMap<>();
        bags.forEach(bag -> bag.keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        List<Double> rarities = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Map<String, Integer> bag : bags) {
            int[] ids = new int[bag.size()];
            float[] weights = new float[bag.size()];
            int size = 0;
            for (Map.Entry<String, Integer> term : bag.entrySet()) {
                int concepts = counts.get(term.getKey());
                if (concepts < FEWEST_CONCEPTS) {
                    continue;
                }
                double rare = Math.log1p((bags.size() - concepts + 0.5) / (concepts + 0.5));
                Integer number = numbers.get(term.getKey());
                if (number == null) {
                    number = numbers.size();
                    numbers.put(term.getKey(), number);
                    rarities.add(rare);
                }
                ids[size] = number;
                weights[size++] = (float) ((1 + Math.log(term.getValue())) * rare);
            }
            rows.add(Row.unit(ids, weights, size));
        }
        float[][] terms = random(numbers.size());
        float[][] concepts = times(rows, terms);
        for (int n = 0; n < ITERATIONS; n++) {
            orthonormalise(concepts);
            terms = transposedTimes(rows, concepts, numbers.size());
            orthonormalise(terms);
            concepts = times(rows, terms);
        }
        for (float[] concept : concepts) {
            normalise(concept);
        }
        double[] rarity = rarities.stream().mapToDouble(Double::doubleValue).toArray();
        return new Themes(numbers, rarity, terms, concepts);
    }

    /** The direction of a text, given in both languages; all zero when none of its terms is known. */
    float[] direction(Bag dutch, Bag english) {
        float[] sum = new float[DIMENSIONS];
        add(sum, DUTCH, dutch);
        add(sum, ENGLISH, english);
        normalise(sum);
        return sum;
    }

    private void add(float[] sum, String prefix, Bag bag) {
        bag.weights().forEach((term, weight) -> {
            Integer number = numbers.get(prefix + term);
            if (number != null) {
                add(sum, terms[number], (float) (weight * rarity[number]));
            }
        });
    }

    /** The cosine of a direction and the n-th concept, from -1 to 1. */
    double likeness(float[] direction, int concept) {
        return dot(direction, concepts[concept]);
    }

    static float[] mean(List<float[]> directions) {
        float[] sum = new float[DIMENSIONS];
        directions.forEach(direction -> add(sum, direction, 1));
        normalise(sum);
        return sum;
    }

    /** A sparse row. */
    private record Row(int[] ids, float[] weights) {
        static Row unit(int[] ids, float[] weights, int size) {
            double length = 0;
            for (int n = 0; n < size; n++) {
                length += weights[n] * weights[n];
            }
            float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
            int[] ownIds = Arrays.copyOf(ids, size);
            float[] ownWeights = Arrays.copyOf(weights, size);
            for (int n = 0; n < size; n++) {
                ownWeights[n] *= scale;
            }
            return new Row(ownIds, ownWeights);
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
            for (int n = 0; n < row.ids().length; n++) {
                add(product[r], matrix[row.ids()[n]], row.weights()[n]);
            }
        }
        return product;
    }

    private static float[][] transposedTimes(List<Row> rows, float[][] matrix, int columns) {
        float[][] product = new float[columns][DIMENSIONS];
        for (int r = 0; r < matrix.length; r++) {
            Row row = rows.get(r);
            for (int n = 0; n < row.ids().length; n++) {
                add(product[row.ids()[n]], matrix[r], row.weights()[n]);
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
