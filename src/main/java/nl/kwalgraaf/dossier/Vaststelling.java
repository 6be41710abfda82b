package nl.kwalgraaf.dossier;

import java.util.Optional;

/** By whom, on which day and where a dossier was adopted. */
public record Vaststelling(Optional<Tekst> door, Optional<Dag> datum, Optional<Tekst> plaats) {

    /** Empty where none of them is known. */
    public static Optional<Vaststelling> of(Optional<Tekst> door, Optional<Dag> datum, Optional<Tekst> plaats) {
        return door.isPresent() || datum.isPresent() || plaats.isPresent()
                ? Optional.of(new Vaststelling(door, datum, plaats))
                : Optional.empty();
    }
}
