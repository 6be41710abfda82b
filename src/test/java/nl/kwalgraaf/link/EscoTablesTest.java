package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoTablesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void tables() {
        MiniEsco.writeTo(folder);
    }

    @Test
    void a_concept_gathers_what_both_languages_say_of_it() {
        EscoConcept concept = read().concepts().get(MiniEsco.SKILL + "db");

        assertThat(concept.dutch().label()).isEqualTo("databases beheren");
        assertThat(concept.dutch().otherLabels()).containsExactly("gegevensbanken onderhouden");
        assertThat(concept.english().label()).isEqualTo("manage databases");
        assertThat(concept.kind()).isEqualTo(EscoConcept.Kind.SKILL);
    }

    @Test
    void knowledge_and_transversal_skills_are_told_apart() {
        assertThat(read().concepts().get(MiniEsco.SKILL + "dbk").kind()).isEqualTo(EscoConcept.Kind.KNOWLEDGE);
        assertThat(read().concepts().get(MiniEsco.SKILL + "team").transversal()).isTrue();
        assertThat(read().concepts().get(MiniEsco.SKILL + "db").transversal()).isFalse();
    }

    @Test
    void a_byte_order_mark_and_quoted_line_ends_are_read() {
        MiniEsco.write(
                folder,
                "skillGroups_nl.csv",
                "\ufeffconceptType,conceptUri,preferredLabel,altLabels,description",
                "SkillGroup," + MiniEsco.SKILL + "groep,beheren,\"bestieren\nbesturen\",");

        assertThat(read().concepts().get(MiniEsco.SKILL + "groep").dutch().labels())
                .containsExactly("beheren", "bestieren", "besturen");
    }

    @Test
    void relations_bear_no_language_in_version_1_0() {
        MiniEsco.write(
                folder,
                "occupationSkillRelations.csv",
                "occupationUri,relationType,skillType,skillUri",
                MiniEsco.OCCUPATION + "beheerder,essential,skill/competence," + MiniEsco.SKILL + "net",
                MiniEsco.OCCUPATION + "beheerder,optional,knowledge," + MiniEsco.SKILL + "dbk");

        assertThat(read().essentialSkills().get(MiniEsco.OCCUPATION + "beheerder"))
                .containsExactly(MiniEsco.SKILL + "net");
        assertThat(read().optionalSkills().get(MiniEsco.OCCUPATION + "beheerder"))
                .containsExactly(MiniEsco.SKILL + "dbk");
    }

    @Test
    void an_occupation_lies_below_its_isco_group() {
        assertThat(read().concepts().get(MiniEsco.OCCUPATION + "beheerder").broader())
                .containsExactly("http://data.europa.eu/esco/isco/C3513");
    }

    @Test
    void a_table_without_its_column_is_passed_over_and_said() {
        MiniEsco.write(folder, "skillGroups_en.csv", "uri,label", "x,y");

        Outcome<Esco> read = EscoTables.read(folder);

        assertThat(read.value()).isPresent();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(LinkCode.ESCO_COLUMN_MISSING);
    }

    @Test
    void a_table_that_breaks_off_is_an_error() {
        MiniEsco.write(folder, "skillGroups_en.csv", "conceptUri,preferredLabel", "x,\"never closed");

        assertThat(EscoTables.read(folder).findings())
                .extracting(Finding::code)
                .containsExactly(LinkCode.ESCO_TABLE_UNREADABLE);
    }

    @Test
    void a_row_that_does_not_fit_the_columns_is_passed_over_and_said() {
        MiniEsco.write(
                folder,
                "skillGroups_nl.csv",
                "conceptType,conceptUri,preferredLabel,altLabels,description",
                "SkillGroup," + MiniEsco.SKILL + "heel,beheren,,Iets onder zijn hoede hebben.",
                "SkillGroup," + MiniEsco.SKILL + "kort,bewaken",
                "SkillGroup," + MiniEsco.SKILL + "lang,hakken, zagen en schaven,,Hout bewerken.");

        Outcome<Esco> read = EscoTables.read(folder);

        assertThat(read.value().orElseThrow().concepts())
                .containsKey(MiniEsco.SKILL + "heel")
                .doesNotContainKeys(MiniEsco.SKILL + "kort", MiniEsco.SKILL + "lang");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(LinkCode.ESCO_ROW_BROKEN);
            assertThat(finding.message()).contains("(2)", "line 3", "3 fields", "5 columns");
        });
    }

    @Test
    void rows_of_the_hierarchy_end_with_the_last_field_that_is_filled() {
        MiniEsco.write(
                folder,
                "skillsHierarchy_nl.csv",
                "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 0 code,Level 1 code",
                MiniEsco.SKILL + "top,vaardigheden,,,S",
                MiniEsco.SKILL + "top,vaardigheden," + MiniEsco.SKILL + "db,databases,S,S1");

        Outcome<Esco> read = EscoTables.read(folder);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()
                        .orElseThrow()
                        .concepts()
                        .get(MiniEsco.SKILL + "db")
                        .broader())
                .containsExactly(MiniEsco.SKILL + "top");
    }

    @Test
    void a_folder_without_tables_is_an_error(@TempDir Path empty) {
        Outcome<Esco> read = EscoTables.read(empty);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(LinkCode.ESCO_TABLES_MISSING);
    }

    @Test
    void a_download_that_is_still_packed_is_told_from_one_that_is_not_there() {
        MiniEsco.write(folder, "esco.zip", "PK");

        assertThat(EscoTables.read(folder.resolve("esco.zip")).findings())
                .extracting(Finding::message)
                .containsExactly("This is a file, and no folder of tables.");
        assertThat(EscoTables.read(folder.resolve("nothing")).findings())
                .extracting(Finding::message)
                .containsExactly("There is no such folder.");
    }

    @Test
    void one_language_is_enough() {
        assertThat(folder.resolve("skills_nl.csv").toFile().delete()).isTrue();

        EscoConcept concept = read().concepts().get(MiniEsco.SKILL + "db");

        assertThat(concept.label()).isEqualTo("manage databases");
        assertThat(concept.language()).isEqualTo("en");
    }

    private Esco read() {
        return EscoTables.read(folder).value().orElseThrow();
    }
}
