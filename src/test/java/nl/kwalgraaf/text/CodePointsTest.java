package nl.kwalgraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void before_an_offset_stand_as_many_characters_as_java_counts_there() {
        String text = "a😀bc😀😀 d\ud83de\ude00";
        CodePoints characters = CodePoints.of(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            boolean insidePair = offset > 0
                    && offset < text.length()
                    && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
            if (!insidePair) {
                assertThat(characters.before(offset)).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }

    @Test
    void behind_so_many_characters_is_the_offset_that_java_counts_there() {
        String text = "a😀bc😀😀 d\ud83de\ude00";
        CodePoints characters = CodePoints.of(text);

        assertThat(characters.count()).isEqualTo(text.codePointCount(0, text.length()));
        for (int point = 0; point <= characters.count(); point++) {
            assertThat(characters.offset(point)).isEqualTo(text.offsetByCodePoints(0, point));
        }
    }
}
