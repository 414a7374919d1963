package huiqian.page.register;

import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.sheet.SheetFile;
import huiqian.sheet.Table;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The registers of rooms and assets at the hands of a secretary. */
@WholeApplication
class RegisterHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    JdbcTemplate jdbc;

    private Browsing secretary;

    @BeforeEach
    void signIn() {
        secretary = Browsing.as(http, "sec2");
    }

    private Map<String, Object> row(String table, String key, String value) {
        return jdbc.queryForMap("select * from %s where %s = ?".formatted(table, key), value);
    }

    @Test
    void opensARoomThatCanBeBorrowedAtOnce() {
        Answer entered = secretary.enter("rooms", "code", " ｒ２０１ ", "name", "三号会议室", "capacity", "60");
        assertThat(PageSession.location(entered)).endsWith("/office/rooms/R201");
        assertThat(secretary.get("/office/rooms/R201").text())
                .contains("已登记 R201", "三号会议室", "60 座", "周一、周二", "何雨桐", "登记");

        String number = flow.file("guest", "room-borrowing", with(borrowing(), "room", "R201", "attendance", 60));

        assertThat(flow.waitsFor(number)).contains("sec1", "sec2");
    }

    @Test
    void numbersAssetsByItself() {
        assertThat(PageSession.location(enterAsset("", "折叠梯"))).endsWith("/XS-0021");
        assertThat(PageSession.location(enterAsset("XS-0100", "发电机"))).endsWith("/XS-0100");
        assertThat(PageSession.location(enterAsset("", "对讲机"))).endsWith("/XS-0101");

        assertThat(flow.file("sportsMember", "asset-scrapping", scrapping("XS-0021")))
                .startsWith("BF-");
    }

    private Answer enterAsset(String tag, String name) {
        return secretary.enter(
                "assets",
                "tag",
                tag,
                "name",
                name,
                "category",
                "storeroom",
                "location",
                "库房",
                "acquiredOn",
                "2026-11-01",
                "worth",
                "1,280.50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code     | r101             | 「编号」R101 已经登记过
                    code     | 会议室           | 「编号」格式不正确
                    code     | ''               | 「编号」不能为空
                    code     | ABCDEFGHIJKLMNOPQRSTU | 「编号」格式不正确
                    name     | 大礼堂           | 「名称」「大礼堂」已用于 HALL
                    name     | 会议\u0007室      | 「名称」含有无法使用的字符 U+0007
                    name     | 会议\u200B室      | 「名称」含有看不见的字符 U+200B
                    capacity | 0                | 「容量」应在 1 到 5000 之间
                    capacity | 四十             | 「容量」应为数字
                    capacity | 4.5              | 「容量」应为整数
                    capacity | 99999999999999999999999999999999999 | 「容量」应为数字
                    openDays | SUNDAYS          | 「开放日」没有这个选项
                    openDays |                  | 「开放日」至少选择一项
                    opens    | 08:10            | 「开门」应为整点或半点，您填写的是「08:10」
                    opens    | 25:00            | 「开门」应为有效的时间
                    closes   | 07:00            | 「关门」应晚于开门时间「08:00」，您填写的是「07:00」
                    """)
    void refusesWhatIsNoRoomAndKeepsWhatWasTyped(String field, String value, String because) {
        String typed = value == null ? null : value.replace("\\u0007", "\u0007").replace("\\u200B", "\u200B");
        Answer refused =
                secretary.enter("rooms", "code", "R301", "name", "画室", "capacity", "12", "note", "钥匙在门卫", field, typed);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.text()).contains(because, "id=\"f-" + field + "-bad\"", "还有 1 处要改", "钥匙在门卫");
        assertThat(jdbc.queryForObject("select count(*) from hq_room", Integer.class))
                .isEqualTo(3);
        assertThat(jdbc.queryForObject("select count(*) from hq_register_history", Integer.class))
                .isZero();
    }

    @Test
    void refusesANameOf390Signs() {
        Answer refused = secretary.enter("rooms", "code", "R301", "name", "长".repeat(390), "capacity", "12");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("「名称」最多 40 个字（现有 390 个）");
    }

    @Test
    void tellsOfEveryChangeInHistoryAndLog() {
        String path = "/office/rooms/R102/change";
        Answer saved = secretary.send(path, secretary.form(path), "capacity", "24", "location", "<b>二楼</b>");
        assertThat(PageSession.location(saved)).endsWith("/office/rooms/R102");

        String page = secretary.get("/office/rooms/R102").text();
        assertThat(page).contains("已保存", "容量：20 座 → 24 座；位置：— → &lt;b&gt;二楼&lt;/b&gt;", "何雨桐");
        assertThat(http.get("admin", "/api/audit?kind=REGISTER_CHANGED").text())
                .contains("\"房间 R102\"", "修改：容量：20 座 → 24 座");
        secretary.send(path, secretary.form(path));
        assertThat(row("hq_room", "code", "R102")).containsEntry("revision", 1);
    }

    @Test
    void tellsWhichBookingsAChangeUpsets() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", number);
        String path = "/office/rooms/R101/change";

        secretary.send(path, secretary.form(path), "closes", "15:30");
        String told = secretary.get("/office/rooms/R101").text();

        assertThat(told).contains("与现在的登记不符", number + " 借用 2026年11月26日 14:00 至 16:00", "不在开放时间 08:00-15:30 之内");
        secretary.send(path, secretary.form(path), "closes", "22:00", "capacity", "10");
        assertThat(secretary.get("/office/rooms/R101").text()).contains("30 人，房间只能容纳 10 人");
        assertThat(secretary.get("/office/rooms/R101/retirement").text()).contains("还有 1 份已批准的使用", number);
    }

    @Test
    void retiresARoomWithAReasonAndTakesItBack() {
        String path = "/office/rooms/R101/retirement";
        assertThat(secretary.send(path, secretary.form(path), "reason", " ").status())
                .isEqualTo(400);
        assertThat(secretary
                        .send(path, secretary.form(path), "reason", "因".repeat(201))
                        .status())
                .isEqualTo(400);
        secretary.send(path, secretary.form(path), "reason", "空调维修");

        assertThat(secretary.get("/office/rooms").text()).doesNotContain("一号会议室");
        assertThat(secretary.get("/office/rooms?all").text()).contains("一号会议室", "已停用");
        assertThat(http.get("artsMember", "/office/rooms/R101").status()).isEqualTo(404);
        assertThat(startForm("room-borrowing")).doesNotContain("一号会议室");
        Answer refused = http.file("guest", "room-borrowing", borrowing());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(secretary.get("/office/rooms/R101").text()).contains("停用", "空调维修");

        secretary.send(path, secretary.form(path), "reason", "修好了");
        assertThat(startForm("room-borrowing")).contains("一号会议室");
    }

    private String startForm(String key) {
        return http.get("guest", "/engine-rest/process-definition/key/%s/deployed-start-form".formatted(key))
                .text();
    }

    @Test
    void lendsNoRoomThatIsNotLentOrNotOpenThatDay() {
        jdbc.update("update hq_room set open_days = 'MONDAY,TUESDAY' where code = 'R101'");
        jdbc.update("update hq_room set lendable = false where code = 'R102'");

        assertThat(http.file("guest", "room-borrowing", borrowing()).message())
                .contains("不在 R101 的开放时间 周一、周二 08:00-22:00 之内");
        assertThat(http.file("guest", "room-borrowing", with(borrowing(), "room", "R102", "attendance", 5))
                        .message())
                .contains("R102");
    }

    @Test
    void leavesWhatIsBeingScrappedAsItIs() {
        String number = flow.file("sportsMember", "asset-scrapping", scrapping("XS-0008"));
        Map<String, List<String>> form = secretary.form("/office/assets/XS-0007/change");

        for (String tag : List.of("XS-0008", "XS-0020")) {
            assertThat(secretary.get("/office/assets/%s/change".formatted(tag)).status())
                    .isEqualTo(409);
            assertThat(secretary
                            .send("/office/assets/%s/change".formatted(tag), form, "worth", "1")
                            .status())
                    .isEqualTo(409);
            assertThat(secretary
                            .send(
                                    "/office/assets/%s/retirement".formatted(tag),
                                    form,
                                    "reason",
                                    "x",
                                    "retired",
                                    "false")
                            .status())
                    .isEqualTo(409);
        }
        assertThat(secretary.get("/office/assets/XS-0008").text())
                .contains("正在办理报废（" + number + "）")
                .doesNotContain(">修改<");
        assertThat(row("hq_asset", "tag", "XS-0008")).containsEntry("status", "SCRAPPING");
        assertThat(row("hq_asset", "tag", "XS-0020"))
                .containsEntry("status", "SCRAPPED")
                .containsEntry("revision", 0);
    }

    @Test
    void findsSortsAndFilters() {
        assertThat(keys("?q=打印")).containsExactly("XS-0006", "XS-0020");
        assertThat(keys("?q=xs-001&is.category=furniture")).containsExactly("XS-0012", "XS-0013", "XS-0017", "XS-0018");
        assertThat(keys("?is.status=ON_LOAN")).containsExactly("XS-0019");
        assertThat(keys("?sort=worth&desc=")).startsWith("XS-0009", "XS-0008", "XS-0010");
        assertThat(keys("?q=%25")).isEmpty();
        assertThat(keys("?q=" + "x".repeat(4000))).isEmpty();
        assertThat(secretary.get("/office/assets?q=%E6%B2%A1%E6%9C%89").text()).contains("没有找到符合条件的", "清除搜索和筛选");
    }

    private List<String> keys(String query) {
        return java.util.regex.Pattern.compile("href=\"/office/assets/(XS-\\d+)\"")
                .matcher(secretary
                        .get("/office/assets" + query.replace("打印", "%E6%89%93%E5%8D%B0"))
                        .text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "?sort=password, 没有「password」这一列",
        "?is.worth=1, 不能按「worth」筛选",
        "?is.disposal=1, 没有「disposal」这一列",
        "?is.status=LOST, 筛选的值「LOST」无效",
        "?page=x, 应为页码"
    })
    void refusesQuestionsThatMakeNoSense(String query, String because) {
        Answer refused = secretary.get("/office/assets" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains(because);
    }

    @Test
    void turnsThePagesOfManyRows() {
        for (int i = 1; i <= 120; i++)
            jdbc.update(
                    "insert into hq_asset (tag, name, location, acquired_on, worth, status) values (?, '椅子', '库房', '2026-01-01', 10, 'IN_USE')",
                    "YZ-%03d".formatted(i));

        assertThat(secretary.get("/office/assets").text()).contains("<span>140</span>", "第 1 页，共 3 页", "下一页");
        assertThat(secretary.get("/office/assets?page=2").text())
                .contains("YZ-120", "上一页")
                .doesNotContain("下一页");
        assertThat(secretary.get("/office/assets?page=99999999").text()).contains("第 3 页，共 3 页");
        assertThat(secretary.get("/office/assets?q=YZ&page=1").text()).contains("page=0", "q=YZ", "YZ-051");
    }

    @Test
    void takesHomeWhatIsShown() {
        jdbc.update("update hq_asset set name = '=1+1' where tag = 'XS-0001'");
        Table everything = SheetFile.read(secretary.get("/office/assets.xlsx").bytes());
        Table seen = SheetFile.read(
                http.get("artsMember", "/office/assets.xlsx?q=XS-0001").bytes());

        assertThat(everything.rows()).hasSize(21);
        assertThat(everything.problems()).isEmpty();
        assertThat(everything.rows().get(0).cells())
                .containsExactly("编号", "名称", "类别", "存放位置", "状态", "购入日期", "原值（元）", "归属", "报废申请", "备注", "停用");
        assertThat(everything.rows().get(1).cells())
                .startsWith("XS-0001", "=1+1", "办公设备", "一号会议室", "在用", "2021-09-10", "3999", "学院");
        assertThat(seen.rows().get(0).cells()).doesNotContain("原值（元）", "备注", "停用");
        assertThat(seen.rows()).hasSize(2);
    }

    @Test
    void saysWhoFillsAnEmptyRegister() {
        jdbc.update("delete from hq_asset");

        assertThat(secretary.get("/office/assets").text()).contains("还没有登记资产", "登记资产", "从表格导入", "template.xlsx");
        assertThat(http.get("artsMember", "/office/assets").text())
                .contains("还没有登记资产", "由秘书处或办公室主任登记")
                .doesNotContain("从表格导入");
    }
}
