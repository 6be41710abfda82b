package nl.kwalgraaf.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A reference to a regulation, as stated.
 *
 * @param naam the regulation's name as printed
 * @param regeling the regulation of that name or number, where we know it
 * @param bijlagen numbers of the annexes referred to
 * @param artikel number of the article referred to, such as {@code 17a}
 * @param adres the web address at which the document says it is found
 */
public record Regelingsverwijzing(
        Tekst naam,
        Optional<Regeling> regeling,
        List<Tekst> bijlagen,
        Optional<Tekst> artikel,
        Optional<Tekst> adres) {}
