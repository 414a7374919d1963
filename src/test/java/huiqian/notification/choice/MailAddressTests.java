package huiqian.notification.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "li.yiming@stu.example.edu.cn, li.yiming@stu.example.edu.cn",
        "' 123456@QQ.com ', 123456@qq.com",
        "ｌｉ@example.cn, li@example.cn",
        "a+b_c%d-e@x-y.example, a+b_c%d-e@x-y.example"
    })
    void takesWhatMailServersTake(String typed, String address) {
        assertThat(MailAddress.of(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李一鸣",
                "li@",
                "@example.cn",
                "li@localhost",
                "li@@example.cn",
                "li.@example.cn",
                ".li@example.cn",
                "li..yi@example.cn",
                "li@-example.cn",
                "li@example..cn",
                "li@example.cn,other@example.cn",
                "li@example.cn;other@example.cn",
                "\"li yi\"@example.cn",
                "李 <li@example.cn>",
                "li@[127.0.0.1]",
                "li@example.c",
                "li@例子.中国"
            })
    void refusesWhatIsNone(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不正确");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"li@example.cn\r\nBcc: all@example.cn", "li@example.cn\nSubject: x", "li@example.cn%0ABcc:x@y.cn"
            })
    void refusesWhatWouldWriteHeaders(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> MailAddress.of("a".repeat(65) + "@example.cn")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> MailAddress.of("a@" + "b.".repeat(130) + "cn")).isInstanceOf(Refusal.class);
        assertThat(MailAddress.of("a".repeat(64) + "@example.cn")).hasSize(75);
    }
}
