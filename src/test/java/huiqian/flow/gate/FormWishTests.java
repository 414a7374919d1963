package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Shelf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a union wants of its forms, and may have: the gate stands in nobody's way who leaves a no possible. */
class FormWishTests {

    private static final Gate GATE = new Gate(Shelf.OFFICE);
    private static final String FIRST = "\"type\": \"default\",\n  \"components\": [";
    private static final String PRICE = number("price", "\"required\": true, \"min\": 0, \"max\": 1000");

    static Stream<Damage> wishes() {
        return Stream.of(
                asked("a sum typed in", PRICE, number("total", "\"min\": \"=price * 2\", \"max\": \"=price * 2\"")),
                asked("a sum computed", PRICE, computed("total", "price * 2")),
                asked(
                        "a sum of what is filled in",
                        PRICE,
                        computed("total", "sum(for p in [price] return if p = null then 0 else p)")),
                asked("a field that is there on a condition", PRICE, text("why", "price > 10")),
                decided(
                        "an amount that whoever agrees states",
                        number("granted", "\"required\": true, \"max\": 1000", "verdict != \\\"APPROVE\\\"")),
                decided("a note for whoever sends it back", text("note", "verdict != \\\"RETURN\\\"")),
                decided(
                        "an amount computed for whoever agrees",
                        number("granted", "\"required\": true, \"max\": 1000", "verdict != \\\"APPROVE\\\""),
                        computed("half", "granted / 2")
                                .replace(
                                        "\"expression\":",
                                        "\"conditional\": {\"hide\": \"=verdict != \\\"APPROVE\\\"\"}, \"expression\":")),
                decided("a required remark for every verdict", number("granted", "\"required\": true, \"max\": 1000")),
                wish(
                        "a verdict without a way back",
                        "decide",
                        ",\n            {\n              \"label\": \"退回修改\",\n              \"value\": \"RETURN\"\n            }",
                        ""),
                wish(
                        "settings of the verdict that say nothing",
                        "decide",
                        "\"key\": \"verdict\",",
                        "\"key\": \"verdict\", \"description\": \"\", \"readonly\": false, \"properties\": {},"),
                wish(
                        "text that stands out, and links",
                        "apply",
                        "<h3>本申请",
                        "<p class='reason' style='color: #b3261e; margin: 0 0 8px; font-weight: bold'>见<a href='/apply' target='_blank'>申请</a>、<a href='HTTPS://example.org/?a=b:c'>网址</a>、<a href='mailto:office@example.org'>信箱</a></p><table><tr><td colspan='2' align='right'>1 &lt; 2</td></tr></table><h3>本申请"),
                wish("a link in Markdown", "apply", "**依据** 《学生会管理制度》", "**依据** 《学生会管理制度》[全文](https://example.org) "),
                asked(
                        "a number in steps",
                        number("hours", "\"min\": 0.5, \"max\": 8")
                                .replace("\"decimalDigits\": 2", "\"decimalDigits\": 1, \"increment\": \"0.5\"")),
                asked(
                        "a number of whatever size",
                        number("amount", "\"min\": -999999999999.99, \"max\": 999999999999.99")),
                wish("a shorter comment", "decide", "\"maxLength\": 1000", "\"maxLength\": 200"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wishes")
    void mayBeHad(Damage wish) {
        assertThat(GATE.inspect(wish.model(), wish.files())).isEmpty();
    }

    private static Damage asked(String title, String... components) {
        return wish(title, "apply", FIRST, FIRST + String.join(", ", List.of(components)) + ", ");
    }

    private static Damage decided(String title, String... components) {
        return wish(title, "decide", FIRST, FIRST + String.join(", ", List.of(components)) + ", ");
    }

    private static Damage wish(String title, String form, String from, String to) {
        Damage edit = Damage.edit("leave-request", form, from, to, "-", "");
        return new Damage(edit.flow(), title, edit.what(), null, null);
    }

    private static String number(String key, String validate) {
        return "{\"type\": \"number\", \"id\": \"n_%s\", \"key\": \"%s\", \"label\": \"数\", \"decimalDigits\": 2, \"validate\": {%s}}"
                .formatted(key, key, validate);
    }

    private static String number(String key, String validate, String hide) {
        return number(key, validate)
                .replace("\"validate\"", "\"conditional\": {\"hide\": \"=" + hide + "\"}, \"validate\"");
    }

    private static String text(String key, String hide) {
        return "{\"type\": \"textfield\", \"id\": \"t_%s\", \"key\": \"%s\", \"label\": \"说明\", \"conditional\": {\"hide\": \"=%s\"}, \"validate\": {\"maxLength\": 90}}"
                .formatted(key, key, hide);
    }

    private static String computed(String key, String formula) {
        return "{\"type\": \"expression\", \"id\": \"f_%s\", \"key\": \"%s\", \"properties\": {\"label\": \"合计\"}, \"expression\": \"=%s\"}"
                .formatted(key, key, formula);
    }
}
