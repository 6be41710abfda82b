package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * Which of the formats on offer a request asks for, by its {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * <p>The most specific range that fits a format gives its quality; quality 0 rules it out. Of equal qualities the
 * more exactly named format wins, then the one offered first.
 */
final class Negotiation {
    private Negotiation() {}

    /**
     * The format that a request asks for.
     *
     * @param named by its name, which goes before {@code Accept}
     * @throws Refusal with status 400 or 406 when it is not on offer
     */
    static Format format(HttpServletRequest request, Optional<String> named, List<Format> offered) {
        if (named.isPresent()) {
            return Format.named(named.get(), offered)
                    .orElseThrow(() -> new Refusal(
                            400,
                            "There is no format \"" + named.get() + "\" here, but: " + Format.names(offered) + "."));
        }
        return choose(Collections.list(request.getHeaders("Accept")), offered)
                .orElseThrow(() -> new Refusal(
                        406,
                        "None of the formats in the Accept header can be given here. On offer: "
                                + offered.stream()
                                        .map(format -> format.mediaTypes().get(0))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** The best format for these values of {@code Accept}; the first one where there is none; empty if none will do. */
    static Optional<Format> choose(List<String> accept, List<Format> offered) {
        List<MediaRange> ranges = accept.stream()
                .flatMap(line -> new AcceptList(line).entries().stream())
                .toList();
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        Format best = null;
        double bestQuality = 0;
        int bestFit = 0;
        for (Format format : offered) {
            for (String mediaType : format.mediaTypes()) {
                MediaRange range = closest(ranges, mediaType);
                int fit = fit(range, mediaType);
                if (fit > 0
                        && range.get_q() > 0
                        && (range.get_q() > bestQuality || range.get_q() == bestQuality && fit > bestFit)) {
                    best = format;
                    bestQuality = range.get_q();
                    bestFit = fit;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static MediaRange closest(List<MediaRange> ranges, String mediaType) {
        MediaRange closest = ranges.get(0);
        for (MediaRange range : ranges) {
            if (fit(range, mediaType) > fit(closest, mediaType)) {
                closest = range;
            }
        }
        return closest;
    }

    /** How exactly a range names a type; 0 where it does not. */
    private static int fit(MediaRange range, String mediaType) {
        if (!range.accepts(MediaType.create(mediaType))) {
            return 0;
        }
        return range.getType().equals("*") ? 1 : range.getSubType().equals("*") ? 2 : 3;
    }
}
