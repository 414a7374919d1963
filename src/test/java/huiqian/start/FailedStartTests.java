package huiqian.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.HuiqianApplication;
import huiqian.support.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.StringUtils;

/** What is on the screen of whoever starts the platform on a database file that cannot be opened. */
@Tag("own-jvm")
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"by-h2-1.4.200", "by-a-later-format"})
    void saysThatAnotherVersionWroteTheFileAndLeavesItAlone(String written, CapturedOutput screen) throws IOException {
        DataFolder data = DataFolder.holding(written, folder);
        byte[] before = Files.readAllBytes(data.file());

        failsToStart(data);

        saysInTwoLines(screen, "启动失败：数据库文件 %s 的格式这个版本读不了".formatted(data.file()), "处理办法：文件没有改动过。请用原来的程序版本启动");
        assertThat(data.file()).hasBinaryContent(before);
    }

    @Test
    void saysThatTheFileIsDamaged(CapturedOutput screen) throws IOException {
        DataFolder data = DataFolder.in(folder);
        Files.write(data.file(), "不是数据库".repeat(4000).getBytes());

        failsToStart(data);

        saysInTwoLines(screen, "启动失败：数据库文件 %s 已经损坏".formatted(data.file()), "处理办法：请先把整个数据目录另外复制一份");
    }

    @Test
    void saysThatTheFileCannotBeReached(CapturedOutput screen) throws IOException {
        DataFolder data = DataFolder.in(folder);
        Files.createDirectory(data.file());

        failsToStart(data);

        saysInTwoLines(screen, "启动失败：数据库文件 %s 不能读写".formatted(data.file()), "处理办法：请检查它是不是一个文件");
    }

    @Test
    void saysThatTheFileHasAnotherPassword(CapturedOutput screen) throws IOException {
        DataFolder data = DataFolder.holding("huiqian-by-h2-2.5.252", folder);

        failsToStart(data, "--spring.datasource.password=guessed");

        saysInTwoLines(
                screen, "启动失败：数据库文件 %s 要用另一个用户名或密码打开".formatted(data.file()), "处理办法：请检查设置 SPRING_DATASOURCE_USERNAME");
    }

    private static void failsToStart(DataFolder data, String... more) {
        String[] arguments = {"--server.port=0", "--spring.datasource.url=" + data.url()};
        assertThatThrownBy(() -> new SpringApplicationBuilder(HuiqianApplication.class)
                        .run(StringUtils.concatenateStringArrays(arguments, more)))
                .isInstanceOf(RuntimeException.class);
    }

    private static void saysInTwoLines(CapturedOutput screen, String what, String remedy) {
        assertThat(screen.getAll().lines().filter(line -> line.contains(what))).hasSize(1);
        assertThat(screen.getAll().lines().filter(line -> line.startsWith(remedy)))
                .hasSize(1);
        assertThat(screen.getAll()).doesNotContain("\tat ", "Exception", "APPLICATION FAILED");
    }
}
