package huiqian.notification.pages;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import huiqian.notification.RobotServer;
import huiqian.notification.outbox.Sending;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators set up so that people hear outside the browser. */
@WholeApplication
class SettingsHttpTests extends FlowStory {

    private static final String PAGE = "/admin/settings/notifications";

    @Autowired
    Http http;

    @Autowired
    Sending sending;

    @Test
    void isForAdministratorsAlone() {
        for (String person : List.of("artsMember", "chair", "sec1", "advisor", "guest")) {
            assertThat(http.get(person, PAGE).status()).as(person).isEqualTo(403);
            PageSession session = PageSession.of(http, person);
            for (String deed :
                    List.of("/mail", "/mail/removal", "/mail/test", "/robots", "/robots/1/test", "/deliveries/1/retry"))
                assertThat(session.submit(PAGE + deed).status())
                        .as(person + deed)
                        .isEqualTo(403);
        }
        assertThat(http.get("admin", PAGE).text()).contains("没有，一切正常", "这个网址只在服务器上打得开");
    }

    @Test
    void setsTheMailServerAndTriesIt() throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.setUser("office@union.example.edu.cn", "office", "pass-word-1");
        post.start();
        try {
            PageSession admin = PageSession.of(http, "admin");
            Answer untried = admin.submit(PAGE + "/mail/test", "address", "a@example.cn");
            assertThat(untried.text()).contains("测试邮件没有发出：还没有设置邮件服务器");

            String port = String.valueOf(post.getSmtp().getPort());
            Answer wrong = set(admin, port, "wrong");
            assertThat(PageSession.location(wrong)).endsWith(PAGE + "?done=saved");
            set(admin, port, "pass-word-1");
            String page = admin.get(PAGE).text();
            assertThat(page).contains("value=\"127.0.0.1\"", "已设置，不改就留空").doesNotContain("pass-word-1");
            assertThat(row("select password from hq_mail_server").values())
                    .allSatisfy(kept -> assertThat(kept.toString()).doesNotContain("pass-word-1"));

            Answer tried = admin.submit(PAGE + "/mail/test", "address", "a@example.cn");
            assertThat(tried.status()).isEqualTo(200);
            assertThat(tried.text()).contains("测试邮件已交给邮件服务器，请到 a@example.cn 查收");
            assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("【会签】测试邮件");
        } finally {
            post.stop();
        }
        PageSession admin = PageSession.of(http, "admin");
        Answer shut = admin.submit(PAGE + "/mail/test", "address", "a@example.cn");
        assertThat(shut.status()).isEqualTo(400);
        assertThat(shut.text()).contains("连不上邮件服务器");
        assertThat(admin.submit(PAGE + "/mail/removal").status()).isEqualTo(302);
        assertThat(count("hq_mail_server")).isZero();
    }

    private static Answer set(PageSession admin, String port, String password) {
        return admin.submit(
                PAGE + "/mail",
                "host",
                "127.0.0.1",
                "port",
                port,
                "account",
                "office",
                "password",
                password,
                "sender",
                "office@union.example.edu.cn");
    }

    @Test
    void handsAPasswordToNoOtherServer() {
        PageSession admin = PageSession.of(http, "admin");
        set(admin, "2525", "pass-word-1");

        Answer moved = admin.submit(
                PAGE + "/mail",
                "host",
                "evil.example",
                "port",
                "465",
                "account",
                "office",
                "password",
                "",
                "sender",
                "office@union.example.edu.cn");
        assertThat(moved.status()).isEqualTo(400);
        assertThat(moved.text()).contains("请填写密码", "value=\"evil.example\"");
        assertThat(set(admin, "587", "").status()).isEqualTo(302);
    }

    @Test
    void refusesInChineseWhatCannotBe() {
        PageSession admin = PageSession.of(http, "admin");
        Answer port =
                admin.submit(PAGE + "/mail", "host", "smtp.example.cn", "port", "99999", "sender", "a@example.cn");
        assertThat(port.status()).isEqualTo(400);
        assertThat(port.text()).contains("端口应当在 1 和 65535 之间");
        Answer host =
                admin.submit(PAGE + "/mail", "host", "smtp.example.cn\r\nx", "port", "25", "sender", "a@example.cn");
        assertThat(host.status()).isEqualTo(400);
        Answer sender = admin.submit(PAGE + "/mail", "host", "smtp.example.cn", "port", "25", "sender", "学生会");
        assertThat(sender.text()).contains("邮箱地址「学生会」不正确");
        Answer kind = admin.submit(PAGE + "/robots", "name", "群", "kind", "QQ", "address", "https://203.0.113.7/x");
        assertThat(kind.status()).isEqualTo(400);
        Answer flows = admin.submit(
                PAGE + "/robots", "name", "群", "kind", "WECOM", "address", "https://203.0.113.7/x", "flows", "a%,b");
        assertThat(flows.text()).contains("流程代码由字母");
        assertThat(count("hq_group_robot")).isZero();
    }

    @Test
    void addsARobotTriesItAndRemovesIt() {
        try (RobotServer server = new RobotServer()) {
            PageSession admin = PageSession.of(http, "admin");
            Answer added = admin.submit(
                    PAGE + "/robots",
                    "name",
                    "秘书处群",
                    "kind",
                    "FEISHU",
                    "address",
                    server.address("/hook/0123456789abcdef"),
                    "secret",
                    "s3cret-word",
                    "flows",
                    "leave-request，room-borrowing");
            assertThat(PageSession.location(added)).endsWith("?done=saved");
            String page = admin.get(PAGE).text();
            assertThat(page)
                    .contains("秘书处群", "飞书", "127.0.0.1/…cdef", "leave-request、room-borrowing")
                    .doesNotContain("s3cret", "0123456789");
            assertThat(lastChange()).contains("群机器人 添加「秘书处群」").doesNotContain("hook");

            String path = PAGE + "/robots/" + first(page, "robots/(\\d+)/test");
            assertThat(admin.submit(path + "/test").text()).contains("测试消息已送到");
            assertThat(server.posted().get(0).body()).contains("\"sign\"", "测试消息");
            server.answer(200, "{\"code\":19021,\"msg\":\"sign match fail\"}");
            Answer refused = admin.submit(path + "/test");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("测试消息没有送到：飞书机器人拒绝：19021 sign match fail");

            assertThat(admin.submit(path + "/removal").status()).isEqualTo(302);
            assertThat(admin.submit(path + "/removal").status()).isEqualTo(404);
        }
    }

    private String lastChange() {
        return jdbc.queryForObject(
                "select concat(subject, ' ', detail) from hq_audit where kind = 'SETTINGS_CHANGED' order by id desc limit 1",
                String.class);
    }

    @Test
    void listsWhatDidNotArriveAndTriesItAnew() {
        try (RobotServer server = new RobotServer()) {
            PageSession admin = PageSession.of(http, "admin");
            admin.submit(PAGE + "/robots", "name", "群", "kind", "WECOM", "address", server.address("/x"));
            server.answer(500, "no");
            String number = flow.file("artsMember", "leave-request", leave());
            sending.sendDue();

            String page = admin.get(PAGE).text();
            assertThat(page)
                    .contains(number, "企业微信机器人返回 HTTP 500", "1 次", "群机器人")
                    .doesNotContain("一切正常");
            server.answer(200, "{\"errcode\":0}");
            String retry = PAGE + "/deliveries/" + first(page, "deliveries/(\\d+)/retry") + "/retry";
            assertThat(PageSession.location(admin.submit(retry))).endsWith("?done=retried");
            assertThat(sending.sendDue()).isEqualTo(1);
            assertThat(admin.get(PAGE).text()).contains("没有，一切正常");
            assertThat(admin.submit(retry).status()).isEqualTo(409);
        }
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
