package nl.kwalgraaf.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwalgraaf.query.Answer;
import nl.kwalgraaf.query.Binding;
import nl.kwalgraaf.query.Listing;
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
import nl.kwalgraaf.serve.store.Store;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

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

    /** Ends a request; thrown within this class only. */
    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Stopped(Problem problem) {
            super(problem.detail(), null, false, false);
            this.problem = problem;
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        response.setHeader("Cache-Control", "no-cache");
        try (HeldAnswer held = Outbox.begin(request, limits.answerBytes())) {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
            if (forPeople(path, request)) {
                toPage(path, request, response);
                return;
            }
            AnswerFormat format = path.isEmpty() ? list(request, held) : answer(path, request, held);
            response.setContentType(format.contentType());
            held.send();
        } catch (Stopped stopped) {
            stopped.problem.send(response);
        } catch (Refusal refusal) {
            Problem.of(refusal.status(), refusal.status() == 503 ? "Timeout" : "Not answered", refusal.getMessage())
                    .send(response);
        }
    }

    private boolean forPeople(String name, HttpServletRequest request) throws Stopped {
        List<AnswerFormat> offered = name.isEmpty()
                ? AnswerFormat.OF_LIST
                : vragen.named(name).map(AnswerFormat::of).orElse(AnswerFormat.OF_LIST);
        return format(request, offered) == AnswerFormat.HTML;
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

    private AnswerFormat list(HttpServletRequest request, HeldAnswer out) throws IOException, Stopped {
        AnswerFormat format = format(request, AnswerFormat.OF_LIST);
        out.write(Listing.json(vragen.all()).getBytes(StandardCharsets.UTF_8));
        return format;
    }

    private AnswerFormat answer(String name, HttpServletRequest request, HeldAnswer out) throws IOException, Stopped {
        Vraag vraag = vragen.named(name).orElseThrow(() -> unknown(name));
        AnswerFormat format = format(request, AnswerFormat.of(vraag));
        Guard guard = Guard.of(store.dataset().getContext());
        Budget budget = guard.budget(request);
        Map<String, String> values = values(request);
        out.stopWhen(budget.stopped());
        Target target = Target.of(query -> QueryExec.dataset(store.dataset())
                        .query(query)
                        .context(budget.in(store.dataset().getContext()))
                        .build())
                .withBase(base);
        Optional<Problem> problem = budget.spend(
                () -> Txn.calculateRead(store.dataset(), () -> write(guard, vraag, values, target, format, out)));
        if (problem.isPresent()) {
            throw new Stopped(problem.get());
        }
        return format;
    }

    private Optional<Problem> write(
            Guard guard, Vraag vraag, Map<String, String> values, Target target, AnswerFormat format, HeldAnswer out) {
        Binding binding = vraag.bind(values, target);
        if (binding instanceof Binding.Refused refused) {
            return Optional.of(refused(refused.problems()));
        }
        Binding.Bound bound = (Binding.Bound) binding;
        guard.check(bound.query());
        try (QueryExec exec = target.run(bound.query())) {
            Answer.write(bound.query(), exec, format.written().orElseThrow(), out);
        } catch (HttpException | QueryExceptionHTTP unanswered) {
            return Optional.of(Problem.of(
                    502,
                    "No answer from elsewhere",
                    "The other endpoint gave no answer: " + unanswered.getMessage() + "."));
        }
        return Optional.empty();
    }

    private Stopped unknown(String name) {
        List<String> near = vragen.near(name);
        String hint =
                near.isEmpty() ? "They are listed at /api/vragen." : "Did you mean " + String.join(", ", near) + "?";
        return new Stopped(new Problem(
                404, "No such question", "There is no question \"" + name + "\". " + hint, near, List.of()));
    }

    private static Problem refused(List<ValueProblem> problems) {
        String detail = problems.stream().map(ValueProblem::message).collect(Collectors.joining(" "));
        return new Problem(400, "No such value", detail, List.of(), problems);
    }

    private static Map<String, String> values(HttpServletRequest request) throws Stopped {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (parameter.getValue().length > 1) {
                throw new Stopped(Problem.of(
                        400,
                        "No such value",
                        "The parameter \"" + parameter.getKey() + "\" is given twice; give it once."));
            }
            if (!RESERVED.contains(parameter.getKey())) {
                values.put(parameter.getKey(), parameter.getValue()[0]);
            }
        }
        return values;
    }

    private static AnswerFormat format(HttpServletRequest request, List<AnswerFormat> offered) throws Stopped {
        Optional<String> named = Optional.ofNullable(request.getParameter("format"));
        if (named.isPresent()) {
            return Format.named(named.get(), offered)
                    .orElseThrow(() -> new Stopped(Problem.of(
                            400,
                            "No such format",
                            "There is no format \"" + named.get() + "\" here, but: " + Format.names(offered) + ".")));
        }
        return Negotiation.choose(Collections.list(request.getHeaders("Accept")), offered)
                .orElseThrow(() -> new Stopped(Problem.of(
                        406,
                        "Not acceptable",
                        Negotiation.notAcceptable(offered).getMessage())));
    }
}
