package huiqian.member.roster;

import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accounts and telephone numbers that a spreadsheet took for numbers and wrote as 1.38E+10, or a program as 13800138000.0. */
final class Digits {

    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d(?:\\.(\\d{1,30}))?)[Ee]\\+?(\\d{1,2})");

    private static final Pattern WHOLE = Pattern.compile("^(\\d{1,30})\\.0{1,2}$");

    private Digits() {}

    /** The text in half-width signs, a number in all its digits; refused where the digits are lost. */
    static String whole(Column column, String cell) {
        String text = WHOLE.matcher(Signs.code(cell)).replaceFirst("$1");
        Matcher number = SCIENTIFIC.matcher(text);
        if (!number.matches()) return text;
        int known = number.group(2) == null ? 0 : number.group(2).length();
        int wanted = Integer.parseInt(number.group(3));
        boolean account = column == Column.ACCOUNT && number.group(2) == null;
        if (account) return text;
        if (known < wanted)
            throw Refusal.invalid("%s「%s」是科学计数法，后面的数字已经丢失，请把这一列设为「文本」格式后重新填写".formatted(column.title(), text));
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }
}
