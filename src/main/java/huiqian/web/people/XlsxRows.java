package huiqian.web.people;

import huiqian.form.Numbers;
import huiqian.member.sheet.BadLine;
import huiqian.member.sheet.Table;
import huiqian.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of a worksheet as it goes by. Nothing is computed: a formula is a problem, whatever its last value was. */
class XlsxRows extends DefaultHandler {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;

    /** The end of the year 9999, as spreadsheets count days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean since1904;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<BadLine> problems = new ArrayList<>();

    private int line;
    private List<String> cells = new ArrayList<>();
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private boolean collecting;
    private boolean phonetic;
    private final StringBuilder text = new StringBuilder();

    XlsxRows(SharedStrings strings, StylesTable styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    Table table() {
        return new Table(rows, problems);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> collecting = !phonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        if (collecting) text.append(signs, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void beginRow(String number) {
        line = number == null ? line + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
        column = -1;
    }

    private void beginCell(Attributes cell) {
        String reference = cell.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (column < 0 || column >= MOST_COLUMNS) throw Refusal.invalid("表格超过 %d 列，请删去多余的列".formatted(MOST_COLUMNS));
        type = cell.getValue("t");
        style = cell.getValue("s");
        formula = false;
        text.setLength(0);
    }

    private void endCell() {
        if (formula)
            problems.add(new BadLine(
                    line,
                    "%s 单元格是公式，请改为它的值（复制后选择性粘贴为数值）".formatted(new CellReference(line - 1, column).formatAsString())));
        while (cells.size() <= column) cells.add("");
        cells.set(column, value());
    }

    private void endRow() {
        if (cells.stream().allMatch(String::isBlank)) return;
        if (rows.size() >= MOST_ROWS) throw Refusal.invalid("文件的行数过多，一次最多导入 5000 行");
        rows.add(new Table.Row(line, cells));
    }

    private String value() {
        String raw = text.toString();
        if (raw.isEmpty()) return "";
        if (type == null || type.equals("n")) return number(raw);
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw.trim())).getString();
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    /** Accounts and telephone numbers come as numbers where nobody told the spreadsheet otherwise. */
    private String number(String raw) {
        BigDecimal number = Numbers.stored(raw.trim());
        if (number == null) return absurd();
        if (isDate()) {
            if (!DateUtil.isValidExcelDate(number.doubleValue()) || number.compareTo(LAST_DAY) > 0) return absurd();
            LocalDateTime moment = DateUtil.getLocalDateTime(Double.parseDouble(raw), since1904);
            if (moment == null) return raw;
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        return Numbers.plain(number);
    }

    private String absurd() {
        problems.add(new BadLine(
                line, "%s 单元格的数值过大或写法不对，无法读取".formatted(new CellReference(line - 1, column).formatAsString())));
        return "";
    }

    private boolean isDate() {
        if (style == null) return false;
        XSSFCellStyle look = styles.getStyleAt(Integer.parseInt(style));
        return look != null && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
    }
}
