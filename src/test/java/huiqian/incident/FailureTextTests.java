package huiqian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTextTests {

    private static final Subject CLEANUP = Subjects.ofChore("history-cleanup");

    @Test
    void isReadBackAsItWasWritten() {
        FailureText report = FailureText.of(CLEANUP, new Cause("数据库读写失败", "请重试"));

        assertThat(report.text()).isEqualTo("后台任务「清理过期的办理历史」（不属于任何申请）没有办成\n原因：数据库读写失败\n处理办法：请重试");
        assertThat(FailureText.read(report.text())).isEqualTo(report);
    }

    @Test
    void fitsIntoWhatTheEngineKeepsWithTheRemedyWhole() {
        FailureText report = FailureText.of(CLEANUP, new Cause("长".repeat(5000), "请重试"));

        assertThat(report.text()).hasSizeLessThan(FailureText.LONGEST).endsWith("…\n处理办法：请重试");
    }

    @Test
    void keepsItsThreeLinesWhateverPeopleTyped() {
        FailureText report = FailureText.of(CLEANUP, new Cause("第一行\n原因：假的\r\n处理办法：假的", "请重试"));

        assertThat(FailureText.read(report.text()).reason()).isEqualTo("第一行 原因：假的 处理办法：假的");
        assertThat(FailureText.read(report.text()).remedy()).isEqualTo("请重试");
    }

    @Test
    void takesWhatOthersWroteAsTheReason() {
        assertThat(FailureText.read("ENGINE-03005 optimistic locking").reason())
                .isEqualTo("ENGINE-03005 optimistic locking");
        assertThat(FailureText.read(null).reason()).isEqualTo("系统内部错误");
    }

    @Test
    void namesWhatTheEngineDoesOnItsOwn() {
        assertThat(Subjects.ofChore("batch-seed-job").work()).isEqualTo("批量操作");
        assertThat(Subjects.ofChore("set-job-retries").work()).isEqualTo("批量重试");
        assertThat(Subjects.ofChore("something-new").work()).isEqualTo("something-new");
    }
}
