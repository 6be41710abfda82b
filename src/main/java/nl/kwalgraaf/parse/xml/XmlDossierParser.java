package nl.kwalgraaf.parse.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.dossier.Kwalificatiedossier;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.finding.Outcome;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.SourceText;

/**
 * Reads the publisher's XML, which holds the same dossiers as the printed texts and their registration besides.
 *
 * <p>One file may hold several dossiers. Each becomes a {@link Kwalificatiedossier} of its own, with the statements
 * that the printed text would give; its passages know their element path.
 */
public final class XmlDossierParser {
    private XmlDossierParser() {}

    /** True when the text is XML by its first mark, well-formed or not. */
    public static boolean isXml(SourceText source) {
        String content = source.content();
        int at = XmlJudge.markAtStart(source);
        while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return content.startsWith("<?xml", at)
                || content.startsWith("<!", at)
                || at + 1 < content.length() && content.charAt(at) == '<' && Character.isLetter(content.charAt(at + 1));
    }

    /**
     * The dossiers of the file, in its order, each with what was found in it.
     *
     * @return at least one; where the file is no sound XML of the publisher's, one without a value and a finding why
     */
    public static List<Outcome<Kwalificatiedossier>> parse(SourceText source) {
        return parse(source, XmlJudge.Limits.USUAL);
    }

    static List<Outcome<Kwalificatiedossier>> parse(SourceText source, XmlJudge.Limits limits) {
        Optional<Finding> verdict = new XmlJudge(source, limits).verdict();
        if (verdict.isPresent()) {
            return List.of(Outcome.failed(verdict.get()));
        }
        XmlTree tree = XmlTree.of(source);
        List<XmlShare> shares = XmlShare.of(tree);
        if (shares.isEmpty()) {
            return List.of(Outcome.failed(ParseCode.XML_NOT_A_DOSSIER.at(
                    tree.root().tag(), tree.root().name())));
        }
        List<Outcome<Kwalificatiedossier>> outcomes = new ArrayList<>();
        for (XmlShare share : shares) {
            XmlLedger ledger = new XmlLedger(share);
            Kwalificatiedossier dossier = new XmlDossierReader(tree, share.dossier(), ledger).read();
            List<Finding> findings = new ArrayList<>(ledger.findings());
            findings.sort(Comparator.comparingInt(finding -> finding.where().start()));
            outcomes.add(Outcome.of(dossier, findings));
        }
        return outcomes;
    }
}
