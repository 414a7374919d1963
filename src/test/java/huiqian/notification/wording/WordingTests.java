package huiqian.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    private final Wording wording = new Wording("示例大学学生会", new Links("https://hq.example.edu.cn/"));

    @Test
    void saysWhatHappenedAndWhereToGo() {
        assertThat(wording.mail("周慧", "「部长例会」（QJ-2026-0001）的「部长审批」等待您处理", "/requests/QJ-2026-0001"))
                .startsWith("周慧，您好：\n\n「部长例会」（QJ-2026-0001）的「部长审批」等待您处理\n")
                .contains("\nhttps://hq.example.edu.cn/requests/QJ-2026-0001\n", "示例大学学生会", "/me/notices");
        assertThat(wording.chat("「部长例会」等待处理", "/requests/QJ-2026-0001"))
                .isEqualTo("【会签】「部长例会」等待处理\nhttps://hq.example.edu.cn/requests/QJ-2026-0001");
    }

    @Test
    void writesASubjectOfOneShortLine() {
        assertThat(wording.subject("您有 2 件待办\n· 一\n· 二")).isEqualTo("【会签】您有 2 件待办");
        assertThat(wording.subject("标题\u0000\u000bBcc: x")).isEqualTo("【会签】标题 Bcc: x");
        assertThat(wording.subject("标题\tBcc: x")).isEqualTo("【会签】标题 Bcc: x");
        assertThat(wording.subject("𠮷".repeat(100))).isEqualTo("【会签】" + "𠮷".repeat(80) + "…");
    }

    @Test
    void leadsToTheNoticesWhereThereIsNoRequest() {
        assertThat(Links.path("")).isEqualTo("/notices");
    }

    @Test
    void knowsALinkThatLeadsNobodyHere() {
        assertThat(new Links("http://localhost:8080").leadHere()).isFalse();
        assertThat(new Links("https://hq.example.edu.cn").leadHere()).isTrue();
    }
}
