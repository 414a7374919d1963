package huiqian.approval.home;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.page.SetupStep;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 开始使用: what a new installation still lacks. */
@WholeApplication
class SetupHttpTests {

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    List<SetupStep> steps;

    @Test
    void isForAdministratorsOnly() {
        assertThat(http.get("admin", "/").text())
                .contains("开始使用", "学生会全称和网址", "部门", "人员名册", "第二位管理员", "房间登记", "资产登记", "通知");
        for (String person : List.of("artsMember", "chair", "sec1", "advisor", "guest"))
            assertThat(http.get(person, "/").text()).as(person).doesNotContain("开始使用");
    }

    @Test
    void tellsWhatIsDoneFromWhatIsNot() {
        assertThat(line("rooms")).contains("已完成 · 已登记 3 间").doesNotContain("去设置");

        jdbc.update("delete from hq_room");

        assertThat(line("rooms")).contains("未完成", "外借房间暂不能申请", "/office/rooms", "暂不需要");
        assertThat(line("second-administrator")).contains("未完成", "只有一位");
    }

    @Test
    void takesAnAdministratorsWordThatAStepIsNotNeeded() {
        PageSession admin = PageSession.of(http, "admin");

        assertThat(PageSession.location(admin.submit("/setup/notices/waiver"))).isEqualTo("/");
        admin.submit("/setup/notices/waiver");

        assertThat(line("notices")).contains("暂不需要 ·").doesNotContain("<button");
        assertThat(jdbc.queryForList("select waived_by from hq_setup_waiver", String.class))
                .containsExactly("admin");
    }

    @Test
    void takesNobodyElsesWord() {
        assertThat(PageSession.of(http, "sec1").submit("/setup/notices/waiver").status())
                .isEqualTo(403);
        assertThat(PageSession.of(http, "admin").submit("/setup/nothing/waiver").status())
                .isEqualTo(404);
        assertThat(jdbc.queryForObject("select count(*) from hq_setup_waiver", Integer.class))
                .isZero();
    }

    @Test
    void vanishesOnceNothingIsLeft() {
        PageSession admin = PageSession.of(http, "admin");
        for (SetupStep step : steps) admin.submit("/setup/" + step.key() + "/waiver");

        assertThat(admin.get("/").text()).contains("工作台").doesNotContain("开始使用");
    }

    /** The line of the step, found by its title. */
    private String line(String key) {
        SetupStep step =
                steps.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        String page = http.get("admin", "/").text();
        int start = page.indexOf("<b>" + step.title() + "</b>");
        return page.substring(start, page.indexOf("</li>", start));
    }
}
