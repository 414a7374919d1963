package huiqian.engine.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"风雨同舟-2026级", "correct horse battery", "xiaoqu3dong502", "!!aa33bb##5"})
    void takeWhatIsHardToGuess(String chosen) {
        assertThatCode(() -> PasswordRules.check("artsMember", "old", chosen)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 至少要有 10 个字符",
        "short1!, 至少要有 10 个字符",
        "abcdefghijklm, 至少两种",
        "8203757201938, 至少两种",
        "aaaaaaaaaaa1, 重复的字符太多",
        "password2026!, 太常见",
        "!!Xueshenghui1, 太常见",
        "1234567890a, 太常见",
        "0123456789!, 太常见",
        "my-artsMember-1, 不能包含账号",
        "MYARTSMEMBER11, 不能包含账号",
        "the-same-as-now1, 不能与现在的密码相同"
    })
    void sayWhyTheyRefuse(String chosen, String reason) {
        assertThatThrownBy(() -> PasswordRules.check("artsMember", "the-same-as-now1", chosen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @Test
    void endAtWhatThePageTakes() {
        String longest = "ab12-".repeat(25) + "abc";
        assertThatCode(() -> PasswordRules.check("artsMember", "old", longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check("artsMember", "old", longest + "x"))
                .hasMessageContaining("不能超过 128 个字符");
    }
}
