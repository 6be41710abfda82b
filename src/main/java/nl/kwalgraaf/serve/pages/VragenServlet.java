package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.sparql.exec.QueryExec;

/** The questions for people. */
final class VragenServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    VragenServlet(Site site) {
        super(site);
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (name.isEmpty()) {
            return VragenPages.list(view, site().vragen().all());
        }
        Vraag vraag = site().vragen().named(name).orElseThrow(() -> astray(name, view));
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((parameter, values) -> {
            if (!parameter.equals("taal")) {
                given.put(parameter, values[0]);
            }
        });
        Target target = Target.of(query ->
                        QueryExec.dataset(site().dataset()).query(query).build())
                .withBase(new Target.Base(view.base()));
        return VragenPages.one(view, vraag, given, site(), target, request);
    }

    private Refusal astray(String name, View view) {
        Map<String, String> near = new LinkedHashMap<>();
        site().vragen().near(name).stream()
                .flatMap(each -> site().vragen().named(each).stream())
                .forEach(each ->
                        near.put(view.say(each.title().nl(), each.title().en()), view.to("/vragen/" + each.name())));
        return new Refusal(
                404, view.say("Er is geen vraag \"" + name + "\".", "There is no question \"" + name + "\"."), near);
    }
}
