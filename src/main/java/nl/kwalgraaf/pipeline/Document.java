package nl.kwalgraaf.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.KnownEditions;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.dossier.Uitgave;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Severity;

/**
 * A document that went through the steps.
 *
 * @param name what findings call it
 * @param sha256 of its bytes; empty when they could not be read
 * @param content what was read; absent when the document could not be used
 */
public record Document(String name, String sha256, Optional<Content> content, List<Finding> findings) {

    /** A dossier as the edition that it is. */
    public record Content(Uitgave uitgave, Kwalificatiedossier dossier) {
        /** The key that its IRIs bear. */
        public String key() {
            return uitgave.key();
        }

        /** What it is looked up by. */
        public KnownEditions.Known known() {
            return new KnownEditions.Known(
                    uitgave.key(),
                    uitgave.reeks(),
                    uitgave.nummer().stream().collect(Collectors.toSet()),
                    uitgave.geldigVanaf(),
                    uitgave.gewijzigdIn());
        }
    }

    /** The same with more findings. */
    Document with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Document(name, sha256, content, List.copyOf(all));
    }

    /** True when data was lost or is wrong. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
