package huiqian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTests {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final Crowd crowd = new Crowd();

    @Test
    void writesTheFirstTryAndCountsTheOthersOfItsMinute() {
        assertThat(crowd.isFirst(tried("chair", "a", NINE))).isTrue();
        for (int i = 1; i < 10_000; i++)
            assertThat(crowd.isFirst(tried("chair", "a", NINE.plusMillis(i)))).isFalse();

        List<AuditEntry> told = crowd.told(NINE.plusSeconds(59));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).getTimes()).isEqualTo(9999);
        assertThat(told.get(0).getSubject()).isEqualTo("chair");
        assertThat(told.get(0).getAddress()).isEqualTo("a");
        assertThat(told.get(0).getDetail()).startsWith("同一分钟内又有 9999 次");
        assertThat(crowd.told(NINE.plusSeconds(59))).isEmpty();
    }

    @Test
    void beginsAnewWithEachMinuteAndForgetsNothing() {
        crowd.isFirst(tried("chair", "a", NINE));
        crowd.isFirst(tried("chair", "a", NINE));
        assertThat(crowd.isFirst(tried("chair", "a", NINE.plusSeconds(60)))).isTrue();

        assertThat(crowd.told(NINE.plusSeconds(60)))
                .extracting(AuditEntry::getTimes)
                .containsExactly(1);
    }

    @Test
    void keepsAccountsAndAddressesApart() {
        assertThat(crowd.isFirst(tried("chair", "a", NINE))).isTrue();
        assertThat(crowd.isFirst(tried("chair", "b", NINE))).isTrue();
        assertThat(crowd.isFirst(tried("vice1", "a", NINE))).isTrue();
    }

    @Test
    void namesSoManyAccountsOfAnAddressAndCountsTheRest() {
        long written = IntStream.range(0, 10_000)
                .filter(i -> crowd.isFirst(tried("nobody" + i, "a", NINE)))
                .count();
        List<AuditEntry> told = crowd.told(NINE);

        assertThat(written).isEqualTo(Crowd.NAMED_OF_ADDRESS);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getSubject()).isEqualTo("其他账号");
        assertThat(written + told.get(0).getTimes()).isEqualTo(10_000);
    }

    @Test
    void isBoundedForAnyNumberOfAddresses() {
        long written = IntStream.range(0, 10_000)
                .filter(i -> crowd.isFirst(tried("nobody" + i, "address" + i, NINE)))
                .count();
        List<AuditEntry> told = crowd.told(NINE);

        assertThat(written).isEqualTo(Crowd.NAMED);
        assertThat(told).hasSize(Crowd.ADDRESSES + 1);
        assertThat(written + told.stream().mapToInt(AuditEntry::getTimes).sum()).isEqualTo(10_000);
    }

    private static AuditEntry tried(String account, String address, Instant moment) {
        return new AuditEntry(
                moment, new Noteworthy(Kind.SIGN_IN_REFUSED, null, account, "登录失败"), new Caller(null, address));
    }
}
