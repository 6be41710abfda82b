package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a kerntaak and a werkproces have in common. */
public sealed interface Unit permits Kerntaak, Werkproces {
    Eenheidscode code();

    /** Absent where the code stands without one. */
    Optional<Tekst> titel();

    /** What it asks of everybody. */
    Inhoud inhoud();

    List<Aanvulling> aanvullingen();

    /** What it asks of everybody, and then what each of its aanvullingen does. */
    default Stream<Inhoud> inhouden() {
        return Stream.concat(Stream.of(inhoud()), aanvullingen().stream().map(Aanvulling::inhoud));
    }
}
