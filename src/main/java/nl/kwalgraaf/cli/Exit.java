package nl.kwalgraaf.cli;

/** The exit codes, told in every help text. */
enum Exit {
    OK(0),
    /** Findings of severity error. */
    FINDINGS(1),
    USAGE(2),
    UNREADABLE(3),
    /** Our mistake, not the user's. */
    BUG(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
