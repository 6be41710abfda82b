package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwalgraaf.vocab.Kwal;
import org.incenp.obofoundry.sssom.SSSOMFormatException;
import org.incenp.obofoundry.sssom.TSVReader;
import org.incenp.obofoundry.sssom.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our mapping files against sssom-java, the mapping community's own reader. */
class SssomJavaTest {
    @TempDir
    private Path folder;

    static Stream<String> targets() {
        return Koppelingen.TARGETS.stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void a_shipped_set_says_the_same_to_sssom_java_as_to_us(String target) throws Exception {
        String file = "/ontology/koppelingen/" + target + ".sssom.tsv";
        String text = new String(Koppelingen.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8);

        assertThat(theirs(text)).isEqualTo(ours(Koppelingen.shipped(target)));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void sssom_java_has_nothing_against_a_line_of_a_shipped_set_and_reads_who_decided_it(String target)
            throws Exception {
        String file = "/ontology/koppelingen/" + target + ".sssom.tsv";
        String text = new String(Koppelingen.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8);
        org.incenp.obofoundry.sssom.model.MappingSet set = new TSVReader(new StringReader(text)).read();

        assertThat(set.getMappingSetVersion()).isEqualTo("1.0.0");
        assertThat(set.getMappings()).isNotEmpty().allSatisfy(mapping -> {
            assertThat(new Validator().validate(mapping)).isNull();
            assertThat(mapping.getSubjectSourceVersion()).isNotEmpty();
            assertThat(mapping.getObjectSourceVersion()).isNotEmpty();
            assertThat(mapping.getAuthorId()).containsExactly(Kwal.BASE + "id/makers");
            assertThat(mapping.getReviewerId()).containsExactly(Kwal.BASE + "id/makers");
            assertThat(mapping.getConfidence()).isBetween(0.0, 1.0);
            assertThat(mapping.getExtensions()).isNullOrEmpty();
        });
    }

    @Test
    void candidates_are_written_as_sssom_java_reads_them() throws Exception {
        MiniEsco.writeTo(folder);
        EscoCandidates candidates = EscoCandidates.of(folder, Kwal.BASE).value().orElseThrow();
        candidates.proposeCompetenties();
        MappingSet set = candidates.mappings(Optional.empty());
        StringBuilder written = new StringBuilder();
        EscoCandidates.write(set, written);

        assertThat(theirs(written.toString())).isNotEmpty().isEqualTo(ours(set));
    }

    @Test
    void sssom_java_refuses_a_table_that_is_none() {
        assertThatThrownBy(() -> theirs("#mapping_set_id: https://example.org/set\nno\ttable\n1\t2\n"))
                .isInstanceOf(SSSOMFormatException.class);
    }

    private static List<String> theirs(String text) throws SSSOMFormatException, IOException {
        return new TSVReader(new StringReader(text))
                .read().getMappings().stream()
                        .map(mapping -> String.join(
                                " ",
                                mapping.getSubjectId(),
                                mapping.getPredicateId(),
                                mapping.getObjectId(),
                                mapping.getMappingJustification(),
                                String.valueOf(mapping.getMappingDate())))
                        .toList();
    }

    private static List<String> ours(MappingSet set) {
        return set.mappings().stream()
                .map(mapping -> String.join(
                        " ",
                        expand(set, mapping, Mapping.SUBJECT),
                        expand(set, mapping, Mapping.PREDICATE),
                        expand(set, mapping, Mapping.OBJECT),
                        expand(set, mapping, Mapping.JUSTIFICATION),
                        mapping.slot(Mapping.DATE).isEmpty() ? "null" : mapping.slot(Mapping.DATE)))
                .toList();
    }

    private static String expand(MappingSet set, Mapping mapping, String slot) {
        return set.expand(mapping.slot(slot)).orElseThrow();
    }
}
