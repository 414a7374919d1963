package huiqian.page;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** What goes wrong on our routes is said in Chinese, down to the title that programs show. */
class ExplanationsTests {

    private static final String CHINESE = "^[\u4e00-\u9fff]+$";

    static Stream<HttpStatus> errors() {
        return Arrays.stream(HttpStatus.values()).filter(HttpStatus::isError);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void haveAChineseTitleForEveryStatus(HttpStatus status) {
        assertThat(Explanations.of(status).getTitle()).matches(CHINESE);
        assertThat(Explanations.problem(status.value(), "").getTitle()).matches(CHINESE);
    }

    @Test
    void tellARefusalAsItWasSaid() {
        var problem = Explanations.of(Refusal.conflict("已由林婉清处理"));

        assertThat(problem.getStatus()).isEqualTo(409);
        assertThat(problem.getTitle()).isEqualTo("与现在的状态冲突");
        assertThat(problem.getDetail()).isEqualTo("已由林婉清处理");
    }

    /** Spring's own way to make one has an English title. */
    @Test
    void areWhereProblemsAreMade() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("ProblemDetail.forStatus"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("Explanations.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
