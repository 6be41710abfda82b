package nl.kwalgraaf.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes a document on which something goes wrong back to plain traits and layout, as far as it still goes wrong. */
final class Shrinker {
    /** The plainest content: one profiel, no aanvullingen, nothing that only some dossiers have. */
    static final Trekken PLAIN_CONTENT =
            Variant.with(Variant.with(Trekken.AS_SHIPPED, "aanvullingen=0"), "namedOnly=false");

    /** The plainest layout: as shipped, on one page. */
    static final Opmaak PLAIN_LAYOUT = Variant.with(Opmaak.AS_SHIPPED, "linesPerPage=0");

    private Shrinker() {}

    /** The plainest document of the same seed for which the predicate still holds. */
    static Case shrink(Case made, Predicate<Trial> wrong) {
        Case least = made;
        for (Case bold : List.of(
                Case.of(made.seed(), PLAIN_CONTENT, PLAIN_LAYOUT),
                Case.of(made.seed(), PLAIN_CONTENT, made.opmaak()),
                Case.of(made.seed(), made.trekken(), PLAIN_LAYOUT))) {
            if (wrong.test(Trial.of(bold))) {
                least = bold;
                break;
            }
        }
        String before = "";
        while (!before.equals(cause(least))) {
            before = cause(least);
            for (Variant<Opmaak> variant : Variant.towards(least.opmaak(), PLAIN_LAYOUT)) {
                String plain = Variant.setting(PLAIN_LAYOUT, variant.name());
                least = keep(least, Case.of(made.seed(), least.trekken(), Variant.with(least.opmaak(), plain)), wrong);
            }
            for (Variant<Trekken> variant : Variant.towards(least.trekken(), PLAIN_CONTENT)) {
                String plain = Variant.setting(PLAIN_CONTENT, variant.name());
                least = keep(least, Case.of(made.seed(), Variant.with(least.trekken(), plain), least.opmaak()), wrong);
            }
        }
        return least;
    }

    private static Case keep(Case least, Case simpler, Predicate<Trial> wrong) {
        return wrong.test(Trial.of(simpler)) ? simpler : least;
    }

    /** The switches in which a document still differs from the plainest, to give to {@link GenreSample}. */
    static String cause(Case made) {
        List<String> names = new ArrayList<>();
        Variant.towards(made.opmaak(), PLAIN_LAYOUT).forEach(variant -> names.add(variant.name()));
        Variant.towards(made.trekken(), PLAIN_CONTENT).forEach(variant -> names.add(variant.name()));
        return names.isEmpty() ? "(plain)" : String.join(" ", names);
    }
}
