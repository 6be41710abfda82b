package nl.kwalgraaf.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does some work for every document of some sources, on all cores, and hands on what came of it, one by one in the order
 * of the sources and on the thread that asked.
 *
 * <p>Only a few documents are in memory at a time, so memory is bounded by the largest and not by their number.
 *
 * @param work must depend on the document alone
 */
record Workers<R>(List<Source> sources, Intake intake, Function<Document, R> work) {
    /** So many documents may wait for the receiver while all workers are busy. */
    private static final int AHEAD = 2;

    /** What the thread that asked does while the first documents are read. */
    interface Meanwhile {
        void run() throws IOException;
    }

    /** @throws IOException when the receiver cannot write, or what is done meanwhile; what comes after is not handed on */
    void each(Meanwhile meanwhile, Receiver<R> receiver) throws IOException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), sources.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "document");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Claimed claimed = new Claimed();
            Deque<Future<List<Worked<R>>>> ahead = new ArrayDeque<>();
            Iterator<Source> next = sources.iterator();
            fill(ahead, threads, next, workers);
            meanwhile.run();
            while (!ahead.isEmpty()) {
                List<Worked<R>> done = await(ahead.remove());
                fill(ahead, threads, next, workers);
                for (Worked<R> worked : done) {
                    Document document = claimed.claim(worked.document);
                    receiver.accept(document == worked.document ? worked.result : work.apply(document));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void fill(
            Deque<Future<List<Worked<R>>>> ahead, int threads, Iterator<Source> next, ExecutorService workers) {
        while (next.hasNext() && ahead.size() < threads + AHEAD) {
            Source source = next.next();
            ahead.add(workers.submit(() -> worked(source)));
        }
    }

    private record Worked<R>(Document document, R result) {}

    /** A bug that one document brings out is found there, and does not take the others down. */
    private List<Worked<R>> worked(Source source) {
        try {
            return intake.documents(source).stream()
                    .map(document -> new Worked<>(document, work.apply(document)))
                    .toList();
        } catch (RuntimeException | StackOverflowError bug) {
            Document failed = Intake.failed(source, bug);
            return List.of(new Worked<>(failed, work.apply(failed)));
        }
    }

    private static <R> List<R> await(Future<List<R>> documents) {
        try {
            return documents.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading documents", interrupted);
        } catch (ExecutionException bug) {
            if (bug.getCause() instanceof Error error) {
                throw error;
            }
            throw bug.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(bug.getCause());
        }
    }
}
