package huiqian.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lines as files that spreadsheets open. */
public final class Spreadsheets {

    private static final String RED = "9E2A2B";

    private Spreadsheets() {}

    public static byte[] csv(List<? extends List<?>> lines) {
        return (CsvFile.MARK + lines.stream().map(Spreadsheets::record).collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String record(List<?> line) {
        return CSVFormat.DEFAULT.format(line.stream()
                .map(cell -> FormulaGuard.put(cell == null ? null : cell.toString()))
                .toArray());
    }

    /**
     * Texts stay texts, so that nothing in them is ever computed; numbers stay numbers.
     *
     * @param title of the sheet that holds the lines, the headings first
     * @param columns explained on a second sheet; none of them, no second sheet
     * @param rules said below the explanations
     */
    public static byte[] xlsx(
            String title, List<? extends List<?>> lines, List<? extends SheetColumn> columns, List<String> rules) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Huiqian", "1.0")) {
            write(workbook.newWorksheet(title), lines);
            if (!columns.isEmpty()) explain(workbook.newWorksheet("填写说明"), columns, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, List<? extends List<?>> lines) {
        int columns = lines.get(0).size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, column == 0 ? 22 : 15);
            sheet.style(column).format("@").set();
        }
        for (int row = 0; row < lines.size(); row++)
            for (int column = 0; column < columns; column++)
                put(sheet, row, column, lines.get(row).get(column));
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(RED)
                .set();
        sheet.freezePane(0, 1);
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("General").set();
            return;
        }
        sheet.value(row, column, value == null ? "" : value.toString());
        sheet.style(row, column).format("@").set();
    }

    private static void explain(Worksheet sheet, List<? extends SheetColumn> columns, List<String> rules) {
        sheet.width(0, 14);
        sheet.width(1, 110);
        int row = 0;
        for (SheetColumn column : columns) {
            sheet.value(row, 0, column.title());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, column.explanation());
            sheet.style(row++, 1).wrapText(true).set();
        }
        row++;
        for (String rule : rules) sheet.value(row++, 1, rule);
    }
}
