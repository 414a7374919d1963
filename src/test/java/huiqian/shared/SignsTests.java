package huiqian.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that nobody sees. */
class SignsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "迎新晚会",
                "一\n二\t三",
                "👨\u200d👩\u200d👧",
                "❤\ufe0f\u200d🔥",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc7f",
                "می\u200cخواهم",
                "क्\u200dष",
                "",
                " 前后空格 ",
                "　　首行缩进"
            })
    void letsBeWhatIsSeen(String text) {
        assertThat(Signs.bare(text)).isEqualTo(text);
        assertThat(Signs.flaw(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\u200b张三\u200b',张三",
        "'\u202d张三\u202c',张三",
        "'\ufeff \u2060张三 \u200e','  张三 '",
        "'张三\u200d',张三",
        "'\u2028',''"
    })
    void dropsAtEitherEndWhatNobodySees(String typed, String kept) {
        assertThat(Signs.bare(typed).strip()).isEqualTo(kept.strip());
        assertThat(Signs.trimmed(typed)).isEqualTo(kept.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "青年\u200b志愿者,看不见,U+200B",
        "青年\u2028志愿者,看不见,U+2028",
        "青年\u00ad志愿者,看不见,U+00AD",
        "青年\u200d志愿者,看不见,U+200D",
        "青年\u3164志愿者,看不见,U+3164",
        "青年\ue000志愿者,无法使用,U+E000",
        "青年\ufffd志愿者,无法使用,U+FFFD",
        "\u202e协会,会颠倒文字顺序,U+202E",
        "协会\u202e,会颠倒文字顺序,U+202E",
        "协\u2067会,会颠倒文字顺序,U+2067",
        "协会\u200f,会颠倒文字顺序,U+200F"
    })
    void namesTheSignThatHasNoBusinessThere(String text, String kind, String sign) {
        assertThat(Signs.flaw(Signs.bare(text))).get().asString().contains(kind, sign);
    }

    @Test
    void readsCodesHoweverTheyAreTyped() {
        assertThat(Signs.code(" ＸＳ－０００１\u200b")).isEqualTo("XS-0001");
        assertThat(Signs.code("ｚｈａｎｇ 1")).isEqualTo("zhang1");
        assertThat(Signs.flaw("\ud83d")).isPresent();
    }
}
