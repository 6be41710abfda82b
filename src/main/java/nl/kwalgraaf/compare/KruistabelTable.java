package nl.kwalgraaf.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cross tables as rows of cells. */
public final class KruistabelTable {
    private static final String ASKED = "x";

    private KruistabelTable() {}

    /** All tables below one another under one row of headings, the first column telling them apart. */
    public static List<List<String>> rows(List<Kruistabel> tabellen) {
        Set<String> codes = new LinkedHashSet<>();
        tabellen.forEach(tabel -> tabel.kolommen().forEach(kolom -> codes.add(kolom.code())));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("voor", "kenmerk", "tekst"));
        header.addAll(codes);
        rows.add(header);
        for (Kruistabel tabel : tabellen) {
            for (Kruistabel.Rij rij : tabel.rijen()) {
                List<String> row = new ArrayList<>(List.of(tabel.voor(), rij.kenmerk(), rij.tekst()));
                codes.forEach(code -> row.add(rij.codes().contains(code) ? ASKED : ""));
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * Each table on a sheet of its own: above its columns their codes and titles, both always in sight.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void write(List<Kruistabel> tabellen, OutputStream out) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (Kruistabel tabel : tabellen) {
            sheets.add(new Sheet(
                    tabel.soort().naam() + " " + tabel.voor(),
                    sheet(tabel),
                    2,
                    2,
                    List.of(13, 60, 22),
                    Sheet.Look.PLAIN));
        }
        Sheet.write(sheets, out);
    }

    private static List<List<String>> sheet(Kruistabel tabel) {
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of("", tabel.voor()));
        List<String> codes = new ArrayList<>(List.of("", tabel.soort().naam()));
        for (Kruistabel.Kolom kolom : tabel.kolommen()) {
            titles.add(kolom.titel());
            codes.add(kolom.code());
        }
        rows.add(titles);
        rows.add(codes);
        for (Kruistabel.Rij rij : tabel.rijen()) {
            List<String> row = new ArrayList<>(List.of(rij.kenmerk(), rij.tekst()));
            tabel.kolommen().forEach(kolom -> row.add(rij.codes().contains(kolom.code()) ? ASKED : ""));
            rows.add(row);
        }
        return rows;
    }
}
