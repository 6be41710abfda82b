package nl.kwalgraaf.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Memory memory = new Memory();
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void answer_is_worked_out_once_for_each_state_of_the_data() {
        assertThat(asked("before")).isEqualTo("answer 1");
        assertThat(asked("before")).isEqualTo("answer 1");
        assertThat(asked("after")).isEqualTo("answer 2");
        assertThat(asked("after")).isEqualTo("answer 2");
    }

    @Test
    void what_a_reader_of_the_state_before_asks_is_not_answered_from_the_state_behind() {
        assertThat(asked("before")).isEqualTo("answer 1");
        assertThat(asked("after")).isEqualTo("answer 2");
        assertThat(asked("before")).isEqualTo("answer 3");
    }

    @Test
    void answer_that_is_not_worth_it_is_worked_out_again() {
        assertThat(memory.at("now").of(String.class, "q", this::work, any -> false))
                .isEqualTo("answer 1");
        assertThat(memory.at("now").of(String.class, "q", this::work, any -> false))
                .isEqualTo("answer 2");
    }

    @Test
    void what_was_not_asked_for_long_is_forgotten() {
        assertThat(asked("now")).isEqualTo("answer 1");
        for (int other = 0; other < 100; other++) {
            memory.at("now").of(Integer.class, other, () -> 0);
        }
        assertThat(asked("now")).isEqualTo("answer 2");
    }

    private String asked(String state) {
        return memory.at(state).of(String.class, "q", this::work);
    }

    private String work() {
        return "answer " + worked.incrementAndGet();
    }
}
