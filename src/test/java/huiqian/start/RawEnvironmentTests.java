package huiqian.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The union's name as it was given, whatever charset the machine is set to. */
class RawEnvironmentTests {

    @TempDir
    Path folder;

    private Path environment(byte[]... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            bytes.write(entry);
            bytes.write(0);
        }
        return Files.write(folder.resolve("environ"), bytes.toByteArray());
    }

    private static byte[] name(Charset charset) {
        return "HUIQIAN_UNION_NAME=春晖大学学生会".getBytes(charset);
    }

    @Test
    void readsTheNameAmongWhateverElseThereIs() throws IOException {
        byte[] odd = "PATH_OF=文件".getBytes(Charset.forName("GBK"));

        assertThat(RawEnvironment.value(environment(odd, name(StandardCharsets.UTF_8), odd), "HUIQIAN_UNION_NAME"))
                .hasValue("春晖大学学生会");
    }

    @Test
    void leavesWhatIsWrittenOtherwiseToTheJvm() throws IOException {
        assertThat(RawEnvironment.value(environment(name(Charset.forName("GBK"))), "HUIQIAN_UNION_NAME"))
                .isEmpty();
        assertThat(RawEnvironment.value(environment("LANG=C".getBytes(StandardCharsets.UTF_8)), "HUIQIAN_UNION_NAME"))
                .isEmpty();
        assertThat(RawEnvironment.value(folder.resolve("none"), "HUIQIAN_UNION_NAME"))
                .isEmpty();
    }
}
