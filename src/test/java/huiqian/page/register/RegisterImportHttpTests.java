package huiqian.page.register;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Registers filled from tables: shown first, then all of it or nothing. */
@WholeApplication
class RegisterImportHttpTests {

    private static final String ROOMS = "编号,名称,容量,开放日,开门,关门,可以借给校外,位置,备注\n";

    @Autowired
    Http http;

    @Autowired
    JdbcTemplate jdbc;

    private Browsing secretary;

    @BeforeEach
    void signIn() {
        secretary = Browsing.as(http, "sec2");
    }

    private int rooms() {
        return jdbc.queryForObject("select count(*) from hq_room", Integer.class);
    }

    @Test
    void showsWhatASheetWouldChangeAndChangesItOnce() {
        String sheet = ROOMS
                + "R201,三号会议室,６０,周一、周三，周五,8:00,24:00,否,二楼,\nr102,,25,,,,,无,\n示例（导入时忽略此行）,x,,,,,,,\nHALL,,,,,,,,\n";

        Answer shown = secretary.rehearse("rooms", sheet);
        assertThat(shown.text()).contains("将新增 1 间，修改 1 间", "现在还什么都没有改", "容量：20 座 → 25 座", "名称：三号会议室");
        assertThat(rooms()).isEqualTo(3);
        assertThat(PageSession.location(secretary.confirm("rooms", shown))).endsWith("/office/rooms");

        assertThat(secretary.get("/office/rooms").text()).contains("已导入：新增 1 间，修改 1 间");
        assertThat(jdbc.queryForMap("select * from hq_room where code = 'R201'"))
                .containsEntry("open_days", "MONDAY,WEDNESDAY,FRIDAY")
                .containsEntry("lendable", false)
                .containsEntry("capacity", 60);
        assertThat(secretary.get("/office/rooms/R201").text()).contains("00:00", "何雨桐");
        assertThat(secretary.rehearse("rooms", sheet).text()).contains("登记册已经与文件一致");
        assertThat(http.get("admin", "/api/audit?kind=REGISTER_CHANGED").text()).contains("房间 R201", "房间 R102");
    }

    @Test
    void changesNothingByWhatItHandsOut() {
        for (String register : List.of("rooms", "assets")) {
            byte[] exported =
                    secretary.get("/office/%s.xlsx?all".formatted(register)).bytes();
            assertThat(secretary.rehearse(register, exported).text())
                    .as(register)
                    .contains("登记册已经与文件一致");
            byte[] template = secretary
                    .get("/office/%s/template.xlsx".formatted(register))
                    .bytes();
            assertThat(secretary.rehearse(register, template).text()).contains("文件里只有列名，没有内容");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    R201,四,0,周一,08:00,22:00,是,, | 「容量」应在 1 到 5000 之间
                    R201,四,40,周一,08:10,22:00,是,, | 「开门」应为整点或半点，您填写的是「08:10」
                    R201,四,40,周一,八点,22:00,是,, | 「开门」应为有效的时间
                    R201,四,40,周八,08:00,22:00,是,, | 「开放日」没有这个选项：「周八」
                    R201,四,40,周一,08:00,22:00,也许,, | 「可以借给校外」应为是或否
                    R201,,40,周一,08:00,22:00,是,, | 「名称」不能为空
                    ,四,40,周一,08:00,22:00,是,, | 「编号」不能为空
                    会 议,四,40,周一,08:00,22:00,是,, | 「编号」格式不正确
                    R201,大礼堂,40,周一,08:00,22:00,是,, | 「名称」「大礼堂」已用于 HALL
                    R201,=1+1,40,周一,08:00,22:00,是,, | 是公式，请改为它的值
                    R201,四,40,周一,08:00,22:00,是,,,多出来 | 没有列名的列里有内容
                    """)
    void namesEveryLineThatIsWrongAndImportsNothing(String line, String because) {
        String good = "R202,五号,40,周一,08:00,22:00,是,,\n";

        String shown = secretary.rehearse("rooms", ROOMS + good + line + "\n").text();

        assertThat(shown).contains("有 1 处错误，整份文件都没有导入", "<td data-label=\"行\">3</td>", because);
        assertThat(shown).contains("没有错误的行原本会带来这些改动：", "新增（1）").doesNotContain("确认导入");
        assertThat(rooms()).isEqualTo(3);
    }

    @Test
    void refusesWhatStandsTwiceInOneSheet() {
        String shown = secretary
                .rehearse(
                        "rooms",
                        ROOMS
                                + "R201,四号,40,周一,08:00,22:00,是,,\nr201,五号,40,周一,08:00,22:00,是,,\nR203,四号,40,周一,08:00,22:00,是,,\n")
                .text();

        assertThat(shown).contains("「编号」R201 在第 2 行已经出现过", "「名称」「四号」已用于 R201", "新增（1）");
    }

    /** Whoever mends the file mends it once: what a form asks, what columns ask of each other, and what other lines have. */
    @Test
    void tellsAllThatIsWrongAtOnce() {
        String shown = secretary
                .rehearse(
                        "rooms",
                        ROOMS
                                + "R201,大礼堂,四十,周八,08:10,07:00,是,,\n"
                                + "R202,五号,40,周一,八点,22:10,是,,\n"
                                + ",五号,0,周一,08:00,22:00,是,,\n"
                                + "R202,六号,0,周一,08:00,22:00,是,,\n"
                                + "R101,七号,40,周一,23:00,22:00,是,,,多\n"
                                + "R206,五号,40,周一,08:00,22:00,是,,\n")
                .text();

        assertThat(shown)
                .contains("有 14 处错误")
                .containsSubsequence(
                        ">2<", "「容量」应为数字",
                        ">2<", "「开放日」没有这个选项：「周八」",
                        ">2<", "「开门」应为整点或半点，您填写的是「08:10」",
                        ">2<", "「关门」应晚于开门时间「08:10」，您填写的是「07:00」",
                        ">2<", "「名称」「大礼堂」已用于 HALL",
                        ">3<", "「开门」应为有效的时间",
                        ">3<", "「关门」应为整点或半点，您填写的是「22:10」",
                        ">4<", "「编号」不能为空",
                        ">4<", "「容量」应在 1 到 5000 之间",
                        ">5<", "「编号」R202 在第 3 行已经出现过",
                        ">5<", "「容量」应在 1 到 5000 之间",
                        ">6<", "没有列名的列里有内容",
                        ">6<", "「关门」应晚于开门时间「23:00」",
                        ">7<", "「名称」「五号」已用于 R202");
        assertThat(rooms()).isEqualTo(3);
    }

    /** A day that cannot be read is told once, and stands for no other. */
    @Test
    void saysOfACellThatCannotBeReadOnlyThat() {
        String columns = "编号,名称,类别,存放位置,购入日期,原值（元）,归属,状态\n";

        assertThat(secretary
                        .rehearse("assets", columns + ",梯子,库房物资,库房,去年,120,学生会,\nXS-0001,,,,明天,,,\n")
                        .text())
                .contains("有 2 处错误", "购入日期「去年」", "购入日期「明天」")
                .doesNotContain("「购入日期」不能为空", "「购入日期」必填");
        assertThat(secretary
                        .rehearse("assets", columns + "XS-0020,新打印机,,,去年,,,\n,,库房物资,库房,2099-09-01,1,学生会,\n")
                        .text())
                .contains("资产 XS-0020 已经报废，不能再改", "购入日期「去年」", "「名称」不能为空", "还没有到");
    }

    /** Names are compared last, whichever line they stand in. */
    @Test
    void namesTheWrongLinesFromTheTopOfTheSheet() {
        String shown = secretary
                .rehearse(
                        "rooms",
                        ROOMS
                                + "R201,大礼堂,40,周一,08:00,22:00,是,,\nR202,五号,四十,周一,08:00,22:00,是,,\nR203,六号,0,周一,08:00,22:00,是,,\n")
                .text();

        assertThat(shown).containsSubsequence("「名称」「大礼堂」已用于 HALL", "「容量」应为数字", "「容量」应在 1 到 5000 之间");
    }

    @Test
    void offersOnlyColumnsThatItTakesOver() {
        String shown = secretary.rehearse("rooms", "编号,名称,密码\nR201,x,y\n").text();

        assertThat(shown).contains("不认识的列「密码」，可用的列：编号、名称").doesNotContain("、停用");
        assertThat(secretary.rehearse("rooms", "编号,名称,停用\nR101,一号会议室,否\n").text())
                .doesNotContain("不认识的列");
    }

    @ParameterizedTest
    @CsvSource({"'编号,名称,密码\nR201,x,y\n', 不认识的列「密码」", "'名称,容量\nx,1\n', 缺少列「编号」", "'编号,名称,名称\nR201,x,y\n', 列「名称」出现了两次"})
    void refusesSheetsOfOtherColumns(String sheet, String because) {
        assertThat(secretary.rehearse("rooms", sheet).text()).contains(because);
    }

    @Test
    void refusesWhatIsNoSheet() {
        assertThat(secretary.rehearse("rooms", "%PDF-1.4").text()).contains("这是 PDF 文件");
    }

    @Test
    void saysInChineseThatAFileIsTooLarge() {
        Answer refused = secretary.rehearse("assets", "编号\n" + "x".repeat(2 * 1024 * 1024));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("文件超过 2 MB，请分成几个文件导入");
    }

    @Test
    void takesAnotherLookWhereTheRegisterHasChangedMeanwhile() {
        Answer shown = secretary.rehearse("rooms", ROOMS + "R102,,25,,,,,,\n");
        Browsing director = Browsing.as(http, "director");
        String path = "/office/rooms/R102/change";
        director.send(path, director.form(path), "location", "三楼");

        Answer again = secretary.confirm("rooms", shown);

        assertThat(PageSession.location(again)).endsWith("/import/rehearsal");
        assertThat(secretary.get("/office/rooms/import/rehearsal").text()).contains("登记册刚刚有变动", "容量：20 座 → 25 座");
        assertThat(jdbc.queryForMap("select * from hq_room where code = 'R102'"))
                .containsEntry("capacity", 20)
                .containsEntry("location", "三楼");
    }

    @Test
    void numbersWhatHasNoNumberBehindAllOthers() {
        Answer shown = secretary.rehearse(
                "assets",
                "编号,名称,类别,存放位置,购入日期,原值（元）,归属,状态\n,梯子,库房物资,库房,2026/9/1,120,学生会,\nXS-0050,桌子,家具,库房,2026年9月1日,80.5,学院,\n,电钻,办公设备,库房,20260901,300,学生会,\nXS-0020,针式打印机,,,,,,在用\n");

        assertThat(shown.text()).contains("将新增 3 件", "自动编号", "「状态」不能通过导入更改，XS-0020 仍是「已报废」");
        secretary.confirm("assets", shown);
        assertThat(jdbc.queryForList("select tag from hq_asset where tag > 'XS-0020' order by tag", String.class))
                .containsExactly("XS-0050", "XS-0051", "XS-0052");
        assertThat(secretary.rehearse("assets", "编号,名称\nXS-0020,新打印机\n").text()).contains("资产 XS-0020 已经报废，不能再改");
    }

    /** Nobody waits for a register to be filled once. */
    @Test
    @Timeout(60)
    void takesFiveThousandLinesAndNotOneMore() {
        String five = lines(5000);
        Answer shown = secretary.rehearse("assets", five);
        assertThat(shown.text()).contains("将新增 5000 件", "只列出前 500 行");

        secretary.confirm("assets", shown);

        assertThat(jdbc.queryForObject("select count(*) from hq_asset", Integer.class))
                .isEqualTo(5020);
        assertThat(secretary.get("/office/assets?q=ZY-4999").text()).contains("ZY-4999");
        assertThat(secretary.rehearse("assets", lines(5001)).text()).contains("一次最多导入 5000 行");
    }

    private static String lines(int many) {
        return "编号,名称,类别,存放位置,购入日期,原值（元）,归属,备注\n"
                + IntStream.rangeClosed(1, many)
                        .mapToObj("ZY-%04d,椅子,家具,库房,2026-09-01,35,学院,".concat("旧".repeat(90))::formatted)
                        .collect(Collectors.joining("\n"));
    }
}
