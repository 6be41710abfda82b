package nl.kwalgraaf.dossier;

import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * The entry of a dossier or kwalificatie in the central register of vocational education (crebo).
 *
 * @param crebonummer five digits
 * @param geldigheid the days of this entry
 * @param ministerie the ministry that pays for it, as an abbreviation
 * @param prijsfactor weight by which a school is paid for a student, without a unit
 */
public record Creboregistratie(
        Tekst crebonummer, Geldigheid geldigheid, Optional<Tekst> ministerie, Optional<Getal> prijsfactor, Span bron) {}
