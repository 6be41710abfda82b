package nl.kwalgraaf.pipeline;

import java.io.IOException;

/** What to do with what came of each document; it may write and fail at that. */
public interface Receiver<R> {
    void accept(R result) throws IOException;
}
