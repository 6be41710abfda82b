package nl.kwalgraaf.serve.pages;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list.
 *
 * @param from index of its first item in the whole list
 * @param before address of the page before it; empty on the first
 * @param after address of the page behind it; empty on the last
 */
record Slice<T>(List<T> items, int from, int total, String before, String after) {
    /** The parameter of an address that numbers pages, from 1. */
    static final String PARAMETER = "blad";

    /** The slice of a list that an address asks for; a number beyond its end is its last page. */
    static <T> Slice<T> of(List<T> all, String asked, int size, View view) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.min(pages, asked.matches("[1-9]\\d{0,6}") ? Integer.parseInt(asked) : 1);
        int from = (page - 1) * size;
        return new Slice<>(
                List.copyOf(all.subList(from, Math.min(all.size(), from + size))),
                from,
                all.size(),
                page > 1 ? address(view, page - 1) : "",
                page < pages ? address(view, page + 1) : "");
    }

    private static String address(View view, int page) {
        String others =
                view.query().replaceAll("(^|&)" + PARAMETER + "=[^&]*", "").replaceFirst("^&", "");
        return view.to(view.path() + "?" + (others.isEmpty() ? "" : others + "&") + PARAMETER + "=" + page);
    }

    /** The same page, with what is made of each item. */
    <R> Slice<R> map(Function<T, R> made) {
        return new Slice<>(items.stream().map(made).toList(), from, total, before, after);
    }

    boolean many() {
        return items.size() < total;
    }

    boolean hasBefore() {
        return !before.isEmpty();
    }

    boolean hasAfter() {
        return !after.isEmpty();
    }

    int first() {
        return from + 1;
    }

    int last() {
        return from + items.size();
    }
}
