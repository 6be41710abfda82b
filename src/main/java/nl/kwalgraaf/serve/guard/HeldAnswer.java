package nl.kwalgraaf.serve.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * An answer held back until it is complete, so that one that fails halfway is never sent as if it were whole.
 *
 * <p>The first few mebibytes stay in memory, the rest goes to a file in the system's temporary folder, which is
 * gone when this is closed.
 */
public final class HeldAnswer extends OutputStream {
    private static final int IN_MEMORY = 4 * 1024 * 1024;

    private final long limit;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream(8 * 1024);
    private Path file;
    private OutputStream spill;
    private long length;
    private AtomicBoolean stopped = new AtomicBoolean();

    /** @param limit most bytes it takes before it refuses more */
    public HeldAnswer(long limit) {
        this.limit = limit;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    /** Takes no more once this is set: a writer may have all it needs and still work on for long. */
    public void stopWhen(AtomicBoolean set) {
        stopped = set;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
        length += count;
        if (length > limit) {
            throw new Refusal(
                    422,
                    "The answer is larger than the " + limit
                            + " bytes this endpoint gives. Ask for less, for instance with LIMIT and OFFSET.");
        }
        if (spill == null && length > IN_MEMORY) {
            file = Files.createTempFile("kwalgraaf-answer-", ".tmp");
            spill = Files.newOutputStream(file);
            memory.writeTo(spill);
            memory = new ByteArrayOutputStream(0);
        }
        if (spill == null) {
            memory.write(bytes, from, count);
        } else {
            spill.write(bytes, from, count);
        }
    }

    /** Takes a text, as UTF-8. */
    public void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            write(bytes, 0, bytes.length);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public long length() {
        return length;
    }

    public void sendTo(OutputStream out) throws IOException {
        if (spill == null) {
            memory.writeTo(out);
            return;
        }
        spill.flush();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        if (spill != null) {
            spill.close();
            Files.deleteIfExists(file);
        }
    }
}
