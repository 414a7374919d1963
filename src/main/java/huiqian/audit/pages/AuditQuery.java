package huiqian.audit.pages;

import huiqian.page.Moments;
import huiqian.page.Paging;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader asks of the log, as it came in the address; empty or missing asks nothing. */
record AuditQuery(
        String kind, String person, String subject, String from, String to, String page, String size, String asOf) {

    AuditQuery {
        kind = given(kind);
        person = given(person);
        subject = given(subject);
        from = given(from);
        to = given(to);
        page = given(page);
        size = given(size);
        asOf = given(asOf);
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    Kind kindAsked() {
        if (kind == null) return null;
        return Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有「%s」这个类别".formatted(kind)));
    }

    /** @throws Refusal for what is no date, and for an end before the start */
    Instant start() {
        Instant start = from == null ? null : Moments.from(from);
        if (start != null && to != null && !start.isBefore(Moments.to(to)))
            throw Refusal.invalid("起始日期「%s」晚于截止日期「%s」".formatted(from, to));
        return start;
    }

    Instant end() {
        return to == null ? null : Moments.to(to);
    }

    Long latest() {
        return asOf == null ? null : number("asOf", asOf, Long.MAX_VALUE);
    }

    Paging paging(int usualSize) {
        int asked = page == null ? 0 : (int) number("page", page, Integer.MAX_VALUE);
        return new Paging(asked, size == null ? usualSize : (int) number("size", size, Integer.MAX_VALUE));
    }

    private static long number(String name, String value, long most) {
        try {
            long number = Long.parseLong(value);
            if (Math.abs(number) <= most) return number;
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw Refusal.invalid("参数「%s」的值「%s」无效".formatted(name, value));
    }

    /** For the entry that tells of the reading. */
    String inWords() {
        Map<String, String> asked = new LinkedHashMap<>();
        if (kind != null) asked.put("类别", kindAsked().title());
        asked.put("人员", person);
        asked.put("对象", subject);
        asked.put("从", from);
        asked.put("到", to);
        String words = asked.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("，"));
        return words.isEmpty() ? "全部" : words;
    }
}
