package huiqian.notification;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import huiqian.approval.ledger.Status;
import huiqian.member.Post;
import huiqian.notification.choice.Choices;
import huiqian.notification.choice.MailMode;
import huiqian.notification.digest.Digest;
import huiqian.notification.mail.MailSettings;
import huiqian.notification.outbox.Delivery;
import huiqian.notification.outbox.Outbox;
import huiqian.notification.outbox.Sending;
import huiqian.notification.robot.RobotKind;
import huiqian.support.Fixtures;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people hear by mail, through a mail server that takes it, or does not. */
@WholeApplication
class MailStoryTests extends FlowStory {

    private static final String LINK = "http://localhost:8080/requests/";

    @Autowired
    Choices choices;

    @Autowired
    MailSettings settings;

    @Autowired
    Sending sending;

    @Autowired
    Outbox outbox;

    @Autowired
    Digest digest;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void openThePost() {
        post.start();
        settings.set(
                new MailSettings.Wish("127.0.0.1", post.getSmtp().getPort(), "", "", "huiqian@union.example.edu.cn"));
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    private void wants(String person, MailMode mode) {
        choices.choose(person, new Choices.Wish(mode, person + "@stu.example.edu.cn", false, RobotKind.WECOM, "", ""));
    }

    private List<MimeMessage> mailTo(String person) {
        return Stream.of(post.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(person + "@stu.example.edu.cn"))
                .toList();
    }

    private static String recipient(Message mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private void at(String moment) {
        flow.goTo(LocalDateTime.parse(moment));
    }

    @Test
    void saysWhatHappenedAndLeadsToIt() throws MessagingException {
        wants("artsMinister", MailMode.EACH);
        wants("artsMember", MailMode.EACH);
        String number = flow.file("artsMember", "leave-request", leave());
        sending.sendDue();

        MimeMessage asked = mailTo("artsMinister").get(0);
        assertThat(asked.getSubject()).startsWith("【会签】「部长例会」（" + number + "）的「部长审批请假」等待您处理");
        assertThat(asked.getFrom()[0].toString()).isEqualTo("huiqian@union.example.edu.cn");
        assertThat(asked.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(asked)).contains("等待您处理", "\n" + LINK + number + "\n", roster.nameOf("artsMinister") + "，您好");

        flow.approve("artsMinister", number);
        sending.sendDue();
        assertThat(mailTo("artsMember")).singleElement().satisfies(told -> assertThat(text(told))
                .contains("已通过", LINK + number));
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void writesToNobodyWhoHasNotAskedForIt() {
        flow.file("artsMember", "leave-request", leave());
        sending.sendDue();

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(count("hq_delivery")).isZero();
    }

    @Test
    void losesNothingAndDelaysNoDecisionWhileThePostIsShutForAnHour() {
        wants("artsMinister", MailMode.EACH);
        wants("artsMember", MailMode.EACH);
        post.stop();
        String number = flow.file("artsMember", "leave-request", leave());
        assertThat(sending.sendDue()).isZero();
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        for (int minute = 0; minute < 60; minute += 5) {
            sending.sendDue();
            flow.pass(Duration.ofMinutes(5));
        }
        assertThat(outbox.inTrouble()).isNotEmpty().allSatisfy(late -> assertThat(late.getReason())
                .isEqualTo("连不上邮件服务器，或它没有及时回答"));

        openAgain();
        flow.pass(Duration.ofHours(1));
        sending.sendDue();

        assertThat(mailTo("artsMember")).hasSize(1);
        assertThat(outbox.inTrouble()).isEmpty();
        sending.sendDue();
        assertThat(mailTo("artsMember")).hasSize(1);
    }

    /** The decided step's notice is settled: nobody is called to what is done. The outcome's still goes. */
    private void openAgain() {
        post.start();
        settings.set(
                new MailSettings.Wish("127.0.0.1", post.getSmtp().getPort(), "", "", "huiqian@union.example.edu.cn"));
    }

    @Test
    void givesUpAfterTwoDaysAndTriesAnewWhenTold() {
        wants("artsMinister", MailMode.EACH);
        post.stop();
        flow.file("artsMember", "leave-request", leave());
        for (int hour = 0; hour < 60; hour++) {
            sending.sendDue();
            flow.pass(Duration.ofHours(1));
        }
        Delivery lost = outbox.inTrouble().stream()
                .filter(late -> late.getState() == Delivery.State.FAILED)
                .findFirst()
                .orElseThrow();

        openAgain();
        at("2026-11-25T21:30");
        sending.sendDue();
        int before = mailTo("artsMinister").size();
        outbox.retry(lost.getId());
        sending.sendDue();
        assertThat(mailTo("artsMinister")).hasSize(before + 1);
        assertThat(outbox.inTrouble()).extracting(Delivery::getId).doesNotContain(lost.getId());
    }

    @Test
    void twoNodesSendEachOnce() throws Exception {
        List<String> presidium = List.of("chair", "vice1", "vice2", "sec1");
        presidium.forEach(person -> wants(person, MailMode.EACH));
        wants("artsMinister", MailMode.EACH);
        for (int day = 0; day < 5; day++)
            flow.file(
                    "artsMember",
                    "leave-request",
                    Fixtures.with(
                            leave(),
                            "startsAt",
                            "2026-12-0%dT14:00".formatted(day + 1),
                            "endsAt",
                            "2026-12-0%dT15:00".formatted(day + 1)));
        int due = count("hq_delivery");
        assertThat(due).isGreaterThanOrEqualTo(5);

        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> node = () -> {
            together.await();
            return sending.sendDue();
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            int sent = 0;
            for (Future<Integer> each : nodes.invokeAll(List.of(node, node))) sent += each.get();
            assertThat(sent).isEqualTo(due);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(post.getReceivedMessages()).hasSize(due);
    }

    @Test
    void anotherNodeSendsWhatADyingOneHadTaken() {
        wants("artsMinister", MailMode.EACH);
        flow.file("artsMember", "leave-request", leave());
        jdbc.update("update hq_delivery set claimed_by = 'dead', claimed_until = dateadd('minute', 5, due_at)");

        assertThat(sending.sendDue()).isZero();
        flow.pass(Duration.ofMinutes(5));
        assertThat(sending.sendDue()).isEqualTo(1);
    }

    @Test
    void keepsTheNightQuiet() {
        wants("artsMinister", MailMode.EACH);
        at("2026-11-23T22:30");
        flow.file("artsMember", "leave-request", leave());
        sending.sendDue();
        at("2026-11-24T06:59");
        sending.sendDue();
        assertThat(post.getReceivedMessages()).isEmpty();

        at("2026-11-24T07:00");
        sending.sendDue();
        assertThat(mailTo("artsMinister")).hasSize(1);
    }

    @Test
    void doesNotCallToWhatIsDone() {
        wants("artsMinister", MailMode.EACH);
        at("2026-11-23T22:30");
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);

        at("2026-11-24T07:00");
        sending.sendDue();
        assertThat(mailTo("artsMinister")).isEmpty();
    }

    @Test
    void sumsUpAtEightForThoseWhoWantThat() {
        wants("artsMinister", MailMode.DAILY);
        wants("chair", MailMode.DAILY);
        String number = flow.file("artsMember", "leave-request", leave());
        morning();
        assertThat(post.getReceivedMessages()).as("on the day of the choice").isEmpty();

        at("2026-11-24T07:59");
        morning();
        assertThat(post.getReceivedMessages()).isEmpty();
        at("2026-11-24T08:00");
        morning();
        morning();
        assertThat(mailTo("chair")).as("nothing waits").isEmpty();
        assertThat(mailTo("artsMinister")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("【会签】您有 1 件待办");
            assertThat(text(mail)).contains("· 「部长例会」（" + number + "）的「部长审批请假」，申请人：", "/notices");
        });

        at("2026-11-25T13:00");
        morning();
        assertThat(mailTo("artsMinister")).as("made up for").hasSize(2);
    }

    private void morning() {
        digest.due().forEach(digest::write);
        sending.sendDue();
    }

    @Test
    void writesNoHeadersThatPeopleTyped() {
        wants("artsMinister", MailMode.EACH);
        flow.file("artsMember", "leave-request", Fixtures.with(leave(), "occasionName", "Bcc: all@example.cn"));
        sending.sendDue();

        String head = GreenMailUtil.getHeaders(mailTo("artsMinister").get(0));
        assertThat(head.lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsWhoStandsInAndWhoComesAfterWhatWaits() {
        wants("vice1", MailMode.EACH);
        flow.file("artsMember", "asset-scrapping", Fixtures.scrapping("XS-0001"));
        whileVacant("chair", Post.CHAIR, () -> {
            assertThat(told("vice1")).containsExactly("您现担任主席（代），有 1 件待办等您处理");
            sending.sendDue();
            assertThat(mailTo("vice1")).hasSize(1);
        });

        assertThat(told("chair")).containsExactly("您现担任主席，有 1 件待办等您处理");
        assertThat(told("vice1")).as("it has gone back").isEmpty();
    }
}
