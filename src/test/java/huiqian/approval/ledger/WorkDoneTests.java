package huiqian.approval.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDoneTests {

    @ParameterizedTest
    @CsvSource({
        "提前结束, 已提前结束",
        "秘书处交付钥匙, 已交付钥匙",
        "秘书处验收房间, 已验收房间",
        "办公室主任处置资产, 已处置资产",
        "办公室主任登记印章归还, 已登记印章归还",
        "申请人填写活动报表, 已填报",
        "交钥匙, 已填报",
        "秘书处, 已填报"
    })
    void saysWhatWasDoneInTheWordsOfTheStep(String step, String words) {
        assertThat(WorkDone.inWords(step)).isEqualTo(words);
    }
}
