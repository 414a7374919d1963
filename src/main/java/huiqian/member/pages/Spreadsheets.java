package huiqian.member.pages;

import huiqian.member.roster.Column;
import huiqian.sheet.CsvFile;
import huiqian.sheet.FormulaGuard;
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
final class Spreadsheets {

    private static final String RED = "9E2A2B";

    private static final List<String> RULES = List.of(
            "一行是一个人的一个职务；一个人有几个职务就写几行，姓名等资料每行照写或空着。",
            "表中没有提到的人和职务不受影响；只有勾选「以此表为准」时，现任而未列入的职务才会结束。",
            "先试算后导入：只要有一行有错，整份文件都不导入。同一份文件导入两次，第二次不会有任何改动。",
            "单元格请填文字或日期，不要用公式。账号以「示例」开头的行会被忽略。",
            "一次最多 5000 行、2 MB。");

    private Spreadsheets() {}

    static byte[] csv(List<List<String>> lines) {
        return (CsvFile.MARK + lines.stream().map(Spreadsheets::record).collect(Collectors.joining("\r\n", "", "\r\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String record(List<String> line) {
        return CSVFormat.DEFAULT.format(line.stream().map(FormulaGuard::put).toArray());
    }

    /** Every cell is text: nothing in it is ever computed. */
    static byte[] xlsx(List<List<String>> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Huiqian", "1.0")) {
            roster(workbook.newWorksheet("人员名册"), lines);
            explanations(workbook.newWorksheet("填写说明"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void roster(Worksheet sheet, List<List<String>> lines) {
        int columns = Column.values().length;
        for (int column = 0; column < columns; column++) {
            sheet.width(column, column == 0 ? 22 : 15);
            sheet.style(column).format("@").set();
        }
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < columns; column++) {
                sheet.value(row, column, lines.get(row).get(column));
                sheet.style(row, column).format("@").set();
            }
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(RED)
                .set();
        sheet.freezePane(0, 1);
    }

    private static void explanations(Worksheet sheet) {
        sheet.width(0, 14);
        sheet.width(1, 110);
        int row = 0;
        for (Column column : Column.values()) {
            sheet.value(row, 0, column.title());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, column.explanation());
            sheet.style(row++, 1).wrapText(true).set();
        }
        row++;
        for (String rule : RULES) sheet.value(row++, 1, rule);
    }
}
