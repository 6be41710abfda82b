package nl.kwalgraaf.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Code;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What schools, teachers and students write of dossiers is no dossier, whatever codes and labels stand in it. */
class SchoolDocumentsTest {
    private static final String DOSSIER = """
            B1-K1: Maakt een lesplan

            Complexiteit
            Het lesplan wisselt.
            %s
            """;

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "school"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThan(20);
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_refused(Path file) throws IOException {
        Outcome<Kwalificatiedossier> read = DossierParser.parse(SourceText.of(file.toString(), Files.readString(file)));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsAnyOf(ParseCode.SCHOOL_DOCUMENT, ParseCode.NOT_A_DOSSIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lesbrief werkproces B1-K1-W1",
                "Rubric",
                "Proeve van bekwaamheid 2\nBakker",
                "Naam student:\nNaam praktijkopleider:",
                "BPV-wijzer Bakker",
                "# Projectleeswijzer \u2014 de broodwinkel",
                "# Reflectie (STARR)",
            })
    void work_of_a_school_over_a_kerntaak_as_published_is_refused(String head) {
        assertThat(DossierParser.parse(SourceText.of("x", head + "\n\n" + DOSSIER.formatted("")))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(ParseCode.SCHOOL_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One sign may be anything.
                "Docent: wie lesgeeft.",
                // Signs are whole lines up to their colon.
                "De student: klein.\nKlas en docent: groot.",
            })
    void a_dossier_that_speaks_of_school_is_read(String more) {
        assertThat(DossierParser.parse(SourceText.of("x", DOSSIER.formatted(more)))
                        .value())
                .isPresent();
    }

    @Test
    void a_keuzedeel_may_be_called_as_work_of_a_school_is() {
        assertThat(DossierParser.parse(SourceText.of("x", "Lesplan\nKeuzedeel mbo\n\n" + DOSSIER.formatted("")))
                        .value())
                .isPresent();
        assertThat(DossierParser.parse(SourceText.of("x", "Lesplan\n\n" + DOSSIER.formatted("")))
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakker\nMbo\nLesplan\n\n",
                // Who did it, and who was asked: no more is needed.
                "Bakker\nMbo\nNiveau 2\nStudent: Noor\nDocent: Jan\n\n",
            })
    void work_of_a_school_says_so_in_its_first_lines_or_asks_twice(String before) {
        assertThat(DossierParser.parse(SourceText.of("x", before + DOSSIER.formatted("")))
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bakker\nMbo\nNiveau 2\nLesplan\n\n", "Docent: Jan\n\n", "Docent: Jan\nDocent: Piet\n\n"})
    void one_sign_or_a_word_further_down_makes_no_work_of_a_school(String before) {
        assertThat(DossierParser.parse(SourceText.of("x", before + DOSSIER.formatted("")))
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bij ons op het ROC is dat anders.",
                "Dit is voor onze\nstudenten van belang.",
                "Dat komt in leerjaar 2 aan bod."
            })
    void a_sentence_of_one_school_in_a_dossier_is_told(String sentence) {
        assertThat(told(sentence)).contains(ParseCode.SPEAKS_TO_READER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hij kent onze samenleving.", "Wie ons leert.", "De consument van leerjaar zes leest."})
    void a_sentence_of_us_all_is_not(String sentence) {
        assertThat(told(sentence)).doesNotContain(ParseCode.SPEAKS_TO_READER);
    }

    @Test
    void a_word_for_anybody_is_told_where_it_stands_often() {
        String anybody = "Hij weet wat je nodig hebt, waar je dat vindt en hoe je het gebruikt. ";
        assertThat(told(anybody)).doesNotContain(ParseCode.SPEAKS_TO_READER);
        assertThat(told(anybody + anybody)).contains(ParseCode.SPEAKS_TO_READER);
        assertThat(told("Wat jij maakt, is van jou. Je deelt het.")).contains(ParseCode.SPEAKS_TO_READER);
        assertThat(told("Wat jij maakt, is van jou.")).doesNotContain(ParseCode.SPEAKS_TO_READER);
        assertThat(told("Wat jij maakt, deel je met wie je wilt, als je wilt.")).contains(ParseCode.SPEAKS_TO_READER);
    }

    private static List<Code> told(String sentence) {
        return DossierParser.parse(SourceText.of("x", DOSSIER.formatted(sentence))).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
