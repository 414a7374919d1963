package huiqian.start;

import static huiqian.start.FailedStart.failsToStart;
import static huiqian.start.FailedStart.saysInTwoLines;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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

    @Test
    void saysThatAnotherOneRunsInTheFolder(CapturedOutput screen) throws Exception {
        DataFolder data = DataFolder.holding("huiqian-by-h2-2.5.252", folder);
        Process other = new ProcessBuilder(
                        "java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.h2.tools.Shell",
                        "-url",
                        data.url(),
                        "-user",
                        "sa")
                .redirectErrorStream(true)
                .start();
        try (var said = other.inputReader()) {
            // It answers once it has the file.
            other.outputWriter().append("select 1;\n").flush();
            assertThat(said.lines().anyMatch(line -> line.contains("(1 row"))).isTrue();
            failsToStart(data);
        } finally {
            other.destroy();
        }

        saysInTwoLines(screen, "启动失败：数据库文件 %s 正被另一个程序使用".formatted(data.file()), "处理办法：请先停掉正在运行的那一个");
    }

    @Test
    void saysThatTheFirstAdministratorNeedsAPassword(CapturedOutput screen) throws IOException {
        failsToStart(DataFolder.in(folder));

        saysInTwoLines(screen, "启动失败：系统还没有管理员", "处理办法：请设置环境变量 HUIQIAN_ADMIN_PASSWORD");
    }

    @Test
    void saysThatTheIdentityProviderIsSilent(CapturedOutput screen) throws IOException {
        failsToStart(
                DataFolder.in(folder),
                "--spring.profiles.active=oidc",
                "--HUIQIAN_OIDC_CLIENT_ID=a",
                "--HUIQIAN_OIDC_CLIENT_SECRET=b",
                "--HUIQIAN_OIDC_ISSUER=http://127.0.0.1:9/none");

        saysInTwoLines(screen, "启动失败：统一身份认证服务 http://127.0.0.1:9/none 没有应答", "处理办法：请检查 HUIQIAN_OIDC_ISSUER");
    }
}
