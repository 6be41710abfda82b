package nl.kwalgraaf.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void both_sentences_hold_the_words_of_the_source() {
        Message message = Message.of(
                "The word \"%s\" stands here %s times.", "Het woord \"%s\" staat hier %s keer.", "100 %s", 2);

        assertThat(message.english()).isEqualTo("The word \"100 %s\" stands here 2 times.");
        assertThat(message.dutch()).hasValue("Het woord \"100 %s\" staat hier 2 keer.");
    }

    @Test
    void what_is_put_into_a_message_speaks_its_language_too() {
        Message where = Message.of("text in <%s>", "tekst in <%s>", "titel");

        Message message = Message.of("No rule knows %s.", "Geen regel kent %s.", where);

        assertThat(message.english()).isEqualTo("No rule knows text in <titel>.");
        assertThat(message.dutch()).hasValue("Geen regel kent tekst in <titel>.");
    }

    @Test
    void what_the_program_alone_tells_has_no_dutch() {
        assertThat(Message.of("The file is empty.").dutch()).isEmpty();
    }
}
