package huiqian.form;

import static huiqian.form.Forms.check;
import static huiqian.form.Forms.flaw;
import static huiqian.form.Forms.form;
import static huiqian.form.Forms.kept;
import static huiqian.form.Forms.problems;
import static huiqian.form.Forms.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTests {

    private static final String ANY = "{'type':'number','key':'n','label':'数量'}";
    private static final String BUDGET =
            "{'type':'number','key':'budget','label':'预算（元）','decimalDigits':2,'validate':{'min':0,'max':1000000}}";

    private static String number(String settings) {
        return "{'type':'number','key':'n','label':'数量'," + settings + "}";
    }

    @Test
    void keepsNumbersAsTheyWereSubmitted() {
        for (Object value :
                new Object[] {0, -7, 5L, 1L << 39, 1234.5, 0.1, 1e11, 999_999_999_999.99, -999_999_999_999.99}) {
            assertThat(kept(ANY, value)).isEqualTo(value);
        }
        assertThat(kept(ANY, null)).isNull();
    }

    @Test
    void keepsExactNumbersAsTheEngineCanStoreThem() {
        assertThat(kept(ANY, new BigDecimal("1234.50"))).isEqualTo(1234.5);
        assertThat(kept(ANY, new BigDecimal("5.00"))).isEqualTo(5);
        assertThat(kept(ANY, new BigDecimal("5e9"))).isEqualTo(5_000_000_000L);
        assertThat(kept(ANY, new BigDecimal("1e11"))).isEqualTo(100_000_000_000L);
        assertThat(kept(ANY, BigDecimal.ZERO)).isEqualTo(0);
    }

    /** Whoever wrote 12,500 meant neither 12.5 nor anything else that could be made of it silently. */
    @ParameterizedTest
    @ValueSource(strings = {"12,500", "1,200", "12,5", "¥2500", "2,500.50元", "1e5", "0x10"})
    void neverGuessesANumberFromText(String text) {
        String asText = number("'serializeToString':true");
        assertThat(flaw(ANY, text)).isEqualTo("「数量」应为数字，您填写的是「" + text + "」");
        assertThat(flaw(asText, text)).isEqualTo("「数量」应为数字，您填写的是「" + text + "」");
    }

    /** Wide digits and blanks say what they say, where a number travels as text. */
    @Test
    void readsWideDigitsAndBlanksOfANumberThatTravelsAsText() {
        String asText = number("'serializeToString':true");
        assertThat(kept(asText, "２５００．５")).isEqualTo("2500.5");
        assertThat(kept(asText, "2 500")).isEqualTo("2500");
        assertThat(flaw(ANY, "２５００．５")).isEqualTo("「数量」应为数字，您填写的是「２５００．５」");
        assertThat(flaw(ANY, "2 500")).isEqualTo("「数量」应为数字，您填写的是「2 500」");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(flaw(ANY, "5")).isEqualTo("「数量」应为数字，您填写的是「5」");
        assertThat(flaw(ANY, Double.NaN)).isEqualTo("「数量」应为数字，您填写的是 NaN");
        assertThat(flaw(ANY, Double.NEGATIVE_INFINITY)).isEqualTo("「数量」应为数字，您填写的是 -Infinity");
        assertThat(flaw(ANY, true)).isEqualTo("「数量」应为数字，您填写的是「是」");
        assertThat(flaw(ANY, List.of(5))).contains("不支持的内容");
        assertThat(flaw(ANY, new Date(0))).contains("不支持的内容");
        assertThat(flaw(ANY, BigInteger.TEN)).contains("不支持的数字");
        assertThat(flaw(ANY, 5f)).contains("不支持的数字");
        assertThat(flaw(ANY, new BigDecimal("1e1000000000"))).isEqualTo("「数量」应为数字，您填写的是不支持的数字");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 999_999.99, 1_000_000})
    void takesNumbersUpToTheirLimits(double value) {
        assertThat(kept(BUDGET, value)).isEqualTo(value);
    }

    /** What a form leaves open is kept in columns that end somewhere. */
    @Test
    void takesNothingThatCouldNotBeKept() {
        String asText = number("'serializeToString':true");
        String vast = number("'validate':{'min':0,'max':1e30}");
        for (Object value :
                new Object[] {1e12, 999_999_999_999.995, 1e30, 1e300, 1L << 40, Long.MAX_VALUE, new BigDecimal("1e30")
                }) {
            assertThat(flaw(ANY, value)).startsWith("「数量」不能大于 999999999999.99，您填写的是 ");
            assertThat(flaw(vast, value)).startsWith("「数量」应在 0 到 999999999999.99 之间，您填写的是 ");
        }
        assertThat(flaw(number("'decimalDigits':0,'validate':{'min':1,'max':5000}"), new BigDecimal("9".repeat(20))))
                .isEqualTo("「数量」应在 1 到 5000 之间，您填写的是 " + "9".repeat(20));
        assertThat(flaw(asText, "1000000000000")).startsWith("「数量」不能大于 999999999999.99");
        assertThat(flaw(ANY, -1e12)).startsWith("「数量」不能小于 -999999999999.99，您填写的是 -1000000000000");
        assertThat(flaw(ANY, Long.MIN_VALUE)).startsWith("「数量」不能小于 -999999999999.99");
        assertThat(flaw(number("'validate':{'min':0}"), 1e30)).startsWith("「数量」不能大于 999999999999.99");
    }

    @Test
    void quotesTheLimitsANumberBreaks() {
        assertThat(flaw(BUDGET, -5)).isEqualTo("「预算（元）」应在 0 到 1000000 之间，您填写的是 -5");
        assertThat(flaw(BUDGET, 1_000_000.01)).isEqualTo("「预算（元）」应在 0 到 1000000 之间，您填写的是 1000000.01");
        assertThat(flaw(number("'validate':{'min':1}"), 0)).isEqualTo("「数量」不能小于 1，您填写的是 0");
        assertThat(flaw(number("'validate':{'max':1.50}"), 2)).isEqualTo("「数量」不能大于 1.5，您填写的是 2");
        assertThat(flaw(number("'validate':{'max':1e6}"), 1e7)).isEqualTo("「数量」不能大于 1000000，您填写的是 10000000");
        assertThat(flaw(number("'validate':{'min':'3'}"), 2)).isEqualTo("「数量」不能小于 3，您填写的是 2");
    }

    @Test
    void shortensAbsurdlyLongNumbers() {
        assertThat(flaw(BUDGET, 1e308)).endsWith("您填写的是 1" + "0".repeat(59) + "…");
    }

    @Test
    void computesLimitsFromTheData() {
        Form form = form(
                "{'type':'number','key':'least','label':'最少'}",
                "{'type':'number','key':'most','label':'最多','validate':{'min':'=least','max':'=capacity * 2'}}");
        assertThat(form.check(Forms.values("least", 5, "most", 4), Forms.values("capacity", 20))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("「最多」应在 5 到 40 之间，您填写的是 4");
        assertThat(form.check(Forms.values("least", 5, "most", 41), Forms.values("capacity", 20))
                        .areSound())
                .isFalse();
        assertThat(form.check(Forms.values("least", 5, "most", 40), Forms.values("capacity", 20))
                        .areSound())
                .isTrue();
        assertThat(check(form, "most", 4).areSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0,5.0,true",
        "0,5.5,false",
        "2,5.55,true",
        "2,5.555,false",
        "2,0.1,true",
        "2,-0.001,false",
        "0,1e11,true"
    })
    void countsDecimalDigits(int digits, double value, boolean sound) {
        assertThat(check(form(number("'decimalDigits':" + digits)), "n", value).areSound())
                .isEqualTo(sound);
    }

    @Test
    void saysHowManyDecimalDigitsThereMayBe() {
        assertThat(flaw(number("'decimalDigits':0"), 1.5)).isEqualTo("「数量」应为整数，您填写的是 1.5");
        assertThat(flaw(BUDGET, 0.001)).isEqualTo("「预算（元）」最多 2 位小数，您填写的是 0.001");
    }

    @Test
    void keepsToItsSteps() {
        String halves = number("'increment':0.5");
        assertThat(kept(halves, 2.5)).isEqualTo(2.5);
        assertThat(flaw(halves, 2.4)).isEqualTo("「数量」应为 0.5 的倍数，您填写的是 2.4");
        assertThat(flaw(number("'increment':'10'"), 15)).contains("10 的倍数");
        assertThat(kept(number("'increment':0"), 15)).isEqualTo(15);
    }

    @Test
    void takesTextOnlyWhereTheFormSendsText() {
        String text = number("'serializeToString':true,'validate':{'max':100}");
        assertThat(kept(text, "12.50")).isEqualTo("12.5");
        assertThat(kept(text, 12)).isEqualTo("12");
        assertThat(kept(text, " １２．５")).isEqualTo("12.5");
        assertThat(kept(text, "")).isNull();
        assertThat(flaw(text, "101")).isEqualTo("「数量」不能大于 100，您填写的是「101」");
        for (String forged : List.of("abc", "1e5", "0x10", "NaN", "1,000", "9".repeat(31))) {
            assertThat(flaw(text, forged)).startsWith("「数量」应为数字");
        }
    }

    @Test
    void namesTheFieldByItsKeyWithoutALabel() {
        assertThat(problems(form("{'type':'number','key':'headCount'}"), "headCount", "x"))
                .containsExactly("「headCount」应为数字，您填写的是「x」");
    }

    @Test
    void showsNumbersWithoutExponentAndNeedlessZeros() {
        assertThat(shown(ANY, 1234.5)).isEqualTo("1234.5");
        assertThat(shown(ANY, 5.0)).isEqualTo("5");
        assertThat(shown(ANY, 12_345_678.0)).isEqualTo("12345678");
        assertThat(shown(ANY, 1e-7)).isEqualTo("0.0000001");
        assertThat(shown(ANY, 100)).isEqualTo("100");
        assertThat(shown(ANY, -0.0)).isEqualTo("0");
        assertThat(shown(ANY, new BigDecimal("7.10"))).isEqualTo("7.1");
        assertThat(shown(ANY, "12.5")).isEqualTo("12.5");
        assertThat(shown(ANY, null)).isEqualTo("—");
    }

    @Test
    void showsUnits() {
        assertThat(shown(number("'appearance':{'prefixAdorner':'¥'}"), 1234.5)).isEqualTo("¥1,234.50");
        assertThat(shown(number("'appearance':{'suffixAdorner':'元'}"), 1234.5)).isEqualTo("1,234.50 元");
        assertThat(shown(number("'appearance':{'suffixAdorner':'万元'}"), 123456.5))
                .isEqualTo("123,456.50 万元");
        assertThat(shown(number("'appearance':{'suffixAdorner':'人'}"), 1200)).isEqualTo("1200 人");
        assertThat(shown(BUDGET, 2500.5)).isEqualTo("2,500.50");
        assertThat(shown(number("'appearance':{'suffixAdorner':'=unit'}"), 1)).isEqualTo("1");
        assertThat(shown(number("'appearance':{'suffixAdorner':'元'}"), null)).isEqualTo("—");
    }
}
