package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.query.Answer;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.Listing;
import nl.kwalgraaf.query.Onward;
import nl.kwalgraaf.query.Target;
import nl.kwalgraaf.query.ValueProblem;
import nl.kwalgraaf.query.Vraag;
import nl.kwalgraaf.query.Vragen;
import nl.kwalgraaf.serve.guard.Budget;
import nl.kwalgraaf.serve.guard.Guard;
import nl.kwalgraaf.serve.guard.HeldAnswer;
import nl.kwalgraaf.serve.guard.Limits;
import nl.kwalgraaf.serve.guard.Outbox;
import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.EntityTag;
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.http.HttpStatus;

/** The named questions over HTTP: their list at {@code /api/vragen}, an answer at {@code /api/vragen/name}. */
final class VragenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What a request may say beside the parameters of a question. */
    static final List<String> RESERVED = List.of("format", "timeout");

    private final transient Vragen vragen;
    private final transient Store store;
    private final transient Limits limits;
    private final transient Target.Base base;

    VragenServlet(Vragen vragen, Store store, Settings settings, Target.Base base) {
        this.vragen = vragen;
        this.store = store;
        this.limits = settings.limits();
        this.base = base;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Cache-Control", "no-cache");
        try (HeldAnswer held = Outbox.begin(request, limits.answerBytes())) {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
            if (forPeople(path, request)) {
                toPage(path, request, response);
                return;
            }
            if (isKnown(path, request, response)) {
                return;
            }
            Format format = path.isEmpty() ? list(request, held) : answer(path, request, response, held);
            response.setContentType(format.contentType());
            held.send();
        } catch (Problem problem) {
            problem.send(response);
        } catch (Refusal refusal) {
            new Problem(refusal.status(), HttpStatus.getMessage(refusal.status()), refusal.getMessage()).send(response);
        }
    }

    /** Whether the client has the answer already; what another endpoint has part in may change without our data. */
    private boolean isKnown(String name, HttpServletRequest request, HttpServletResponse response) {
        Optional<Vraag> vraag = vragen.named(name).filter(each -> !each.asksElsewhere());
        if (vraag.isEmpty()) {
            return false;
        }
        String stamp = Txn.calculateRead(store.dataset(), store::stamp);
        return EntityTag.settles(stamp, format(request, Format.of(vraag.get())).word(), request, response);
    }

    private boolean forPeople(String name, HttpServletRequest request) {
        List<Format> offered = name.isEmpty()
                ? Format.QUESTIONS
                : vragen.named(name).map(Format::of).orElse(Format.QUESTIONS);
        return format(request, offered) == Format.HTML;
    }

    /** People have pages of their own, at an address that says nothing of programs. */
    private static void toPage(String name, HttpServletRequest request, HttpServletResponse response) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String others = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("format="))
                .collect(Collectors.joining("&"));
        response.setHeader("Vary", "Accept");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", Visit.of(request).root() + "/vragen/" + name + (others.isEmpty() ? "" : "?" + others));
    }

    private Format list(HttpServletRequest request, HeldAnswer out) throws IOException {
        Format format = format(request, Format.QUESTIONS);
        out.write(Listing.json(vragen.all()).getBytes(StandardCharsets.UTF_8));
        return format;
    }

    private Format answer(String name, HttpServletRequest request, HttpServletResponse response, HeldAnswer out)
            throws IOException {
        Vraag vraag = vragen.named(name).orElseThrow(() -> unknown(name));
        Format format = format(request, Format.of(vraag));
        Budget budget = Guard.of(store.dataset().getContext()).budget(request);
        Map<String, String> values = values(request);
        out.stopWhen(budget.stopped());
        Target target = Target.of(query -> QueryExec.dataset(store.dataset())
                        .query(query)
                        .context(budget.in(store.dataset().getContext()))
                        .build())
                .withBase(base);
        return budget.spend(() -> Txn.calculateRead(store.dataset(), () -> {
            Query query = write(vraag, values, target, format, out);
            Onward.next(vraag, query, target)
                    .ifPresent(next -> response.setHeader("Link", "<" + page(request, next) + ">; rel=\"next\""));
            return format;
        }));
    }

    /** The address of the page behind the one asked for, in the same form (RFC 8288 calls the relation "next"). */
    private static String page(HttpServletRequest request, String next) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((parameter, given) -> parameters.put(parameter, given[0]));
        parameters.put(Onward.PARAMETER, next);
        return Visit.of(request).address()
                + request.getServletPath()
                + request.getPathInfo()
                + parameters.entrySet().stream()
                        .map(given -> URLEncoder.encode(given.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(given.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** @return the query that was asked */
    private static Query write(Vraag vraag, Map<String, String> values, Target target, Format format, HeldAnswer out) {
        Binding binding = vraag.bind(values, target);
        if (binding instanceof Binding.Refused refused) {
            String detail =
                    refused.problems().stream().map(ValueProblem::message).collect(Collectors.joining(" "));
            throw new Problem(400, "No such value", detail).values(refused.problems());
        }
        Binding.Bound bound = (Binding.Bound) binding;
        try (QueryExec exec = target.run(bound.query())) {
            Answer.write(bound.query(), exec, format.written(), out);
        } catch (HttpException | QueryExceptionHTTP unanswered) {
            throw new Problem(
                    502,
                    "No answer from elsewhere",
                    "The other endpoint gave no answer: " + unanswered.getMessage() + ".");
        }
        return bound.query();
    }

    private Problem unknown(String name) {
        List<String> near = vragen.near(name);
        String hint =
                near.isEmpty() ? "They are listed at /api/vragen." : "Did you mean " + String.join(", ", near) + "?";
        return new Problem(404, "No such question", "There is no question \"" + name + "\". " + hint).near(near);
    }

    private static Map<String, String> values(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (parameter.getValue().length > 1) {
                throw new Problem(
                        400,
                        "No such value",
                        "The parameter \"" + parameter.getKey() + "\" is given twice; give it once.");
            }
            if (!RESERVED.contains(parameter.getKey())) {
                values.put(parameter.getKey(), parameter.getValue()[0]);
            }
        }
        return values;
    }

    private static Format format(HttpServletRequest request, List<Format> offered) {
        return Negotiation.format(request, Optional.ofNullable(request.getParameter("format")), offered);
    }
}
