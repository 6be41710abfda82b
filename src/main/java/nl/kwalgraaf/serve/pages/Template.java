package nl.kwalgraaf.serve.pages;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** A page that is ready to be written. */
interface Template {
    void render(HtmlTemplateOutput out);

    /** The page as text. */
    default String rendered() {
        StringOutput out = new StringOutput(32_768);
        render(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }
}
