package nl.kwalgraaf.link;

import java.util.Optional;
import nl.kwalgraaf.dossier.Formulering;
import nl.kwalgraaf.dossier.Paths;

/**
 * A thing of a dossier that is to be linked.
 *
 * @param path where its IRI stands below the base, see {@link nl.kwalgraaf.dossier.Paths}
 * @param code a short name: its printed code, {@code B1-K1-VV02} for the second item of vakkennis, base before
 *     aanvulling, {@code COMP-E} for a competentie
 * @param text what it says or is called
 * @param context what its surroundings say of it; may be empty
 * @param parent the code of the thing it is part of
 */
record Item(
        String path,
        String code,
        Kind kind,
        String text,
        String context,
        Optional<String> parent,
        Optional<English> english) {
    /** The same in English, where we have it: what it is called, and what is said of it. */
    record English(String text, String context) {}

    Item(String path, String code, Kind kind, String text, String context, Optional<String> parent) {
        this(path, code, kind, text, context, parent, Optional.empty());
    }

    /** What a link is decided on: the words of vakkennis, wherever they are said; else the thing itself. */
    String subject() {
        return kind == Kind.VAKKENNIS || kind == Kind.VAARDIGHEID ? Paths.formulering(Formulering.of(text)) : path;
    }

    /** What a thing is decides what it can be linked to. */
    enum Kind {
        DEEL,
        KWALIFICATIE,
        KERNTAAK,
        WERKPROCES,
        VAKKENNIS,
        VAARDIGHEID,
        GENERIEK,
        COMPETENTIE;

        boolean isOccupational() {
            return this == DEEL || this == KWALIFICATIE;
        }

        /** True for what every trade asks alike. */
        boolean isTransversal() {
            return this == GENERIEK || this == COMPETENTIE;
        }
    }
}
