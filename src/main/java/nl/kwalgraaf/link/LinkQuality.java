package nl.kwalgraaf.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures candidates against links that people judged.
 *
 * <p>For each judged item the rank of the first candidate that people link it to, whatever the SKOS relation: MRR is the
 * mean of one over that rank, hit@n the share of items with such a candidate among the first n. An item with no
 * judged link is left out.
 */
final class LinkQuality {
    /** Candidates beyond this rank are never looked at. */
    static final int DEPTH = 100;

    private LinkQuality() {}

    /**
     * The judged links of a file with the columns source_code, relation and esco_iri.
     *
     * @return the IRIs by the code of the item
     */
    static Map<String, Set<String>> judged(Path file) throws IOException {
        Map<String, Set<String>> judged = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(reader)) {
                if (!row.get("esco_iri").isEmpty()) {
                    judged.computeIfAbsent(row.get("source_code"), code -> new HashSet<>())
                            .add(row.get("esco_iri"));
                }
            }
        }
        return judged;
    }

    /** The rank of the first right candidate, from 1; 0 when there is none. */
    static int rank(List<Candidate> candidates, Set<String> right) {
        for (int n = 0; n < candidates.size(); n++) {
            if (right.contains(candidates.get(n).concept().iri())) {
                return n + 1;
            }
        }
        return 0;
    }

    /** The measures over a number of ranks. */
    record Measures(int items, double mrr, double hit1, double hit5, double hit10) {
        static Measures of(List<Integer> ranks) {
            double n = Math.max(1, ranks.size());
            return new Measures(
                    ranks.size(),
                    ranks.stream().mapToDouble(r -> r == 0 ? 0 : 1.0 / r).sum() / n,
                    within(ranks, 1) / n,
                    within(ranks, 5) / n,
                    within(ranks, 10) / n);
        }

        private static long within(List<Integer> ranks, int most) {
            return ranks.stream().filter(r -> r > 0 && r <= most).count();
        }

        String row(String name) {
            return String.format(Locale.ROOT, "%-12s %5d %6.3f %6.2f %6.2f %6.2f", name, items, mrr, hit1, hit5, hit10);
        }
    }

    /** A table of the measures for each kind of item and for all. */
    static String table(Map<Item, Integer> ranks) {
        Map<Item.Kind, List<Integer>> byKind = new EnumMap<>(Item.Kind.class);
        ranks.forEach((item, rank) ->
                byKind.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(rank));
        StringBuilder table = new StringBuilder("kind         items    MRR  hit@1  hit@5 hit@10\n");
        byKind.forEach((kind, found) -> table.append(
                        Measures.of(found).row(kind.name().toLowerCase(Locale.ROOT)))
                .append('\n'));
        return table.append(Measures.of(List.copyOf(ranks.values())).row("all"))
                .append('\n')
                .toString();
    }
}
