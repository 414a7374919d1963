package huiqian.sheet;

import huiqian.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What stands in a cell, as text; dates are written YYYY-MM-DD. Each refusal says what is wrong with the cell. */
record CellValues(SharedStrings strings, NumberFormats formats, boolean since1904) {

    /** Beyond them a spreadsheet has put zeros for what was typed. */
    private static final int MOST_DIGITS = 15;

    /** A double has at most 309 digits before the point and 1074 after it. */
    private static final int MOST_SIGNS = 1100;

    /** The end of the year 9999, as spreadsheets count days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** Of a day, in thousandths of a second. */
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000);

    String of(String type, String style, String raw) {
        if (raw.isEmpty()) return "";
        if (type == null || type.equals("n")) return number(style, raw.trim());
        return switch (type) {
            case "s" -> strings.text(Integer.parseInt(raw.trim()));
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "e" -> throw Refusal.invalid("单元格是错误值「%s」，请改正后再导入".formatted(raw));
            default -> raw;
        };
    }

    /** Accounts and telephone numbers come as numbers where nobody told the spreadsheet otherwise. */
    private String number(String style, String raw) {
        BigDecimal number = stored(raw);
        if (number == null) throw absurd();
        if (style != null && formats.isDate(Integer.parseInt(style))) return date(number);
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - plain.scale() > MOST_DIGITS)
            throw Refusal.invalid("单元格里的数字超过 15 位，表格软件已把后面的数字变成 0，请把这一列设为「文本」格式后重新填写");
        return plain.toPlainString();
    }

    /** A number with or without an exponent, null if it is none or absurdly long. */
    private static BigDecimal stored(String text) {
        if (text.length() > MOST_SIGNS) return null;
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= MOST_SIGNS ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private String date(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) throw absurd();
        LocalDateTime moment = moment(number);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private LocalDateTime moment(BigDecimal number) {
        long day = number.longValue();
        BigDecimal part = number.subtract(BigDecimal.valueOf(day)).multiply(DAY);
        return epoch(day)
                .plusDays(day)
                .atStartOfDay()
                .plusNanos(part.setScale(0, RoundingMode.HALF_UP).longValue() * 1_000_000);
    }

    /** Spreadsheets have a 29 February 1900, which there never was: until then they are a day behind. */
    private LocalDate epoch(long day) {
        if (since1904) return XlsxFile.EPOCH_1904;
        return day < 61 ? Table.COMMON_EPOCH.plusDays(1) : Table.COMMON_EPOCH;
    }

    private static Refusal absurd() {
        return Refusal.invalid("单元格的数值过大或写法不对，无法读取");
    }
}
