package nl.kwalgraaf.serve;

/** A request that is not answered: the status, and a sentence for the one who asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
        // No stack trace: this is an answer, not a fault.
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
