package huiqian.form;

import static huiqian.form.Forms.flaw;
import static huiqian.form.Forms.kept;
import static huiqian.form.Forms.listWith;
import static huiqian.form.Forms.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    private static final String PLAN = "{'type':'textarea','key':'plan','label':'方案'}";

    private static String limited(String validate) {
        return "{'type':'textfield','key':'name','label':'名称','validate':{" + validate + "}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "迎新晚会",
                "<script>alert(1)</script>",
                "😀",
                "𠮷野家",
                "一\n二\t三",
                " 前后空格 ",
                "${applicant}",
                "=1+1",
                "'; drop table hq_request; --"
            })
    void keepsTextAsItIs(String text) {
        assertThat(kept(PLAN, text)).isEqualTo(text);
    }

    @Test
    void keepsLineEndsAsOneCharacter() {
        assertThat(kept(PLAN, "一\r\n二\r三\n四")).isEqualTo("一\n二\n三\n四");
    }

    @Test
    void keepsNullForBlankText() {
        assertThat(kept(PLAN, " \u3000\r\n")).isNull();
    }

    @Test
    void refusesMoreThanTheEngineCanStore() {
        assertThat(kept(PLAN, "字".repeat(4000))).isEqualTo("字".repeat(4000));
        assertThat(flaw(PLAN, "字".repeat(4001)))
                .isEqualTo("「方案」不能超过 4000 个字符（现有 4001 个），您填写的是「" + "字".repeat(60) + "…」");
        assertThat(flaw(limited("'maxLength':9000"), "x".repeat(4001))).contains("4000");
        assertThat(flaw(limited("'maxLength':1000"), "x".repeat(4001))).contains("最多 1000 个字（现有 4001 个）");
        assertThat(flaw(PLAN, "😀".repeat(2001))).contains("现有 4002 个");
    }

    @Test
    void countsLengthInCharactersAsPeopleDo() {
        assertThat(kept(limited("'maxLength':3"), "a😀𠮷")).isEqualTo("a😀𠮷");
        assertThat(flaw(limited("'maxLength':3"), "a😀𠮷b")).isEqualTo("「名称」最多 3 个字（现有 4 个），您填写的是「a😀𠮷b」");
        assertThat(kept(limited("'minLength':2"), "😀𠮷")).isEqualTo("😀𠮷");
        assertThat(flaw(limited("'minLength':2"), "😀")).isEqualTo("「名称」至少 2 个字（现有 1 个），您填写的是「😀」");
    }

    @Test
    void doesNotCountSpacesAtEitherEnd() {
        assertThat(kept(limited("'maxLength':2"), " 名称\n")).isEqualTo(" 名称");
        assertThat(kept(PLAN, " 名称\n")).isEqualTo(" 名称\n");
        assertThat(flaw(limited("'minLength':3"), " 名称 ")).contains("现有 2 个");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一\n二", "一\r\n二", "一\r二", "\n一\n\n二\n"})
    void keepsOneLineWhereThereIsOne(String text) {
        assertThat(flaw(limited(""), text)).startsWith("「名称」只能写一行，不能换行，您填写的是「一 ");
        assertThat(kept(PLAN, text)).asString().contains("一\n");
    }

    @Test
    void dropsTheLineEndsThatArePastedAroundALine() {
        assertThat(kept(limited(""), " \n\n 名称 \r\n \n")).isEqualTo(" 名称 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"春\uE000晖", "\uF8FF", "春\uFFFD晖", "\uFFFC春", "春\uDBFF\uDFFD", "春\uFDD0", "春\uFFFF"})
    void refusesSignsThatStandForNone(String text) {
        for (String field : List.of(PLAN, limited("")))
            assertThat(flaw(field, text)).contains("含有无法使用的字符 U+", "请删去后再填");
    }

    @Test
    void takesSignsThatAreNewerThanThisServer() {
        assertThat(kept(PLAN, "庆祝\uD83E\uDEE8")).isEqualTo("庆祝\uD83E\uDEE8");
    }

    @Test
    void asksNoLengthOfEmptyText() {
        assertThat(kept(limited("'minLength':2"), "")).isNull();
    }

    @Test
    void computesLimitsThatAreExpressions() {
        assertThat(flaw(limited("'maxLength':'=1 + 1'"), "三个字")).contains("最多 2 个字");
        assertThat(kept(limited("'maxLength':'=nothing'"), "三个字")).isEqualTo("三个字");
        assertThat(kept(limited("'maxLength':'many'"), "三个字")).isEqualTo("三个字");
        assertThat(flaw(limited("'maxLength':'2'"), "三个字")).contains("最多 2 个字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "a\u001Bb", "a\u007Fb", "a\u0085b", "\uD83D", "a\uDE00b"})
    void refusesCharactersThatCannotBeStoredOrPrinted(String text) {
        int sign = text.codePoints().filter(each -> each != 'a').findFirst().orElseThrow();
        assertThat(flaw(PLAN, text))
                .startsWith("「方案」含有无法使用的字符 U+%04X，请删去后再填，您填写的是「".formatted(sign))
                .doesNotContain(text);
    }

    @ParameterizedTest
    @CsvSource({
        "青年\u200b志愿者,看不见的字符 U+200B",
        "青年\u202e志愿者,会颠倒文字顺序的字符 U+202E",
        "\u202e志愿者,会颠倒文字顺序的字符 U+202E",
        "青年\u2029志愿者,看不见的字符 U+2029"
    })
    void refusesSignsThatMakeWhatIsReadAnotherThing(String text, String flaw) {
        assertThat(flaw(PLAN, text))
                .startsWith("「方案」含有" + flaw)
                .contains("\ufffd")
                .doesNotContain("\u202e", "\u200b");
    }

    @Test
    void keepsBlanksAndEmojiAsTheyAreMeant() {
        assertThat(kept(PLAN, "预算\u00a0500\u202f元\u2003❤\ufe0f")).isEqualTo("预算 500 元 ❤");
        assertThat(kept(PLAN, "\u00a0\u2003\ufe0f")).isNull();
    }

    @Test
    void dropsWhatNobodySeesAtEitherEnd() {
        assertThat(kept(PLAN, "\u200b　　迎新晚会\ufeff\n")).isEqualTo("　　迎新晚会\n");
        assertThat(kept(PLAN, "👨\u200d👩\u200d👧")).isEqualTo("👨\u200d👩\u200d👧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'format':'phone'", "'default':'phone'"})
    void keepsTelephoneNumbersInOneWayOfWritingThem(String property) {
        String phone = "{'type':'textfield','key':'phone','label':'电话','properties':{" + property + "},"
                + "'validate':{'pattern':'^1\\\\d{10}$|-'}}";
        assertThat(kept(phone, "\u202d+86 138 0013 8000\u202c")).isEqualTo("13800138000");
        assertThat(kept(phone, "（０２１）１２３４５６７８")).isEqualTo("021-12345678");
        assertThat(flaw(phone, "1.38E+10")).startsWith("「电话」应为大陆手机号码或固定电话");
    }

    @Test
    void readsACodeThatWasTypedWide() {
        assertThat(kept(limited("'pattern':'^XS-\\\\d{4}$'"), " ＸＳ－０００１")).isEqualTo("XS-0001");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(flaw(PLAN, 5)).isEqualTo("「方案」应为文字，您填写的是 5");
        assertThat(flaw(PLAN, true)).isEqualTo("「方案」应为文字，您填写的是「是」");
        assertThat(flaw(PLAN, false)).isEqualTo("「方案」应为文字，您填写的是「否」");
        assertThat(flaw(PLAN, new Date(0))).isEqualTo("「方案」应为文字，您填写的是不支持的内容");
        assertThat(flaw(PLAN, Map.of("a", 1))).contains("不支持的内容");
        assertThat(flaw(PLAN, List.of("甲"))).isEqualTo("「方案」应为文字，您填写的是「甲」");
        assertThat(flaw(PLAN, List.of("甲", "乙"))).isEqualTo("「方案」应为文字，您填写的是「甲」等 2 项");
        assertThat(flaw(PLAN, listWith(listWith("甲")))).contains("不支持的内容");
        assertThat(flaw(PLAN, 'x')).contains("不支持的内容");
        assertThat(flaw(PLAN, (short) 5)).contains("不支持的数字");
    }

    @Test
    void quotesLongTextShortened() {
        assertThat(flaw(limited("'maxLength':3"), "😀".repeat(60))).endsWith("「" + "😀".repeat(60) + "」");
        assertThat(flaw(limited("'maxLength':3"), "😀".repeat(61))).endsWith("「" + "😀".repeat(60) + "…」");
        assertThat(flaw(limited("'maxLength':3"), "一\n二\t三")).endsWith("「一 二 三」");
    }

    @ParameterizedTest
    @CsvSource({"^XS-\\\\\\\\d{4}$,XS-0001,XS-1", "b,abc,acd", "^[^@]+$,甲乙,a@b"})
    void findsThePatternAsTheBrowserDoes(String pattern, String good, String bad) {
        String field = limited("'pattern':'" + pattern.replace("\\\\\\\\", "\\\\") + "'");
        assertThat(kept(field, good)).isEqualTo(good);
        assertThat(flaw(field, bad)).isEqualTo("「名称」格式不正确，您填写的是「" + bad + "」");
        assertThat(kept(field, "")).isNull();
    }

    @Test
    @Timeout(60)
    void losesPatienceWithAPatternThatWouldNeverEnd() {
        assertThat(flaw(limited("'pattern':'^(b?)((a|aa)+)+\\\\1c$'"), "a".repeat(60)))
                .contains("格式不正确");
        assertThat(flaw(limited("'pattern':'^(.|\\\\n)*;$'"), "x\n".repeat(2000)))
                .contains("格式不正确");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "+8613800138000", "010-62781234", "+86 138 0013 8000"})
    void takesPhoneNumbers(String phone) {
        assertThat(kept(limited("'validationType':'phone'"), phone)).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12", "138-", "+", "1380013800a", "1111111111111111111111111111111111111111"})
    void refusesWhatIsNoPhoneNumber(String phone) {
        assertThat(flaw(limited("'validationType':'phone'"), phone)).startsWith("「名称」应为电话号码，您填写的是「");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn", "first.last+tag@mail.pku.edu.cn", "a@localhost"})
    void takesMailAddresses(String mail) {
        assertThat(kept(limited("'validationType':'email'"), mail)).isEqualTo(mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@", "@b.cn", "a b@c.cn", "a@b..cn", "a@b.cn\nbcc: x@y.cn"})
    void refusesWhatIsNoMailAddress(String mail) {
        assertThat(flaw(limited("'validationType':'email'"), mail)).startsWith("「名称」应为电子邮箱地址");
    }

    @Test
    void showsTextAsItIs() {
        assertThat(shown(PLAN, "一\n<b>二</b>")).isEqualTo("一\n<b>二</b>");
        assertThat(shown(PLAN, null)).isEqualTo("—");
        assertThat(shown(PLAN, " ")).isEqualTo("—");
        assertThat(shown(PLAN, 5.0)).isEqualTo("5");
    }

    @Test
    void showsWhatStandsBeforeAndAfterAText() {
        String field = "{'type':'textfield','key':'a','appearance':{'prefixAdorner':'京','suffixAdorner':'号'}}";
        assertThat(shown(field, "A123")).isEqualTo("京A123 号");
        assertThat(shown(field, "")).isEqualTo("—");
    }
}
