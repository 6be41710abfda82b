package nl.kwalgraaf.serve;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.serve.guard.Refusal;

/**
 * Which of the formats on offer a request asks for, by its {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * <p>The most specific range that fits a format gives its quality; quality 0 rules it out. Of equal qualities the
 * more exactly named format wins, then the one offered first.
 */
final class Negotiation {
    private Negotiation() {}

    private record Range(String type, double quality) {
        int fit(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            if (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    /** The best format for these values of {@code Accept}; the first one where there is none; empty if none will do. */
    static <F extends Format.Named> Optional<F> choose(List<String> accept, List<F> offered) {
        List<Range> ranges =
                accept.stream().flatMap(line -> ranges(line).stream()).toList();
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        F best = null;
        double bestQuality = 0;
        int bestFit = 0;
        for (F format : offered) {
            for (String mediaType : format.mediaTypes()) {
                Range range = closest(ranges, mediaType);
                int fit = range.fit(mediaType);
                if (fit > 0
                        && range.quality() > 0
                        && (range.quality() > bestQuality || range.quality() == bestQuality && fit > bestFit)) {
                    best = format;
                    bestQuality = range.quality();
                    bestFit = fit;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The refusal to send when none of the formats on offer will do. */
    static Refusal notAcceptable(List<? extends Format.Named> offered) {
        return new Refusal(
                406,
                "None of the formats in the Accept header can be given here. On offer: "
                        + offered.stream()
                                .map(format -> format.mediaTypes().get(0))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static Range closest(List<Range> ranges, String mediaType) {
        Range closest = ranges.get(0);
        for (Range range : ranges) {
            if (range.fit(mediaType) > closest.fit(mediaType)) {
                closest = range;
            }
        }
        return closest;
    }

    private static List<Range> ranges(String header) {
        if (header.isBlank()) {
            return Collections.emptyList();
        }
        return List.of(header.split(",")).stream()
                .filter(item -> !item.isBlank())
                .map(Negotiation::range)
                .toList();
    }

    private static Range range(String item) {
        String[] parts = item.split(";");
        double quality = 1;
        for (int at = 1; at < parts.length; at++) {
            String parameter = parts[at].strip();
            if (parameter.regionMatches(true, 0, "q=", 0, 2)) {
                quality = quality(parameter.substring(2).strip());
            }
        }
        return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
    }

    private static double quality(String written) {
        try {
            return Math.max(0, Math.min(1, Double.parseDouble(written)));
        } catch (NumberFormatException unreadable) {
            // A quality that cannot be read says nothing, and the range itself still stands.
            return 1;
        }
    }
}
