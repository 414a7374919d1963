package huiqian.flow.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import huiqian.flow.gate.DryRun.Failure;
import huiqian.flow.gate.LargeFlow;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.ModelFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up cases find what a flow does not do, and leave nothing behind. */
@Tag("long")
class SampleRunsTests {

    private static final LocalDateTime THEN = LocalDateTime.of(2027, 3, 1, 9, 0);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static Sample now;
    private static ScratchEngine scratch;

    @BeforeAll
    static void build() {
        scratch = new ScratchEngine(SampleWords.of(Lexicon.ofClassPath(), () -> now), element -> now.pass(element));
    }

    @AfterAll
    static void close() {
        scratch.close();
    }

    private static List<Failure> tried(Drafts draft) {
        return new SampleRun(draft.flow(), draft.files(), THEN).in(scratch, sample -> now = sample);
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
        Drafts draft = Drafts.of("leave-request")
                .drawing(
                        "<bpmn:boundaryEvent id=\"boundaryEvent_late\" cancelActivity=\"false\" attachedToRef=\"userTask_decideByMinister\">",
                        "<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">p7d</bpmn:timeDuration></bpmn:timerEventDefinition>",
                        "</bpmn:boundaryEvent><bpmn:endEvent id=\"endEvent_late\" />",
                        Drafts.line("flow_late", "boundaryEvent_late", "endEvent_late", null));

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
    void triesAFlowOfThreeHundredSteps() {
        SampleRun run = new SampleRun(
                ModelFile.read("leave-request.bpmn", LargeFlow.files().get("leave-request.bpmn")),
                LargeFlow.files(),
                THEN);

        assertThat(run.in(scratch, sample -> now = sample)).isEmpty();
    }

    @Test
    void triesNothingThatIsSeededBeforeTheStart() {
        assertThat(new SampleRuns(CLOCK, Duration.ZERO)
                        .of(Drafts.of("leave-request").flow(), Map.of()))
                .isEmpty();
    }

    @Test
    void refusesWhatCouldNotBeTriedInTimeAndKnowsItTheNextTime() {
        Drafts leave = Drafts.of("leave-request");
        whileRunning(runs -> {
            assertThat(runs.of(leave.flow(), leave.files())).singleElement().satisfies(failure -> {
                assertThat(failure.element()).isNull();
                assertThat(failure.reason()).contains("没有试走完", "不能部署", "再检查或部署一次");
            });

            await().atMost(Duration.ofMinutes(2))
                    .until(() -> runs.of(leave.flow(), leave.files()).isEmpty());
        });
    }

    @Test
    void refusesWhatCouldNotBeTriedAtAll() {
        whileRunning(runs -> await().atMost(Duration.ofMinutes(2))
                .until(() -> runs.of(Drafts.of("leave-request").flow(), Map.of())
                        .get(0)
                        .reason()
                        .contains("服务器出了意外")));
    }

    /** Runs that nobody waits for. */
    private static void whileRunning(Consumer<SampleRuns> story) {
        SampleRuns runs = new SampleRuns(CLOCK, Duration.ZERO);
        runs.start();
        try {
            story.accept(runs);
        } finally {
            runs.stop();
        }
    }
}
