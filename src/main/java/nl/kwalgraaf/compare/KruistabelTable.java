package nl.kwalgraaf.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Cross tables as rows of cells. */
public final class KruistabelTable {
    private static final String ASKED = "x";

    private KruistabelTable() {}

    /** All tables below one another under one row of headings, the first column telling them apart. */
    public static List<List<String>> rows(List<Kruistabel> tables) {
        Set<String> codes = new LinkedHashSet<>();
        tables.forEach(table -> table.columns().forEach(unit -> codes.add(unit.code())));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("voor", "kenmerk", "tekst"));
        header.addAll(codes);
        rows.add(header);
        for (Kruistabel table : tables) {
            for (Kruistabel.Row item : table.rows()) {
                List<String> row = new ArrayList<>(List.of(table.voor(), item.mark(), item.text()));
                codes.forEach(code -> row.add(item.codes().contains(code) ? ASKED : ""));
                rows.add(row);
            }
        }
        return rows;
    }

    /** In the words of the documents. */
    public static void write(List<Kruistabel> tables, OutputStream out) throws IOException {
        write(tables, UnaryOperator.identity(), out);
    }

    /**
     * Each table on a sheet of its own: above its columns their codes and titles, both always in sight.
     *
     * @param words what the reader calls a kind of row, and what is asked of everybody
     * @throws IOException when the stream cannot be written
     */
    public static void write(List<Kruistabel> tables, UnaryOperator<String> words, OutputStream out)
            throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (Kruistabel table : tables) {
            sheets.add(new Sheet(
                    words.apply(table.soort().naam()) + " " + words.apply(table.voor()),
                    sheet(table, words),
                    2,
                    2,
                    List.of(13, 60, 22),
                    Sheet.Look.PLAIN));
        }
        Sheet.write(sheets, out);
    }

    private static List<List<String>> sheet(Kruistabel table, UnaryOperator<String> words) {
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of("", words.apply(table.voor())));
        List<String> codes =
                new ArrayList<>(List.of("", words.apply(table.soort().naam())));
        for (Kruistabel.Column unit : table.columns()) {
            titles.add(unit.titel());
            codes.add(unit.code());
        }
        rows.add(titles);
        rows.add(codes);
        for (Kruistabel.Row item : table.rows()) {
            String mark = item.mark().length() > 1 ? words.apply(item.mark()) : item.mark();
            List<String> row = new ArrayList<>(List.of(mark, item.text()));
            table.columns().forEach(unit -> row.add(item.codes().contains(unit.code()) ? ASKED : ""));
            rows.add(row);
        }
        return rows;
    }
}
