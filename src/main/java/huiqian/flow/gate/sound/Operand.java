package huiqian.flow.gate.sound;

import java.util.Set;

/**
 * One side of a comparison.
 *
 * @param text as it stands in the expression, for people
 * @param values all it can be; null if it can be anything
 * @param literal what it is, null unless it is a literal
 */
record Operand(String text, Kind kind, Set<String> values, Object literal) {

    /** What can be compared with what: only with its own kind. */
    enum Kind {
        NUMBER("数字"),
        TEXT("文字"),
        DATE("日期"),
        TIME("时刻"),
        DATETIME("日期时间"),
        FLAG("是否"),
        LIST("多选"),
        IDENTITY("某个人或某份申请"),
        NOTHING("空值"),
        UNKNOWN("");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean isMoment() {
            return this == DATE || this == TIME || this == DATETIME;
        }

        boolean hasOrder() {
            return this == NUMBER || isMoment();
        }
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    boolean isLiteral() {
        return literal != null || kind == Kind.NOTHING;
    }

    /** How it is told to people. */
    String called() {
        if (is(Kind.NOTHING)) return "空值 null";
        if (literal != null) return kind.label() + "「" + literal + "」";
        return kind.label() + "字段 " + text;
    }
}
