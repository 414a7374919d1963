package huiqian.approval.apply;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.TrialStory;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Applying through our own page, as a browser without any script does it. */
@WholeApplication
class ApplyPagesHttpTests extends TrialStory {

    private static final String[] LEAVE = {
        "occasion", "meeting",
        "occasionName", "部长例会",
        "startsAt", "2026-11-25",
        "startsAt.time", "14:00",
        "endsAt", "2026-11-25",
        "endsAt.time", "16:00",
        "reason", "参加英语四级考试"
    };

    private static String hidden(Answer page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page.text())
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow(() -> new AssertionError("no " + name + " in " + page.text()));
    }

    /** What the page itself sends along with what somebody fills in. */
    private static String[] filled(Answer page, String... fields) {
        List<String> all = new ArrayList<>(List.of("-key", hidden(page, "-key"), "-version", hidden(page, "-version")));
        if (page.text().contains("name=\"-trial\"")) all.addAll(List.of("-trial", hidden(page, "-trial")));
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }

    private static String[] but(String[] fields, String name, String value) {
        String[] changed = fields.clone();
        for (int i = 0; i < changed.length; i += 2) if (changed[i].equals(name)) changed[i + 1] = value;
        return changed;
    }

    private Request filed(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(PageSession.location(answer)).matches("/requests/[A-Z]+-2026-\\d{4}\\?filed");
        return flow.request(PageSession.location(answer).replaceAll("/requests/|\\?filed", ""));
    }

    private Request apply(String person, String of, String... fields) {
        PageSession session = PageSession.of(http, person);
        return filed(session.submit("/apply/" + of, filled(session.get("/apply/" + of), fields)));
    }

    private int requests() {
        return jdbc.queryForObject("select count(*) from hq_request", Integer.class);
    }

    @Test
    void offersWhatOneMayApplyForAndSaysWhatIsMissing() {
        String member = http.get("artsMember", "/apply").text();
        assertThat(member)
                .contains("请假申请", "活动申请", "资产报废申请", "依据：《学生会管理制度》二（会议纪律制度）第5条第④项")
                .doesNotContain("外借房间申请");
        assertThat(http.get("guest", "/apply").text()).contains("外借房间申请").doesNotContain("请假申请");

        jdbc.update("update hq_room set retired = true");
        Answer guest = http.get("guest", "/apply");
        jdbc.update("update hq_room set retired = false");
        assertThat(guest.text()).contains("还没有登记房间").doesNotContain("href=\"/apply/room-borrowing\"");
    }

    @Test
    void filesALeave() {
        Request filed = apply("artsMember", "leave-request", LEAVE);

        assertThat(filed.getTitle()).isEqualTo("部长例会");
        assertThat(flow.waitsFor(filed.getNumber())).containsExactly("artsMinister");
        flow.approve("artsMinister", filed.getNumber());
        assertThat(flow.status(filed.getNumber())).isEqualTo(Status.APPROVED);
    }

    @Test
    void filesAnActivity() {
        Request filed = apply(
                "artsMember", "activity-proposal",
                "activityName", "新生合唱比赛",
                "category", "arts",
                "startsAt", "2026-12-12",
                "startsAt.time", "14:00",
                "endsAt", "2026-12-12",
                "endsAt.time", "17:00",
                "venue", "大礼堂",
                "expectedAttendance", "300",
                "budget", "2,500.50",
                "plan", "十二支队伍依次演出。",
                "partners", "Sports",
                "partners", "Study");

        assertThat(ledger.answers(filed.getNumber()))
                .containsEntry("partners", List.of("Sports", "Study"))
                .containsEntry("budget", 2500.5);
    }

    @Test
    void filesTheScrappingOfAnAsset() {
        Request filed = apply(
                "artsMember", "asset-scrapping", "assetTag", "XS-0001", "reason", "damaged", "description", "主板烧毁");

        assertThat(flow.waitsFor(filed.getNumber())).containsExactly("chair");
    }

    @Test
    void filesTheBorrowingOfARoom() {
        PageSession guest = PageSession.of(http, "guest");
        Answer page = guest.get("/apply/room-borrowing");
        assertThat(page.text()).contains("value=\"高晓峰\"");

        Request filed = filed(guest.submit(
                "/apply/room-borrowing",
                filled(
                        page,
                        "organization",
                        "青年志愿者协会",
                        "contactName",
                        "王小明",
                        "phone",
                        "13900000001",
                        "room",
                        "R101",
                        "attendance",
                        "30",
                        "startsAt",
                        "2026-11-26",
                        "startsAt.time",
                        "14:00",
                        "endsAt",
                        "2026-11-26",
                        "endsAt.time",
                        "16:00",
                        "purpose",
                        "志愿者培训")));

        assertThat(flow.waitsFor(filed.getNumber())).containsExactly("sec1", "sec2");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWhere() {
        PageSession member = PageSession.of(http, "artsMember");
        Answer page = member.get("/apply/leave-request");

        Answer refused = member.submit(
                "/apply/leave-request",
                filled(page, but(but(LEAVE, "endsAt.time", ""), "occasionName", "长".repeat(81))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("还有 2 处要改", "href=\"#f-occasionName\"", "id=\"f-occasionName-bad\"", "最多 80 个字（现有 81 个）")
                .contains("「结束时间」还没有选几点", "长".repeat(81), "参加英语四级考试</textarea>")
                .contains("value=\"2026-11-25\"", "<option value=\"14:00\" selected=\"selected\"", "8/1000")
                .containsPattern("value=\"meeting\" checked=\"checked\"")
                .containsPattern("id=\"f-occasionName\"[^>]*autofocus");
        assertThat(hidden(refused, "-key")).isEqualTo(hidden(page, "-key"));
        assertThat(requests()).isZero();
    }

    @Test
    void showsAFieldThatAnAnswerCallsFor() {
        PageSession member = PageSession.of(http, "artsMember");
        Answer page = member.get("/apply/leave-request");
        assertThat(page.text()).doesNotContain("f-explanation");

        String[] late = but(but(LEAVE, "startsAt", "2026-11-20"), "endsAt", "2026-11-20");
        Answer refused = member.submit("/apply/leave-request", filled(page, late));
        assertThat(refused.text()).contains("请勾选「补假」并说明原因");
        String[] ticked = Arrays.copyOf(late, late.length + 2);
        ticked[late.length] = "retroactive";
        ticked[late.length + 1] = "true";
        refused = member.submit("/apply/leave-request", filled(refused, ticked));
        assertThat(refused.text()).contains("id=\"f-explanation\"", "「补假原因」不能为空");
    }

    @Test
    void checksOnlyWhatWasLeftByTheServersOwnRules() {
        String other = flow.file("artsMember", "leave-request", leave());
        PageSession member = PageSession.of(http, "artsMember");
        Answer page = member.get("/apply/leave-request");

        String[] begun = filled(page, but(but(LEAVE, "reason", ""), "occasionName", ""));
        String[] left = Arrays.copyOf(begun, begun.length + 2);
        left[begun.length] = "-left";
        left[begun.length + 1] = "startsAt,endsAt";
        Answer checked = member.submit("/apply/leave-request/check", left);

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.text()).contains("与已有请假 " + other).doesNotContain("不能为空", "<nav");
        assertThat(http.get("artsMember", "/apply/drafts").text()).contains("没有草稿");
        left[begun.length + 1] = "reason";
        assertThat(member.submit("/apply/leave-request/check", left).text())
                .contains("「请假原因」不能为空")
                .doesNotContain("与已有请假");
    }

    @Test
    void filesOnceHoweverOftenItIsSent() {
        PageSession member = PageSession.of(http, "artsMember");
        String[] form = filled(member.get("/apply/leave-request"), LEAVE);
        Request first = filed(member.submit("/apply/leave-request", form));
        flow.sendBack("artsMinister", first.getNumber(), "请写清楚");
        flow.pass(Duration.ofHours(2));

        Answer again =
                PageSession.of(http, "artsMember").submit("/apply/leave-request", but(form, "occasionName", "另一次"));

        assertThat(filed(again).getNumber()).isEqualTo(first.getNumber());
        assertThat(requests()).isEqualTo(1);
        assertThat(PageSession.location(member.get("/apply/leave-request?draft=" + form[1])))
                .contains(first.getNumber());
        assertThat(filed(PageSession.of(http, "sportsMember").submit("/apply/leave-request", form))
                        .getApplicant())
                .isEqualTo("sportsMember");
    }

    @Test
    void filesOnceInTwoTabsAtOnce() {
        PageSession member = PageSession.of(http, "artsMember");
        String[] form = filled(member.get("/apply/leave-request"), LEAVE);

        List<Answer> both = IntStream.range(0, 4)
                .parallel()
                .mapToObj(tab -> member.copy().submit("/apply/leave-request", form))
                .toList();

        assertThat(both).extracting(PageSession::location).allMatch(PageSession.location(both.get(0))::equals);
        assertThat(filed(both.get(0)).getNumber()).isEqualTo("QJ-2026-0001");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void takesTheSameFromAnotherFormForASecondClick() {
        String[] activity = {
            "activityName",
            "合唱",
            "category",
            "arts",
            "startsAt",
            "2026-12-12T14:00",
            "endsAt",
            "2026-12-12T17:00",
            "venue",
            "礼堂",
            "expectedAttendance",
            "3",
            "budget",
            "0",
            "plan",
            "唱"
        };
        PageSession member = PageSession.of(http, "artsMember");
        Answer one = member.get("/apply/activity-proposal");
        Answer other = member.get("/apply/activity-proposal");

        String first = filed(member.submit("/apply/activity-proposal", filled(one, activity)))
                .getNumber();

        assertThat(filed(member.submit("/apply/activity-proposal", filled(other, activity)))
                        .getNumber())
                .isEqualTo(first);
        flow.pass(Duration.ofMinutes(5));
        assertThat(filed(member.submit("/apply/activity-proposal", filled(other, activity)))
                        .getNumber())
                .isEqualTo(first);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void keepsADraftForItsOwnerUntilItIsFiled() {
        PageSession member = PageSession.of(http, "artsMember");
        String[] form = filled(member.get("/apply/leave-request"), but(LEAVE, "reason", ""));
        Answer kept = member.submit("/apply/leave-request/draft", form);
        assertThat(PageSession.location(kept)).isEqualTo("/apply/drafts");

        PageSession elsewhere = PageSession.of(http, "artsMember");
        assertThat(elsewhere.get("/apply").text()).contains("草稿", "部长例会");
        String place = "/apply/leave-request?draft=" + form[1];
        assertThat(elsewhere.get("/apply/drafts").text()).contains(place);
        Answer resumed = elsewhere.get(place);
        assertThat(resumed.text()).contains("value=\"部长例会\"", "已保存 11月23日 09:00");
        assertThat(hidden(resumed, "-key")).isEqualTo(form[1]);
        filed(elsewhere.submit("/apply/leave-request", filled(resumed, LEAVE)));

        assertThat(elsewhere.get("/apply/drafts").text()).contains("没有草稿");
        Answer late = member.submit("/apply/leave-request/draft", form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("这份申请已经提交，编号 QJ-2026-0001", "value=\"部长例会\"");
    }

    @Test
    void showsADraftToNobodyElse() {
        PageSession member = PageSession.of(http, "artsMember");
        String[] form = filled(member.get("/apply/leave-request"), LEAVE);
        member.submit("/apply/leave-request/draft", form);

        for (String stranger : List.of("artsMinister", "admin", "sec1")) {
            PageSession session = PageSession.of(http, stranger);
            assertThat(session.get("/apply/leave-request?draft=" + form[1]).status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(session.get("/apply/drafts").text()).doesNotContain("部长例会");
            assertThat(session.submit("/apply/drafts/" + form[1] + "/discard").status())
                    .isEqualTo(404);
        }
        assertThat(member.get("/apply/activity-proposal?draft=" + form[1]).status())
                .isEqualTo(404);
        assertThat(PageSession.location(member.submit("/apply/drafts/" + form[1] + "/discard")))
                .isEqualTo("/apply/drafts");
        assertThat(member.get("/apply/leave-request?draft=" + form[1]).status()).isEqualTo(404);
    }

    @Test
    void keepsFiftyDraftsForNinetyDays() {
        PageSession member = PageSession.of(http, "artsMember");
        Answer page = member.get("/apply/leave-request");
        String[] form = filled(page, LEAVE);
        for (int i = 0; i < Drafts.MOST; i++) {
            form[1] = UUID.randomUUID().toString();
            member.submit("/apply/leave-request/draft", form);
        }
        form[1] = UUID.randomUUID().toString();
        Answer tooMany = member.submit("/apply/leave-request/draft", form);
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.text()).contains("您已有 50 份草稿", "value=\"部长例会\"");
        Answer tooLong = member.submit("/apply/leave-request/draft", but(form, "reason", "长".repeat(30_000)));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.text()).contains("内容太长", "长".repeat(30_000));

        flow.goTo(flow.now().plusDays(91));
        assertThat(PageSession.of(http, "artsMember").get("/apply/drafts").text())
                .contains("没有草稿");
    }

    @Test
    void copiesAnOldApplicationOfOnesOwnApartFromItsTimes() {
        String old = flow.file("artsMember", "leave-request", leave());

        Answer copy = http.get("artsMember", "/apply/leave-request?copy=" + old);
        assertThat(copy.text())
                .contains("已照抄 " + old + "，请改时间", "value=\"部长例会\"", "参加英语四级考试")
                .doesNotContain("2026-11-25");
        assertThat(http.get("artsMinister", "/apply/leave-request?copy=" + old).status())
                .isEqualTo(404);
        assertThat(http.get("artsMember", "/apply/activity-proposal?copy=" + old)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void fillsInWhatTheAddressSays() {
        Answer page = http.get(
                "guest",
                "/apply/room-borrowing?room=R102&startsAt=2026-11-27T14:30&attendance=12&strange=x&contactName=%E5%BC%A0");

        assertThat(page.text())
                .containsPattern("value=\"R102\"[^>]*(selected|checked)")
                .contains(
                        "value=\"2026-11-27\"",
                        "<option value=\"14:30\" selected=\"selected\"",
                        "value=\"12\"",
                        "value=\"张\"")
                .doesNotContain("strange");
    }

    @Test
    void appliesInATrialThatIsMarked() {
        onTrial("leave-request", "memberOfArts");
        assertThat(http.get("artsMember", "/apply").text()).contains("试运行", "/apply/leave-request?trial=memberOfArts");
        assertThat(http.get("sportsMember", "/apply").text()).doesNotContain("试运行");
        assertThat(http.get("sportsMember", "/apply/leave-request?trial=memberOfArts")
                        .status())
                .isEqualTo(404);

        PageSession member = PageSession.of(http, "artsMember");
        Answer page = member.get("/apply/leave-request?trial=memberOfArts");
        Request filed = filed(member.submit("/apply/leave-request", filled(page, LEAVE)));

        assertThat(filed.getNumber()).isEqualTo("SXQJ-2026-0001");
    }

    @Test
    void keepsWhatWasTypedWhenTheFlowIsRenewedMeanwhile() {
        PageSession member = PageSession.of(http, "artsMember");
        Answer page = member.get("/apply/leave-request");
        Redesign.renamedLeave().deploy(http);

        Answer outdated = member.submit("/apply/leave-request", filled(page, LEAVE));

        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.text()).contains("这个流程更新了", "value=\"部长例会\"", "部长批准请假");
        filed(member.submit("/apply/leave-request", filled(outdated, LEAVE)));
    }

    @Test
    void saysWhoWillDecideAndWhy() {
        assertThat(ahead("artsMember", "leave-request"))
                .contains("部长审批请假", "沈若曦（文艺部部长）", "期限：2026年11月25日 09:00", "出具批件")
                .doesNotContain("视情况", "修改");
        assertThat(ahead("artsMinister", "leave-request")).contains("您是本部部长，改由主席团成员办理", "陈思远（主席）");
        assertThat(ahead("chair", "activity-proposal"))
                .contains("3 人表决", "您本人不投票")
                .doesNotContain("陈思远");
        assertThat(ahead("artsMember", "activity-proposal"))
                .containsSubsequence("主席团表决活动", "4 人表决", "出具批件", "申请人填写活动报表", "由您本人办理", "秘书处验收活动报表");
        assertThat(ahead("guest", "room-borrowing")).contains("任一人即可：许知夏（秘书长）、何雨桐（秘书处干事）");
    }

    @Test
    void saysAlsoOfARedrawnFlowWhoWillDecide() {
        Redesign.leaveWithSecretariat().deploy(http);

        assertThat(ahead("artsMember", "leave-request"))
                .containsSubsequence("部长审批请假", "秘书处备案请假", "许知夏", "出具批件")
                .doesNotContain("视情况");
    }

    private String ahead(String person, String of) {
        return Pattern.compile("<section class=\"card ahead\".*?</section>", Pattern.DOTALL)
                .matcher(http.get(person, "/apply/" + of).text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesWhatIsNotOnesOwnToStart() {
        assertThat(http.get("guest", "/apply/leave-request").status()).isEqualTo(404);
        PageSession guest = PageSession.of(http, "guest");
        assertThat(guest.submit("/apply/leave-request", LEAVE).status()).isEqualTo(404);
        assertThat(guest.submit("/apply/leave-request/check", LEAVE).status()).isEqualTo(404);
        assertThat(guest.submitWithToken("x", "/apply/room-borrowing", LEAVE).status())
                .isEqualTo(403);
    }
}
