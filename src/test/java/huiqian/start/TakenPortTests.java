package huiqian.start;

import static huiqian.start.FailedStart.failsToStart;
import static huiqian.start.FailedStart.saysInTwoLines;

import huiqian.support.DataFolder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is on the screen of whoever starts the platform where another program listens. */
@Tag("own-jvm")
@ExtendWith(OutputCaptureExtension.class)
class TakenPortTests {

    @TempDir
    Path folder;

    @Test
    void saysThatThePortIsTaken(CapturedOutput screen) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            failsToStart(
                    DataFolder.in(folder),
                    "--chosen.port=" + taken.getLocalPort(),
                    "--huiqian.admin.password=first-of-all-2026");

            saysInTwoLines(screen, "启动失败：端口 %d 已被别的程序占用".formatted(taken.getLocalPort()), "处理办法：请先停掉占用端口的程序");
        }
    }
}
