package huiqian.member.pages;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Status;
import huiqian.member.Credentials;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.member.Tenure;
import huiqian.member.Tenures;
import huiqian.support.FirstMorning;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PeopleHttpTests {

    private static final LocalDate TODAY = FirstMorning.MOMENT.toLocalDate();
    private static final String HEADINGS = "账号,姓名,电话,主要部门,职务,部门,任职日期,离任日期\n";
    private static final String IMPORT = "/api/people/import";
    private static final String REHEARSAL = "/people/import/rehearsal";
    private static final Pattern PASSWORD = Pattern.compile("<code>(\\w{14})</code>");
    private static final Pattern SHA = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]{64})\"");

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Roster roster;

    @Autowired
    Tenures tenures;

    @Autowired
    Credentials credentials;

    @Autowired
    ImportBook book;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people",
                "/people/new",
                "/people/import",
                "/people/passwords",
                "/people/person/chair",
                "/people/template.xlsx",
                "/people/template.csv",
                "/people.xlsx",
                "/people.csv"
            })
    void opensToAdministratorsOnly(String path) {
        assertThat(http.get("admin", path).status()).isEqualTo(200);
        for (String person : List.of("chair", "sec1", "artsMember", "guest", "advisor")) {
            Answer answer = http.get(person, path);
            assertThat(answer.status()).as(person).isEqualTo(403);
            assertThat(answer.text()).contains("人员名册只对系统管理员开放");
        }
        assertThat(http.get(null, path).status()).isEqualTo(401);
    }

    @Test
    void changesNothingForAnyoneElse() {
        for (String path : List.of(
                "/people/new",
                "/people/person/chair",
                "/people/person/chair/posts",
                "/people/person/chair/posts/end",
                "/people/person/chair/password"))
            assertThat(post("chair", path, Map.of("post", "ADMIN", "from", "2026-11-23", "end", "2026-11-23"))
                            .status())
                    .isEqualTo(403);
        assertThat(upload("chair", IMPORT + "?dryRun=false", HEADINGS + "neu,新,,,部员,文艺部,2026-11-23,\n")
                        .status())
                .isEqualTo(403);
        assertThat(roster.person("neu")).isEmpty();
    }

    @Test
    void handsTheMinistryOverByImportWithoutARestart() {
        String number = flow.file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);
        http.post("artsMinister", "/engine-rest/task/" + task + "/claim", Map.of("userId", "artsMinister"));
        String sheet = HEADINGS
                + "successor,周继任,13900000002,文艺部,部长,文艺部,2026-11-23,\n"
                + "artsMinister,,,,部长,文艺部," + since("artsMinister") + ",2026-11-23\n";

        JsonNode rehearsed = upload("admin", IMPORT + "?dryRun=true", sheet).json();
        assertThat(rehearsed.get("applied").asBoolean()).isFalse();
        assertThat(rehearsed.get("changes").findValuesAsText("kind"))
                .containsExactly("PERSON_ADDED", "POST_BEGUN", "POST_ENDED");
        assertThat(roster.person("successor")).isEmpty();
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");

        JsonNode applied = upload("admin", IMPORT + "?dryRun=false", sheet).json();
        try {
            assertThat(applied.get("applied").asBoolean()).isTrue();
            assertThat(applied.get("changes")).isEqualTo(rehearsed.get("changes"));
            String password = applied.get("initialPasswords").get("successor").asText();
            for (String stranger : List.of("artsMinister", "artsMember", "sportsMinister", "chair", "sec1", "admin"))
                assertThat(http.submit(stranger, task, Map.of("verdict", "APPROVE"))
                                .status())
                        .as(stranger)
                        .isIn(stranger.equals("artsMinister") ? List.of(401) : List.of(403, 404));
            assertThat(http.get("artsMinister", "/api/inbox").message()).contains("您已不在任");
            assertThat(as("successor", password, "/api/inbox").message()).contains("您使用的是初始密码");
            credentials.change("successor", password, "风雨同舟共济-2026", "127.0.0.1");
            assertThat(as("successor", "风雨同舟共济-2026", "/api/inbox")
                            .json()
                            .get("items")
                            .findValuesAsText("number"))
                    .containsExactly(number);
            flow.approve("successor", number);
            assertThat(flow.status(number)).isEqualTo(Status.APPROVED);

            JsonNode again = upload("admin", IMPORT + "?dryRun=false", sheet).json();
            assertThat(again.get("problems")).isEmpty();
            assertThat(again.get("changes")).isEmpty();
            assertThat(again.get("initialPasswords")).isEmpty();
        } finally {
            roster.dismiss("successor", Post.MINISTER, "Arts", TODAY);
            roster.appoint("artsMinister", Post.MINISTER, "Arts", TODAY);
        }
    }

    @Test
    void takesNothingFromASheetWithOneBadLine() {
        List<Tenure> before = tenures.all();
        Answer answer = upload(
                "admin", IMPORT + "?dryRun=false", HEADINGS + "one,甲,,,部员,文艺部,2026-11-23,\ntwo,乙,,,会长,,2026-11-23,\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("applied").asBoolean()).isFalse();
        JsonNode problem = answer.json().get("problems").get(0);
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("reason").asText()).contains("会长", "可选");
        assertThat(roster.person("one")).isEmpty();
        assertThat(tenures.all()).isEqualTo(before);
    }

    @Test
    void refusesFilesThatAreNone() {
        assertThat(reason(upload("admin", IMPORT, "MZ\0\3\0"))).contains("既不是 XLSX");
        assertThat(reason(upload("admin", IMPORT, "x".repeat(3 * 1024 * 1024)))).contains("2 MB");
        assertThat(reason(post("admin", IMPORT, Map.of()))).contains("file");
    }

    @Test
    void takesItsOwnExportForNoChange() {
        for (String path : List.of("/people.xlsx", "/people.csv"))
            for (String scope : List.of("complete=false", "complete=true")) {
                byte[] export = http.get("admin", path).bytes();
                JsonNode outcome = upload("admin", IMPORT + "?dryRun=false&" + scope, export)
                        .json();
                assertThat(outcome.get("problems")).as(outcome.toString()).isEmpty();
                assertThat(outcome.get("changes")).isEmpty();
                assertThat(outcome.get("applied").asBoolean()).isTrue();
            }
    }

    @Test
    void neverLocksTheImportingAdminOut() {
        List<Tenure> before = tenures.all();
        Answer answer = upload(
                "admin", IMPORT + "?dryRun=false&complete=true", HEADINGS + "chair,,,,主席,," + since("chair") + ",\n");

        assertThat(reason(answer)).contains("您自己");
        assertThat(tenures.all()).isEqualTo(before);
        Answer page = post("admin", "/people/person/admin/posts/end", Map.of("post", "ADMIN", "end", TODAY.toString()));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("您自己");
    }

    @Test
    void findsPeopleByNameAccountAndDepartment() {
        assertThat(http.get("admin", "/people?q=" + encoded("沈若曦")).text()).contains("artsMinister", "文艺部部长");
        assertThat(http.get("admin", "/people?q=sportsm").text())
                .contains("王浩然")
                .doesNotContain("沈若曦");
        assertThat(http.get("admin", "/people?q=" + encoded("体育部")).text())
                .contains("孙嘉怡")
                .doesNotContain("李一鸣");
        assertThat(http.get("admin", "/people?q=%3Cscript%3E").text())
                .contains("没有找到")
                .doesNotContain("<script>");
    }

    @Test
    void looksAfterOnePersonByHand() {
        Answer added = post(
                "admin",
                "/people/new",
                Map.of(
                        "id",
                        "handmade",
                        "name",
                        "手工",
                        "post",
                        "MEMBER",
                        "postDepartment",
                        "Arts",
                        "from",
                        "2026-11-23"));
        try {
            Answer shown = followed(added);
            String first = secret(shown);
            assertThat(shown.raw().headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(secret(followed(added))).isEqualTo(first);
            assertThat(as("handmade", first, "/api/inbox").message()).contains("您使用的是初始密码");
            assertThat(post(
                                    "admin",
                                    "/people/new",
                                    Map.of("id", "handmade", "name", "又", "post", "CHAIR", "from", "2026-11-23"))
                            .text())
                    .contains("已经有人使用", "value=\"又\"");

            String second = secret(followed(post("admin", "/people/person/handmade/password", Map.of())));
            assertThat(as("handmade", first, "/api/inbox").status()).isEqualTo(401);
            assertThat(as("handmade", second, "/api/inbox").message()).contains("您使用的是初始密码");

            assertThat(post("admin", "/people/person/handmade", Map.of("name", "改名", "department", "Sports"))
                            .status())
                    .isEqualTo(302);
            assertThat(roster.nameOf("handmade")).isEqualTo("改名");
            assertThat(post("admin", "/people/person/handmade/posts", Map.of("post", "MINISTER", "from", "2026-11-23"))
                            .text())
                    .contains("必须指明部门");
            assertThat(post("admin", "/people/person/handmade/posts", Map.of("post", "SECRETARY", "from", "2026-11-23"))
                            .status())
                    .isEqualTo(302);
            assertThat(roster.groupsOf("handmade")).contains("secretariat");
            assertThat(http.get("admin", "/people/person/handmade?done=appointed")
                            .text())
                    .contains("秘书处干事", "职务已登记");
        } finally {
            for (String post : List.of("SECRETARY", "MEMBER"))
                post(
                        "admin",
                        "/people/person/handmade/posts/end",
                        Map.of(
                                "post",
                                post,
                                "postDepartment",
                                post.equals("MEMBER") ? "Arts" : "",
                                "end",
                                TODAY.toString(),
                                "sure",
                                "yes"));
        }
        assertThat(roster.groupsOf("handmade")).isEmpty();
        assertThat(http.get("admin", "/people/person/nobody").status()).isEqualTo(404);
    }

    /** U21: whoever ends a post knows what that moves, and to whom. */
    @Test
    void asksBeforeAPostEndsAndNamesWhatMovesToWhom() {
        String number = flow.file("artsMember", "leave-request", leave());
        String end = "/people/person/artsMinister/posts/end";
        Map<String, String> ending = Map.of("post", "MINISTER", "postDepartment", "Arts", "end", TODAY.toString());
        Answer question = post("admin", end, ending);

        assertThat(question.status()).isEqualTo(200);
        assertThat(question.text())
                .contains("结束沈若曦的「文艺部部长」？", number, "部长例会", "部长审批请假", "陈思远", "此后没有人担任「文艺部部长」", "不结束");
        assertThat(roster.groupsOf("artsMinister")).contains("minister");
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        assertThat(post("admin", end, with(ending, "end", TODAY.plusDays(9).toString()))
                        .text())
                .contains("2026年12月2日", number, "按现在的情况");

        Answer done = post("admin", end, with(ending, "sure", "yes"));
        try {
            assertThat(done.status()).isEqualTo(302);
            assertThat(http.get(
                                    "admin",
                                    done.raw().headers().firstValue("Location").orElseThrow())
                            .text())
                    .contains("离任日期已登记", "已转给别人的事：" + number + "。");
            assertThat(flow.waitsFor(number)).contains("chair").doesNotContain("artsMinister");
            assertThat(http.get("admin", "/people/person/artsMinister?done=dismissed&moved=%3Cb%3E")
                            .text())
                    .doesNotContain("已转给别人");
        } finally {
            roster.appoint("artsMinister", Post.MINISTER, "Arts", TODAY);
            flow.reject("artsMinister", number, "测试结束");
        }
        Map<String, String> idle = Map.of("post", "OUTSIDER", "end", TODAY.toString());
        assertThat(post("admin", "/people/person/guest/posts/end", idle).text()).contains("没有等待办理的事因此转给别人");
    }

    private static Map<String, String> with(Map<String, String> form, String key, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }

    @Test
    void importsByHandWhatItShowedAndOnlyOnce() {
        String sheet = HEADINGS + "byhand,手导,,,部员,文艺部,2026-11-23,\n";
        String session = rehearse(sheet);
        Answer shown = rehearsal(session);
        try {
            assertThat(shown.text()).contains("现在还什么都没有改", "byhand", "手导");
            assertThat(roster.person("byhand")).isEmpty();
            String sha = found(SHA, shown.text());
            assertThat(found(SHA, rehearsal(session).text()))
                    .as("looked at again")
                    .isEqualTo(sha);
            assertThat(confirm(session, "0".repeat(64)).status()).isEqualTo(409);

            roster.register("byhand", "别人先加", null, null);
            assertThat(place(confirm(session, sha))).isEqualTo(REHEARSAL);
            assertThat(rehearsal(session).text()).contains("名册刚刚有变动", "别人先加 → 手导");
            assertThat(rehearsal(session).text()).contains("别人先加 → 手导").doesNotContain("名册刚刚有变动");
            Answer applied = confirm(session, sha);
            assertThat(finished(applied).text()).contains("已导入");
            assertThat(roster.groupsOf("byhand")).contains("memberOfArts");
            assertThat(place(confirm(session, sha))).as("a second click").isEqualTo(place(applied));
            assertThat(place(rehearsal(session))).as("going back").isEqualTo(place(applied));
        } finally {
            roster.dismiss("byhand", Post.MEMBER, "Arts", TODAY);
        }
    }

    @Test
    void keepsTheInitialPasswordsOfAnImportUntilTheyAreReplaced() {
        String session = rehearse(HEADINGS + "shown,看得到,,,指导老师,,2026-11-23,\n");
        Answer confirmed = confirm(session, found(SHA, rehearsal(session).text()));
        try {
            String password = found(PASSWORD, finished(confirmed).text());
            assertThat(as("shown", password, "/api/inbox").message()).contains("您使用的是初始密码");
            assertThat(found(PASSWORD, finished(confirmed).text())).isEqualTo(password);
            Answer list = http.get("admin", place(confirmed) + "/passwords.csv");
            assertThat(list.text()).contains("shown,看得到," + password);
            assertThat(list.raw().headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(http.get("chair", place(confirmed)).status()).isEqualTo(403);
            assertThat(http.get("admin", "/people/import").text()).contains(place(confirmed));
            assertThat(http.get("admin", "/people").text()).contains("href=\"/people/passwords\"");
            assertThat(http.get("admin", "/people/passwords").text())
                    .contains("href=\"" + place(confirmed) + "\"", "1 个初始密码")
                    .doesNotContain(password);
            assertThat(http.get("admin", "/people/person/shown").text()).doesNotContain(password);

            String renewed = found(
                    PASSWORD,
                    followed(post("admin", place(confirmed) + "/passwords", Map.of()))
                            .text());
            assertThat(as("shown", password, "/api/inbox").status()).isEqualTo(401);
            assertThat(as("shown", renewed, "/api/inbox").message()).contains("您使用的是初始密码");

            post("admin", "/people/person/shown/password", Map.of());
            assertThat(finished(confirmed).text()).contains("没有可以列出的初始密码").doesNotContain(renewed);
            assertThat(http.get("admin", "/people/passwords").text())
                    .contains("href=\"/people/person/shown/password\"")
                    .doesNotContain(place(confirmed));
        } finally {
            roster.dismiss("shown", Post.ADVISOR, null, TODAY);
        }
    }

    @Test
    void importsOneRosterAtATime() {
        String session = rehearse(HEADINGS + "queued,排队,,,指导老师,,2026-11-23,\n");
        String sha = found(SHA, rehearsal(session).text());
        String running = UUID.randomUUID().toString();
        book.begin(running, "chair");
        book.progress(running).reached("写入名册", 12, 300);
        try {
            Answer page = http.get("admin", "/people/import/" + running);
            assertThat(page.text()).contains("正在写入名册：12 / 300", "陈思远");
            assertThat(page.raw().headers().firstValue("Refresh")).contains("2");
            assertThat(place(confirm(session, sha))).isEqualTo(REHEARSAL);
            assertThat(rehearsal(session).text()).contains("陈思远", "还在进行", "确认导入");
            assertThat(upload("admin", IMPORT + "?dryRun=false", HEADINGS + "queued,排队,,,指导老师,,2026-11-23,\n")
                            .message())
                    .contains("还在进行");
        } finally {
            book.fail(running, ImportBook.WENT_AWAY);
        }
        assertThat(http.get("admin", "/people/import/" + running).text()).contains("名册没有任何改动");
        assertThat(http.get("admin", "/people/import/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(roster.person("queued")).isEmpty();
    }

    @Test
    void refusesASecondChairByWhicheverDoor() {
        String taken = "主席已由陈思远担任";
        assertThat(post("admin", "/people/person/vice1/posts", Map.of("post", "CHAIR", "from", "2026-11-23"))
                        .text())
                .contains(taken, "请先结束其任期");
        String sheet = HEADINGS + "vice1,,,,主席,,2026-11-23,\n";
        assertThat(reason(upload("admin", IMPORT, sheet))).contains(taken);
        assertThat(rehearsal(rehearse(sheet)).text()).contains(taken);
        assertThat(roster.groupsOf("vice1")).doesNotContain("chair");
    }

    @Test
    void tellsPeopleOfTheSameNameApart() {
        String sheet = HEADINGS + "namesake,王浩然,,体育部,部员,体育部,2026-11-23,\n";
        upload("admin", IMPORT + "?dryRun=false", sheet);
        try {
            assertThat(roster.nameOf("namesake")).isEqualTo("王浩然（namesake）");
            String number = flow.file("namesake", "leave-request", leave());
            JsonNode request =
                    http.get("sportsMinister", "/api/requests/" + number).json();
            assertThat(request.get("applicantName").asText()).isEqualTo("王浩然（namesake）");
            assertThat(request.get("currentSteps").toString()).contains("王浩然（sportsMinister）");
            flow.approve("sportsMinister", number);
        } finally {
            roster.dismiss("namesake", Post.MEMBER, "Sports", TODAY);
        }
    }

    @Test
    void readsPastedNumbersAndNamesInTheRostersForms() {
        post(
                "admin",
                "/people/new",
                Map.of(
                        "id",
                        " ｐａｓｔｅｄ１ ",
                        "name",
                        "贴上\u200b",
                        "phone",
                        "\u202d+86 138-0013 8000\u202c",
                        "post",
                        "ADVISOR",
                        "from",
                        "2026-11-23"));
        try {
            assertThat(roster.person("pasted1"))
                    .get()
                    .extracting(person -> person.name() + person.phone())
                    .isEqualTo("贴上13800138000");
            assertThat(post("admin", "/people/person/pasted1", Map.of("name", "贴\u202e上"))
                            .text())
                    .contains("姓名含有会颠倒文字顺序的字符 U+202E");
            assertThat(post("admin", "/people/person/pasted1", Map.of("name", "贴上", "phone", "1.38E+10"))
                            .text())
                    .contains("电话「1.38E+10」不正确");
        } finally {
            roster.dismiss("pasted1", Post.ADVISOR, null, TODAY);
        }
    }

    @Test
    void showsEveryBadLineOnThePage() {
        String session = rehearse(HEADINGS + "a-b,,,,会长,,,\n");

        Answer shown = rehearsal(session);
        assertThat(shown.text()).contains("整份文件都没有导入", "账号「a-b」", "没有「会长」").doesNotContain("确认导入");
        assertThat(rehearsal(session).text()).as("loaded again").isEqualTo(shown.text());
        assertThat(place(http.get("admin", REHEARSAL))).as("nothing chosen").isEqualTo("/people/import");
    }

    @Test
    void answersWhatIsNoRosterAtOnce() {
        Answer refused = upload("admin", "/people/import", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("收到的文件是空的", "试算");
    }

    @Test
    void refusesTermsThatCannotBeMeantByWhicheverDoor() {
        String bounds = "任职日期「2099年9月1日」离今天太远，应在 2016年11月22日 至 2027年11月24日 之间";
        String sheet = HEADINGS + "far1,远,,,部员,文艺部,2099-09-01,\n";
        assertThat(reason(upload("admin", IMPORT, sheet))).isEqualTo(bounds);
        assertThat(reason(upload("admin", IMPORT + "?dryRun=false", sheet))).isEqualTo(bounds);
        assertThat(rehearsal(rehearse(sheet)).text()).contains(bounds);
        assertThat(reason(upload("admin", IMPORT, HEADINGS + "far1,远,,,部员,文艺部,2026-09-01,2099-09-01\n")))
                .isEqualTo("离任日期「2099年9月1日」太远：任期自 2026年9月1日 起，一次任期最长 1827 天，离任日期不能晚于 2031年9月2日");

        Map<String, String> appointment = Map.of("post", "ADVISOR", "from", "2099-09-01");
        assertThat(post("admin", "/people/person/artsMember/posts", appointment).text())
                .contains(bounds);
        Map<String, String> newcomer = Map.of("id", "far1", "name", "远", "post", "ADVISOR", "from", "2099-09-01");
        assertThat(post("admin", "/people/new", newcomer).text()).contains(bounds);
        Map<String, String> dismissal = Map.of("post", "MEMBER", "postDepartment", "Arts", "end", "2099-09-01");
        assertThat(post("admin", "/people/person/artsMember/posts/end", dismissal)
                        .text())
                .contains("离任日期「2099年9月1日」太远");
        assertThat(roster.person("far1")).isEmpty();
        assertThat(tenures.of("artsMember")).hasSize(1).allMatch(tenure -> tenure.ends() == null);
    }

    private String since(String person) {
        return tenures.of(person).stream()
                .filter(tenure -> tenure.isInForceOn(TODAY))
                .map(tenure -> tenure.starts().toString())
                .findFirst()
                .orElseThrow();
    }

    /** What the page is told to do first: choose a file; the session knows it from then on. */
    private String rehearse(String sheet) {
        Answer taken = upload("admin", "/people/import", sheet);
        assertThat(place(taken)).isEqualTo(REHEARSAL);
        return session(taken);
    }

    private Answer rehearsal(String session) {
        return http.send("admin", HttpRequest.newBuilder().GET().header("Cookie", session), REHEARSAL);
    }

    private static String session(Answer answer) {
        return answer.raw().headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private String place(Answer redirect) {
        assertThat(redirect.status()).as(redirect.text()).isEqualTo(302);
        return http.uri("/")
                .resolve(redirect.raw().headers().firstValue("Location").orElseThrow())
                .getRawPath();
    }

    private Answer followed(Answer redirect) {
        return http.get("admin", place(redirect));
    }

    /** The page of an import once it is no longer running. */
    private Answer finished(Answer redirect) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !followed(redirect).text().contains("正在导入"));
        return followed(redirect);
    }

    private static String reason(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json().get("problems").get(0).get("reason").asText();
    }

    private static String secret(Answer page) {
        return found(Pattern.compile("class=\"secret\">(\\w+)<"), page.text());
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private Answer as(String person, String password, String path) {
        return http.send(
                null, HttpRequest.newBuilder().GET().header("Authorization", Http.basic(person, password)), path);
    }

    private Answer confirm(String session, String sha) {
        return http.send(
                "admin",
                HttpRequest.newBuilder().header("Cookie", session).POST(BodyPublishers.ofString("sha256=" + sha)),
                "/people/import/confirmed",
                "application/x-www-form-urlencoded");
    }

    private Answer post(String person, String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(
                person,
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)),
                path,
                "application/x-www-form-urlencoded");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Answer upload(String person, String path, String sheet) {
        return upload(person, path, sheet.getBytes(StandardCharsets.UTF_8));
    }

    private Answer upload(String person, String path, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"roster.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return http.send(
                person,
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body.toByteArray())),
                path,
                "multipart/form-data; boundary=cut");
    }

    @Test
    void tellsTheLogOnceThatANumberChangedAndNotWhichOne() {
        String phone = roster.person("sportsMember").orElseThrow().phone();
        try {
            post(
                    "admin",
                    "/people/person/sportsMember",
                    Map.of("name", "孙嘉怡", "phone", "13812345678", "department", "Sports"));

            assertThat(http.get("admin", "/api/audit?kind=ROSTER_CHANGED&subject=sportsMember&size=1")
                            .json()
                            .get("items")
                            .findValuesAsText("detail"))
                    .containsExactly("孙嘉怡 的电话已更改");
            assertThat(http.get("admin", "/api/audit?kind=ROSTER_CHANGED&size=200")
                            .text())
                    .doesNotContain("13812345678", phone);
        } finally {
            roster.register("sportsMember", "孙嘉怡", phone, "Sports");
        }
    }
}
