package nl.kwalgraaf.serve.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What of one answer was made and not yet sent, in order: its beginning in memory, what came when there was no more
 * room there in a temporary file, which is gone when this is closed. Not safe for several threads.
 */
final class Backlog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    private static final int PIECE = 64 * 1024;

    private final Room memory;
    private final Room files;
    private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
    private FileChannel file;
    private long read;
    private long written;

    Backlog(Room memory, Room files) {
        this.memory = memory;
        this.files = files;
    }

    boolean isEmpty() {
        return pieces.isEmpty() && read == written;
    }

    /** Takes all bytes of the buffer or, where there is no room, none; true when it did. */
    boolean add(ByteBuffer bytes) {
        int count = bytes.remaining();
        if (count == 0) {
            return true;
        }
        // What is in the file goes first: nothing may pass it by way of the memory.
        if (read == written && memory.take(count)) {
            addPieces(bytes);
            return true;
        }
        if (!files.take(count)) {
            return false;
        }
        try {
            append(bytes.slice());
            bytes.position(bytes.limit());
            return true;
        } catch (IOException full) {
            // The disk has less room than was thought: what is written of it is written over.
            LOG.warn("An answer waits for its reader, since no more of it can be kept: {}", full.getMessage());
            files.leave(count);
            return false;
        }
    }

    private void addPieces(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte[] piece = new byte[Math.min(PIECE, bytes.remaining())];
            bytes.get(piece);
            pieces.add(ByteBuffer.wrap(piece));
        }
    }

    private void append(ByteBuffer bytes) throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("kwalgraaf-outbox-", ".tmp");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        // In pieces: for a write the JDK copies a buffer on the heap as a whole, and keeps the copy for the thread.
        while (bytes.hasRemaining()) {
            ByteBuffer piece = bytes.slice(bytes.position(), Math.min(PIECE, bytes.remaining()));
            bytes.position(bytes.position() + file.write(piece, written + bytes.position()));
        }
        written += bytes.limit();
    }

    /** Takes out the next bytes to send; none when it is empty. */
    ByteBuffer next() throws IOException {
        if (!pieces.isEmpty()) {
            ByteBuffer piece = pieces.remove();
            memory.leave(piece.remaining());
            return piece;
        }
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, written - read));
        while (piece.hasRemaining()) {
            read += file.read(piece, read);
        }
        files.leave(piece.position());
        if (read == written) {
            read = 0;
            written = 0;
        }
        return piece.flip();
    }

    /** Forgets what was not sent. */
    @Override
    public void close() {
        pieces.forEach(piece -> memory.leave(piece.remaining()));
        pieces.clear();
        files.leave(written - read);
        read = written;
        if (file != null) {
            try {
                file.close();
            } catch (IOException unclosable) {
                LOG.warn("A temporary file could not be taken away: {}", unclosable.getMessage());
            }
            file = null;
        }
    }
}
