package huiqian.notification.pages;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.notification.Notice;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a person's notices and of how they want to be told. */
@WholeApplication
class NoticePagesHttpTests extends FlowStory {

    @Autowired
    Http http;

    @Test
    void showsUnreadFirstAndLeadsToTheRequest() {
        String number = flow.file("artsMember", "leave-request", leave());
        PageSession minister = PageSession.of(http, "artsMinister");

        String page = minister.get("/notices").text();
        assertThat(page)
                .contains("未读（1）", "已读（0）", "等待您处理", "href=\"/requests/" + number + "\"")
                .containsSubsequence("未读", "等待您处理", "已读");
        assertThat(notices.unreadCount("artsMinister")).isEqualTo(1);

        Notice notice = notices.unread("artsMinister").get(0);
        minister.submit("/notices/read", "id", String.valueOf(notice.getId()));
        assertThat(minister.get("/notices").text()).contains("未读（0）", "已读（1）", number);
        assertThat(notices.unreadCount("artsMinister")).isZero();
    }

    @Test
    void marksAllThatWasShownAndNothingLater() {
        flow.file("artsMember", "leave-request", leave());
        long seen = notices.unread("artsMinister").get(0).getId();
        PageSession minister = PageSession.of(http, "artsMinister");
        assertThat(minister.get("/notices").text()).contains("name=\"upTo\" value=\"" + seen + "\"");
        var later =
                huiqian.support.Fixtures.with(leave(), "startsAt", "2026-12-01T14:00", "endsAt", "2026-12-01T16:00");
        flow.file("artsMember", "leave-request", later);

        minister.submit("/notices/read", "upTo", String.valueOf(seen));
        assertThat(notices.unread("artsMinister")).singleElement().satisfies(left -> assertThat(left.getId())
                .isGreaterThan(seen));
    }

    @Test
    void leavesOtherPeoplesNoticesAlone() {
        flow.file("artsMember", "leave-request", leave());
        Notice notice = notices.unread("artsMinister").get(0);
        PageSession other = PageSession.of(http, "sportsMinister");

        other.submit("/notices/read", "id", String.valueOf(notice.getId()));
        other.submit("/notices/read", "upTo", String.valueOf(Long.MAX_VALUE));
        assertThat(other.get("/notices").text()).doesNotContain("部长例会");
        assertThat(notices.unreadCount("artsMinister")).isEqualTo(1);
    }

    @Test
    void writesMarkupAsText() {
        flow.file("artsMember", "leave-request", huiqian.support.Fixtures.with(leave(), "occasionName", "<b>例会</b>"));

        assertThat(http.get("artsMinister", "/notices").text())
                .contains("&lt;b&gt;例会")
                .doesNotContain("<b>例会");
    }

    @Test
    void keepsWhatSomebodyChose() {
        PageSession member = PageSession.of(http, "artsMember");
        assertThat(member.get("/me/notices").text()).contains("22:00 到次日 07:00", "还没有设置");

        Answer chosen = member.submit(
                "/me/notices",
                "mail",
                "DAILY",
                "mailAddress",
                " li@stu.example.edu.cn ",
                "robotOn",
                "true",
                "robotKind",
                "FEISHU",
                "robotAddress",
                "http://127.0.0.1:9/hook/0123456789abcdef",
                "robotSecret",
                "s3cret-word");
        assertThat(PageSession.location(chosen)).endsWith("/me/notices?done");
        String page = member.get("/me/notices?done").text();
        assertThat(page)
                .contains("已保存", "value=\"li@stu.example.edu.cn\"", "127.0.0.1/…cdef")
                .doesNotContain("s3cret", "0123456789");

        member.submit(
                "/me/notices",
                "mail",
                "EACH",
                "mailAddress",
                "li@stu.example.edu.cn",
                "robotOn",
                "true",
                "robotKind",
                "FEISHU",
                "robotAddress",
                "",
                "robotSecret",
                "");
        assertThat(member.get("/me/notices").text()).contains("127.0.0.1/…cdef");
        assertThat(http.get("artsMinister", "/me/notices").text()).doesNotContain("li@stu", "cdef");
    }

    @Test
    void refusesInChineseWhatCannotBe() {
        PageSession member = PageSession.of(http, "artsMember");

        Answer none = member.submit("/me/notices", "mail", "EACH", "mailAddress", "");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.text()).contains("要收邮件，请填写邮箱地址");
        Answer two = member.submit("/me/notices", "mail", "EACH", "mailAddress", "a@example.cn\r\nBcc: b@example.cn");
        assertThat(two.status()).isEqualTo(400);
        Answer bad = member.submit("/me/notices", "mail", "EACH", "mailAddress", "<script>@x");
        assertThat(bad.text()).contains("邮箱地址「&lt;script&gt;@x」不正确").doesNotContain("<script>@x");
        Answer odd = member.submit("/me/notices", "mail", "SOMETIMES");
        assertThat(odd.status()).isEqualTo(400);
        Answer file = member.submit("/me/notices", "robotOn", "true", "robotAddress", "file:///etc/passwd");
        assertThat(file.status()).isEqualTo(400);
        assertThat(count("hq_notice_choice")).isZero();
    }
}
