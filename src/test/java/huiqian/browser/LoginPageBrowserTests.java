package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The first thing anybody sees, and the way out. */
class LoginPageBrowserTests extends BrowserTest {

    @Test
    void greetsInChineseWhateverTheBrowserPrefers() {
        Page page = newPage();
        page.navigate(address("tasklist"));
        page.locator("#login button").waitFor();

        assertThat(page.title()).isEqualTo("登录 · 会签");
        assertThat(VisibleText.of(page).latinWords()).isEmpty();
    }

    @Test
    void fitsOnAPhone() {
        Page page = newPage();
        page.setViewportSize(360, 640);
        page.navigate(address("tasklist"));
        page.locator("#login button").waitFor();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.locator("#login button").boundingBox().height).isGreaterThan(40);
        assertThat(page.locator("#login button").boundingBox().y).isLessThan(600);
    }

    @Test
    void refusesAWrongPasswordInChineseAndKeepsTheAccount() {
        Page page = newPage();
        page.navigate(address("tasklist"));
        logIn(page, "sportsMember", "wrong");

        assertThat(page.getByRole(AriaRole.ALERT).textContent()).isEqualTo("登录失败：账号或密码不正确");
        assertThat(page.locator("#username").inputValue()).isEqualTo("sportsMember");
        assertThat(VisibleText.of(page).latinWords()).isEmpty();
    }

    @Test
    void leadsOnToWhereOneWantedToGo() {
        Page page = newPage();
        page.navigate(address("welcome") + "#!/welcome?where=here");
        logIn(page, "artsMember", "demo");
        page.locator("[cam-widget-header] .account").waitFor();

        assertThat(page.url()).contains("/camunda/app/welcome/default/", "where=here");
    }

    @Test
    void leavesEverythingAtOnce() {
        Page page = signIn("artsMember", "tasklist");
        Page elsewhere = page.context().newPage();
        elsewhere.navigate(address("welcome"));
        elsewhere.locator("[cam-widget-header] .account").waitFor();

        page.locator("[cam-widget-header] .account > a").click();
        page.locator("[cam-widget-header] .logout a").click();
        // Tasklist calls an address of its own login as well, on the way to the page of that name.
        page.locator("#login button").waitFor();

        elsewhere.reload();
        elsewhere.locator("#login button").waitFor();
        assertThat(VisibleText.of(page).latinWords()).isEmpty();
    }

    @Test
    void leadsFromTheWebApplicationsToOnesOwnPassword() {
        Page page = signIn("artsMember", "tasklist");
        page.locator("[cam-widget-header] .account > a").click();
        page.locator("[cam-widget-header] .account a[href$='/password']").click();
        page.locator("#present").waitFor();

        assertThat(page.title()).isEqualTo("修改密码 · 会签");
        assertThat(VisibleText.of(page).latinWords()).isEmpty();
    }

    private static void logIn(Page page, String account, String password) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(password);
        page.locator("#login button").click();
    }
}
