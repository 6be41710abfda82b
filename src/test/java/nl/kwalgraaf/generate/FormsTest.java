package nl.kwalgraaf.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.parse.DossierParser;
import nl.kwalgraaf.read.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of a document says the same: statements that are right, over documents made up from seeds. */
final class FormsTest {
    /** The bar for a form, in statements that are right. */
    private static final double BAR = 0.99;

    private static final int SEEDS = Integer.getInteger("forms.seeds", 8);

    static List<Form> forms() {
        return Form.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_says_what_the_document_says(Form form) {
        double equal = 0;
        double wrong = 0;
        Map<String, List<String>> how = new TreeMap<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Waarheid waarheid = Case.of(seed).waarheid();
            Optional<Kwalificatiedossier> read = DocumentReader.read(form.name(), form.print(waarheid))
                    .value()
                    .flatMap(text -> DossierParser.parse(text).value());
            Comparison comparison = Comparison.of(
                    TruthStatements.of(waarheid),
                    read.map(DossierStatements::of).orElse(List.of()));
            equal += comparison.equal();
            wrong += comparison.differences().size();
            for (Comparison.Difference difference : comparison.differences()) {
                how.computeIfAbsent(difference.how() + " " + difference.kind(), kind -> new ArrayList<>())
                        .add(seed + " " + difference);
            }
        }
        if (System.getProperty("forms.show") != null) {
            System.out.printf("%-28s %.4f of %.0f%n", form, equal / (equal + wrong), equal + wrong);
            how.forEach((kind, all) -> System.out.println("    " + all.size() + " " + kind + " e.g. " + all.get(0)));
        }
        assertThat(equal / (equal + wrong)).as(form + ": " + how.keySet()).isGreaterThanOrEqualTo(BAR);
    }
}
