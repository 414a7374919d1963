package huiqian.notification;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.notification.RobotServer.Posted;
import huiqian.notification.choice.Choices;
import huiqian.notification.choice.MailMode;
import huiqian.notification.outbox.Outbox;
import huiqian.notification.outbox.Sending;
import huiqian.notification.robot.GroupRobots;
import huiqian.notification.robot.RobotKind;
import huiqian.support.Fixtures;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people hear through robots, which a server on this machine stands in for. */
@WholeApplication
class RobotStoryTests extends FlowStory {

    @Autowired
    Choices choices;

    @Autowired
    GroupRobots groups;

    @Autowired
    Sending sending;

    @Autowired
    Outbox outbox;

    private final RobotServer server = new RobotServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private void has(String person, RobotKind kind, String secret) {
        choices.choose(
                person, new Choices.Wish(MailMode.OFF, "", true, kind, server.address("/own?key=" + person), secret));
    }

    private void group(String name, RobotKind kind, String... flows) {
        groups.add(new GroupRobots.Wish(name, kind, server.address("/" + name), "", List.of(flows)));
    }

    @Test
    void saysToAPersonWhatWaits() {
        has("artsMinister", RobotKind.WECOM, "");
        String number = flow.file("artsMember", "leave-request", leave());
        sending.sendDue();

        assertThat(server.posted()).singleElement().satisfies(said -> {
            assertThat(said.path()).isEqualTo("/own");
            assertThat(said.query()).isEqualTo("key=artsMinister");
            assertThat(said.body()).contains("等待您处理", "http://localhost:8080/requests/" + number);
        });
    }

    @Test
    void signsAtTheTimeOfSending() {
        has("artsMinister", RobotKind.DINGTALK, "SECdemo0123456789");
        flow.file("artsMember", "leave-request", leave());
        flow.pass(Duration.ofMinutes(7));
        sending.sendDue();

        long now = flow.now().atZone(huiqian.shared.UnionTime.ZONE).toInstant().toEpochMilli();
        assertThat(server.posted().get(0).query()).startsWith("key=artsMinister&timestamp=" + now + "&sign=");
    }

    @Test
    void tellsAGroupOnceWhateverTheNumberOfVoters() {
        group("all", RobotKind.FEISHU);
        group("leaves", RobotKind.WECOM, "leave-request");
        String number = flow.file("artsMember", "activity-proposal", Fixtures.activity());
        sending.sendDue();
        sending.sendDue();

        assertThat(server.posted()).singleElement().satisfies(said -> {
            assertThat(said.path()).isEqualTo("/all");
            assertThat(said.body()).contains("活动申请", number, "等待处理").doesNotContain("您");
        });

        flow.file("artsMember", "leave-request", leave());
        sending.sendDue();
        assertThat(server.posted()).extracting(Posted::path).containsExactlyInAnyOrder("/all", "/all", "/leaves");
    }

    @Test
    void triesAgainWhenTheRobotSaysNo() {
        has("artsMinister", RobotKind.WECOM, "");
        flow.file("artsMember", "leave-request", leave());
        server.answer(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        assertThat(sending.sendDue()).isZero();
        assertThat(outbox.inTrouble()).singleElement().satisfies(late -> assertThat(late.getReason())
                .isEqualTo("企业微信机器人拒绝：45009 api freq out of limit"));

        server.answer(200, "{\"errcode\":0}");
        assertThat(sending.sendDue()).as("before the pause is over").isZero();
        flow.pass(Duration.ofMinutes(1));
        assertThat(sending.sendDue()).isEqualTo(1);
        assertThat(outbox.inTrouble()).isEmpty();
    }

    @Test
    void takesNoOtherAnswerForAYes() {
        has("artsMinister", RobotKind.FEISHU, "");
        flow.file("artsMember", "leave-request", leave());
        for (String answer : List.of(
                "",
                "<html>ok</html>",
                "{}",
                "{\"code\":\"0\"}",
                "{\"code\":19021,\"msg\":\"sign\"}",
                "x".repeat(100_000))) {
            server.answer(200, answer);
            assertThat(sending.sendDue()).as(answer).isZero();
            flow.pass(Duration.ofHours(1));
        }
        server.answer(302, "{\"code\":0}");
        assertThat(sending.sendDue()).isZero();
        assertThat(server.posted()).extracting(Posted::path).doesNotContain("/elsewhere");
    }

    @Test
    void losesNothingWhileTheServerIsDownForAnHour() {
        has("artsMinister", RobotKind.WECOM, "");
        server.close();
        String number = flow.file("artsMember", "leave-request", leave());
        for (int minute = 0; minute < 60; minute += 10) {
            assertThat(sending.sendDue()).isZero();
            flow.pass(Duration.ofMinutes(10));
        }
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");

        try (RobotServer again = new RobotServer()) {
            choices.choose(
                    "artsMinister",
                    new Choices.Wish(MailMode.OFF, "", true, RobotKind.WECOM, again.address("/own"), ""));
            flow.pass(Duration.ofHours(1));
            sending.sendDue();
            assertThat(again.posted()).hasSize(1);
        }
    }

    @Test
    void keepsAddressesAndSecretsSealed() {
        has("artsMinister", RobotKind.DINGTALK, "SECdemo0123456789");
        group("all", RobotKind.FEISHU);

        assertThat(row("select robot_address, robot_secret from hq_notice_choice")
                        .values())
                .allSatisfy(kept -> assertThat(kept.toString()).doesNotContain("127.0.0.1", "SECdemo"));
        assertThat(row("select address from hq_group_robot").values())
                .allSatisfy(kept -> assertThat(kept.toString()).doesNotContain("127.0.0.1"));
    }

    @Test
    void saysNothingThroughARobotThatIsGone() {
        group("all", RobotKind.FEISHU);
        flow.file("artsMember", "leave-request", leave());
        groups.remove(groups.all().get(0).id());
        sending.sendDue();

        assertThat(server.posted()).as("the robot is gone").isEmpty();
        assertThat(outbox.inTrouble()).isEmpty();
    }
}
