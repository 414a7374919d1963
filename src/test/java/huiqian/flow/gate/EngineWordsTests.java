package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the engine says of a model is read in Chinese. */
class EngineWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Invalid destination 'a_1' of sequence flow 'flow_1' | flow_1 不能接到 a_1
                    Cannot have more than one message event subscription with name 'requestWithdrawn' for scope 'null' | 只能有一个事件子流程
                    Invalid type, only tFormalExpression is currently supported | tFormalExpression
                    Invalid reference in 'bpmnElement' attribute, activity gone not found | 图上画着「gone」
                    Invalid reference in 'bpmnElement' attribute, sequenceFlow flow_gonenot found | 图上画着「flow_gone」
                    Value '高' for attribute 'jobPriority' is not a valid number | jobPriority 须是数字
                    Invalid destination 'userTask_x#multiInstanceBody' of sequence flow 'flow_1' | flow_1 不能接到 userTask_x：
                    something nobody has heard of | 流程引擎读不了这个元素
                    """)
    void areChinese(String said, String told) {
        assertThat(EngineWords.inChinese(said)).contains(told);
    }

    @Test
    void leaveWhatIsChineseAlone() {
        assertThat(EngineWords.inChinese("请改正这个元素")).isEqualTo("请改正这个元素");
    }
}
