package huiqian.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people send them, well-meant or not. */
public class SheetFileTests {

    private static final List<String> HEADINGS = List.of("账号", "姓名", "电话", "主要部门", "职务", "部门", "任职日期", "离任日期");

    private static final String TEXT = "账号,姓名,备注\r\nzhou,周晓,\"一,二\n三\"\r\n\r\nli,李一鸣,\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void readsCsvInTheEncodingsOfSpreadsheets(String charset) {
        Table table = SheetFile.read(TEXT.getBytes(Charset.forName(charset)));

        assertThat(table.rows().get(0).cells()).containsExactly("账号", "姓名", "备注");
        assertThat(table.rows().get(1)).isEqualTo(new Table.Row(2, List.of("zhou", "周晓", "一,二\n三")));
        assertThat(table.rows().get(3).line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsCsvWithAMarkAndAnyDelimiter(String delimiter) {
        byte[] content =
                "\ufeff账号%s姓名\nzhou%s周晓\n".formatted(delimiter, delimiter).getBytes(StandardCharsets.UTF_8);

        assertThat(SheetFile.read(content).rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("账号", "姓名"), List.of("zhou", "周晓"));
    }

    @Test
    void takesFormulasInCsvForProblems() {
        Table table = SheetFile.read("账号,姓名\nli,\"=HYPERLINK(\"\"http://x\"\")\"\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.problems()).hasSize(1);
        assertThat(table.problems().get(0).line()).isEqualTo(2);
        assertThat(table.problems().get(0).reason()).contains("公式");
    }

    @Test
    void readsDatesNumbersAndTextOfXlsx() throws IOException {
        byte[] content = workbook(row -> {
            row.createCell(0).setCellValue(20260001);
            row.createCell(1).setCellValue(13800000000L);
            row.createCell(2).setCellValue(LocalDate.of(2026, 9, 1));
            CellStyle date = row.getSheet().getWorkbook().createCellStyle();
            date.setDataFormat(row.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createDataFormat()
                    .getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.getCell(2).setCellStyle(date);
            row.createCell(4).setCellValue("文艺部");
        });

        Table table = SheetFile.read(content);
        assertThat(table.rows())
                .containsExactly(new Table.Row(3, List.of("20260001", "13800000000", "2026-09-01", "", "文艺部")));
        assertThat(table.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 27, 31, 36, 50, 57, 58})
    void readsDatesInTheFormatsOfChineseSpreadsheets(int format) throws IOException {
        byte[] content = workbook(row -> {
            row.createCell(0).setCellValue(46266);
            CellStyle style = row.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) format);
            row.getCell(0).setCellStyle(style);
        });

        assertThat(SheetFile.read(content).rows().get(0).cells()).containsExactly("2026-09-01");
    }

    @Test
    void fillsCellsMergedDownOneColumnAndNamesOthers() throws IOException {
        byte[] content = workbook(row -> {
            XSSFSheet sheet = row.getSheet();
            sheet.createRow(1).createCell(0).setCellValue("账号");
            row.createCell(0).setCellValue("li");
            row.createCell(1).setCellValue("2027-09-01");
            sheet.createRow(3).createCell(0).setCellValue("wang");
            sheet.createRow(4).createCell(0).setCellValue("zhao");
            sheet.createRow(5).createCell(0).setCellValue("wide");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B5"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A6:B6"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D4"));
        });

        Table table = SheetFile.read(content);
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .startsWith(
                        List.of("账号"),
                        List.of("li", "2027-09-01"),
                        List.of("wang", "2027-09-01"),
                        List.of("zhao", "2027-09-01"));
        assertThat(table.problems()).hasSize(1);
        assertThat(table.problems().get(0).line()).isEqualTo(6);
        assertThat(table.problems().get(0).reason()).contains("A6:B6", "合并");
    }

    @ParameterizedTest
    @CsvSource({"A1:B1, 账号", "A1:A2, 账号", "B1:B2, 姓名"})
    void namesAMergedHeading(String range, String heading) throws IOException {
        byte[] content = workbook(row -> {
            XSSFSheet sheet = row.getSheet();
            XSSFRow headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("账号");
            headings.createCell(1).setCellValue("姓名");
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        });

        assertThat(SheetFile.read(content).problems())
                .containsExactly(
                        new BadLine(1, "第一行的「%s」占了合并的单元格 %s；第一行应是列名，一格一个，请取消合并，或删去标题行".formatted(heading, range)));
    }

    @Test
    void readsTheFirstSheetThatPeopleSeeAndSaysWhatIsHidden() throws IOException {
        byte[] content = workbook(row -> {
            row.createCell(0).setCellValue("old");
            XSSFWorkbook workbook = row.getSheet().getWorkbook();
            XSSFSheet seen = workbook.createSheet("新名册");
            seen.createRow(0).createCell(0).setCellValue("new");
            seen.getRow(0).createCell(1).setCellValue("hidden");
            seen.createRow(1).createCell(0).setCellValue("filtered");
            seen.getRow(1).setZeroHeight(true);
            seen.setColumnHidden(1, true);
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
        });

        Table table = SheetFile.read(content);
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("new", "hidden"), List.of("filtered"));
        assertThat(table.remarks())
                .containsExactly("读取的是工作表「新名册」；它前面隐藏的工作表「名册」没有读取", "表格里隐藏或被筛选掉的行也读取了：第 2 行", "表格里隐藏的列也读取了：B 列");
    }

    @Test
    void readsAWorkbookUnderTheNamesOfStrictOpenXml() throws IOException {
        byte[] usual = workbook(row -> row.createCell(0).setCellValue("账号"));
        ByteArrayOutputStream strict = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(usual));
                ZipOutputStream zip = new ZipOutputStream(strict)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(new String(parts.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(SheetFile.read(strict.toByteArray()).rows().get(0).cells()).containsExactly("账号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUnicodeTextOfSpreadsheets(String charset) {
        byte[] content = "\ufeff账号\t姓名\r\nli\t李一鸣\r\n".getBytes(Charset.forName(charset));

        assertThat(SheetFile.read(content).rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("账号", "姓名"), List.of("li", "李一鸣"));
    }

    @Test
    void namesNumbersThatSpreadsheetsHaveCutAndErrors() throws IOException {
        Table table = SheetFile.read(workbook(row -> {
            row.createCell(0).setCellValue(1.38E10);
            row.createCell(1).setCellValue(3.1010120260101E17);
            row.createCell(2).setCellErrorValue(FormulaError.NA);
        }));

        assertThat(table.rows().get(0).cells()).startsWith("13800000000");
        assertThat(table.problems())
                .extracting(BadLine::reason)
                .satisfiesExactly(reason -> assertThat(reason).contains("B3", "15 位"), reason -> assertThat(reason)
                        .contains("C3", "#N/A"));
    }

    @Test
    void takesFormulasInXlsxForProblems() throws IOException {
        Table table = SheetFile.read(workbook(row -> row.createCell(1).setCellFormula("1+1")));

        assertThat(table.problems()).hasSize(1);
        assertThat(table.problems().get(0).line()).isEqualTo(3);
        assertThat(table.problems().get(0).reason()).contains("B3", "公式");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999", "1E999999999", "-1e-99999999", "9e1101", "1e2147483648", "none"})
    void takesAbsurdNumbersInXlsxForProblems(String number) throws IOException {
        Table table = SheetFile.read(workbook(row -> stored(row, number)));

        assertThat(table.problems()).hasSize(1);
        assertThat(table.problems().get(0).line()).isEqualTo(3);
        assertThat(table.problems().get(0).reason()).isEqualTo("B3 单元格的数值过大或写法不对，无法读取");
    }

    @ParameterizedTest
    @CsvSource({"1.38E+10, 13800000000", "2.0, 2", "0.50, 0.5", "1e3, 1000"})
    void readsNumbersInXlsxHoweverTheyAreStored(String number, String read) throws IOException {
        Table table = SheetFile.read(workbook(row -> stored(row, number)));

        assertThat(table.rows()).containsExactly(new Table.Row(3, List.of("", read)));
    }

    private static void stored(XSSFRow row, String number) {
        row.createCell(1).setCellValue(1);
        row.getCell(1).getCTCell().setV(number);
    }

    @Test
    void readsWhatWeWriteAndKeepsFormulasAsText() {
        List<String> nasty = List.of("x", "=1+1", "+86 10", "-", "@a", "'b", "", "");
        List<List<String>> lines = List.of(HEADINGS, nasty);

        assertThat(SheetFile.read(Spreadsheets.csv(lines)).rows())
                .extracting(Table.Row::cells)
                .isEqualTo(lines);
        assertThat(SheetFile.read(Spreadsheets.csv(lines)).problems()).isEmpty();
        assertThat(new String(Spreadsheets.csv(lines), StandardCharsets.UTF_8)).contains("'=1+1", "'+86", "'-", "'@a");
        Table sheet = SheetFile.read(Spreadsheets.xlsx("表", lines, List.of(), List.of()));
        assertThat(sheet.rows().get(1).cells()).startsWith("x", "=1+1", "+86 10", "-", "@a", "'b");
        assertThat(sheet.problems()).isEmpty();
    }

    @Test
    void refusesOtherFilesWhateverTheirName() {
        refused(latin("MZ\0\3"), "既不是 XLSX，也不是");
        refused(latin("%PDF-1.7"), "PDF");
        refused(latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"), "旧版 .xls");
        refused(latin("PK\u0003\u0004garbage"), "XLSX");
        refused(latin("\u00ff\u00fea\0b"), "既不是 XLSX");
    }

    private static byte[] latin(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void refusesEmptyAndLargeFiles() {
        refused(new byte[0], "空的");
        refused(new byte[SheetFile.LARGEST + 1], "超过 2 MB");
        refused("账号,\"姓名\nli".getBytes(StandardCharsets.UTF_8), "引号");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        refused(zip("xl/worksheets/sheet1.xml", new byte[30 * 1024 * 1024]), "解压后过大");
    }

    @Test
    void refusesAZipThatIsNoWorkbook() throws IOException {
        refused(zip("setup.exe", new byte[] {'M', 'Z'}), "XLSX");
    }

    @Test
    void refusesMacros() throws IOException {
        refused(zip("xl/vbaProject.bin", new byte[10]), "宏");
        byte[] types = "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"
                .getBytes(StandardCharsets.UTF_8);
        refused(zip("[Content_Types].xml", types), "宏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void refusesEntities(String charset) throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

        refused(zip("xl/sharedStrings.xml", xml.getBytes(Charset.forName(charset))), "实体");
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> SheetFile.read(content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    public interface Filling {
        void fill(XSSFRow row);
    }

    public static byte[] workbook(Filling filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.fill(workbook.createSheet("名册").createRow(2));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
