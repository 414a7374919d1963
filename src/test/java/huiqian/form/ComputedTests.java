package huiqian.form;

import static huiqian.form.Forms.check;
import static huiqian.form.Forms.form;
import static huiqian.form.Forms.problems;
import static huiqian.form.Forms.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form computes: from what it accepts, whatever was sent along. */
class ComputedTests {

    private static final String PRICE = "{'type':'number','key':'price','label':'单价'}";
    private static final String COUNT = "{'type':'number','key':'count','label':'数量'}";
    private static final String TOTAL = computed("total", "price * count");

    private static String computed(String key, String formula) {
        return "{'type':'expression','key':'%s','expression':'=%s','properties':{'label':'合计'}}"
                .formatted(key, formula);
    }

    private static String withoutQuotes(String formula) {
        return computed("total", formula.replace("\"", "\\\""));
    }

    @Test
    void isComputedFromWhatIsAccepted() {
        Form form = form(TOTAL, PRICE, COUNT);
        assertThat(check(form, "price", 12.5, "count", 3, "total", 1).accepted())
                .contains(entry("total", 37.5));
        assertThat(check(form, "price", 100, "count", 3).accepted()).contains(entry("total", 300));
    }

    @Test
    void isComputedAgainWhenTheFormIsFilledInAgain() {
        Form form = form(PRICE, COUNT, TOTAL);
        Map<String, Object> before = values("price", 100, "count", 3, "total", 300);
        assertThat(form.check(values("price", 30_000, "count", 3, "total", 300), before)
                        .accepted())
                .contains(entry("total", 90_000));
    }

    @Test
    void isComputedInTurnWhateverTheOrder() {
        Form form = form(
                computed("large", "total > 100"), computed("total", "net + 1"), computed("net", "price * 2"), PRICE);
        assertThat(check(form, "price", 50).accepted())
                .contains(entry("net", 100), entry("total", 101), entry("large", true));
    }

    @Test
    void isNothingWhereItGoesInCircles() {
        Form form = form(computed("one", "if price > 1 then two else 1"), computed("two", "one + 1"), PRICE);
        assertThat(problems(form, "price", 5)).isNotEmpty();
    }

    @Test
    void cannotBeDoneWithoutWhatItNeeds() {
        assertThat(problems(form(PRICE, COUNT, TOTAL), "price", 3))
                .containsExactly("「合计」算不出来，「数量」没有填写，请填写，或请管理员检查它的算式");
        assertThat(problems(form(PRICE, computed("total", "price / 0")), "price", 3))
                .containsExactly("「合计」算不出来，请检查所填的内容，或请管理员检查它的算式");
    }

    @Test
    void isNotAskedForWhereItIsHidden() {
        String hidden = TOTAL.replace("'properties'", "'conditional':{'hide':'=count = null'},'properties'");
        assertThat(check(form(PRICE, COUNT, hidden), "price", 3).accepted()).contains(entry("total", null));
    }

    @Test
    void doesNotComplainBesideWhatIsRefused() {
        assertThat(problems(form(PRICE, COUNT, TOTAL), "price", "drei"))
                .singleElement()
                .asString()
                .contains("单价");
    }

    @Test
    void isLeftToTheEarlierFormWhereItCanOnlyBeLookedAt() {
        Form decision = form(PRICE.replace("}", ",'readonly':true}"), COUNT.replace("}", ",'readonly':true}"), TOTAL);
        Map<String, Object> known = values("price", 100, "count", 3);
        assertThat(decision.check(Map.of(), known).accepted()).containsExactly(entry("total", 300));
        known.put("total", 300);
        assertThat(decision.check(values("total", 1), known).accepted()).isEmpty();
    }

    @Test
    void isNotTakenAwayByAFormThatHidesIt() {
        String hidden = TOTAL.replace("'properties'", "'conditional':{'hide':'=true'},'properties'");
        Map<String, Object> known = values("price", 100, "count", 3, "total", 300);
        assertThat(form(hidden).check(Map.of(), known).accepted()).isEmpty();
        assertThat(form(TOTAL).check(Map.of(), values("total", 300)).accepted()).isEmpty();
    }

    @Test
    void showsItsValueUnderItsName() {
        Form form = form(PRICE, TOTAL, computed("large", "price > 2"));
        assertThat(form.shown(values("price", 3, "count", 2)))
                .extracting(Field::key)
                .contains("total");
        assertThat(form.field("total").orElseThrow().label()).isEqualTo("合计");
        assertThat(form.field("total").orElseThrow().show(2500.5)).isEqualTo("2500.5");
        assertThat(form.field("large").orElseThrow().show(true)).isEqualTo("是");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    sum(for p in [price, count] return if p = null then 0 else p) | 5
                    decimal(price / 3, 2)                                           | 1.67
                    if price > 3 then "多" else "少"                                  | 多
                    date and time("2026-11-22T14:00:30")                            | 2026-11-22T14:00
                    date("2026-11-22")                                              | 2026-11-22
                    some p in [price] satisfies p > 3                               | true
                    """)
    void keepsPlainValues(String formula, String value) {
        Form form = form(PRICE, COUNT, withoutQuotes(formula));
        assertThat(String.valueOf(check(form, "price", 5).accepted().get("total")))
                .isEqualTo(value);
    }

    @Test
    void keepsListsOfPlainValues() {
        assertThat(check(form(PRICE, computed("total", "[price, 1]")), "price", 5)
                        .accepted())
                .contains(entry("total", List.of(5, 1)));
    }

    @Test
    void keepsNothingThatIsTooLarge() {
        assertThat(problems(form(PRICE, computed("total", "price * 1000000")), "price", 9_000_000_000L))
                .singleElement()
                .asString()
                .contains("算不出来");
    }
}
