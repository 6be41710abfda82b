package nl.kwalgraaf.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Paths;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;

/**
 * Proposes links from dossiers and competenties to ESCO, as SSSOM, for a person to decide on.
 *
 * <p>A line with a reviewer is decided: accepted as it stands, or rejected with the predicate_modifier {@code Not}. A
 * further run keeps decided lines, proposes nothing about their pairs, and renews the lines that it wrote of the same
 * documents; a line that a person wrote or changed stays too, with or without a name to it.
 */
public final class EscoCandidates {
    /** As many candidates are proposed for each item. */
    private static final int MOST = 10;

    /** A candidate of less confidence is a guess that nobody should have to read. */
    private static final double LEAST = 0.05;

    private static final Map<String, String> GOLD_GENERIEK = Map.of(
            "nederlandse-taal", "GEN-NLT",
            "rekenen", "GEN-REK",
            "loopbaan-en-burgerschap", "GEN-LB",
            "engels", "GEN-ENG");

    private final Ranker ranker;
    private final String base;
    private final List<Proposal> proposals = new ArrayList<>();

    /** What the IRIs begin with of all that was asked about. */
    private final Set<String> asked = new HashSet<>();

    /** The words that were asked about, by the IRIs of their formuleringen. */
    private final Set<String> words = new HashSet<>();

    /** The IRIs of the editions that were asked about. */
    private final Set<String> editions = new HashSet<>();

    private EscoCandidates(Ranker ranker, String base) {
        this.ranker = ranker;
        this.base = base;
    }

    private static Map<String, String> prefixes(String base) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("kwalid", base + "id/");
        prefixes.put("esco-skill", "http://data.europa.eu/esco/skill/");
        prefixes.put("esco-occupation", "http://data.europa.eu/esco/occupation/");
        prefixes.put("esco-isco", "http://data.europa.eu/esco/isco/");
        prefixes.put("esco-isced-f", "http://data.europa.eu/esco/isced-f/");
        prefixes.put("semapv", MappingSet.BUILT_IN.get("semapv"));
        prefixes.put("skos", MappingSet.BUILT_IN.get("skos"));
        return prefixes;
    }

    /**
     * Reads and indexes the tables of ESCO in a folder.
     *
     * @param base of the IRIs of the data, ending in a slash
     */
    public static Outcome<EscoCandidates> of(Path folder, String base) {
        return EscoTables.read(folder)
                .then(esco -> Outcome.of(new EscoCandidates(new Ranker(new EscoIndex(esco), Weights.USUAL), base)));
    }

    /** Reads a mapping set that a person may have worked on. */
    public static Outcome<MappingSet> read(SourceText text) {
        return SssomReader.read(text);
    }

    public static void write(MappingSet set, Appendable out) throws IOException {
        SssomWriter.write(set, out);
    }

    /** Proposes links for what a dossier asks. */
    public void propose(String key, Kwalificatiedossier dossier) {
        String edition = base + Paths.edition(key);
        asked.add(edition + "/");
        editions.add(edition);
        propose(DossierItems.of(dossier, Paths.edition(key)), Optional.of(edition));
    }

    /** Proposes links for the 25 competenties. */
    public void proposeCompetenties() {
        CompetentieItems.all().forEach(item -> asked.add(base + item.path()));
        propose(CompetentieItems.all(), Optional.empty());
    }

    private void propose(List<Item> items, Optional<String> edition) {
        Map<Item, List<Candidate>> ranked = ranker.rank(items, MOST);
        for (Item item : items) {
            String subject = base + item.subject();
            // Words that an earlier item says are decided there.
            if (!item.subject().equals(item.path()) && !words.add(subject)) {
                continue;
            }
            int rank = 0;
            for (Candidate candidate : ranked.get(item)) {
                rank++;
                if (candidate.confidence() >= LEAST) {
                    proposals.add(new Proposal(subject, edition, rank, candidate));
                }
            }
        }
    }

    /**
     * What was proposed, and what a person decided before.
     *
     * @param earlier the set of an earlier run, if there is one
     */
    public MappingSet mappings(Optional<MappingSet> earlier) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("mapping_set_id", base + Paths.koppelingenGraph("esco-kandidaten"));
        metadata.put("mapping_set_title", "Candidates for links to ESCO; a line with a reviewer_label is decided");
        metadata.put("license", "https://creativecommons.org/licenses/by/4.0/");
        List<Mapping> mappings = new ArrayList<>();
        Set<String> keptPairs = new HashSet<>();
        if (earlier.isPresent()) {
            MappingSet before = earlier.get();
            prefixes.putAll(before.prefixes());
            metadata.putAll(before.metadata());
            for (Mapping mapping : before.mappings()) {
                String subject = before.expand(mapping.slot(Mapping.SUBJECT)).orElse("");
                if (!Proposal.isUnchanged(mapping) || !isAsked(subject, before, mapping)) {
                    String object = before.expand(mapping.slot(Mapping.OBJECT)).orElse("");
                    mappings.add(mapping);
                    keptPairs.add(pair(subject, object));
                    // Earlier versions hung a link on the number of an item; what was decided there was about its
                    // words.
                    Formulering said = Formulering.of(mapping.slot(Mapping.SUBJECT_LABEL));
                    keptPairs.add(pair(base + Paths.formulering(said), object));
                }
            }
        }
        prefixes(base).forEach((prefix, namespace) -> {
            // A name that the earlier set gave to another namespace keeps its meaning there.
            String name = prefix;
            while (!prefixes.getOrDefault(name, namespace).equals(namespace)) {
                name += "-2";
            }
            prefixes.put(name, namespace);
        });
        for (Proposal proposal : proposals) {
            String object = proposal.candidate().concept().iri();
            if (!keptPairs.contains(pair(proposal.subject(), object))) {
                mappings.add(proposal.mapping(prefixes));
            }
        }
        return new MappingSet(prefixes, metadata, mappings);
    }

    private boolean isAsked(String subject, MappingSet set, Mapping mapping) {
        return words.contains(subject)
                || asked.stream().anyMatch(subject::startsWith)
                || subject.startsWith(base + Paths.FORMULERINGEN)
                        && set.expand(mapping.slot(Mapping.SUBJECT_SOURCE))
                                .filter(editions::contains)
                                .isPresent();
    }

    private static String pair(String subject, String object) {
        return subject + " " + object;
    }

    /**
     * Measures the ranking against judged links, on these dossiers and the competenties.
     *
     * @param judged a file with the columns source_code, relation and esco_iri
     * @return a table of MRR, hit@1, hit@5 and hit@10 for each kind of item
     */
    public String quality(Path judged, List<Kwalificatiedossier> dossiers) throws IOException {
        Map<String, Set<String>> right = LinkQuality.judged(judged);
        List<List<Item>> sets = new ArrayList<>();
        dossiers.forEach(dossier -> sets.add(DossierItems.of(dossier, Paths.edition("judged"))));
        sets.add(CompetentieItems.all());
        Map<Item, Integer> ranks = new LinkedHashMap<>();
        for (List<Item> items : sets) {
            ranker.rank(items, LinkQuality.DEPTH).forEach((item, candidates) -> {
                Set<String> iris = right.remove(goldCode(item));
                if (iris != null) {
                    ranks.put(item, LinkQuality.rank(candidates, iris));
                }
            });
        }
        String missing = right.isEmpty() ? "" : "not in these documents: " + String.join(" ", right.keySet()) + "\n";
        return LinkQuality.table(ranks) + missing;
    }

    private static String goldCode(Item item) {
        if (item.kind() != Item.Kind.GENERIEK) {
            return item.code();
        }
        String slug = item.path().substring(item.path().lastIndexOf('/') + 1);
        return GOLD_GENERIEK.getOrDefault(slug, item.code());
    }
}
