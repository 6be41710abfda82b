package nl.kwalgraaf.finding;

/** How bad a finding is, by its consequence for the data. */
public enum Severity {
    /** Data is lost or wrong. */
    ERROR,
    /** Data is probably not as its author meant it. */
    WARNING,
    /** We chose a reading where another was possible. */
    NOTE;

    /** The word by which people and programs know it: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
