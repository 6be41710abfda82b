package nl.kwalgraaf.link;

/**
 * An item as it is looked for: its terms and those of its context, in both languages.
 *
 * @param dutch its own terms
 * @param wideDutch its own terms and others that say nearly the same
 * @param theme where the item lies among the themes of ESCO
 * @param contextTheme where its context lies, or the item itself where it has none
 * @param meant how likely each term is in a label of what the item means, per language
 */
record Question(
        Item item,
        Bag dutch,
        Bag wideDutch,
        Bag english,
        Bag wideEnglish,
        Bag contextDutch,
        Bag contextEnglish,
        LanguageModel meant,
        float[] theme,
        float[] contextTheme) {

    static Question of(Item item, Bilingual bilingual, Themes themes, Surroundings surroundings) {
        Bag dutch = bilingual.item(item.text());
        Bag wide = Synonyms.widen(dutch);
        Bag context = item.context().isEmpty() ? Bag.EMPTY : bilingual.running(item.context());
        Item.English own = item.english().orElse(new Item.English("", ""));
        Bag ownEnglish = bilingual.englishItem(own.text());
        Bag english = bilingual.translate(dutch).with(ownEnglish);
        Bag contextEnglish = bilingual.translate(context).with(bilingual.englishItem(own.context()));
        float[] theme = themes.direction(dutch, english);
        return new Question(
                item,
                dutch,
                wide,
                english,
                bilingual.translate(wide).with(ownEnglish),
                context,
                contextEnglish,
                surroundings.model(item, wide, context),
                theme,
                context.isEmpty() ? theme : themes.direction(context, contextEnglish));
    }
}
