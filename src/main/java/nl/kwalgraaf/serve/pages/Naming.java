package nl.kwalgraaf.serve.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwalgraaf.query.Choices;
import nl.kwalgraaf.query.Parameter;
import nl.kwalgraaf.query.ParameterKind;
import nl.kwalgraaf.query.Vraag;

/** What people call the themes, columns and parameters of questions, whose names are those of programs. */
final class Naming {
    private static final Table WORDS = new Table("vragen.properties");

    /** A name that says more than its first word: of which of two sides, its address, or asked in addition. */
    private static final Pattern COMPOUND = Pattern.compile("(iri|.+?)(A|B|Iri|Aanvullend|Basis|Herkomst|Soort)");

    /** A value that a description names, such as {@code vermeld}. */
    private static final Pattern VALUE = Pattern.compile("(\\(|\\bsays |\\bzegt )([a-z-]+)\\b");

    private Naming() {}

    static String theme(String tag, View view) {
        String name = WORDS.words("thema." + tag, view.language()).orElse(tag);
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A column or parameter; by its own name where nobody gave it another. */
    static String column(String name, View view) {
        return known(name, view).orElse(name);
    }

    static Optional<String> known(String name, View view) {
        Optional<String> whole = WORDS.words(name, view.language());
        if (whole.isPresent()) {
            return whole;
        }
        Matcher compound = COMPOUND.matcher(name);
        return compound.matches()
                ? WORDS.words(compound.group(1), view.language())
                        .flatMap(first -> WORDS.words("-" + compound.group(2), view.language())
                                .map(rest -> first + rest))
                : Optional.empty();
    }

    /** What a question tells, without what it tells of the names that programs use. */
    static String description(Vraag vraag, View view) {
        String told = view.say(vraag.description().nl(), vraag.description().en());
        for (Parameter parameter : vraag.parameters()) {
            if (parameter.kind() == ParameterKind.VERVOLG) {
                // The page has a link onward for it.
                told = told.replaceAll("; [^;.]*\\b" + parameter.name() + "\\b[^;.]*\\.", ".");
            }
        }
        for (String column : vraag.columns()) {
            if (!column.equals(column.toLowerCase(Locale.ROOT)) && column.length() > 1) {
                told = told.replaceAll(
                        "\\b" + column + "\\b", Matcher.quoteReplacement("\"" + column(column, view) + "\""));
            }
        }
        return VALUE.matcher(told)
                .replaceAll(value -> Matcher.quoteReplacement(value.group(1)
                        + Labels.word(value.group(2), view.language()).orElse(value.group(2))));
    }

    /** How to fill in a parameter whose values are chosen from a list; empty where the list says it all. */
    static String hint(ParameterKind kind, View view) {
        return WORDS.words("keuze." + kind.word(), view.language()).orElse("");
    }

    /** A value to choose: what it is, and in which document it stands. */
    static String choice(Choices.Choice choice, Labels labels, View view) {
        String key = Ids.key(choice.value());
        Optional<String> word = WORDS.words("waarde." + choice.value(), view.language());
        if (word.isPresent() || !choice.label().endsWith(" (" + key + ")")) {
            return word.orElse(choice.label());
        }
        String name = choice.label().substring(0, choice.label().length() - key.length() - 3);
        String kind =
                choice.value().startsWith(key + "/kwalificatie/") ? view.say("kwalificatie ", "qualification ") : "";
        return kind + name + " (" + labels.of(view.ids().thing(key)).label() + ")";
    }
}
