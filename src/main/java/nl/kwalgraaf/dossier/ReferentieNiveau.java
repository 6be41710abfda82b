package nl.kwalgraaf.dossier;

import java.util.Arrays;
import java.util.Optional;

/**
 * The levels that generieke onderdelen ask: the national reference levels for Dutch and arithmetic (BWBR0027879), those
 * of the European framework for languages, in Dutch ERK, and the levels of arithmetic in mbo since the cohort of 2022-2023.
 */
public enum ReferentieNiveau {
    F1("1F", Schaal.REFERENTIENIVEAU),
    F2("2F", Schaal.REFERENTIENIVEAU),
    F3("3F", Schaal.REFERENTIENIVEAU),
    F4("4F", Schaal.REFERENTIENIVEAU),
    A1("A1", Schaal.ERK),
    A2("A2", Schaal.ERK),
    B1("B1", Schaal.ERK),
    B2("B2", Schaal.ERK),
    C1("C1", Schaal.ERK),
    C2("C2", Schaal.ERK),
    R2("2", Schaal.REKENNIVEAU),
    R3("3", Schaal.REKENNIVEAU),
    R4("4", Schaal.REKENNIVEAU);

    /** What a level is one of; each scale has paths of its own, so that the level B1 is never taken for the basisdeel B1. */
    public enum Schaal {
        REFERENTIENIVEAU("referentieniveau"),
        ERK("erk"),
        REKENNIVEAU("rekenniveau");

        private final String path;

        Schaal(String path) {
            this.path = path;
        }

        /** What stands before the level in its path. */
        public String path() {
            return path;
        }
    }

    private final String code;
    private final Schaal schaal;

    ReferentieNiveau(String code, Schaal schaal) {
        this.code = code;
        this.schaal = schaal;
    }

    /** Its name within its scale, as in paths: {@code 2F}, {@code B1}, {@code 3} of rekenniveau 3. */
    public String code() {
        return code;
    }

    public Schaal schaal() {
        return schaal;
    }

    /** As people write it where no scale is named beside it: {@code 2F}, {@code B1}, {@code rekenniveau 3}. */
    public String naam() {
        return schaal == Schaal.REKENNIVEAU ? schaal.path() + " " + code : code;
    }

    /** The level of this name. */
    public static Optional<ReferentieNiveau> of(String naam) {
        return Arrays.stream(values())
                .filter(niveau -> niveau.naam().equals(naam))
                .findFirst();
    }
}
