package huiqian.web.people;

import huiqian.member.Post;
import huiqian.shared.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What comes in from a page's form. */
final class Given {

    private Given() {}

    /** Trimmed; null for nothing. */
    static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static LocalDate date(String label, String value) {
        try {
            return LocalDate.parse(value.strip());
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
