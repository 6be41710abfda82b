package nl.kwalgraaf.serve.pages;

/** Finds the UTF-16 offset of a code point, which is what the graph counts in; a text without surrogates needs no table. */
final class CodePoints {
    private final int count;
    private final int[] offsets;

    CodePoints(String text) {
        this.count = text.codePointCount(0, text.length());
        this.offsets = count == text.length() ? new int[0] : offsets(text, count);
    }

    private static int[] offsets(String text, int count) {
        int[] offsets = new int[count + 1];
        int at = 0;
        for (int point = 0; point < count; point++) {
            offsets[point] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = at;
        return offsets;
    }

    int count() {
        return count;
    }

    int offset(int point) {
        return offsets.length == 0 ? point : offsets[point];
    }
}
