package huiqian.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads single answers as the tables hold them; null where there is none. */
final class Answer {

    private Answer() {}

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Cut to the largest there is: intValue() would make a handful of four milliards. */
    static Integer whole(Object value) {
        return value instanceof Number number ? (Integer) (int) number.doubleValue() : null;
    }

    static BigDecimal money(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).setScale(2, RoundingMode.HALF_UP) : null;
    }
}
