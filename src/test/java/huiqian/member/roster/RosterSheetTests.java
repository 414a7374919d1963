package huiqian.member.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiqian.member.Department;
import huiqian.member.Person;
import huiqian.member.Post;
import huiqian.member.Tenure;
import huiqian.member.TermBounds;
import huiqian.shared.Phone;
import huiqian.sheet.BadLine;
import huiqian.sheet.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet would change, and why a line is bad, compared with a small union. */
class RosterSheetTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TermBounds BOUNDS = new TermBounds(TODAY, 3653, 366, 1827);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final String HEADINGS = "账号|姓名|电话|主要部门|职务|部门|任职日期|离任日期";
    private static final Values VALUES =
            new Values(List.of(new Department("Arts", "文艺部"), new Department("Sports", "体育部")));

    private final List<Person> people = List.of(
            new Person("admin", "系统管理员", null, null, null),
            new Person("root", "另一管理员", null, null, null),
            new Person("shen", "沈若曦", "13800000008", "Arts", "文艺部"),
            new Person("li", "李一鸣", "13800000009", "Arts", "文艺部"));
    private final List<Tenure> tenures = new ArrayList<>(List.of(
            new Tenure("admin", Post.ADMIN, null, SEPTEMBER, null),
            new Tenure("root", Post.ADMIN, null, SEPTEMBER, null),
            new Tenure("shen", Post.MINISTER, "Arts", SEPTEMBER, null),
            new Tenure("li", Post.MEMBER, "Arts", SEPTEMBER, LocalDate.of(2027, 1, 1)),
            new Tenure("li", Post.MEMBER, "Sports", LocalDate.of(2025, 9, 1), SEPTEMBER)));

    @Test
    void addsAPersonWithTheirPosts() {
        Plan plan = plan("zhou|周晓|13900000001||部长|体育部|2026-11-23|", "zhou||||秘书处干事||2026/12/1|2027年9月1日");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes())
                .extracting(Change::kind, Change::line, Change::person, Change::name, Change::detail)
                .containsExactly(
                        tuple(Change.Kind.PERSON_ADDED, 2, "zhou", "周晓", "电话：13900000001；主要部门：体育部"),
                        tuple(Change.Kind.POST_BEGUN, 2, "zhou", "周晓", "体育部部长，自2026年11月23日起"),
                        tuple(
                                Change.Kind.POST_BEGUN,
                                3,
                                "zhou",
                                "周晓",
                                "秘书处干事，自2026年12月1日起，2027年9月1日离任（最后一天为2027年8月31日）"));
        assertThat(plan.newcomers()).containsExactly("zhou");
    }

    @Test
    void changesWhatIsFilledInAndLeavesTheRest() {
        Plan plan = plan("li|李鸣|无|体育部||||", "shen|||Sports|部长|Arts|2026-09-01|2026-11-23");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes())
                .extracting(Change::kind, Change::person, Change::detail)
                .containsExactly(
                        tuple(Change.Kind.PERSON_CHANGED, "li", "姓名：李一鸣 → 李鸣；电话：13800000009 → 无；主要部门：文艺部 → 体育部"),
                        tuple(Change.Kind.PERSON_CHANGED, "shen", "主要部门：文艺部 → 体育部"),
                        tuple(Change.Kind.POST_ENDED, "shen", "文艺部部长，2026年11月23日离任（最后一天为2026年11月22日）"));
    }

    @Test
    void findsNothingToDoInWhatIsOnFile() {
        Plan plan = plan(
                "li|李一鸣|13800000009|文艺部|部员|文艺部|2026-09-01|2027-01-01",
                "shen||||部长|文艺部|2026.9.1|",
                "li||||部员|体育部|2025-09-01|2026-09-01");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void readsColumnsInAnyOrderAndDoesWithoutThoseThatMayBeLeftOut() {
        Plan plan = planned("任职日期|职务|姓名|账号", LISTED, "2026-11-23|指导老师|周晓|zhou", "|||");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.of(Change.Kind.POST_BEGUN)).hasSize(1);
    }

    @Test
    void leavesOutTheTemplatesExample() {
        String example = String.join(
                "|", Arrays.stream(Column.values()).map(Column::example).toList());

        assertThat(plan(example).problems()).containsExactly(new BadLine(0, "文件里只有列名，没有人员"));
        assertThat(plan(example, "li|||||||").isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
            a-b|周||||||  # 账号「a-b」只能由 1 至 64 个英文字母和数字组成
            |周|||部员|文艺部|2026-11-23|  # 账号「」只能由
            zhou||||部员|文艺部|2026-11-23|  # 新账号「zhou」必须填写姓名
            zhou|周||||||  # 新账号「zhou」必须填写职务
            Shen|沈|||部员|文艺部|2026-11-23|  # 账号「Shen」与「shen」只有大小写不同
            li||||会长||2026-11-23|  # 没有「会长」这个职务，可选：主席、副主席
            li||||部长|厨艺部|2026-11-23|  # 部门「厨艺部」不存在，可选：文艺部、体育部
            li|||厨艺部|||| # 主要部门「厨艺部」不存在
            li||||部长||2026-11-23|  # 职务「部长」必须指明部门
            li||||主席|文艺部|2026-11-23|  # 职务「主席」不属于任何部门
            li||||主席|||  # 职务「主席」必须填写任职日期
            li|||||文艺部||  # 就要填写职务
            li||||主席||明天|  # 任职日期「明天」不是有效的日期，应写成 2026-09-01
            li||||主席||2026-02-30|  # 任职日期「2026-02-30」不是有效的日期
            li||||主席||462660|  # 任职日期「462660」不是有效的日期
            li||||主席||2026-11-23|2026-11-22  # 离任日期「2026-11-22」不能早于任职日期「2026-11-23」
            shen||||部长|文艺部|2026-10-01|  # 任职日期「2026-10-01」与已有的「文艺部部长」任期重叠，后者自 2026-09-01 起
            li||||部员|体育部|2025-09-01|  # 的任期已于 2026-09-01 离任；再次任职请填写新的任职日期
            li||||部员|文艺部|2026-09-01|2027-02-01  # 已定为 2027-01-01，不能推后到「2027-02-01」；如需续任，请另起一行，任职日期填 2027-01-01
            li||||主席||2099-09-01|  # 任职日期「2099年9月1日」离今天太远，应在 2016年11月22日 至 2027年11月24日 之间
            li||||主席||1999-09-01|2000-09-01  # 任职日期「1999年9月1日」离今天太远
            li||||主席||2026-09-01|2031-09-03  # 离任日期「2031年9月3日」太远：任期自 2026年9月1日 起，一次任期最长 1827 天，离任日期不能晚于 2031年9月2日
            shen||||部长|文艺部|2026-09-01|2099-01-01  # 离任日期「2099年1月1日」太远
            admin||||系统管理员||2026-09-01|2026-11-23  # 不能用导入结束您自己的「系统管理员」职务
            """)
    void saysWhatIsWrongWithALine(String line, String reason) {
        Plan plan = plan(line.strip());

        assertThat(plan.problems()).hasSize(1);
        assertThat(plan.problems().get(0).line()).isIn(0, 2);
        assertThat(plan.problems().get(0).reason()).contains(reason);
    }

    @Test
    void namesEveryBadLineAtOnce() {
        Plan plan = plan(
                "a-b|周|||部员|文艺部|2026-11-23|",
                "li||||部员|文艺部|2026-09-01|",
                "li|李二|||会长||明天|",
                "li|李三|||主席||2026-11-23|",
                "li||||主席||2026-11-23|",
                "li|李四||||||");

        assertThat(plan.problems())
                .extracting(BadLine::line, BadLine::reason)
                .containsExactlyInAnyOrder(
                        tuple(2, "账号「a-b」只能由 1 至 64 个英文字母和数字组成"),
                        tuple(4, "没有「会长」这个职务，可选：主席、副主席、秘书长、秘书处干事、办公室主任、办公室副主任、部长、部员、指导老师、校外人员、系统管理员"),
                        tuple(4, "任职日期「明天」不是有效的日期，应写成 2026-09-01 或 2026/9/1"),
                        tuple(5, "账号「li」的姓名与第 4 行不一致"),
                        tuple(6, "与上面某一行重复：同一人、同一职务、同一任职日期"),
                        tuple(7, "账号「li」的姓名与第 4 行不一致"));
        assertThat(plan.isSound()).isFalse();
    }

    @Test
    void promisesNothingOfABadLine() {
        Plan plan = plan("zhou|周晓|12345||部员|文艺部|2026-09-01|", "zhao|赵一|||部员|文艺部|2026-09-01|");

        assertThat(plan.problems()).extracting(BadLine::line).containsExactly(2);
        assertThat(plan.changes())
                .extracting(Change::kind, Change::person)
                .containsExactly(tuple(Change.Kind.PERSON_ADDED, "zhao"), tuple(Change.Kind.POST_BEGUN, "zhao"));
    }

    @ParameterizedTest
    @CsvSource({
        "账号|姓名|职务|任职日期|生日, 不认识的列「生日」，可用的列：账号、姓名",
        "账号|姓名|职务|任职日期|姓名, 列「姓名」出现了两次",
        "账号|姓名|职务, 缺少列「任职日期」",
        "li|李一鸣|部员|2026-09-01, 不认识的列「li」"
    })
    void refusesHeadingsItDoesNotKnow(String headings, String reason) {
        Plan plan = planned(headings, LISTED, "li||||");

        assertThat(plan.problems())
                .anyMatch(problem -> problem.line() == 1 && problem.reason().contains(reason));
        assertThat(plan.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "账号|姓名|职务|任职日期"})
    void refusesASheetWithoutPeople(String headings) {
        assertThat(planned(headings, LISTED).problems()).hasSize(1);
    }

    @Test
    void refusesMoreLinesThanItTakes() {
        String[] lines = IntStream.rangeClosed(0, SheetReader.MOST_LINES)
                .mapToObj(i -> "p" + i + "|某|||主席||2026-11-23|")
                .toArray(String[]::new);

        assertThat(plan(lines).problems()).containsExactly(new BadLine(0, "文件有 5001 行，一次最多导入 5000 行"));
    }

    @Test
    void refusesContentUnderNoHeading() {
        assertThat(planned("账号|姓名|职务|任职日期", LISTED, "li||||备注")
                        .problems()
                        .get(0)
                        .reason())
                .contains("没有列名的列");
    }

    @Test
    void endsWhatACompleteSheetDoesNotList() {
        Plan plan = planned(
                HEADINGS,
                new Scope(true, TODAY.plusDays(7)),
                "admin||||系统管理员||2026-09-01|",
                "li||||部员|文艺部|2026-09-01|");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes())
                .extracting(Change::kind, Change::line, Change::person, Change::detail)
                .containsExactly(
                        tuple(Change.Kind.POST_ENDED, 0, "root", "系统管理员，2026年11月30日离任（最后一天为2026年11月29日）"),
                        tuple(Change.Kind.POST_ENDED, 0, "shen", "文艺部部长，2026年11月30日离任（最后一天为2026年11月29日）"));
    }

    @Test
    void refusesACompleteSheetWithoutTheAdminWhoImportsIt() {
        Plan plan = planned(HEADINGS, new Scope(true, null), "root||||系统管理员||2026-09-01|");

        assertThat(plan.problems()).extracting(BadLine::reason).anyMatch(reason -> reason.contains("您自己"));
    }

    @Test
    void refusesToLeaveTheUnionWithoutAdmin() {
        Draft draft = new Draft(List.of(), List.of());
        Comparison comparison = new Comparison(Standing.of(people, tenures, BOUNDS), VALUES, draft);
        comparison.endUnlisted(TODAY);
        comparison.keepAdmins("somebodyElse");

        assertThat(draft.plan().problems())
                .extracting(BadLine::reason)
                .containsOnly("导入后自 2026-11-23 起将没有系统管理员，必须至少保留一名");
    }

    @Test
    void endsNothingUnlistedWhileALineIsBad() {
        Plan plan = planned(HEADINGS, new Scope(true, null), "admin||||系统管理员||2026-09-01|", "sh-en||||||");

        assertThat(plan.problems()).hasSize(1);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void takesBackAnAppointmentAndFindsItTakenBackTheNextTime() {
        assertThat(plan("shen||||部长|文艺部|2026-09-01|2026-09-01").of(Change.Kind.POST_ENDED))
                .hasSize(1);
        assertThat(plan("shen||||部长|体育部|2026-09-01|2026-09-01").changes()).isEmpty();
    }

    private static final Scope LISTED = Scope.LISTED_ONLY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01",
                "2026/9/1",
                "2026.9.1",
                "2026年9月1日",
                "2026 年 9 月 1 日",
                "２０２６－０９－０１",
                "20260901",
                "46266",
                "2026-09-01T00:00",
                "2026/9/1 0:00:00"
            })
    void readsADateHoweverItIsWritten(String date) {
        assertThat(plan("zhou|周晓|||部员|文艺部|" + date + "|").changes().get(1).detail())
                .isEqualTo("文艺部部员，自2026年9月1日起");
    }

    @Test
    void readsPastedAccountsNumbersAndNames() {
        Plan plan = plan("ｚｈｏｕ１\u200b|周 晓\u200b|\u202d+86 138 0000 0000\u202c|文艺部\u200b|部 员|ａｒｔｓ|2026-09-01|");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes().get(0).person()).isEqualTo("zhou1");
        assertThat(plan.changes().get(0).name()).isEqualTo("周 晓");
        assertThat(plan.changes().get(0).detail()).isEqualTo("电话：13800000000；主要部门：文艺部");
    }

    @Test
    void readsNumbersThatAProgramWroteWithAFraction() {
        Plan plan = plan("2026001.0|周晓|13800138000.0||部员|文艺部|2026-09-01|");

        assertThat(plan.changes().get(0).person()).isEqualTo("2026001");
        assertThat(plan.changes().get(0).detail()).isEqualTo("电话：13800138000；主要部门：文艺部");
        assertThat(plan.problems()).isEmpty();
        assertThat(plan("2026001.05|周晓|||部员|文艺部|2026-09-01|").problems().get(0).reason())
                .startsWith("账号「2026001.05」");
    }

    @Test
    void leavesAloneWhatWasOnFileBeforeThereWereBounds() {
        tenures.add(new Tenure("shen", Post.ADVISOR, null, LocalDate.of(2010, 9, 1), null));
        tenures.add(new Tenure("root", Post.ADVISOR, null, LocalDate.of(2011, 9, 1), LocalDate.of(2088, 9, 1)));

        assertThat(plan("shen||||指导老师||2010-09-01|", "root||||指导老师||2011-09-01|2088-09-01")
                        .problems())
                .isEmpty();
        assertThat(plan("shen||||指导老师||2010-09-01|2027-07-01").of(Change.Kind.POST_ENDED))
                .hasSize(1);
        assertThat(plan("shen||||指导老师||2010-09-01|2027-11-25").problems())
                .extracting(BadLine::reason)
                .containsExactly("离任日期「2027年11月25日」太远：任期自 2010年9月1日 起，一次任期最长 1827 天，离任日期不能晚于 2027年11月24日");
    }

    @Test
    void namesEachNumberWhoseDigitsAreLost() {
        assertThat(plan(
                                "zhou|周晓|1.38E+10||部员|文艺部|2026-09-01|",
                                "2.02E+11|周明|||部员|文艺部|2026-09-01|",
                                "zhao|赵\u202e一|12345||部员|文艺部|2026-09-01|")
                        .problems())
                .extracting(BadLine::line, BadLine::reason)
                .containsExactlyInAnyOrder(
                        tuple(2, "电话「1.38E+10」是科学计数法，后面的数字已经丢失，请把这一列设为「文本」格式后重新填写"),
                        tuple(3, "账号「2.02E+11」是科学计数法，后面的数字已经丢失，请把这一列设为「文本」格式后重新填写"),
                        tuple(4, "姓名含有会颠倒文字顺序的字符 U+202E，请删去后再填"),
                        tuple(4, "电话「12345」不正确，" + Phone.EXPECTED));
        assertThat(plan("zhou|周晓|1.3800138000E+10||部员|文艺部|2026-09-01|")
                        .changes()
                        .get(0)
                        .detail())
                .contains("13800138000");
    }

    @Test
    void comparesNamesAsPeopleReadThem() {
        assertThat(plan("li|\u00a0李一鸣\ufe0f\u200b||文\u2003艺部|部员|文艺部\u00a0|2026-09-01|"))
                .satisfies(plan -> assertThat(plan.problems()).isEmpty())
                .satisfies(plan -> assertThat(plan.changes()).isEmpty());
    }

    /** Whoever mends the file mends it once. */
    @Test
    void tellsAllThatIsWrongAtOnce() {
        Plan plan = plan(
                "zhou|周晓|12345|电竞部|社长||2026-09-01|2026-08-01",
                "zhou|周小|||||十月|",
                "wu|吴\u034f一|||部员||2026-13-01|",
                "sun||||部员|文艺部|2026-12-01|2026-11-01",
                "li||||部长|文艺部|2026-11-23|");

        assertThat(plan.problems())
                .extracting(BadLine::line, problem -> problem.reason().replaceFirst("[，；].*", ""))
                .containsExactly(
                        tuple(2, "主要部门「电竞部」不存在"),
                        tuple(2, "没有「社长」这个职务"),
                        tuple(2, "电话「12345」不正确"),
                        tuple(3, "任职日期「十月」不是有效的日期"),
                        tuple(3, "填了部门、任职日期或离任日期"),
                        tuple(3, "账号「zhou」的姓名与第 2 行不一致"),
                        tuple(4, "任职日期「2026-13-01」不是有效的日期"),
                        tuple(4, "职务「部员」必须指明部门"),
                        tuple(4, "姓名含有看不见的字符 U+034F"),
                        tuple(5, "离任日期「2026-11-01」不能早于任职日期「2026-12-01」"),
                        tuple(5, "新账号「sun」必须填写姓名"),
                        tuple(6, "文艺部部长已由沈若曦担任（自2026年9月1日起"));
        assertThat(plan.changes()).isEmpty();
    }

    /** Whom an unreadable line might be about is not held against another line. */
    @Test
    void waitsWithWhatHangsOnALineThatCannotBeRead() {
        assertThat(plan("shen||||部长|文艺部|2026-09-01|十月", "li||||部长|文艺部|2026-11-23|")
                        .problems())
                .extracting(BadLine::line)
                .containsExactly(2);
        assertThat(plan("shen||||部长|文艺部|2026-09-01|十月", "shen||||部长|文艺部|2026-11-23|")
                        .problems())
                .extracting(BadLine::line)
                .containsExactly(2);
        assertThat(plan("shen.||||部长|文艺部|2026-09-01|2026-11-23", "li||||部长|文艺部|2026-11-23|")
                        .problems())
                .extracting(BadLine::line)
                .containsExactly(2);
        assertThat(plan("admin||||系统管理员||2026-09-01|", "root||||系统管理员||2026-09-01|2026-12-01", "li||||系统管理员||下月|")
                        .problems())
                .extracting(BadLine::line)
                .containsExactly(4);
    }

    @Test
    void refusesASecondHolderOfASinglePost() {
        assertThat(plan("li||||部长|文艺部|2026-11-23|").problems())
                .extracting(BadLine::line, BadLine::reason)
                .containsExactly(tuple(2, "文艺部部长已由沈若曦担任（自2026年9月1日起，未定离任日期），请先结束其任期"));
        assertThat(plan("li||||主席||2026-11-23|", "root||||主席||2026-12-01|").problems())
                .extracting(BadLine::line)
                .containsExactly(2, 3);
    }

    @Test
    void letsASinglePostChangeHandsInOneSheet() {
        assertThat(plan("li||||部长|文艺部|2026-11-23|", "shen||||部长|文艺部|2026-09-01|2026-11-23")
                        .problems())
                .isEmpty();
        assertThat(plan("li||||主席||2026-11-23|2027-09-01", "root||||主席||2027-09-01|")
                        .problems())
                .isEmpty();
    }

    private Plan plan(String... lines) {
        return planned(HEADINGS, LISTED, lines);
    }

    private Plan planned(String headings, Scope scope, String... lines) {
        List<Table.Row> rows = new ArrayList<>(List.of(row(1, headings)));
        for (int i = 0; i < lines.length; i++) rows.add(row(i + 2, lines[i]));
        SheetReader reading = new SheetReader(VALUES).read(new Table(rows, List.of()));
        Draft draft = new Draft(reading.problems(), List.of());
        Comparison comparison = new Comparison(Standing.of(people, tenures, BOUNDS), VALUES, draft);
        comparison.take(reading.entries(), reading.knowsWhom());
        if (scope.complete() && draft.isSound()) comparison.endUnlisted(scope.end() == null ? TODAY : scope.end());
        comparison.keepAdmins("admin");
        comparison.keepSinglePosts();
        return draft.plan();
    }

    private static Table.Row row(int line, String cells) {
        return new Table.Row(line, List.of(cells.split("\\|", -1)));
    }
}
