package nl.kwalgraaf.parse.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwalgraaf.dossier.Eenheidscode;
import nl.kwalgraaf.dossier.Tekst;
import nl.kwalgraaf.finding.Finding;
import nl.kwalgraaf.parse.words.ParseCode;
import nl.kwalgraaf.text.Folding;

/** Reports where the overview and the body speak of other units, or by other titles. */
record OverviewCheck(UnitNames names, List<Finding> findings) {
    void report() {
        names.drafts().values().stream()
                .filter(draft -> !draft.code.isDeel() && draft.inBody() && draft.titel.isEmpty())
                .forEach(draft -> findings.add(
                        ParseCode.HEADING_WITHOUT_TITLE.at(draft.headings.get(0).span(), draft.code)));
        if (names.overview().units().isEmpty()) {
            return;
        }
        Map<Eenheidscode, String> words = new LinkedHashMap<>();
        names.overview()
                .units()
                .forEach((code, namings) -> words.put(
                        code,
                        namings.stream()
                                .map(naming -> Folding.fold(naming.schoon()))
                                .collect(Collectors.joining(" "))));
        String all = String.join(" ", words.values());
        for (Draft draft : names.drafts().values()) {
            if (draft.code.isDeel()) {
                continue;
            }
            if (!draft.inBody()) {
                reportWithoutBody(draft);
            } else if (!names.overview().names(draft.code)) {
                findings.add(ParseCode.NOT_IN_OVERVIEW.at(draft.headings.get(0).span(), draft.code));
            } else {
                reportTitle(draft, words.get(draft.code), all);
            }
        }
    }

    /** Where a whole kerntaak is not worked out, its werkprocessen go with it. */
    private void reportWithoutBody(Draft draft) {
        boolean kerntaak = draft.code.isKerntaak();
        if (!kerntaak && !names.drafts().get(draft.code.vanKerntaak()).inBody()) {
            return;
        }
        names.overview().units().getOrDefault(draft.code, List.of()).stream()
                .findFirst()
                .ifPresent(naming ->
                        findings.add((kerntaak ? ParseCode.KERNTAAK_WITHOUT_BODY : ParseCode.WERKPROCES_WITHOUT_BODY)
                                .at(naming.bron(), draft.code)));
    }

    /** The overview's columns may be mixed up, so it differs only when it lacks words of the title altogether. */
    private void reportTitle(Draft draft, String ownWords, String allWords) {
        if (draft.titel.isEmpty()) {
            return;
        }
        String titel = names.titel(draft).orElseThrow().schoon();
        for (String word : Folding.fold(titel).split(" ")) {
            if (!ownWords.contains(word) && !allWords.contains(word)) {
                Tekst naming = names.overview().units().get(draft.code).get(0);
                findings.add(ParseCode.OVERVIEW_TITLE_DIFFERS.at(
                        naming.bron(),
                        draft.code,
                        naming.schoon(),
                        draft.headings.get(0).line(),
                        titel));
                return;
            }
        }
    }
}
