package nl.kwalgraaf.dossier;

import java.util.Arrays;
import java.util.Optional;

/**
 * The levels that generieke onderdelen ask: the national reference levels for Dutch and arithmetic (BWBR0027879) and
 * those of the European framework for languages, in Dutch ERK.
 */
public enum ReferentieNiveau {
    F1("1F", false),
    F2("2F", false),
    F3("3F", false),
    F4("4F", false),
    A1("A1", true),
    A2("A2", true),
    B1("B1", true),
    B2("B2", true),
    C1("C1", true),
    C2("C2", true);

    private final String code;
    private final boolean erk;

    ReferentieNiveau(String code, boolean erk) {
        this.code = code;
        this.erk = erk;
    }

    public String code() {
        return code;
    }

    /** True for a level of the European framework, so that the level B1 is never taken for the basisdeel B1. */
    public boolean erk() {
        return erk;
    }

    public static Optional<ReferentieNiveau> of(String code) {
        return Arrays.stream(values())
                .filter(niveau -> niveau.code.equals(code))
                .findFirst();
    }
}
