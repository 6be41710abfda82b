package nl.kwalgraaf.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.kwalgraaf.text.Span;

/**
 * The entry of a dossier or kwalificatie in the central register of vocational education (crebo).
 *
 * @param crebonummer five digits
 * @param geldigVanaf first day on which it is valid
 * @param eindeInstroom last day on which students may begin
 * @param eindeOpleiding last day on which students may finish
 * @param ministerie the ministry that pays for it, as an abbreviation
 * @param prijsfactor weight by which a school is paid for a student, without a unit
 */
public record Creboregistratie(
        Tekst crebonummer,
        Optional<LocalDate> geldigVanaf,
        Optional<LocalDate> eindeInstroom,
        Optional<LocalDate> eindeOpleiding,
        Optional<Tekst> ministerie,
        Optional<BigDecimal> prijsfactor,
        Span bron) {}
