package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody fills in half a form before learning that there is nothing to apply for yet, and whom to ask. */
class EmptyRegisterBrowserTests extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    private List<Map<String, Object>> rooms;

    @BeforeEach
    void closeAllRooms() {
        rooms = jdbc.queryForList("select * from hq_room");
        jdbc.update("delete from hq_room");
    }

    @AfterEach
    void openThemAgain() {
        rooms.forEach(room -> {
            String columns = String.join(", ", room.keySet());
            String places =
                    String.join(", ", room.keySet().stream().map(each -> "?").toList());
            jdbc.update(
                    "insert into hq_room (%s) values (%s)".formatted(columns, places),
                    room.values().toArray());
        });
    }

    @Test
    void saysFirstWhatIsMissingAndWhoSeesToIt() {
        Tasklist guest = tasklist("guest");
        FormOnPage form = guest.start("外借房间申请");
        Locator told = guest.page().locator(".modal .fjs-form-field-text").first();
        assertThat(told.innerText()).isEqualTo("现在还不能提交这张表：还没有登记房间，请先联系秘书处在「办公室」里登记。");
        PlaywrightAssertions.assertThat(told).isInViewport();

        Locator room = guest.page().locator(".modal .fjs-form-field-select:has-text('房间')");
        room.locator(".fjs-input-group").click();
        PlaywrightAssertions.assertThat(guest.page().locator(".modal .fjs-dropdownlist"))
                .isHidden();
        assertThat(room.innerText()).contains("还没有登记房间，请先联系秘书处在「办公室」里登记");
        assertThat(form.text()).doesNotContain("没有匹配的选项");
        guest.speaksChinese("没有房间");
    }
}
