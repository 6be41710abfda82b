package nl.kwalgraaf.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AsidesTest {
    @Test
    void what_stands_between_parentheses_counts_less_than_what_it_stands_in() {
        List<Asides.Piece> pieces = Asides.pieces("Kan een gesprek voeren (ook in het Duits)");

        assertThat(pieces)
                .extracting(piece -> piece.text().strip())
                .containsExactly("Kan een gesprek voeren", "(ook in het Duits)");
        assertThat(pieces.get(0).weight()).isEqualTo(1);
        assertThat(pieces.get(1).weight()).isPositive().isLessThan(0.5);
    }

    @Test
    void examples_count_less_than_what_they_are_examples_of() {
        List<Asides.Piece> pieces = Asides.pieces("Heeft kennis van gereedschap zoals zagen en boren");

        assertThat(pieces)
                .extracting(piece -> piece.text().strip())
                .containsExactly("Heeft kennis van gereedschap", "zoals zagen en boren");
    }

    @Test
    void a_parenthesis_that_touches_a_word_gives_two_forms_of_it() {
        assertThat(Asides.pieces("Verhelpt (ver)storingen"))
                .extracting(piece -> piece.text().strip())
                .containsExactly("Verhelpt verstoringen storingen");
    }

    @Test
    void a_plain_text_is_one_piece() {
        assertThat(Asides.pieces("Beheert de voorraad")).hasSize(1);
    }
}
