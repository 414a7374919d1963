package huiqian.member.pages;

import huiqian.member.Post;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What comes in from a page's form. */
final class FormParameter {

    private FormParameter() {}

    /** Trimmed; null for nothing. */
    static String text(String value) {
        String text = value == null ? "" : Signs.trimmed(value);
        return text.isEmpty() ? null : text;
    }

    /** An account or the like, whether typed wide, with blanks or not; null for nothing. */
    static String code(String value) {
        String code = value == null ? "" : Signs.code(value);
        return code.isEmpty() ? null : code;
    }

    static LocalDate date(String label, String value) {
        try {
            return LocalDate.parse(Signs.code(value));
        } catch (DateTimeException noDate) {
            throw Refusal.invalid("%s「%s」不是有效的日期，应写成 2026-09-01".formatted(label, value));
        }
    }

    static Post post(String value) {
        try {
            return Post.valueOf(value);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("没有「%s」这个职务".formatted(value));
        }
    }
}
