package nl.kwalgraaf.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.Test;

class HeldAnswerTest {
    private static final Consumer<HeldAnswer> NOWHERE = answer -> {};

    private final byte[] bytes = new byte[1_000_000];

    HeldAnswerTest() {
        new Random(3).nextBytes(bytes);
    }

    private static byte[] read(HeldAnswer answer) throws Exception {
        answer.end();
        try (InputStream in = Content.Source.asInputStream(answer.content(new ByteBufferPool.NonPooling()))) {
            return in.readAllBytes();
        }
    }

    /** What came while there was no room in memory must not be overtaken by what came when there was again. */
    @Test
    void bytes_keep_their_order_when_there_is_room_in_memory_again() throws Exception {
        Room memory = new Room(300_000);
        HeldAnswer other = new HeldAnswer(memory, new Room(0), Long.MAX_VALUE, NOWHERE);
        other.write(bytes, 0, 150_000);
        HeldAnswer answer = new HeldAnswer(memory, new Room(2_000_000), Long.MAX_VALUE, NOWHERE);
        answer.write(bytes, 0, 400_000);
        other.drop();
        answer.write(bytes, 400_000, 600_000);

        assertThat(Arrays.equals(read(answer), bytes)).isTrue();
        answer.drop();
        assertThat(memory.taken()).isZero();
    }

    @Test
    void byte_by_byte_is_as_good_as_at_once() throws Exception {
        HeldAnswer answer = new HeldAnswer(new Room(65_536), new Room(200_000), Long.MAX_VALUE, NOWHERE);
        for (int at = 0; at < 150_000; at++) {
            answer.write(bytes[at]);
        }
        assertThat(Arrays.equals(read(answer), Arrays.copyOf(bytes, 150_000))).isTrue();
        answer.drop();
    }

    @Test
    void answer_above_its_limit_is_refused_and_gives_its_room_back() {
        Room memory = new Room(1_000_000);
        try (HeldAnswer answer = new HeldAnswer(memory, new Room(0), 100_000, NOWHERE)) {
            answer.write(bytes, 0, 100_000);
            assertThatThrownBy(() -> answer.write(1))
                    .isInstanceOf(Refusal.class)
                    .extracting(refusal -> ((Refusal) refusal).status())
                    .isEqualTo(422);
        }
        assertThat(memory.taken()).isZero();
    }

    @Test
    void answer_that_is_sent_keeps_its_room_when_its_maker_closes_it() {
        Room memory = new Room(1_000_000);
        HeldAnswer[] sent = new HeldAnswer[1];
        try (HeldAnswer answer = new HeldAnswer(memory, new Room(0), 100_000, whole -> sent[0] = whole)) {
            answer.write(bytes, 0, 100_000);
            answer.send();
        }
        assertThat(memory.taken()).isPositive();
        sent[0].drop();
        assertThat(memory.taken()).isZero();
    }

    @Test
    void no_more_is_taken_when_the_time_is_over() {
        try (HeldAnswer answer = new HeldAnswer(new Room(0), new Room(0), 100_000, NOWHERE)) {
            AtomicBoolean over = new AtomicBoolean();
            answer.stopWhen(over);
            answer.write("in time");
            over.set(true);
            assertThatThrownBy(() -> answer.write("late")).isInstanceOf(QueryCancelledException.class);
        }
    }
}
