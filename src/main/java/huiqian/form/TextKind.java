package huiqian.form;

import huiqian.shared.Signs;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * textfield and textarea: text within its limits. Lengths count code points, so that an emoji is one character where the browser counts two;
 * as in the browser, spaces at either end do not count. What nobody sees is dropped at either end and refused elsewhere, and so are line ends
 * where there is one line.
 */
record TextKind(boolean oneLine, Limit min, Limit max, Shape shape, Adorners adorners) implements Kind {

    /** What the engine can store in a variable, in Java characters. */
    static final int MOST = 4000;

    @Override
    public Reading read(Object posted, Map<String, Object> data) {
        if (!(posted instanceof String raw)) return Reading.wrong("应为文字" + Quote.filledIn(posted));
        String text = shape.normal(plain(raw));
        Optional<String> flaw = unstorable(text, data)
                .or(() -> outOfRange(text.strip(), data))
                .or(() -> shape.flaw(text))
                .or(() -> tooManyLines(text));
        return Reading.of(text, flaw.map(words -> words + Quote.filledIn(text)));
    }

    private String plain(String typed) {
        String text = Signs.bare(Text.withPlainLines(typed));
        return oneLine ? Text.withoutOuterLines(text) : text;
    }

    private Optional<String> unstorable(String text, Map<String, Object> data) {
        if (text.length() > MOST)
            return beyondItsOwn(text, data).or(() -> Optional.of("不能超过 " + MOST + " 个字符（现有 " + text.length() + " 个）"));
        return Signs.flaw(text);
    }

    /** Where the field takes less than can be stored, its own limit is what people are told. */
    private Optional<String> beyondItsOwn(String text, Map<String, Object> data) {
        BigDecimal most = max.in(data);
        return most != null && most.intValue() < MOST ? outOfRange(text.strip(), data) : Optional.empty();
    }

    private Optional<String> tooManyLines(String text) {
        return oneLine && text.indexOf('\n') >= 0 ? Optional.of("只能写一行，不能换行") : Optional.empty();
    }

    private Optional<String> outOfRange(String text, Map<String, Object> data) {
        BigDecimal length = BigDecimal.valueOf(Text.length(text));
        BigDecimal least = min.in(data);
        BigDecimal most = max.in(data);
        if (least != null && length.compareTo(least) < 0)
            return Optional.of("至少 " + Numbers.plain(least) + " 个字（现有 " + length + " 个）");
        if (most != null && length.compareTo(most) > 0)
            return Optional.of("最多 " + Numbers.plain(most) + " 个字（现有 " + length + " 个）");
        return Optional.empty();
    }

    @Override
    public Object canonical(Object value) {
        if (isEmpty(value)) return null;
        // A text field that shows a number or a boolean sends it back as text.
        if (value instanceof Boolean) return value.toString();
        if (value instanceof String text) return plain(text);
        BigDecimal number = Numbers.of(value);
        return number == null ? value : Numbers.plain(number);
    }

    @Override
    public String show(Object value) {
        BigDecimal number = Numbers.of(value);
        return adorners.around(number == null ? String.valueOf(value) : Numbers.plain(number));
    }
}
