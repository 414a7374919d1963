package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The first thing anybody sees. */
class LoginPageBrowserTests extends BrowserTest {

    @Test
    void greetsInChineseWhateverTheBrowserPrefers() {
        Page page = newPage();
        page.navigate(address("tasklist"));
        page.locator("button[type=submit]").waitFor();

        assertThat(page.title()).isEqualTo("会签 待办");
        assertThat(VisibleText.of(page).latinWords()).isEmpty();
        assertThat(page.locator(".ce-eol-banner").isVisible()).isFalse();
    }

    @Test
    void refusesAWrongPasswordInChinese() {
        Page page = newPage();
        page.navigate(address("tasklist"));
        page.locator("input[type=text]:focus").fill("artsMember");
        page.locator("input[type=password]").fill("wrong");
        page.locator("button[type=submit]").click();
        page.locator(".notifications .alert").waitFor();

        assertThat(page.locator(".notifications .alert").textContent()).contains("登录失败", "用户名或密码错误");
        assertThat(VisibleText.of(page).latinWords()).isEmpty();
    }
}
