package nl.kwalgraaf.dossier;

/**
 * The printed code of a deel, kerntaak or werkproces: {@code B1}, {@code B1-K2}, {@code P10-K1-W12}.
 *
 * @param kerntaak 0 for a deel
 * @param werkproces 0 for a deel or a kerntaak
 */
public record Eenheidscode(Deelsoort soort, int deel, int kerntaak, int werkproces)
        implements Comparable<Eenheidscode> {

    public Eenheidscode {
        if (deel < 1 || kerntaak < 0 || werkproces < 0 || werkproces > 0 && kerntaak == 0) {
            throw new IllegalArgumentException(
                    "no such code: " + soort.letter() + deel + "-K" + kerntaak + "-W" + werkproces);
        }
    }

    public static Eenheidscode deel(Deelsoort soort, int nummer) {
        return new Eenheidscode(soort, nummer, 0, 0);
    }

    public boolean isDeel() {
        return kerntaak == 0;
    }

    public boolean isKerntaak() {
        return kerntaak > 0 && werkproces == 0;
    }

    public boolean isWerkproces() {
        return werkproces > 0;
    }

    /** The deel it belongs to; itself for a deel. */
    public Eenheidscode vanDeel() {
        return new Eenheidscode(soort, deel, 0, 0);
    }

    /** The kerntaak it belongs to; itself for a kerntaak. A deel has none. */
    public Eenheidscode vanKerntaak() {
        return new Eenheidscode(soort, deel, kerntaak, 0);
    }

    /** True when this is a kerntaak of that deel, or a werkproces of that kerntaak. */
    public boolean isPartOf(Eenheidscode whole) {
        boolean sameDeel = soort == whole.soort && deel == whole.deel && whole.werkproces == 0;
        return isWerkproces()
                ? sameDeel && kerntaak == whole.kerntaak
                : isKerntaak() && sameDeel && whole.kerntaak == 0;
    }

    @Override
    public int compareTo(Eenheidscode other) {
        int order = soort.compareTo(other.soort);
        order = order != 0 ? order : Integer.compare(deel, other.deel);
        order = order != 0 ? order : Integer.compare(kerntaak, other.kerntaak);
        return order != 0 ? order : Integer.compare(werkproces, other.werkproces);
    }

    @Override
    public String toString() {
        StringBuilder code = new StringBuilder(12).append(soort.letter()).append(deel);
        if (kerntaak > 0) {
            code.append("-K").append(kerntaak);
        }
        if (werkproces > 0) {
            code.append("-W").append(werkproces);
        }
        return code.toString();
    }
}
