package huiqian.flow.gate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huiqian.flow.gate.Gate;
import huiqian.flow.gate.policy.Policy.Decider;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.Shelf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The union's policy as it is written down: several deciders, words as well as flows; a slip of the pen is told before anything starts. */
class PolicyFileTests {

    private static final Lexicon WORDS = Lexicon.ofClassPath();

    private static Policy policy(String text) {
        return PolicyFile.read(text, WORDS);
    }

    @Test
    void bindsWordsInOneLine() {
        Policy policy = policy("words:\n  assets.scrap: chair\n  rooms.reserve: [secretariat, advisor]\n");

        assertThat(policy.words().get("assets.scrap").deciders()).containsExactly(new Decider("chair", "主席"));
        assertThat(policy.words().get("rooms.reserve").deciders())
                .extracting(Decider::role)
                .containsExactly("secretariat", "advisor");
    }

    @Test
    void bindsFlowsToSeveralDeciders() {
        Policy policy = policy(
                """
                passes:
                  leave-request:
                    deciders: [minister, presidium]
                    before: leaves.enter
                    clause: 《学生会管理制度》第5条
                names:
                  minister: 本部部长
                """);

        assertThat(policy.passing().get("leave-request").deciders())
                .containsExactly(new Decider("minister", "本部部长"), new Decider("presidium", "主席团"));
        assertThat(policy.passing().get("leave-request").before()).containsExactly("leaves.enter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    words: {assets.scrp: chair}                          | 词汇中没有「assets.scrp」
                    words: {assets.scrap: chairman}                      | 没有「chairman」这个职务
                    words: {assets.scrap: }                              | 没有写明由谁决定
                    words: {assets.scrap: {role: chair}}                 | 没有「role」这一项
                    passes: {leave-request: {role: minister}}            | 没有「role」这一项
                    passes: {leave-request: {deciders: [minister, king]}} | 没有「king」这个职务
                    passes: {leave-request: {deciders: minister, before: leaves.entr}} | 词汇中没有「leaves.entr」
                    passes: {leave-request: minister}                    | passes 中的 leave-request应写成
                    pass: {leave-request: {deciders: minister}}          | 没有「pass」这一项
                    names: {ministre: 部长}                               | 没有「ministre」这个职务
                    words: {rooms.handOver: secretariat}                 | 「rooms.handOver」没有写明它登记的是什么
                    passes: {leave-request: {deciders: minister, before: leaves.strike}} | 「leaves.strike」没有写明
                    words: [assets.scrap                                 | 不是有效的 YAML
                    """)
    void refusesToStartWithASlipOfThePen(String text, String flaw) {
        assertThatThrownBy(() -> policy(text))
                .isInstanceOf(PolicyFile.Flaw.class)
                .hasMessageContaining("policy.yaml")
                .hasMessageContaining(flaw);
    }

    @Test
    void tellsAVoteFromADecisionOfOne() {
        Policy policy = policy("words:\n  activities.approve:\n    vote: presidium\n    deciders: advisor\n");

        assertThat(policy.words().get("activities.approve").deciders())
                .containsExactly(new Decider("advisor", "指导老师"), new Decider("presidium", "主席团", true));
    }

    @Test
    void saysAtTheStartWhatToDo() {
        var told = new FlawedPolicy()
                .analyze(assertThrows(PolicyFile.Flaw.class, () -> policy("words: {assets.scrp: chair}")));

        assertThat(told.getDescription()).startsWith("制度底线 policy.yaml 有误：词汇中没有「assets.scrp」");
        assertThat(told.getAction()).contains("processes/policy.yaml", "重新启动");
    }

    /** Both are needed: with two named, the flow that asks one of them is refused for want of the other. */
    @Test
    void asksForEveryDeciderNamed() {
        Gate gate = new Gate(Shelf.OFFICE, policy("words:\n  leaves.enter: [minister, presidium]\n"));

        assertThat(gate.inspect("leave-request.bpmn", Shelf.bytes(Shelf.deployment("leave-request"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.elementId()).isEqualTo("serviceTask_enterLeave");
                    assertThat(finding.message()).contains("不经主席团同意", "学生会的规定");
                });
    }

    @Test
    void bindsEveryEffectOnARegisterThatTheRegulationsGiveToSomebody() {
        assertThat(Policy.ofUnion().words().keySet())
                .containsExactlyInAnyOrder("activities.approve", "assets.scrap", "leaves.enter", "rooms.reserve");
        assertThat(Policy.ofUnion().neverDecide()).isEqualTo(List.of("applicant"));
        assertThat(Map.copyOf(Policy.ofUnion().passing()).keySet()).containsAll(Shelf.flows());
    }
}
