package nl.kwalgraaf.serve.pages;

/** The first page: where everything else is. */
public final class HomeHtml {
    private HomeHtml() {}

    public static String page(View view) {
        return Html.head("Kwalificaties in het mbo", view)
                .append("<h1>Kwalificaties in het mbo</h1>\n<p>"
                        + view.of(
                                "De kwalificatiedocumenten van het mbo als linked data: elke uitspraak met haar bron.",
                                "Dutch vocational qualification documents as linked data: every statement with its"
                                        + " source.")
                        + "</p>\n<ul>\n")
                .append(item(view, "/api/vragen?format=html", "Vragen stellen", "Ask questions"))
                .append(item(view, "/ui/", "SPARQL en de dataset", "SPARQL and the dataset"))
                .append(item(view, "/def", "De ontologie", "The ontology"))
                .append(item(view, "/api/openapi.json", "Voor programma's: OpenAPI", "For programs: OpenAPI"))
                .append("</ul>\n")
                .append(Html.foot())
                .toString();
    }

    private static String item(View view, String path, String dutch, String english) {
        return "<li><a href=\"" + view.root() + path + "\">" + view.of(dutch, english) + "</a></li>\n";
    }
}
