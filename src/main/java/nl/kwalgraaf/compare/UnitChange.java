package nl.kwalgraaf.compare;

import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * What became of a deel, kerntaak or werkproces.
 *
 * @param likeness of all its texts together, from 0 to 1
 */
public record UnitChange(
        Level level,
        Change change,
        Optional<Name> before,
        Optional<Name> after,
        double likeness,
        List<PartChange> parts) {

    /**
     * How a unit is called.
     *
     * @param path of it below the base
     * @param place of its title, or where it is first named; empty where no line names it
     */
    public record Name(String code, String titel, String path, Optional<Span> place) {}
}
