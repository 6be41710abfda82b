package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kwalgraaf.dossier.Bestand;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.vocab.Kwal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Decisions on words, on gedrag, and on one item alone, about the shipped netwerk-en-mediabeheerder. */
class DecisionsOfItemsTest {
    private static final String KEY = "netwerk-en-mediabeheerder";

    /** Line 182, the first item of B1-K1, B1-K2 and B1-K3. */
    private static final String RULES = "Heeft kennis van binnen de organisatie geldende regels en procedures";

    /** The first gedrag of B1-K1-W1 (line 235). */
    private static final String GATHERS = "verzamelt voldoende en relevante informatie";

    private static Kwalificatiedossier dossier;

    @BeforeAll
    static void read() {
        dossier = ShippedDossiers.dossier(KEY);
    }

    @Test
    void an_item_with_a_decision_of_its_own_follows_that_alone() {
        Koppelingen.Attached attached = attach(
                line(formulering(RULES), RULES, "skos:closeMatch", "", "esco-skill:everywhere"),
                line("kwalid:" + KEY + "/B1-K2/vakkennis/1", RULES, "skos:broadMatch", "", "esco-skill:here"));

        assertThat(objects(attached, "B1-K1/vakkennis/1")).containsExactly("everywhere");
        assertThat(objects(attached, "B1-K2/vakkennis/1")).containsExactly("here");
        assertThat(objects(attached, "B1-K3/vakkennis/1")).containsExactly("everywhere");
    }

    @Test
    void an_item_of_which_somebody_said_that_nothing_fits_has_no_link_of_its_words() {
        Koppelingen.Attached attached = attach(
                line(formulering(RULES), RULES, "skos:closeMatch", "", "esco-skill:everywhere"),
                line("kwalid:" + KEY + "/B1-K2/vakkennis/1", RULES, "skos:closeMatch", "", "sssom:NoTermFound"));

        assertThat(objects(attached, "B1-K2/vakkennis/1")).isEmpty();
        assertThat(objects(attached, "B1-K3/vakkennis/1")).containsExactly("everywhere");
    }

    @Test
    void a_decision_on_an_item_that_says_something_else_now_is_found_and_the_item_follows_its_words() {
        Koppelingen.Attached attached = attach(
                line(formulering(RULES), RULES, "skos:closeMatch", "", "esco-skill:everywhere"),
                line("kwalid:" + KEY + "/B1-K2/vakkennis/1", "Kan koken", "skos:broadMatch", "", "esco-skill:cook"));

        assertThat(objects(attached, "B1-K2/vakkennis/1")).containsExactly("everywhere");
        assertThat(attached.findings()).extracting(Finding::code).containsExactly(LinkCode.LINK_SUBJECT_CHANGED);
    }

    @Test
    void a_line_on_an_item_without_the_words_that_it_was_decided_on_is_not_believed() {
        Koppelingen.Attached attached =
                attach(line("kwalid:" + KEY + "/B1-K2/vakkennis/1", "", "skos:broadMatch", "", "esco-skill:here"));

        assertThat(attached.quads()).isEmpty();
        assertThat(attached.findings()).hasSize(1);
    }

    @Test
    void words_are_linked_at_gedrag_only_where_the_reviewer_says_so() {
        String words = formulering(GATHERS);

        assertThat(attach(line(words, GATHERS, "skos:closeMatch", "", "esco-skill:gather"))
                        .quads())
                .isEmpty();
        assertThat(objects(
                        attach(line(words, GATHERS, "skos:closeMatch", "", "esco-skill:gather", "kwal:Gedrag")),
                        "B1-K1-W1/gedrag/1"))
                .containsExactly("gather");
    }

    @Test
    void gedrag_is_linked_where_it_stands_and_nowhere_else() {
        Koppelingen.Attached attached = attach(
                line("kwalid:" + KEY + "/B1-K1-W1/gedrag/1", GATHERS, "skos:closeMatch", "", "esco-skill:gather"));

        assertThat(attached.quads()).hasSize(1);
        assertThat(objects(attached, "B1-K1-W1/gedrag/1")).containsExactly("gather");
    }

    @Test
    void a_link_that_is_rejected_stands_nowhere_and_says_who_rejected_it() {
        Koppelingen koppelingen =
                koppelingen(line(formulering(RULES), RULES, "skos:closeMatch", "Not", "esco-skill:wrong"));
        Koppelingen.Gathering gathering = koppelingen.gathering();
        Koppelingen.Attached attached = koppelingen.attach(dossier, uitgave());
        gathering.add(attached);

        assertThat(attached.quads()).isEmpty();
        assertThat(gathering.quads().stream().map(quad -> quad.getPredicate().getLocalName()))
                .contains("annotatedSource", "predicate_modifier", "reviewer_label", "reviewer_id", "confidence");
    }

    private static String formulering(String words) {
        return "kwalid:formulering/" + Formulering.of(words).identiteit();
    }

    private static String line(String subject, String label, String predicate, String modifier, String object) {
        return line(subject, label, predicate, modifier, object, "");
    }

    private static String line(
            String subject, String label, String predicate, String modifier, String object, String category) {
        return String.join(
                "\t",
                subject,
                label,
                category,
                predicate,
                modifier,
                object,
                "semapv:ManualMappingCuration",
                "A. Jansen",
                "orcid:0000-0001-0002-0003|kwalid:makers",
                "0.8");
    }

    private static Koppelingen.Attached attach(String... lines) {
        return koppelingen(lines).attach(dossier, uitgave());
    }

    private static Koppelingen koppelingen(String... lines) {
        String text = """
                #curie_map:
                #  esco-skill: http://data.europa.eu/esco/skill/
                #  kwal: https://w3id.org/kwalgraaf/def#
                #  kwalid: https://w3id.org/kwalgraaf/id/
                #  orcid: https://orcid.org/
                #mapping_set_id: https://example.org/set
                #license: https://creativecommons.org/licenses/by/4.0/
                subject_id\tsubject_label\tsubject_category\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\treviewer_label\treviewer_id\tconfidence
                """ + String.join("\n", lines) + "\n";
        return new Koppelingen(
                Kwal.BASE,
                Map.of(
                        "esco",
                        SssomReader.read(SourceText.of("links.sssom.tsv", text))
                                .value()
                                .orElseThrow()));
    }

    private static Uitgave uitgave() {
        return new Uitgave(KEY, Bestand.of(dossier.bron()));
    }

    private static List<String> objects(Koppelingen.Attached attached, String path) {
        return attached.quads().stream()
                .filter(quad -> quad.getSubject().getURI().equals(Kwal.BASE + "id/" + KEY + "/" + path))
                .map(quad -> quad.getObject().getURI().replaceFirst(".*/", ""))
                .toList();
    }
}
