package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first thing anybody sees. */
class LoginPageBrowserTests extends BrowserTest {

    @Test
    void greetsInChineseWhateverTheBrowserPrefers() {
        open("tasklist");
        page().locator("button[type=submit]").waitFor();

        assertThat(page().title()).isEqualTo("会签 待办");
        assertThat(latinWords()).isEmpty();
        assertThat(page().locator(".ce-eol-banner").isVisible()).isFalse();
    }

    @Test
    void refusesAWrongPasswordInChinese() {
        open("tasklist");
        page().locator("input[type=text]").fill("artsMember");
        page().locator("input[type=password]").fill("wrong");
        page().locator("button[type=submit]").click();
        page().locator(".notifications .alert").waitFor();

        assertThat(page().locator(".notifications .alert").textContent()).contains("登录失败", "用户名或密码错误");
        assertThat(latinWords()).isEmpty();
    }
}
