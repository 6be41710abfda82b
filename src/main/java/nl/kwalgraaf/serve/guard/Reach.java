package nl.kwalgraaf.serve.guard;

/** A way in which a request can make the server read what is not its own data. All are off unless allowed. */
public enum Reach {
    /** {@code SERVICE} calls other endpoints. */
    SERVICE,
    /** {@code LOAD} in an update reads files and web addresses. */
    LOAD
}
