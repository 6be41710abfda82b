package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Measures the ranking on ESCO's tables and judged links, where they are there. */
class EscoQualityIT {
    private static final Path TABLES = Path.of("../shared/esco/v1.2.0");
    private static final Path JUDGED = Path.of("../shared/esco/gold-dev.csv");

    @Test
    void judged_links_are_found_well_above_the_baseline_of_character_n_grams() throws Exception {
        assumeTrue(Files.isDirectory(TABLES) && Files.exists(JUDGED), "ESCO's tables are not here");
        Ranker ranker = new Ranker(new EscoIndex(EscoTables.read(TABLES).value().orElseThrow()), Weights.USUAL);
        Map<String, Set<String>> judged = LinkQuality.judged(JUDGED);
        List<Integer> ranks = new ArrayList<>();
        for (List<Item> items : List.of(
                DossierItems.of(ShippedDossiers.dossier("netwerk-en-mediabeheerder"), "id/a"),
                CompetentieItems.all())) {
            ranker.rank(items, LinkQuality.DEPTH).forEach((item, candidates) -> {
                Set<String> right = judged.get(item.code());
                if (right != null) {
                    ranks.add(LinkQuality.rank(candidates, right));
                }
            });
        }

        LinkQuality.Measures measures = LinkQuality.Measures.of(ranks);

        assertThat(measures.items()).isGreaterThan(60);
        assertThat(measures.mrr()).isGreaterThan(0.5);
        assertThat(measures.hit5()).isGreaterThan(0.65);
    }
}
