package nl.kwalgraaf.query;

import java.util.Optional;

/**
 * A parameter of a question: a variable that grlc, by its name, takes for one.
 *
 * @param name as callers write it: {@code deelA}
 * @param variable as the query has it, without the question mark: {@code _deelA_iri}
 * @param suffix what grlc is to make of a value: {@code iri}, a language, a datatype of XSD, or nothing
 * @param optional true where the query has an answer without it; then the variable ranges over everything
 * @param standard the value it has when nobody gives one
 */
public record Parameter(
        String name,
        String variable,
        Optional<String> suffix,
        boolean optional,
        ParameterKind kind,
        Optional<String> standard) {

    boolean isIri() {
        return suffix.filter("iri"::equals).isPresent();
    }
}
