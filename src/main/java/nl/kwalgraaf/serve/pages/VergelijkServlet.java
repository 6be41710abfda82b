package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kwalgraaf.compare.Comparison;
import nl.kwalgraaf.compare.ComparisonJson;
import nl.kwalgraaf.compare.ComparisonTable;
import nl.kwalgraaf.compare.ComparisonXlsx;
import nl.kwalgraaf.compare.Csv;
import nl.kwalgraaf.serve.guard.Refusal;
import org.apache.jena.system.Txn;

/** Two documents, kwalificaties or delen side by side, down to the sentence. */
final class VergelijkServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    VergelijkServlet(Site site) {
        super(site);
    }

    /** A side in the form: what was named, and its name. */
    record Chosen(String value, Optional<Ref> ref) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = Optional.ofNullable(request.getParameter("format")).orElse("html");
        if (format.equals("html")) {
            super.doGet(request, response);
            return;
        }
        View view = site().view(request);
        try {
            byte[] file = Txn.calculateRead(site().dataset(), () -> {
                String a = given(request, "a");
                String b = given(request, "b");
                Sides sides = sides(view);
                Comparison comparison = Comparison.of(
                        left(a, b, sides, view).scope(),
                        right(a, b, sides, view).scope());
                return file(comparison, format, view);
            });
            Downloads.send(file, format, view.say("vergelijking", "comparison"), response);
        } catch (Refusal refusal) {
            refusal.send(response);
        }
    }

    private byte[] file(Comparison comparison, String format, View view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case "csv" -> out.write(Csv.of(ComparisonTable.rows(comparison)).getBytes(StandardCharsets.UTF_8));
                case "json" ->
                    out.write(ComparisonJson.of(comparison, site().base())
                            .toString()
                            .getBytes(StandardCharsets.UTF_8));
                case "xlsx" ->
                    ComparisonXlsx.write(comparison, Wording.of(new Labels(site().facts(), view), view), out);
                default ->
                    throw new Refusal(400, "There is no format \"" + format + "\" here, but: html, csv, json, xlsx.");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Whatever the sides were called in the address that was asked, they have one. */
    private static Head compared(
            Head about, Sides.Side left, Sides.Side right, String word, SideBySide.Shown shown, View view) {
        Head head = about.withLinks(Downloads.links(shown.forms()))
                .withCanonical(view.origin()
                        + view.prefix()
                        + address(left.path(), right.path())
                        + (word.isEmpty() ? "" : "&woord=" + View.encoded(word)));
        return head.withJsonLd(StructuredData.dataset(view, head, List.of(left.ref(), right.ref())));
    }

    private static Sides.Side left(String a, String b, Sides sides, View view) {
        return sides.find(a, path -> view.to(address(path, b)));
    }

    private static Sides.Side right(String a, String b, Sides sides, View view) {
        return sides.find(b, path -> view.to(address(a, path)));
    }

    private static String address(String a, String b) {
        return "/vergelijk?a=" + View.encoded(a) + "&b=" + View.encoded(b);
    }

    private Sides sides(View view) {
        Facts facts = site().facts();
        return new Sides(facts, new Labels(facts, view), view, site().documents());
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    @Override
    Template page(View view, HttpServletRequest request) {
        Facts facts = site().facts();
        Labels labels = new Labels(facts, view);
        Sides sides = sides(view);
        Shelf shelf = new Shelf(facts, labels, view);
        String a = given(request, "a");
        String b = given(request, "b");
        Optional<Sides.Side> left = a.isEmpty() ? Optional.empty() : Optional.of(left(a, b, sides, view));
        Optional<Sides.Side> right = b.isEmpty() ? Optional.empty() : Optional.of(right(a, b, sides, view));
        List<Sides.Offer> offers = sides.offers(shelf.documents());
        // Where nothing is chosen yet, the last on offer: else both sides would be the first.
        String last = b.isEmpty() && offers.size() > 1
                ? offers.get(offers.size() - 1).choices().get(0).path()
                : b;
        Chosen first = new Chosen(left.map(Sides.Side::path).orElse(a), left.map(Sides.Side::ref));
        Chosen second = new Chosen(right.map(Sides.Side::path).orElse(last), right.map(Sides.Side::ref));
        String word = given(request, "woord");
        Optional<SideBySide.Shown> shown = left.isPresent() && right.isPresent()
                ? Optional.of(new SideBySide(left.get(), right.get(), word, labels, view).shown())
                : Optional.empty();
        String title = shown.isPresent()
                ? left.get().ref().full()
                        + view.say(" en ", " and ")
                        + right.get().ref().full()
                : view.say("Vergelijken", "Compare");
        Head about = Head.of(
                view,
                title,
                view.say(
                        "Twee kwalificaties, delen of documenten naast elkaar, tot op de zin.",
                        "Two qualifications, parts or documents side by side, down to the sentence."));
        Head head = shown.map(both -> compared(about, left.get(), right.get(), word, both, view))
                .orElse(about);
        return new Template(
                head, out -> JtevergelijkGenerated.render(out, null, view, head, first, second, offers, word, shown));
    }
}
