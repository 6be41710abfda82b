package nl.kwalgraaf.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a parameter did not get its value.
 *
 * @param parameter its name
 * @param value what was given for it; empty where nothing was
 * @param suggestions what can be given instead: all that bear an ambiguous code, else what comes near
 */
public record ValueProblem(Reason reason, String parameter, String value, List<Suggestion> suggestions) {

    /** Most candidates for an ambiguous code that are looked up and named. */
    static final int MANY = 25;

    /** Kinds of problem, each with the word by which programs know it. */
    public enum Reason {
        NO_SUCH_PARAMETER("no-such-parameter"),
        NOT_GIVEN("not-given"),
        NOT_FOUND("not-found"),
        AMBIGUOUS("ambiguous"),
        NOT_OF_TYPE("not-of-type");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A value to give instead.
     *
     * @param label what it is called; empty where it has no other name
     */
    public record Suggestion(String value, String label) {
        @Override
        public String toString() {
            return label.isEmpty() ? value : value + " (" + label + ")";
        }
    }

    public ValueProblem {
        suggestions = List.copyOf(suggestions);
    }

    /** One or two English sentences that name the value and what can be given instead. */
    public String message() {
        return switch (reason) {
            case NO_SUCH_PARAMETER -> "There is no parameter \"" + parameter + "\"." + instead(" Did you mean ");
            case NOT_GIVEN -> "The parameter \"" + parameter + "\" needs a value." + instead(" For instance ");
            case NOT_FOUND ->
                "\"" + value + "\" is no value for \"" + parameter + "\" in this data." + instead(" Did you mean ");
            case AMBIGUOUS ->
                "\"" + value + "\" for \"" + parameter + "\" can be any of "
                        + (suggestions.size() < MANY ? "" : "more than ") + suggestions.size() + instead(": ")
                        + " Say which.";
            case NOT_OF_TYPE ->
                "\"" + value + "\" for \"" + parameter + "\" is not of the type that it must be."
                        + instead(" For instance ");
        };
    }

    private String instead(String lead) {
        if (suggestions.isEmpty()) {
            return "";
        }
        return suggestions.stream().map(Suggestion::toString).collect(Collectors.joining(", ", lead, ""))
                + (Set.of(Reason.NO_SUCH_PARAMETER, Reason.NOT_FOUND).contains(reason) ? "?" : ".");
    }
}
