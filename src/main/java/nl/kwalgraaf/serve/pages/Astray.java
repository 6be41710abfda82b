package nl.kwalgraaf.serve.pages;

import java.util.List;
import nl.kwalgraaf.serve.guard.Refusal;

/** Nothing is at the address that was asked, and what may have been meant is known. */
final class Astray extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Head.Link> meant;

    /** @param meant the ways on, under their names */
    Astray(Refusal refusal, List<Head.Link> meant) {
        super(refusal.getMessage(), null, false, false);
        this.refusal = refusal;
        this.meant = meant;
    }

    Refusal refusal() {
        return refusal;
    }

    List<Head.Link> meant() {
        return meant;
    }
}
