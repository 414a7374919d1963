package huiqian.web.people;

import huiqian.form.Numbers;
import huiqian.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What stands in a cell, as text; dates are written YYYY-MM-DD. Each refusal says what is wrong with the cell. */
record CellValues(SharedStrings strings, StylesTable styles, boolean since1904) {

    /** Beyond them a spreadsheet has put zeros for what was typed. */
    private static final int MOST_DIGITS = 15;

    /** The end of the year 9999, as spreadsheets count days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    String of(String type, String style, String raw) {
        if (raw.isEmpty()) return "";
        if (type == null || type.equals("n")) return number(style, raw.trim());
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw.trim())).getString();
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "e" -> throw Refusal.invalid("单元格是错误值「%s」，请改正后再导入".formatted(raw));
            default -> raw;
        };
    }

    /** Accounts and telephone numbers come as numbers where nobody told the spreadsheet otherwise. */
    private String number(String style, String raw) {
        BigDecimal number = Numbers.stored(raw);
        if (number == null) throw absurd();
        if (isDate(style)) return date(number);
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - plain.scale() > MOST_DIGITS)
            throw Refusal.invalid("单元格里的数字超过 15 位，表格软件已把后面的数字变成 0，请把这一列设为「文本」格式后重新填写");
        return plain.toPlainString();
    }

    private String date(BigDecimal number) {
        if (!DateUtil.isValidExcelDate(number.doubleValue()) || number.compareTo(LAST_DAY) > 0) throw absurd();
        LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
        if (moment == null) throw absurd();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static Refusal absurd() {
        return Refusal.invalid("单元格的数值过大或写法不对，无法读取");
    }

    private boolean isDate(String style) {
        if (style == null) return false;
        XSSFCellStyle look = styles.getStyleAt(Integer.parseInt(style));
        return look != null
                && (isChineseDate(look.getDataFormat())
                        || DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString()));
    }

    /** The formats that a Chinese spreadsheet has built in and the library does not know, such as 2026年9月1日. */
    private static boolean isChineseDate(int format) {
        return format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }
}
