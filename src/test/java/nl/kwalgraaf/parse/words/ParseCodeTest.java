package nl.kwalgraaf.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParseCodeTest {
    static Stream<List<String>> said() {
        return Stream.concat(
                Wording.said("finding", ParseCode.class).values().stream(),
                Wording.said("variant", ParseCode.Variant.class).values().stream());
    }

    @ParameterizedTest
    @MethodSource("said")
    void a_finding_says_the_same_in_both_languages_and_perhaps_what_to_do(List<String> said) {
        assertThat(said).hasSizeBetween(2, 3);
        String english = said.get(0);
        String dutch = said.get(1);
        assertThat(places(dutch)).isEqualTo(dutch.equals("-") ? 0 : places(english));
    }

    private static int places(String sentence) {
        return sentence.split("%s", -1).length - 1;
    }
}
