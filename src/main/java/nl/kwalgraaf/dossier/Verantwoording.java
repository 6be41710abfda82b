package nl.kwalgraaf.dossier;

import java.util.List;

/**
 * The account that goes with a dossier and is no part of its requirements: on what it rests and what is planned.
 *
 * @param onderdelen its sections of running text, in the publisher's order
 * @param wijzigingscategorieen the kinds of change since the version before
 */
public record Verantwoording(
        List<Toelichting> onderdelen,
        List<Bronvermelding> bronvermeldingen,
        List<BijzondereVereiste> bijzondereVereisten,
        List<Taaleis> taaleisen,
        List<Agendapunt> agenda,
        List<Tekst> wijzigingscategorieen) {

    public static final Verantwoording GEEN =
            new Verantwoording(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
