package nl.kwalgraaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kwalgraaf.Work;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** Lines of forty characters with a compound or without, and longer ones behind which another was put. */
class LostHyphensTest {
    private static final String COMPOUND = "de service-gerichte bakker bakt elke dag\n";
    private static final String PLAIN = "de behulpzame zeer trouwe bakker bakt nu\n";
    private static final String LOST = "servicegerichte";
    private static final String REST = " wijze met aandacht voor ieder";

    /** One more line than the twenty with which the next goes on. */
    private static final String DOCUMENT = COMPOUND.repeat(21);

    /** A line of which the word with the lost hyphen ends at this column. */
    private static String joined(int column) {
        return "Hij " + "x".repeat(column - LOST.length() - 5) + " " + LOST + REST + "\n";
    }

    private static final String SHORT = "Hij xxxxxxxxxxxxxx " + LOST + " wijze\n";

    private static Outcome<SourceText> read(String text) {
        return LostHyphens.restored(SourceText.of("test", text));
    }

    private static boolean isRestored(String text) {
        return !read(text).value().orElseThrow().content().contains(LOST);
    }

    @Test
    void a_hyphen_comes_back_where_a_line_was_put_behind_another() {
        String text = DOCUMENT + joined(40).repeat(2);
        assertThat(read(text).value().orElseThrow().content()).isEqualTo(text.replace(LOST, "service-gerichte"));
        assertThat(read(text).findings()).hasSize(1);
    }

    /** Not once from each of its letters on. */
    @Test
    void a_word_without_end_is_read_once() {
        Outcome<SourceText> read = Work.within(Duration.ofSeconds(60), () -> read("a".repeat(2_000_000)));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void twenty_compounds_show_that_none_ends_a_line() {
        String joined = joined(40).repeat(2);
        assertThat(isRestored(COMPOUND.repeat(20) + PLAIN + joined)).isTrue();
        assertThat(isRestored(COMPOUND.repeat(19) + PLAIN.repeat(2) + joined)).isFalse();
    }

    @Test
    void twenty_wrapped_lines_show_how_long_a_line_is() {
        String joined = joined(40).repeat(2);
        assertThat(isRestored(COMPOUND.repeat(21) + joined)).isTrue();
        assertThat(isRestored(COMPOUND.repeat(20) + joined)).isFalse();
    }

    /** Where no word gets its hyphen back, that some may be lost is told all the same. */
    @Test
    void two_joined_lines_show_that_lines_were_joined() {
        String unknown = joined(40).replace(LOST, "nietroutinematige");
        assertThat(read(DOCUMENT + unknown).findings()).isEmpty();
        assertThat(read(DOCUMENT + unknown.repeat(2)).findings()).hasSize(1);
    }

    @Test
    void what_was_put_behind_a_line_may_be_short() {
        String text = DOCUMENT + SHORT.repeat(2);
        assertThat(read(text).value().orElseThrow().content()).isEqualTo(text.replace(LOST, "service-gerichte"));
        assertThat(read(text).findings()).hasSize(1);
        assertThat(isRestored(DOCUMENT + SHORT)).isFalse();
    }

    @Test
    void the_last_line_of_a_cell_may_keep_its_hyphen() {
        assertThat(isRestored(DOCUMENT + "de EQF-\n" + joined(40).repeat(2))).isTrue();
        assertThat(isRestored(DOCUMENT + "de EQF-\n".repeat(2) + joined(40).repeat(2)))
                .isFalse();
        assertThat(read(DOCUMENT + "de EQF-\n"
                                + joined(40).replace(LOST, "klantvriendelijke").repeat(2))
                        .findings())
                .isEmpty();
    }

    /** Three quarters of forty are thirty; over both columns of a table lines are longer than in one. */
    @Test
    void a_line_ended_where_others_do_or_farther_on() {
        assertThat(isRestored(DOCUMENT + joined(31).repeat(2))).isTrue();
        assertThat(isRestored(DOCUMENT + joined(30).repeat(2))).isFalse();
        assertThat(isRestored(DOCUMENT + joined(49).repeat(2))).isTrue();
        assertThat(isRestored(DOCUMENT + joined(80).repeat(2))).isTrue();
    }

    @Test
    void a_joined_line_is_longer_than_five_quarters_of_one() {
        String word = "Hij xxxxxxxxxxxxxxxxxxxx nietgewone ";
        assertThat(read(DOCUMENT + (word + "x".repeat(51 - word.length()) + "\n").repeat(2))
                        .findings())
                .hasSize(1);
        assertThat(read(DOCUMENT + (word + "x".repeat(50 - word.length()) + "\n").repeat(2))
                        .findings())
                .isEmpty();
    }

    /** It stands 21 times with its hyphen, and may have lost it in a narrow cell. */
    @Test
    void a_word_that_the_document_often_writes_without_one_keeps_none() {
        String plain = "Een " + LOST + " bakker.\n";
        assertThat(isRestored(DOCUMENT + joined(40).repeat(2))).isTrue();
        assertThat(read(DOCUMENT + plain.repeat(5) + joined(40).repeat(2))
                        .value()
                        .orElseThrow()
                        .content())
                .contains("x service-gerichte");
        assertThat(read(DOCUMENT + plain.repeat(6) + joined(40).repeat(2))
                        .value()
                        .orElseThrow()
                        .content())
                .doesNotContain("x service-gerichte");
    }

    private static String said(String text) {
        return read(text).value().orElseThrow().content();
    }

    @Test
    void of_several_hyphens_one_is_lost() {
        String text = DOCUMENT + SHORT + "De ICT-/AV-kapper knipt.\nHij xxxxxxxxxxxxxxxxx ICT-/AVkapper knipt\n";
        assertThat(said(text)).isEqualTo(text.replace("AVkapper", "AV-kapper").replace(LOST, "service-gerichte"));
    }

    @Test
    void capitals_before_small_letters_show_a_hyphen() {
        String text = DOCUMENT + SHORT.repeat(2) + "Hij xxxxxxxxxxxxxxxxx HACCPregistratie nu\n";
        assertThat(said(text))
                .isEqualTo(text.replace("HACCPregistratie", "HACCP-registratie").replace(LOST, "service-gerichte"));
        assertThat(said("Een HACCPregistratie.\n" + text))
                .isEqualTo("Een HACCPregistratie.\n" + text.replace(LOST, "service-gerichte"));
    }

    /** "netwerken" is a word of its own, so what follows must be that which follows elsewhere. */
    @Test
    void a_suspended_hyphen_shows_in_the_word_behind_it() {
        String document = DOCUMENT + SHORT.repeat(2) + "de netwerk- en mediabeheerder\n";
        String joined = "Hij xxxxxxxxxxxxxxxxxxxxxxxxx netwerken ";
        assertThat(said(document + joined + "mediabeheerder is\n")).endsWith(" netwerk- en mediabeheerder is\n");
        assertThat(said(document + joined + "dienen\n")).endsWith(joined + "dienen\n");
    }

    @Test
    void a_sum_ends_in_a_dash() {
        assertThat(said(DOCUMENT + SHORT.repeat(2) + "van \u20ac25,- tot \u20ac50,en meer\n"))
                .endsWith("van \u20ac25,- tot \u20ac50,-\nen meer\n");
        assertThat(said(DOCUMENT + SHORT.repeat(2) + "van 25,50 tot 2,en meer\n"))
                .endsWith("van 25,50 tot 2,en meer\n");
    }

    @Test
    void a_label_behind_a_sum_is_on_a_line_of_its_own_in_the_shortest_text() {
        Outcome<SourceText> read = read("D1-K1: Bindt een boeket van \u20ac25,- tot \u20ac50,Complexiteit\n");
        assertThat(read.value().orElseThrow().content())
                .isEqualTo("D1-K1: Bindt een boeket van \u20ac25,- tot \u20ac50,-\nComplexiteit\n");
        assertThat(read.findings()).hasSize(1);
    }

    @Test
    void a_word_right_behind_what_is_quoted_lost_its_hyphen() {
        assertThat(said("Hij kent het 'look and feel'concept goed.\n"))
                .isEqualTo("Hij kent het 'look and feel'-concept goed.\n");
        String apostrophes = "Hij leest 's morgens foto's, de 'x' en d'ouderen 'een'en.\n";
        assertThat(said(apostrophes)).isEqualTo(apostrophes);
    }

    @Test
    void an_adjective_behind_not_has_a_hyphen_where_a_line_ended() {
        String joined = "Hij xxxxxxxxxxxxxx nietroutinematige wijze\n";
        assertThat(said(DOCUMENT + joined.repeat(2)))
                .isEqualTo(DOCUMENT + joined.replace("nietr", "niet-r").repeat(2));
        String other = "Hij xxxxxxxxxxxxxx nietszeggende wijze\nHij xxxxxxxxxxxxxxxxxx nietigheid\n";
        assertThat(said(DOCUMENT + other)).isEqualTo(DOCUMENT + other);
    }

    @Test
    void the_decree_that_nearly_all_name_is_known() {
        String joined = "Zie bijlage 1 en 2 bij het Examenen kwalificatiebesluit WEB\n";
        assertThat(said(DOCUMENT + joined.repeat(2)))
                .isEqualTo(DOCUMENT + joined.replace("Examenen", "Examen- en").repeat(2));
    }

    @Test
    void a_suspended_hyphen_stands_before_als_too() {
        String document = DOCUMENT + SHORT.repeat(2) + "zowel binnen- als buitenlandse\n";
        assertThat(said(document + "Hij xxxxxxxxxxxxxxxxxxxxxxxxx binnenals buitenlandse is\n"))
                .endsWith(" binnen- als buitenlandse is\n");
    }
}
