package nl.kwalgraaf.text;

/** A name as it may stand in an IRI: {@code Loopbaan en burgerschap} becomes {@code loopbaan-en-burgerschap}. */
public final class Slug {
    private Slug() {}

    /** Lower-case ASCII letters and digits, parted by single hyphens; empty when the name holds neither. */
    public static String of(String name) {
        String folded = Folding.fold(name);
        StringBuilder slug = new StringBuilder(folded.length());
        boolean gap = false;
        for (int at = 0; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                slug.append(c);
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }
}
