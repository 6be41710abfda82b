package nl.kwalgraaf.dossier;

import java.util.Optional;

/**
 * A document from which a dossier was made, such as a beroepscompetentieprofiel.
 *
 * @param naam its file name
 * @param soort what kind of document it is, as stated
 * @param adres the web address at which it is found
 */
public record Bronvermelding(
        Tekst naam, Optional<Tekst> soort, Optional<Dag> datum, Optional<Tekst> omschrijving, Optional<Tekst> adres) {}
