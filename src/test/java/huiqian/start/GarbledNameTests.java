package huiqian.start;

import static huiqian.start.FailedStart.failsToStart;
import static huiqian.start.FailedStart.saysInTwoLines;

import huiqian.support.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is on the screen of whoever gave the union a name that arrives garbled. */
@Tag("own-jvm")
@ExtendWith(OutputCaptureExtension.class)
class GarbledNameTests {

    @TempDir
    Path folder;

    @Test
    void saysThatTheUnionsNameIsGarbled(CapturedOutput screen) throws IOException {
        failsToStart(DataFolder.in(folder), "--huiqian.union.name=\uFFFD\uFFFD\uFFFD");

        saysInTwoLines(screen, "印不出来", "处理办法：请在启动命令前设 LANG=C.UTF-8");
    }
}
