package nl.kwalgraaf.compare;

import static nl.kwalgraaf.compare.Dossiers.basis;
import static nl.kwalgraaf.compare.Dossiers.kerntaak;
import static nl.kwalgraaf.compare.Dossiers.scope;
import static nl.kwalgraaf.compare.Dossiers.vakkennis;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.kwalgraaf.dossier.Rubriek;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

class ComparisonFormsTest {
    private static final Comparison COMPARISON = Comparison.of(
            scope(basis(kerntaak(1, "Verzorgt, \"houdt\" bijen", vakkennis("Kan melken", "Kan een zwerm scheppen")))),
            scope(basis(kerntaak(1, "Verzorgt, \"houdt\" bijen", vakkennis("Kan een korf met zwerm scheppen")))));

    @Test
    void as_text_only_differences_are_named() {
        assertThat(ComparisonText.lines(COMPARISON, false))
                .containsExactly(
                        "zijde -> zijde",
                        "likeness   0.78",
                        "deel       1 same",
                        "kerntaak   1 reworded",
                        "parts      1 same, 1 reworded, 1 gone",
                        "",
                        "kerntaak B1-K1 Verzorgt, \"houdt\" bijen -> B1-K1 Verzorgt, \"houdt\" bijen: reworded 0.78",
                        "  vakkennis 1: gone  Kan melken",
                        "  vakkennis 2 -> 1: reworded 0.80  Kan een {+korf met+} zwerm scheppen");
    }

    @Test
    void as_text_all_may_be_named() {
        assertThat(ComparisonText.lines(COMPARISON, true)).contains("  titel: same");
    }

    @Test
    void as_csv_quotes_are_doubled_and_rows_end_in_cr_lf() {
        String[] lines = Csv.of(ComparisonTable.rows(COMPARISON)).split("\r\n");

        assertThat(lines[0])
                .isEqualTo(
                        "level,old_code,new_code,part,profile,old_number,new_number,change,likeness,old_text,new_text,"
                                + "changed_words,elsewhere,old_thing,old_line,new_thing,new_line");
        assertThat(lines[2])
                .isEqualTo("kerntaak,B1-K1,B1-K1,,,,,reworded,0.78,\"Verzorgt, \"\"houdt\"\" bijen\","
                        + "\"Verzorgt, \"\"houdt\"\" bijen\",,,id/zijde/B1-K1,1,id/zijde/B1-K1,1");
        assertThat(lines[4])
                .isEqualTo("kerntaak,B1-K1,B1-K1,vakkennis,,1,,gone,0.00,Kan melken,,,,id/zijde/B1-K1/vakkennis/1,1,,");
        assertThat(lines).hasSize(6);
    }

    @Test
    void as_json_every_part_has_its_change_and_words() {
        JsonObject json =
                JSON.parse(ComparisonJson.of(COMPARISON, "https://example.org/").toString());
        JsonObject reworded = json.get("units")
                .getAsArray()
                .get(1)
                .getAsObject()
                .get("parts")
                .getAsArray()
                .get(2)
                .getAsObject();

        assertThat(json.get("summary")
                        .getAsObject()
                        .get("kerntaak")
                        .getAsObject()
                        .get("reworded")
                        .getAsNumber()
                        .value()
                        .intValue())
                .isEqualTo(1);
        assertThat(reworded.get("change").getAsString().value()).isEqualTo("reworded");
        assertThat(reworded.get("likeness").getAsNumber().value().doubleValue()).isEqualTo(0.8);
        assertThat(reworded.get("oldIri").getAsString().value())
                .isEqualTo("https://example.org/id/zijde/B1-K1/vakkennis/2");
        assertThat(reworded.get("newIri").getAsString().value())
                .isEqualTo("https://example.org/id/zijde/B1-K1/vakkennis/1");
        assertThat(reworded.get("words")
                        .getAsArray()
                        .get(1)
                        .getAsObject()
                        .get("words")
                        .getAsString()
                        .value())
                .isEqualTo("korf met");
    }

    @Test
    void as_workbook_the_headings_stay_in_sight() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonXlsx.write(COMPARISON, out);
        Map<String, String> parts = unzip(out.toByteArray());

        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Summary\"").contains("name=\"Changes\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("ySplit=\"1\"")
                .contains("state=\"frozen\"")
                .contains("<autoFilter");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Kan een zwerm scheppen");
    }

    @Test
    void tabs_have_names_that_excel_takes_and_no_two_the_same() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<String>> rows = List.of(List.of("kop"), List.of("cel"));
        String name = "Vakkennis P10 Sociaal-maatschappelijk/cultureel [werker]";
        Sheet.write(
                List.of(
                        new Sheet(name, rows, 1, 0, List.of(10), Sheet.Look.PLAIN),
                        new Sheet(name, rows, 1, 0, List.of(10), Sheet.Look.PLAIN)),
                out);

        assertThat(unzip(out.toByteArray()).get("xl/workbook.xml"))
                .contains("name=\"Vakkennis P10 Sociaal-maatschap\"")
                .contains("name=\"Vakkennis P10 Sociaal-maatsch 2\"");
    }

    /** A sign alone stands in the middle, and is wrapped and at the top as all else. */
    @Test
    void cells_of_a_workbook_are_wrapped_from_the_top_with_a_border_also_where_they_hold_one_sign() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet.write(
                List.of(new Sheet(
                        "tabel",
                        List.of(List.of("kop", "A"), List.of("rij", "x")),
                        1,
                        1,
                        List.of(10),
                        Sheet.Look.PLAIN)),
                out);

        String styles = unzip(out.toByteArray()).get("xl/styles.xml");
        assertThat(styles.substring(styles.indexOf("<cellXfs")).split("<xf "))
                .filteredOn(style -> style.contains("<alignment"))
                .hasSizeGreaterThan(2)
                .allMatch(style -> style.contains("vertical=\"top\"") && style.contains("wrapText=\"true\""))
                .anyMatch(style -> style.contains("horizontal=\"center\""));
    }

    @Test
    void in_a_workbook_numbers_are_numbers_and_pages_lie_with_their_headings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonXlsx.write(COMPARISON, out);
        Map<String, String> parts = unzip(out.toByteArray());

        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("<v>0.80</v>")
                .contains("orientation=\"landscape\"")
                .contains("fitToWidth=\"1\"");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void csv_holds_nothing_that_a_spreadsheet_would_calculate() {
        assertThat(Csv.of(List.of(List.of("=1+1", "+1", "-1", "@A1", "\t=1", "a=b", "", "\"=1\""))))
                .isEqualTo("'=1+1,'+1,'-1,'@A1,'\t=1,a=b,,\"\"\"=1\"\"\"\r\n");
    }

    @Test
    void texts_that_hardly_agree_stand_one_below_the_other() {
        Comparison comparison = Comparison.of(
                Dossiers.scope(Dossiers.basis(Dossiers.kerntaak(
                        1, "Houdt bijen", Dossiers.rubriek(Rubriek.COMPLEXITEIT, "Bijen zwermen in mei")))),
                Dossiers.scope(Dossiers.basis(Dossiers.kerntaak(
                        1, "Houdt bijen", Dossiers.rubriek(Rubriek.COMPLEXITEIT, "Een volk van bijen is groot")))));

        assertThat(ComparisonText.lines(comparison, false))
                .contains("    - Bijen zwermen in mei", "    + Een volk van bijen is groot");
    }

    static Map<String, String> unzip(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("werkmap", ".xlsx");
        Map<String, String> parts = new HashMap<>();
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
