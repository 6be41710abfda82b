package nl.kwalgraaf.generate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record of switches with one of them set otherwise, so that the effect of each shows by itself.
 *
 * @param name the switch and its value, {@code codeForm=SPACED}
 */
public record Variant<R extends Record>(String name, R switches) {
    private static final Map<String, List<Integer>> NUMBERS = new TreeMap<>(Map.of(
            "width",
            List.of(70, 90),
            "linesPerPage",
            List.of(0, 6, 15),
            "profielen",
            List.of(1, 4),
            "aanvullingen",
            List.of(0, 90)));

    /** One variant for every other value of every component of a record of switches. */
    public static <R extends Record> List<Variant<R>> each(R base) {
        List<Variant<R>> variants = new ArrayList<>();
        RecordComponent[] components = base.getClass().getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            for (Object value : values(components[at])) {
                if (!value.equals(value(base, components[at]))) {
                    variants.add(new Variant<>(components[at].getName() + "=" + value, with(base, at, value)));
                }
            }
        }
        return variants;
    }

    private static List<?> values(RecordComponent component) {
        if (component.getType() == boolean.class) {
            return List.of(true, false);
        }
        return component.getType() == int.class
                ? NUMBERS.getOrDefault(component.getName(), List.of())
                : Arrays.asList(component.getType().getEnumConstants());
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R base, int index, Object value) {
        RecordComponent[] components = base.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int at = 0; at < components.length; at++) {
            types[at] = components[at].getType();
            values[at] = at == index ? value : value(base, components[at]);
        }
        try {
            return (R) base.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
