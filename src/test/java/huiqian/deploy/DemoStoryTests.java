package huiqian.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.support.DataFolder;
import huiqian.support.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts the demo for the first time finds a room waiting to be inspected, lent and given out yesterday; a restart tells no second one. */
@Tag("own-jvm")
class DemoStoryTests {

    private static final String TOLD = "--huiqian.demo.story=true";

    @TempDir
    Path folder;

    @Test
    void holdsABorrowingThatHasEnded() throws Exception {
        try (Running office = Running.on(DataFolder.in(folder), TOLD)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !inbox(office)
                    .isEmpty());
            assertThat(inbox(office).findValuesAsText("step")).containsExactly("秘书处验收房间");
            JsonNode request = office.get("guest", "/api/requests/JY-" + year(office) + "-0001")
                    .json();
            assertThat(request.get("status").asText()).isEqualTo("APPROVED");
            assertThat(request.get("records")).hasSize(1);
        }
        try (Running office = Running.on(DataFolder.in(folder), TOLD)) {
            assertThat(office.get("guest", "/api/requests").json().get("total").asInt())
                    .isOne();
        }
    }

    private static JsonNode inbox(Running office) {
        return office.get("sec2", "/api/inbox").json().get("items");
    }

    /** Of the number: on New Year's Day yesterday was another year. */
    private static String year(Running office) {
        return inbox(office).get(0).get("number").asText().split("-")[1];
    }
}
