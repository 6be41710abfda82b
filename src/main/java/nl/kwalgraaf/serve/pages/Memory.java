package nl.kwalgraaf.serve.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was worked out from the whole of the data and holds until they change: the documents in order, what refers to a
 * thing that everything refers to. So a page costs what it shows, however many documents there are.
 */
public final class Memory {
    /** So many answers are kept, those that were asked for last. */
    private static final int MOST = 100;

    private final Map<Object, Object> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };
    private String state = "";

    /** Remembers nothing: for a graph that is read for one page. */
    static final Now NONE = new Now(new Memory(), "") {
        @Override
        <T> T of(Class<T> type, Object question, Supplier<T> answer, Predicate<T> worth) {
            return answer.get();
        }
    };

    /** The memory of the data in one state of theirs, as a transaction sees it. */
    static class Now {
        private final Memory memory;
        private final String state;

        private Now(Memory memory, String state) {
            this.memory = memory;
            this.state = state;
        }

        /** The answer that is known, else what is worked out now. */
        <T> T of(Class<T> type, Object question, Supplier<T> answer) {
            return of(type, question, answer, any -> true);
        }

        /** @param worth whether an answer cost so much that it is kept */
        <T> T of(Class<T> type, Object question, Supplier<T> answer, Predicate<T> worth) {
            Object before = memory.get(state, question);
            if (before != null) {
                return type.cast(before);
            }
            // Not while the memory is held: others need not wait, and may at worst do the same work.
            T found = answer.get();
            if (worth.test(found)) {
                memory.put(state, question, found);
            }
            return found;
        }
    }

    /** @param state of the data; with another all that was known is forgotten */
    Now at(String state) {
        return new Now(this, state);
    }

    private synchronized Object get(String at, Object question) {
        return at.equals(state) ? known.get(question) : null;
    }

    private synchronized void put(String at, Object question, Object answer) {
        if (!at.equals(state)) {
            known.clear();
            state = at;
        }
        known.put(question, answer);
    }
}
