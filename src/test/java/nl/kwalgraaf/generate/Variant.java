package nl.kwalgraaf.generate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A record of switches with one of them set otherwise, so that the effect of each shows by itself.
 *
 * @param name the switch and its value, {@code codeForm=SPACED}
 */
public record Variant<R extends Record>(String name, R switches) {
    private static final Map<String, List<Integer>> NUMBERS = Map.of(
            "width", List.of(70, 90),
            "linesPerPage", List.of(0, 6, 15),
            "profielen", List.of(1, 4),
            "aanvullingen", List.of(0, 90));

    /** One variant for every other value of every component of a record of switches. */
    public static <R extends Record> List<Variant<R>> each(R base) {
        List<Variant<R>> variants = new ArrayList<>();
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            for (Object value : values(component)) {
                if (!value.equals(value(base, component))) {
                    variants.add(new Variant<>(component.getName() + "=" + value, with(base, component, value)));
                }
            }
        }
        return variants;
    }

    /** For each switch in which two records differ: the first with that one switch of the second. */
    static <R extends Record> List<Variant<R>> towards(R from, R target) {
        List<Variant<R>> variants = new ArrayList<>();
        for (RecordComponent component : from.getClass().getRecordComponents()) {
            Object wanted = value(target, component);
            if (!wanted.equals(value(from, component))) {
                variants.add(new Variant<>(
                        component.getName() + "=" + value(from, component), with(from, component, wanted)));
            }
        }
        return variants;
    }

    /** The value that a record has for the switch of another's {@code name=value}, written likewise. */
    static String setting(Record record, String nameAndValue) {
        String name = nameAndValue.split("=")[0];
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> name + "=" + value(record, component))
                .findFirst()
                .orElseThrow();
    }

    /** The record with {@code name=value} set, or the same when it has no such switch. */
    static <R extends Record> R with(R base, String nameAndValue) {
        String[] parts = nameAndValue.split("=");
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            if (component.getName().equals(parts[0])) {
                return with(base, component, read(component.getType(), parts[1]));
            }
        }
        return base;
    }

    private static Object read(Class<?> type, String value) {
        if (type == boolean.class) {
            return Boolean.valueOf(value);
        }
        return type == int.class
                ? (Object) Integer.valueOf(value)
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.toString().equals(value))
                        .findFirst()
                        .orElseThrow();
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
    private static <R extends Record> R with(R base, RecordComponent changed, Object value) {
        RecordComponent[] components = base.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(changed.getName()) ? value : value(base, component))
                .toArray();
        try {
            return (R) base.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
