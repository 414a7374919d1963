package huiqian.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.engine.gate.DryRun.Failure;
import huiqian.engine.gate.Lexicon;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up cases find what a flow does not do, and leave nothing behind. */
class SampleRunsTests {

    private static final LocalDateTime THEN = LocalDateTime.of(2027, 3, 1, 9, 0);

    private static Sample now;
    private static Scratch scratch;

    @BeforeAll
    static void build() {
        scratch = new Scratch(
                SampleWords.of(Lexicon.ofClassPath(), () -> now), new Footsteps(element -> now.pass(element)));
    }

    @AfterAll
    static void close() {
        scratch.close();
    }

    private static List<Failure> tried(Drafts draft) {
        return new SampleRun(draft.model(), draft.files(), THEN).in(scratch, sample -> now = sample, () -> true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave-request", "room-borrowing", "asset-scrapping", "activity-proposal"})
    void takesShippedFlowsToTheirEnd(String flow) {
        assertThat(tried(Drafts.of(flow))).isEmpty();
    }

    @Test
    void findsAnErrorThatNobodyCatches() {
        Drafts draft = Drafts.of("room-borrowing")
                .with("attachedToRef=\"serviceTask_reserveRoom\"", "attachedToRef=\"userTask_revise\"");

        assertThat(tried(draft)).singleElement().satisfies(failure -> {
            assertThat(failure.element()).isEqualTo("serviceTask_reserveRoom");
            assertThat(failure.reason()).contains("模拟的申请", "没有办成");
        });
    }

    @Test
    void findsAVariableThatIsNotThere() {
        Drafts draft = Drafts.of("leave-request").with("${verdict == 'APPROVE'}", "${nothing == 'APPROVE'}");

        assertThat(tried(draft)).singleElement().satisfies(failure -> {
            assertThat(failure.element()).isEqualTo("gateway_verdict");
            assertThat(failure.reason()).contains("「结论？」", "没有值的名称");
        });
    }

    @Test
    void findsATimeThatIsNone() {
        Drafts draft = Drafts.of("leave-request").with(">PT24H<", ">p7d<");

        assertThat(tried(draft)).singleElement().satisfies(failure -> {
            assertThat(failure.element()).isEqualTo("userTask_decideByMinister");
            assertThat(failure.reason()).contains("定时");
        });
    }

    @Test
    void comesOutOfACircle() {
        Drafts draft = Drafts.of("leave-request")
                .with(
                        "sourceRef=\"gateway_verdict\" targetRef=\"serviceTask_enterLeave\"",
                        "sourceRef=\"gateway_verdict\" targetRef=\"gateway_verdict\"");

        assertThat(tried(draft)).singleElement().satisfies(failure -> assertThat(failure.reason())
                .contains("反复循环"));
    }

    @Test
    void tellsInChineseWhatTheEngineDoesNotRead() {
        Drafts draft = Drafts.of("leave-request")
                .with(
                        "sourceRef=\"userTask_revise\" targetRef=\"gateway_joinDecision\"",
                        "sourceRef=\"userTask_revise\" targetRef=\"serviceTask_settleWithdrawn\"");

        assertThat(tried(draft)).first().satisfies(failure -> assertThat(failure.reason())
                .contains("flow_revised", "同一层"));
    }

    @Test
    void triesNothingBeforeItIsWarm() {
        SampleRuns cold = new SampleRuns(Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC));
        try {
            assertThat(cold.of("nonsense.bpmn", Map.of())).isEmpty();
        } finally {
            cold.close();
        }
    }
}
