/**
 * Made-up qualification documents in the genre, with the truth about each beside it.
 *
 * <p>{@link nl.kwalgraaf.generate.Generator} makes a {@link nl.kwalgraaf.generate.Waarheid} out of a seed and the
 * {@link nl.kwalgraaf.generate.Trekken} it is to have; {@link nl.kwalgraaf.generate.Printer} prints it in an
 * {@link nl.kwalgraaf.generate.Opmaak}. Both truth and dossier flatten to the same
 * {@link nl.kwalgraaf.generate.Statement}s, so that whoever reads the print can be held against the truth statement by
 * statement. Test code, which the benchmark uses too; nothing here depends on how the program reads.
 */
package nl.kwalgraaf.generate;
