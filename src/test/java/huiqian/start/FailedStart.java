package huiqian.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.HuiqianApplication;
import huiqian.support.DataFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.util.StringUtils;

/** A start that is to fail. One that gets as far as the engine leaves it registered in the JVM, so that those are in test classes of their own. */
final class FailedStart {

    private FailedStart() {}

    static void failsToStart(DataFolder data, String... more) {
        String[] arguments = {"--server.port=${chosen.port:0}", "--spring.datasource.url=" + data.url()};
        assertThatThrownBy(() -> new SpringApplicationBuilder(HuiqianApplication.class)
                        .run(StringUtils.concatenateStringArrays(arguments, more)))
                .isInstanceOf(RuntimeException.class);
    }

    static void saysInTwoLines(CapturedOutput screen, String what, String remedy) {
        assertThat(screen.getAll().lines().filter(line -> line.contains(what))).hasSize(1);
        assertThat(screen.getAll().lines().filter(line -> line.startsWith(remedy)))
                .hasSize(1);
        assertThat(screen.getAll()).doesNotContain("\tat ", "Exception", "APPLICATION FAILED");
    }
}
