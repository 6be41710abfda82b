package nl.kwalgraaf.serve.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An answer held back until it is whole, so that one that fails halfway is never sent as if it were whole. Where it is
 * held it then waits for its reader, see {@link Outbox}.
 *
 * <p>All of it is in memory or, once there was no more room there, all of it in a temporary file.
 */
public final class HeldAnswer extends OutputStream {
    private static final Logger LOG = LoggerFactory.getLogger(HeldAnswer.class);

    /** The first piece asks for no room: small answers and refusals are given when there is none, too. */
    private static final int FIRST_PIECE = 8 * 1024;

    private static final int PIECE = 64 * 1024;

    private final Room memory;
    private final Room files;
    private final long limit;
    private final Consumer<HeldAnswer> whole;
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private ByteBuffer piece = ByteBuffer.allocate(FIRST_PIECE);
    private FileChannel file;
    private long length;
    private long inMemory;
    private long inFile;
    private AtomicBoolean stopped = new AtomicBoolean();
    private boolean sent;

    /**
     * @param memory for what is held in memory
     * @param files for what is held in files
     * @param limit most bytes it takes before it refuses more
     * @param whole is given it when it is to be sent
     */
    HeldAnswer(Room memory, Room files, long limit, Consumer<HeldAnswer> whole) {
        this.memory = memory;
        this.files = files;
        this.limit = limit;
        this.whole = whole;
        pieces.add(piece);
    }

    /** Takes no more once this is set: a writer may have all it needs and still work on for long. */
    public void stopWhen(AtomicBoolean set) {
        stopped = set;
    }

    /** Makes it the body of the response, now that it is whole; it leaves when the response is complete. */
    public void send() {
        end();
        sent = true;
        whole.accept(this);
    }

    @Override
    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    /** Takes a text, as UTF-8. */
    public void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        write(ByteBuffer.wrap(bytes, from, count));
    }

    /**
     * Takes what is left in the buffer.
     *
     * @throws Refusal when the answer becomes too large, or there is no more room for it
     */
    void write(ByteBuffer bytes) {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
        length += bytes.remaining();
        if (length > limit) {
            throw new Refusal(
                    422,
                    "The answer is larger than the " + limit
                            + " bytes this endpoint gives. Ask for less, for instance with LIMIT and OFFSET.");
        }
        while (bytes.hasRemaining()) {
            if (!piece.hasRemaining()) {
                nextPiece();
            }
            int count = Math.min(bytes.remaining(), piece.remaining());
            piece.put(bytes.slice().limit(count));
            bytes.position(bytes.position() + count);
        }
    }

    private void nextPiece() {
        if (file == null && memory.take(PIECE)) {
            inMemory += PIECE;
        } else {
            moveToFile();
        }
        piece = ByteBuffer.allocate(PIECE);
        pieces.add(piece);
    }

    /** Adds what is in memory to what is in the file. */
    private void moveToFile() {
        try {
            if (file == null) {
                file = FileChannel.open(
                        Files.createTempFile("kwalgraaf-answer-", ".tmp"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            for (ByteBuffer bytes : pieces) {
                bytes.flip();
                if (!files.take(bytes.remaining())) {
                    throw new Refusal(
                            503,
                            "There is no room for this answer: too many large ones wait for their readers. Try later,"
                                    + " or ask for less.");
                }
                inFile += bytes.remaining();
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
        } catch (IOException full) {
            LOG.warn("An answer is refused, for it cannot be kept in the temporary folder: {}", full.getMessage());
            throw new Refusal(
                    503,
                    "There is no room for this answer: the disk of the server takes no more. Try later, or ask for"
                            + " less.");
        }
        pieces.clear();
        memory.leave(inMemory);
        inMemory = 0;
    }

    /** To be called when all was written, and before it is read. */
    void end() {
        if (file == null) {
            return;
        }
        moveToFile();
        try {
            file.position(0);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    long length() {
        return length;
    }

    /** What was written, to be read once. */
    Content.Source content(ByteBufferPool pool) {
        if (file != null) {
            return Content.Source.from(new ByteBufferPool.Sized(pool, true, PIECE), file);
        }
        pieces.forEach(ByteBuffer::flip);
        return new ByteBufferContentSource(pieces);
    }

    /** Forgets what was written and not sent. */
    @Override
    public void close() {
        if (!sent) {
            drop();
        }
    }

    /** Forgets what was written. */
    void drop() {
        pieces.clear();
        memory.leave(inMemory);
        files.leave(inFile);
        inMemory = 0;
        inFile = 0;
        if (file != null) {
            try {
                file.close();
            } catch (IOException unclosable) {
                LOG.warn("A temporary file could not be taken away: {}", unclosable.getMessage());
            }
        }
    }
}
