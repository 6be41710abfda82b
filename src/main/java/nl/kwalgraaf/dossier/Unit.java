package nl.kwalgraaf.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a kerntaak and a werkproces have in common. */
public sealed interface Unit permits Kerntaak, Werkproces {
    Eenheidscode code();

    /** Absent where the code stands without one. */
    Optional<Tekst> titel();

    /** What it asks of everybody. */
    Inhoud inhoud();

    List<Aanvulling> aanvullingen();

    /** What it asks of everybody, and then what each of its aanvullingen does. */
    default List<Inhoud> inhouden() {
        List<Inhoud> inhouden = new ArrayList<>(1 + aanvullingen().size());
        inhouden.add(inhoud());
        aanvullingen().forEach(aanvulling -> inhouden.add(aanvulling.inhoud()));
        return inhouden;
    }
}
