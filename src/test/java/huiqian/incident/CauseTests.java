package huiqian.incident;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.shared.Refusal;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLTimeoutException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class CauseTests {

    @Test
    void letsARefusalSpeakForItself() {
        Refusal refusal = Refusal.conflict("申请 QJ-2026-0001 已有结果：未通过");

        Cause cause = Cause.of(new ProcessEngineException("Error while evaluating expression", refusal));

        assertThat(cause.reason()).isEqualTo("申请 QJ-2026-0001 已有结果：未通过");
        assertThat(cause.remedy()).startsWith("请先解决");
    }

    @Test
    void tellsTheDatabaseByWhateverClassItFailsWith() {
        assertThat(Cause.of(new RuntimeException(new SQLTimeoutException("canceling")))
                        .reason())
                .isEqualTo("数据库读写失败");
        assertThat(Cause.of(new CannotAcquireLockException("deadlock detected")).reason())
                .isEqualTo("数据库读写失败");
    }

    @Test
    void tellsAPdfByWhereItWasBeingMade() {
        IllegalArgumentException glyph = new IllegalArgumentException("No glyph for U+1F600");
        glyph.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.apache.pdfbox.pdmodel.font.PDFont", "encode", "PDFont.java", 1),
            new StackTraceElement("huiqian.record.Canvas", "text", "Canvas.java", 2)
        });

        assertThat(Cause.of(new ProcessEngineException(glyph)).reason()).isEqualTo("PDF 文件没有生成出来");
    }

    @Test
    void tellsNetworkAndFiles() {
        assertThat(Cause.of(new UncheckedIOException(new ConnectException("refused")))
                        .reason())
                .isEqualTo("读写文件或连接网络失败");
    }

    @Test
    void callsTheRestAnInternalError() {
        Cause cause = Cause.of(new NullPointerException("Cannot invoke \"String.length()\""));

        assertThat(cause.reason()).isEqualTo("系统内部错误");
        assertThat(cause.remedy()).contains("错误详情");
    }

    @Test
    void doesNotGoInCircles() {
        RuntimeException first = new RuntimeException("a");
        first.initCause(new RuntimeException("b", first));

        assertThat(Cause.of(first).reason()).isEqualTo("系统内部错误");
    }
}
