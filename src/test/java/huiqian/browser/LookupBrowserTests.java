package huiqian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register too long to be shown: one types a part of the name and chooses from what is found, by mouse or by key. */
class LookupBrowserTests extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void buyChairs() {
        List<Object[]> chairs = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> new Object[] {"ZY-%05d".formatted(i), "折叠椅 " + i})
                .toList();
        jdbc.batchUpdate(
                "insert into hq_asset (tag, name, location, acquired_on, worth, status)"
                        + " values (?, ?, '库房', date '2020-09-01', 80, 'IN_USE')",
                chairs);
    }

    @AfterEach
    void sellThem() {
        jdbc.update("delete from hq_asset where tag like 'ZY-%'");
    }

    @Test
    void findsAnAssetByTyping() {
        Tasklist member = tasklist("sportsMember");
        FormOnPage form = member.start("资产报废申请");
        Page page = member.page();
        Locator field = page.locator("input[id*=lookup_assets_]");
        Locator found = page.locator(".hq-choices [role=option]");

        field.click();
        PlaywrightAssertions.assertThat(found).hasCount(20);
        field.pressSequentially("折叠椅 123");
        PlaywrightAssertions.assertThat(found).hasText(new String[] {"ZY-00123 · 折叠椅 123"});
        found.click();
        PlaywrightAssertions.assertThat(field).hasValue("ZY-00123");

        field.fill("椅 29");
        PlaywrightAssertions.assertThat(found).hasCount(11);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(field).hasValue("ZY-00290");

        form.choose("reason", "损坏无法修复").fill("description", "椅腿断裂").submit();
        String number = member.filed();
        assertThat(flow.request(number).getTitle()).isEqualTo("ZY-00290 · 折叠椅 290");
    }
}
