package nl.kwalgraaf.dossier;

import java.util.Optional;

/**
 * The domein of programmes to which the minister assigns a dossier.
 *
 * @param crebonummer the number under which a student may enrol for the domein as a whole
 * @param uitgeversnummer the publisher's own number of it
 * @param obkId its identifier in the shared concepts of education (Onderwijsbegrippenkader)
 * @param prijsfactor weight by which a school is paid for a student, without a unit
 */
public record Opleidingsdomein(
        Tekst naam,
        Optional<Tekst> crebonummer,
        Optional<Tekst> uitgeversnummer,
        Optional<Tekst> obkId,
        Optional<Getal> prijsfactor) {}
