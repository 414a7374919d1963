package huiqian.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No flow is shipped that nobody tested or gave a safeguard; a flow that brings nothing along is told what it lacks. */
class ShippedFlowsTests {

    private static final String MODEL =
            """
            <bpmn:process id="seal-use"><bpmn:documentation>《印章管理办法》第三条：先批准，后用印。</bpmn:documentation></bpmn:process>
            """;

    @TempDir
    Path project;

    @BeforeEach
    void draw() throws IOException {
        write("processes/seal-use.bpmn", MODEL);
    }

    @Test
    void everyShippedFlowBringsAllThatAFlowNeeds() {
        List<ShippedFlow> shipped = ShippedFlow.under(Path.of(""));

        assertThat(shipped).hasSizeGreaterThanOrEqualTo(4);
        assertThat(shipped).flatMap(ShippedFlow::missing).isEmpty();
    }

    @Test
    void saysWhatANewFlowLacks() {
        assertThat(missing())
                .hasSize(5)
                .allMatch(lack -> lack.startsWith("seal-use lacks "))
                .anyMatch(lack -> lack.contains("FLOW = \"seal-use\""))
                .anyMatch(lack -> lack.contains("under passes in processes/policy.yaml"))
                .anyMatch(lack -> lack.contains("GET ~/process-definition/key/seal-use/deployed-start-form"))
                .anyMatch(lack -> lack.contains("POST ~/process-definition/key/seal-use/submit-form"))
                .anyMatch(lack -> lack.contains("《印章管理办法》") && lack.contains("@Clause"));
    }

    @Test
    void isContentOnceEachIsThere() throws IOException {
        write("processes/policy.yaml", "passes:\n  seal-use:\n    deciders: chair\n");
        assertThat(missing()).hasSize(4).noneMatch(lack -> lack.contains("policy.yaml"));
        write(
                "src/test/resources/access/matrix.txt",
                "GET ~/process-definition/key/seal-use/deployed-start-form ok\n"
                        + "POST ~/process-definition/key/seal-use/submit-form ok\n");
        assertThat(missing()).hasSize(2).noneMatch(lack -> lack.contains("matrix.txt"));
        write(
                "src/test/java/huiqian/seal/SealUseFlowTests.java",
                "class SealUseFlowTests { String FLOW = \"seal-use\"; @Test void uses() { flow.file(\"x\", FLOW); } }");
        assertThat(missing()).singleElement().asString().contains("a clause story");
        write(
                "src/test/java/huiqian/regulation/R30Tests.java",
                "/** 《印章管理办法》 */ class R30Tests { @Test @Clause(\"R30 §3\") void is() { flow.file(\"x\", \"seal-use\"); } }");
        assertThat(missing()).isEmpty();
    }

    @Test
    void takesNoOtherFlowsTestsForItsOwn() throws IOException {
        write(
                "src/test/java/huiqian/seal/SealUseFlowTests.java",
                "class SealUseFlowTests { String FLOW = \"seal-use-abroad\"; @Test void uses() { flow.file(FLOW); } }");
        write("processes/policy.yaml", "passes:\n  seal-use-abroad:\n    deciders: chair\nwords:\n  seal-use: chair\n");
        write(
                "src/test/resources/access/matrix.txt",
                "# POST ~/process-definition/key/seal-use/submit-form\n"
                        + "POST ~/process-definition/key/seal-use-abroad/submit-form ok\n");
        write(
                "src/test/java/huiqian/regulation/R31Tests.java",
                "/** 《别的办法》 */ class R31Tests { @Test @Clause(\"R31 §3\") void is() { flow.file(\"x\", \"seal-use\"); } }");

        assertThat(missing()).hasSize(5);
    }

    private List<String> missing() {
        return ShippedFlow.under(project).stream()
                .flatMap(flow -> flow.missing().stream())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
