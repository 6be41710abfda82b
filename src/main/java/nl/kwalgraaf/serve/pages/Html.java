package nl.kwalgraaf.serve.pages;

/** What all pages for people share. */
final class Html {
    private static final String STYLE = """
            :root{color-scheme:light dark;--line:#767676;--soft:#f3f4f6;--text:#1b1f24;--dim:#4a5260;--link:#0b57a4;--page:#fff}
            @media(prefers-color-scheme:dark){:root{--line:#8b93a1;--soft:#22272e;--text:#e6e9ee;--dim:#b3bac6;--link:#8ec5ff;--page:#16191d}}
            *{box-sizing:border-box}
            body{font:16px/1.55 system-ui,sans-serif;margin:0;color:var(--text);background:var(--page)}
            header,main,footer{max-width:64rem;margin:0 auto;padding:0 1rem}
            header{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;align-items:baseline;padding-top:.9rem}
            header .naam{font-weight:700;text-decoration:none;margin-right:auto;color:inherit}
            footer{margin-top:3rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--dim);font-size:.9rem}
            a{color:var(--link)}a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
            h1{font-size:1.8rem;line-height:1.25;margin:.6rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}
            .soort{color:var(--dim);margin:1rem 0 0}nav.pad+.soort{margin-top:.4rem}.code{font-variant-numeric:tabular-nums;color:var(--dim);font-weight:400}
            nav.pad{font-size:.92rem;margin-top:1.4rem}nav.pad ol{display:flex;flex-wrap:wrap;list-style:none;padding:0;margin:0}
            nav.pad li+li::before{content:"›";margin:0 .5rem;color:var(--dim)}
            dl.feiten{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.55rem 1.2rem;margin:1rem 0}
            dl.feiten dt{font-weight:600}dl.feiten dd{margin:0;overflow-wrap:anywhere}
            dl.feiten ul{margin:0;padding-left:1.1rem}
            @media(max-width:40rem){dl.feiten{grid-template-columns:1fr}dl.feiten dd{margin-bottom:.6rem}}
            figure{margin:1rem 0;padding:.7rem 1rem;background:var(--soft);border-left:4px solid var(--link)}
            figure pre{margin:0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
            figcaption{color:var(--dim);font-size:.9rem;margin-top:.4rem}
            table{border-collapse:collapse}
            th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;white-space:pre-line}
            label{display:block;margin:.6rem 0}input{font:inherit;width:min(40rem,100%)}button{font:inherit}
            dt.vraag{margin-top:1rem}.tabel{overflow-x:auto}.dim,p[lang=en],dd[lang=en]{color:var(--dim)}
            section.begrip{border-top:1px solid var(--line);padding-top:.4rem;margin-top:1.4rem}
            section.begrip h3{margin:.4rem 0;font-size:1.05rem}.kolommen{columns:18rem auto}.kolommen li{overflow-wrap:anywhere}
            """;

    private Html() {}

    static StringBuilder head(String title, View view) {
        return head(title, view, "");
    }

    /** @param links elements of the head that point at other forms of the page, and at the page in the other language */
    static StringBuilder head(String title, View view, String links) {
        Language language = view.language();
        Language other = language.other();
        return new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + escaped(title.length() > 80 ? title.substring(0, 79) + "…" : title)
                + " – Kwalgraaf</title>\n" + links + "<style>\n" + STYLE
                + "</style>\n</head>\n<body>\n<header>\n<a class=\"naam\" href=\"" + view.root() + "/\">Kwalgraaf</a>\n"
                + "<a href=\"" + view.root() + "/api/vragen?format=html\">" + language.of("Vragen", "Questions")
                + "</a>\n"
                + "<a href=\"" + view.root() + "/ui/#/dataset/kwalificaties/query\">SPARQL</a>\n"
                + "<a href=\"" + view.root() + "/def\">" + language.of("Ontologie", "Ontology") + "</a>\n"
                + (links.isEmpty()
                        ? ""
                        : "<a href=\"?taal=" + other.tag() + "\" hreflang=\"" + other.tag() + "\" lang=\"" + other.tag()
                                + "\">" + other.of("Nederlands", "English") + "</a>\n")
                + "</header>\n<main>\n");
    }

    static String foot() {
        return foot("");
    }

    static String foot(String words) {
        return "</main>\n" + (words.isEmpty() ? "" : "<footer>\n" + words + "</footer>\n") + "</body>\n</html>\n";
    }

    /** A link element for each format the thing comes in, and for the page in the other language. */
    static String alternates(View view) {
        Language language = view.language();
        StringBuilder links = new StringBuilder();
        for (Alternate form : view.forms()) {
            links.append("<link rel=\"alternate\" type=\"")
                    .append(form.mediaType())
                    .append("\" href=\"?format=")
                    .append(form.name())
                    .append("\">\n");
        }
        return links.append("<link rel=\"alternate\" hreflang=\"")
                .append(language.other().tag())
                .append("\" href=\"?taal=")
                .append(language.other().tag())
                .append("\">\n")
                .toString();
    }

    /** The formats the thing comes in, as words with links for the foot of the page. */
    static String formats(View view) {
        StringBuilder words = new StringBuilder("<p>" + view.of("Als data", "As data") + ":");
        for (Alternate form : view.forms()) {
            String name = form.name();
            words.append(" <a href=\"?format=" + name + "\" rel=\"alternate\">" + name + "</a>");
        }
        return words.append("</p>\n").toString();
    }

    /** Text as it may stand in an element or in an attribute within double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
