package nl.kwalgraaf.link;

/**
 * How much each sign counts.
 *
 * @param label likeness of the item and the nearest label, in both languages
 * @param nearest the same, against the nearest label of all
 * @param answer how much of the item the concept answers to anywhere
 * @param model how likely the label is in the language of the item, its context and its dossier
 * @param context likeness of the context with the nearest label and with what the concept speaks of
 * @param theme likeness of what both speak of
 * @param dossier likeness of what the concept and the whole dossier speak of
 * @param kind a thing one knows is knowledge, a thing one does is none
 * @param transversal competenties and generieke onderdelen are transversal
 * @param occupation the skill is one of the occupation's
 * @param coherence the concept is near what the dossier's other items found
 */
record Weights(
        double label,
        double nearest,
        double answer,
        double model,
        double context,
        double theme,
        double dossier,
        double kind,
        double transversal,
        double occupation,
        double coherence) {
    static final Weights USUAL = new Weights(0.5, 0.15, 0.7, 0.15, 0.4, 0.3, 0.6, 0.1, 0.4, 0.2, 0.5);
}
