package huiqian.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other programs write them, and as nobody would. */
class XlsxFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-804]yyyy/m/d",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"",
                "d/m/yy\\ h:mm",
                "[h]:mm:ss",
                "mmm-yy",
                "h:mm AM/PM",
                "[Red]yyyy\\-mm\\-dd",
                "e/m/d"
            })
    void takesANumberForADateWhereItsFormatShowsOne(String format) throws IOException {
        assertThat(cell(styled(46266, format))).isEqualTo("2026-09-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "#,##0.00",
                "0.00E+00",
                "0\"次 day\"",
                "0\\d",
                "[Red]0",
                "_-* #,##0_-;\\-* #,##0_-",
                "[$USD] 0",
                "0;yyyy",
                "@",
                "# ?/?"
            })
    void leavesANumberOneWhereItsFormatOnlyLooksLikeADate(String format) throws IOException {
        assertThat(cell(styled(46266, format))).isEqualTo("46266");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 59, 60, 61, 365.25, 46266, 46266.520833333336, 46266.999999999, 2958465.75})
    void countsDaysAsSpreadsheetsDo(double number) throws IOException {
        for (boolean since1904 : new boolean[] {false, true}) {
            byte[] content = SheetFileTests.workbook(row -> {
                styled(number, "yyyy-mm-dd h:mm").fill(row);
                row.getSheet().getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(since1904);
            });
            LocalDateTime moment = DateUtil.getLocalDateTime(number, since1904);
            boolean midnight = moment.equals(moment.toLocalDate().atStartOfDay());

            Table table = XlsxFile.read(content);
            assertThat(table.rows().get(0).cells())
                    .containsExactly(midnight ? moment.toLocalDate().toString() : moment.toString());
            assertThat(table.epoch()).isEqualTo(since1904 ? LocalDate.of(1904, 1, 1) : Table.COMMON_EPOCH);
        }
    }

    @Test
    void readsDatesThatStandInTheFileAsDates() throws IOException {
        byte[] content = SheetFileTests.workbook(row -> raw(row, "2026-09-01"));

        assertThat(cell(with(content, "t=\"n\"", "t=\"d\""))).isEqualTo("2026-09-01");
    }

    @Test
    void leavesOutReadingsPrintedAboveSigns() throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue("周晓"));

        assertThat(cell(with(
                        content,
                        "<t>周晓</t>",
                        "<r><t>周</t></r><r><t>晓</t></r><rPh sb=\"0\" eb=\"1\"><t>zhou</t></rPh>")))
                .isEqualTo("周晓");
    }

    @Test
    void readsSignsThatXmlHasNoPlaceFor() throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue("一_x000D_\n二_x_三"));

        assertThat(cell(content)).isEqualTo("一\r\n二_x_三");
    }

    @ParameterizedTest
    @CsvSource({"<f/>", "<f t=\"dataTable\" ref=\"A3\"/>", "<f>1+1</f>", "<f t=\"shared\" si=\"7\"/>"})
    void takesEveryFormulaForAProblemWhateverItSays(String formula) throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue(2));

        assertThat(XlsxFile.read(with(content, "<v>2.0</v>", formula + "<v>2.0</v>"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("A3", "公式"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CW3", "ZZZZZZZ3", "ZZZZZZZZZZZZZZZZZZZZ3"})
    void refusesCellsBeyondTheColumnsOfARoster(String reference) throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue(2));

        refused(with(content, "r=\"A3\"", "r=\"" + reference + "\""), "超过 100 列");
    }

    @ParameterizedTest
    @CsvSource({
        "r=\"A3\", r=\"3A\"",
        "t=\"s\", t=\"s\" s=\"x\"",
        "<v>0</v>, <v>7</v>",
        "worksheets/sheet1.xml, worksheets/none.xml"
    })
    void saysOfABrokenWorkbookThatItIs(String sound, String broken) throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue("li"));

        refused(
                edited(
                        content,
                        (name, part) -> name.equals("[Content_Types].xml") ? part : part.replace(sound, broken)),
                "已损坏");
    }

    @Test
    void findsSheetsByTheirFullNamesToo() throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue("li"));

        assertThat(cell(with(content, "Target=\"worksheets/sheet1.xml\"", "Target=\"/XL/worksheets/Sheet1.xml\"")))
                .isEqualTo("li");
    }

    @Test
    void readsAWorkbookWithoutStylesAndTextsOfItsOwn() throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue(20260001));

        byte[] bare = edited(
                content,
                (name, part) -> name.matches("xl/(styles|sharedStrings).xml")
                        ? ""
                        : part.replaceAll("<Relationship [^>]*(styles|sharedStrings).xml[^>]*>", ""));
        assertThat(cell(bare)).isEqualTo("20260001");
    }

    @Test
    void refusesOtherDocumentsOfAnOffice() throws IOException {
        byte[] content = SheetFileTests.workbook(row -> row.createCell(0).setCellValue("li"));

        refused(with(content, "spreadsheetml.sheet.main+xml", "wordprocessingml.document.main+xml"), "不是 XLSX 工作簿");
    }

    private static SheetFileTests.Filling styled(double number, String format) {
        return row -> {
            XSSFWorkbook workbook = row.getSheet().getWorkbook();
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            XSSFCell cell = row.createCell(0);
            cell.setCellValue(number);
            cell.setCellStyle(style);
        };
    }

    private static void raw(XSSFRow row, String value) {
        row.createCell(0).setCellValue(1);
        row.getCell(0).getCTCell().setV(value);
    }

    private static String cell(SheetFileTests.Filling filling) throws IOException {
        return cell(SheetFileTests.workbook(filling));
    }

    private static String cell(byte[] content) {
        List<Table.Row> rows = XlsxFile.read(content).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).hasSize(1);
        return rows.get(0).cells().get(0);
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> XlsxFile.read(content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    private static byte[] with(byte[] workbook, String before, String after) throws IOException {
        byte[] changed = edited(workbook, (name, part) -> part.replace(before, after));
        assertThat(text(changed)).as("what was to be changed").contains(after);
        return changed;
    }

    private static String text(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        edited(workbook, (name, part) -> {
            all.append(part);
            return part;
        });
        return all.toString();
    }

    /** @param edit is given name and text of each file, and answers its new text */
    private static byte[] edited(byte[] workbook, BinaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(content)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(edit.apply(part.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return content.toByteArray();
    }
}
