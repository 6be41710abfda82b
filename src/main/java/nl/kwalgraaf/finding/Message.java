package nl.kwalgraaf.finding;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was found, in a sentence: in English, which the command line speaks, and in Dutch, as pages show it to who reads
 * the document. Both quote the words of the source as they are.
 *
 * @param dutch empty where nobody but who runs the program is told
 */
public record Message(String english, Optional<String> dutch) {
    private static final String PLACE = "%s";

    /** A message to who runs the program. */
    static Message of(String english) {
        return new Message(english, Optional.empty());
    }

    /**
     * Both sentences with the same values in them.
     *
     * @param english with {@code %s} where a value stands, in their order
     * @param values what is put in; of a message its own words in that language
     */
    public static Message of(String english, String dutch, Object... values) {
        return new Message(
                filled(english, values, Message::english),
                Optional.of(filled(dutch, values, value -> value.dutch().orElse(value.english()))));
    }

    private static String filled(String sentence, Object[] values, Function<Message, String> words) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int at = sentence.indexOf(PLACE, from);
            filled.append(sentence, from, at).append(value instanceof Message message ? words.apply(message) : value);
            from = at + PLACE.length();
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
