package nl.kwalgraaf.read;

/**
 * Says what a PDF has more of than any document of the genre.
 *
 * <p>Unchecked, since PDFBox logs an {@link java.io.IOException} from within a drawing and goes on.
 */
final class PdfTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    PdfTooLarge(String what) {
        super(what);
    }
}
