package nl.kwalgraaf.finding;

/** A kind of finding. Its id is the name of its page, {@code docs/findings/<id>.md}. */
public interface Code {

    /** Kebab-case, unique over all rooms, never reused for another meaning. */
    String id();

    /** The severity it has unless a policy says otherwise. */
    Severity severity();
}
