package nl.kwalgraaf.compare;

import java.util.List;
import java.util.Optional;

/**
 * What became of a deel, kerntaak or werkproces.
 *
 * @param likeness of all its texts together, from 0 to 1
 */
public record UnitChange(
        Level level, Change change, Optional<Name> oud, Optional<Name> nieuw, double likeness, List<PartChange> parts) {

    /** How a unit is called. */
    public record Name(String code, String titel) {}
}
