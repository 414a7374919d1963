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
                "❤\u200d🔥",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc7f",
                "می\u200cخواهم",
                "क्\u200dष",
                "",
                " 前后空格 ",
                "　　首行缩进",
                "Nguye\u0302\u0303n",
                "1\u20e3号会场",
                "བསྒྲུབས་",
                "हिन्दी"
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
        "青年\u115f志愿者,看不见,U+115F",
        "青年\u1160志愿者,看不见,U+1160",
        "青年\uffa0志愿者,看不见,U+FFA0",
        "青年\u2800志愿者,看不见,U+2800",
        "青年\u034f志愿者,看不见,U+034F",
        "青年\u17b4志愿者,看不见,U+17B4",
        "青年\u2061志愿者,看不见,U+2061",
        "青年\u2064志愿者,看不见,U+2064",
        "青年\u2065志愿者,看不见,U+2065",
        "青年\ufff9志愿者,看不见,U+FFF9",
        "青年\ufffb志愿者,看不见,U+FFFB",
        "青年\ufeff志愿者,看不见,U+FEFF",
        "青年\u180e志愿者,看不见,U+180E",
        "青年\udb40\udc01志愿者,看不见,U+E0001",
        "青年\udb40\udc41志愿者,看不见,U+E0041",
        "🏴\udb40\udc41志愿者,看不见,U+E0041",
        "青年\udb40\udff0志愿者,看不见,U+E03F0",
        "青年\ud834\udd59志愿者,看不见,U+1D159",
        "青年\ud83d志愿者,无法使用,U+D83D",
        "a\u0301\u0302\u0303,叠在同一个字上,U+0303",
        "晚\u0336\u0335\u0334会,叠在同一个字上,U+0334",
        "青\u20dd\u20de\u20df年,叠在同一个字上,U+20DF",
        "ก\u0e34\u0e34\u0e34\u0e34\u0e34,叠在同一个字上,U+0E34",
        "青年\u0007志愿者,无法使用,U+0007",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007",
                "\u2008", "\u2009", "\u200a", "\u202f", "\u205f"
            })
    void takesBlanksOfOtherWidthsForOrdinaryOnes(String blank) {
        assertThat(Signs.bare(blank + "青年" + blank + "志愿者")).isEqualTo(" 青年 志愿者");
        assertThat(Signs.line("姓名", blank + "青年" + blank + "志愿者" + blank)).isEqualTo("青年 志愿者");
        assertThat(Signs.trimmed(blank)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "❤\ufe0f\u200d🔥,❤\u200d🔥",
        "谢谢❤\ufe0f大家,谢谢❤大家",
        "1\ufe0f\u20e3,1\u20e3",
        "葛\udb40\udd00城,葛城",
        "青\ufe00年,青年",
        "ᠠ\u180b,ᠠ"
    })
    void keepsASignWithoutItsLooks(String typed, String kept) {
        assertThat(Signs.line("姓名", typed)).isEqualTo(kept);
    }

    /** As in the name of an element in a model, which is kept as it is. */
    @Test
    void letsAnEmojiLookLikeOneWhereTextIsNotOursToChange() {
        assertThat(Signs.flaw("⚠\ufe0f 注意 1\ufe0f\u20e3")).isEmpty();
        assertThat(Signs.flaw("青\ufe0f年")).get().asString().contains("U+FE0F");
    }

    @Test
    void comparesNamesAsPeopleReadThem() {
        assertThat(Signs.line("姓名", "阿 里\u200b")).isEqualTo(Signs.line("姓名", "\u00a0阿\u2003里"));
    }

    @Test
    void readsCodesHoweverTheyAreTyped() {
        assertThat(Signs.code(" ＸＳ－０００１\u200b")).isEqualTo("XS-0001");
        assertThat(Signs.code("ｚｈａｎｇ 1")).isEqualTo("zhang1");
        assertThat(Signs.code("XS-\u00a00\ufe0f001\u034f")).isEqualTo("XS-0001");
    }
}
