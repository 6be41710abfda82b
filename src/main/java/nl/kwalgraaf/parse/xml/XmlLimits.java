package nl.kwalgraaf.parse.xml;

/**
 * How large a publisher's XML may be, far beyond the largest known: the whole collection of dossiers in one file.
 *
 * @param characters UTF-16 code units of the file
 * @param depth elements within one another
 * @param attribute UTF-16 code units of one attribute's value
 * @param attributes of one element
 */
record XmlLimits(int characters, int depth, int attribute, int attributes) {

    static final XmlLimits USUAL = new XmlLimits(256 * 1024 * 1024, 64, 64 * 1024, 1000);
}
