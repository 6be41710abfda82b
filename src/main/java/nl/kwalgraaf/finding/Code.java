package nl.kwalgraaf.finding;

import java.util.Locale;

/** A kind of finding. Its id is the name of its page, {@code docs/findings/<id>.md}. */
public interface Code {

    /** Kebab-case, unique over all rooms, never reused for another meaning. */
    String id();

    /** The severity it has unless a policy says otherwise. */
    Severity severity();

    /** One of the codes that a room has in an enum: {@code NOT_A_DOSSIER} is {@code not-a-dossier}. */
    interface Constant extends Code {
        /** As the enum has it. */
        String name();

        @Override
        default String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
