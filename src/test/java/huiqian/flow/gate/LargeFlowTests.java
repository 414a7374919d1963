package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Finding;
import huiqian.flow.model.Shelf;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A flow of 300 steps is judged while Modeler still waits for the answer, which is five seconds. */
@Tag("long")
class LargeFlowTests {

    /** Time of this thread alone, so that what else the machine does counts for nothing. */
    @Test
    void isJudgedInTime() {
        Gate gate = new Gate(Shelf.OFFICE);
        // As a server that has been running for a while: the shipped flows have been judged.
        for (String flow : List.of("leave-request", "room-borrowing", "asset-scrapping", "activity-proposal"))
            assertThat(gate.inspect(flow + ".bpmn", Shelf.bytes(Shelf.deployment(flow))))
                    .isEmpty();
        Map<String, byte[]> files = LargeFlow.files();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        List<Finding> findings = gate.inspect("leave-request.bpmn", files);

        assertThat(findings).isEmpty();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
