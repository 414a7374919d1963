package huiqian.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetRulesTests {

    private static final String MINE = "BF-2026-0001";
    private static final String OTHER = "BF-2026-0002";

    private final Asset asset = new Asset("XS-0001", "投影仪", "一号会议室", LocalDate.of(2021, 9, 10), BigDecimal.TEN);

    @Test
    void nothingStandsInTheWayOfAnAssetInUse() {
        assertThat(AssetRules.obstacle(asset, null)).isEmpty();
        assertThat(AssetRules.obstacle(asset, MINE)).isEmpty();
    }

    @Test
    void rejectsAssetOnLoan() {
        assertThat(AssetRules.obstacle(asset.lent(), MINE)).contains("资产 XS-0001 已借出，归还后才能报废");
    }

    @Test
    void rejectsScrappedAsset() {
        assertThat(AssetRules.obstacle(asset.scrap(Disposal.of(Map.of())), MINE))
                .contains("资产 XS-0001 已经报废");
    }

    @Test
    void namesTheOtherRequestButDoesNotCountTheSame() {
        asset.earmark(OTHER);

        assertThat(AssetRules.obstacle(asset, MINE)).contains("资产 XS-0001 已有报废申请 BF-2026-0002 正在办理");
        assertThat(AssetRules.obstacle(asset, null)).contains("资产 XS-0001 已有报废申请 BF-2026-0002 正在办理");
        assertThat(AssetRules.obstacle(asset, OTHER)).isEmpty();
    }

    @Test
    void lifeGoesNoOtherWay() {
        assertThatThrownBy(asset::free).isInstanceOf(IllegalStateException.class);
        asset.lent();
        assertThatThrownBy(() -> asset.earmark(MINE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> asset.scrap(Disposal.of(Map.of()))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(asset::lent).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-20, -",
                "2026-11-23, -",
                "2026-11-24, 处置日期「2026年11月24日」还没有到，不能晚于今天（2026年11月23日）",
                "2099-01-01, 处置日期「2099年1月1日」还没有到，不能晚于今天（2026年11月23日）",
                "2026-11-19, 处置日期「2026年11月19日」早于批准报废的日期（2026年11月20日）"
            })
    void takesNoDayOfDisposalThatHasNotComeOrCameBeforeItWasAllowed(LocalDate day, String reason) {
        assertThat(AssetRules.disposalDay(day, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23)))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void readsHowAnAssetWasDisposedOf() {
        assertThat(Disposal.of(Map.of("method", "sell", "disposedOn", "2026-11-23", "proceeds", 12.5)))
                .isEqualTo(new Disposal("sell", LocalDate.of(2026, 11, 23), new BigDecimal("12.50")));
        assertThat(Disposal.of(Map.of("disposedOn", "2026-11-23T10:00")).disposedOn())
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Disposal.of(new HashMap<>(Map.of("disposedOn", "昨天")))).isEqualTo(new Disposal(null, null, null));
    }
}
