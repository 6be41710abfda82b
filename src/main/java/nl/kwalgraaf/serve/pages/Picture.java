package nl.kwalgraaf.serve.pages;

/** What an answer looks like where it is bars, a heat map or lines between two sides; its table stands beside it. */
sealed interface Picture permits Bars, Heat, Network {
    String title();

    /** What is to be seen, in a sentence. */
    String description();

    int width();

    int height();

    /** True where a cell is a whole number and no thing, nor a code such as 0612. */
    static boolean counts(Ref cell) {
        return cell.label().matches("0|[1-9]\\d{0,8}") && !cell.leads();
    }

    /** A name that has room for so many signs. */
    static String cut(String name, int room) {
        return name.length() > room ? name.substring(0, room - 1) + "…" : name;
    }
}
