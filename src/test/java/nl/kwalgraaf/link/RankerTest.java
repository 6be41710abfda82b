package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankerTest {
    @TempDir
    private Path folder;

    @Test
    void an_item_finds_the_skill_that_says_the_same_in_other_forms() {
        assertThat(best(item(Item.Kind.WERKPROCES, "Beheert databases"))).isEqualTo(MiniEsco.SKILL + "db");
    }

    @Test
    void what_one_knows_is_knowledge() {
        assertThat(best(item(Item.Kind.VAKKENNIS, "Heeft specialistische kennis van databanken")))
                .isEqualTo(MiniEsco.SKILL + "dbk");
    }

    @Test
    void a_loan_word_finds_a_skill_that_has_an_english_label_only() {
        assertThat(best(item(Item.Kind.VAARDIGHEID, "Kan een firewall inrichten")))
                .isEqualTo(MiniEsco.SKILL + "fire");
    }

    @Test
    void a_competentie_is_transversal() {
        assertThat(best(item(Item.Kind.COMPETENTIE, "Samenwerken"))).isEqualTo(MiniEsco.SKILL + "team");
    }

    @Test
    void a_kwalificatie_is_linked_to_occupations_and_nothing_else() {
        List<Candidate> candidates = rank(item(Item.Kind.KWALIFICATIE, "Netwerkbeheerder"));

        assertThat(candidates.get(0).concept().iri()).isEqualTo(MiniEsco.OCCUPATION + "beheerder");
        assertThat(candidates).allMatch(found -> found.concept().kind().isOccupational());
    }

    @Test
    void a_candidate_says_which_words_it_answers_to() {
        assertThat(rank(item(Item.Kind.WERKPROCES, "Beheert databases")).get(0).matched())
                .contains("databases");
    }

    @Test
    void the_skills_of_the_profiles_occupation_count_more_and_those_it_needs_the_most() {
        List<Item> dossier = List.of(
                item(Item.Kind.KWALIFICATIE, "Netwerkbeheerder"), item(Item.Kind.WERKPROCES, "Maakt een ontwerp"));
        double before = score(dossier);
        relate("optional");
        double optional = score(dossier);
        relate("essential");
        double essential = score(dossier);

        assertThat(optional - before).isGreaterThan(0.05);
        assertThat(essential - optional).isGreaterThan(0.05);
    }

    private void relate(String how) {
        MiniEsco.write(
                folder,
                "occupationSkillRelations_nl.csv",
                "occupationUri,relationType,skillType,skillUri",
                MiniEsco.OCCUPATION + "beheerder," + how + ",skill/competence," + MiniEsco.SKILL + "net");
    }

    private double score(List<Item> dossier) {
        return ranker().rank(dossier, 5).get(dossier.get(1)).stream()
                .filter(found -> found.concept().iri().endsWith("net"))
                .mapToDouble(Candidate::score)
                .findFirst()
                .orElseThrow();
    }

    private String best(Item item) {
        return rank(item).get(0).concept().iri();
    }

    private List<Candidate> rank(Item item) {
        return ranker().rank(List.of(item), 5).get(item);
    }

    private Ranker ranker() {
        MiniEsco.writeTo(folder);
        return new Ranker(new EscoIndex(EscoTables.read(folder).value().orElseThrow()), Weights.USUAL);
    }

    private static Item item(Item.Kind kind, String text) {
        return new Item("x/" + kind, "X-" + kind, kind, text, "", Optional.empty());
    }
}
