package nl.kwalgraaf.serve.pages;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * A page that is ready to be written.
 *
 * @param head what stands around its content, of which the header of the answer tells too
 */
record Template(Head head, Consumer<HtmlTemplateOutput> written) {

    /** The page as text. */
    String rendered() {
        StringOutput out = new StringOutput(32_768);
        written.accept(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }

    static void send(String page, HttpServletResponse response) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
