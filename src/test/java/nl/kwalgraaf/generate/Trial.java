package nl.kwalgraaf.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.text.SourceText;
import nl.kwalgraaf.text.Span;

/**
 * One generated document and what the parser made of it.
 *
 * @param unexplained stretches of text that no rule claimed; a made-up document has none that is right to leave
 * @param thrown the exception that should never have come
 */
public record Trial(
        Case made,
        Comparison comparison,
        List<Finding> findings,
        List<Span> unexplained,
        boolean refused,
        Optional<RuntimeException> thrown) {

    public static Trial of(Case made) {
        String text = made.text().startsWith("\ufeff") ? made.text().substring(1) : made.text();
        Outcome<Kwalificatiedossier> outcome;
        try {
            outcome = DossierParser.parse(SourceText.of("seed-" + made.seed() + ".txt", text));
        } catch (RuntimeException bug) {
            Comparison nothing = Comparison.of(TruthStatements.of(made.waarheid()), List.of());
            return new Trial(made, nothing, List.of(), List.of(), false, Optional.of(bug));
        }
        Optional<Kwalificatiedossier> dossier = outcome.value();
        List<Statement> got = dossier.map(DossierStatements::of).orElse(List.of());
        List<Span> unexplained =
                dossier.map(read -> read.dekking().onverklaard()).orElse(List.of());
        Comparison comparison = Comparison.of(TruthStatements.of(made.waarheid()), got);
        return new Trial(made, comparison, outcome.findings(), unexplained, dossier.isEmpty(), Optional.empty());
    }

    /** The same without differences of the kinds that a pattern finds. */
    Trial without(Pattern kinds) {
        List<Comparison.Difference> kept = comparison.differences().stream()
                .filter(each -> !kinds.matcher(each.kind()).matches())
                .toList();
        return new Trial(made, new Comparison(comparison.equal(), kept), findings, unexplained, refused, thrown);
    }

    /** True when every statement is right and every character explained. */
    public boolean flawless() {
        return comparison.differences().isEmpty() && unexplained.isEmpty();
    }
}
