package nl.kwalgraaf.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step answers: a value, if it could make one, and what it found on the way.
 *
 * @param value absent when the input could not be used at all; then at least one finding says why
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(Optional.of(value), findings);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    public static <T> Outcome<T> failed(Finding finding) {
        return new Outcome<>(Optional.empty(), List.of(finding));
    }

    /** Takes the value a step further and keeps the findings of both steps. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (value.isEmpty()) {
            return new Outcome<>(Optional.empty(), findings);
        }
        Outcome<R> further = next.apply(value.get());
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(further.findings);
        return new Outcome<>(further.value, all);
    }
}
