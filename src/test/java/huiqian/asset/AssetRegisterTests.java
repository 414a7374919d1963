package huiqian.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.ledger.PaperLedger;
import huiqian.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

@Tag("database")
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:asset-register;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("demo")
@Import(AssetFixtures.class)
class AssetRegisterTests {

    private static final String FIRST = "BF-2026-0001";
    private static final String SECOND = "BF-2026-0002";

    @Autowired
    Assets assets;

    @Autowired
    AssetRepository register;

    @Autowired
    PaperLedger ledger;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void emptyLedger() {
        ledger.clear();
    }

    @Test
    void marksTheAssetOnceAndForAll() {
        name(FIRST, "XS-0001");

        assets.earmark(FIRST);
        assets.earmark(FIRST);

        assertThat(asset("XS-0001").isMarkedBy(FIRST)).isTrue();
    }

    @Test
    void refusesToMarkWhatAnotherRequestHasMarked() {
        name(FIRST, "XS-0001");
        name(SECOND, "XS-0001");
        assets.earmark(FIRST);

        assertThatThrownBy(() -> assets.earmark(SECOND))
                .isInstanceOf(Refusal.class)
                .hasMessage("资产 XS-0001 已有报废申请 BF-2026-0001 正在办理");
    }

    @Test
    void freesTheFormerAssetWhenARevisionNamesAnother() {
        name(FIRST, "XS-0001");
        assets.earmark(FIRST);
        name(FIRST, "XS-0002");

        assets.earmark(FIRST);

        assertThat(asset("XS-0001").getStatus()).isEqualTo(AssetStatus.IN_USE);
        assertThat(asset("XS-0002").isMarkedBy(FIRST)).isTrue();
    }

    @Test
    void freesOnlyWhatTheRequestItselfMarked() {
        name(FIRST, "XS-0001");
        assets.earmark(FIRST);

        assets.free(SECOND);
        assertThat(asset("XS-0001").getStatus()).isEqualTo(AssetStatus.SCRAPPING);
        assets.free(FIRST);
        assets.free(FIRST);
        assertThat(asset("XS-0001").getStatus()).isEqualTo(AssetStatus.IN_USE);
    }

    @Test
    void scrapsTheMarkedAssetAndKeepsHow() {
        name(FIRST, "XS-0001");
        assets.earmark(FIRST);
        answer(FIRST, Map.of("assetTag", "XS-0001", "method", "sell", "disposedOn", "2026-11-23", "proceeds", 30));

        assets.scrap(FIRST);
        assets.scrap(FIRST);
        assets.earmark(FIRST);
        assets.free(FIRST);

        Asset scrapped = asset("XS-0001");
        assertThat(scrapped.getStatus()).isEqualTo(AssetStatus.SCRAPPED);
        assertThat(scrapped.getScrappingRequest()).isEqualTo(FIRST);
        assertThat(scrapped.getDisposal())
                .isEqualTo(new Disposal("sell", LocalDate.of(2026, 11, 23), new BigDecimal("30.00")));
    }

    @Test
    void scrapsNothingThatIsNotMarked() {
        name(FIRST, "XS-0001");

        assertThatThrownBy(() -> assets.scrap(FIRST)).isInstanceOf(Refusal.class);
        assertThat(asset("XS-0001").getStatus()).isEqualTo(AssetStatus.IN_USE);
    }

    @Test
    void comparesWhatTheAssetCost() {
        name(FIRST, "XS-0001");

        assertThat(assets.isWorthMoreThan(FIRST, 3998)).isTrue();
        assertThat(assets.isWorthMoreThan(FIRST, 3999)).isFalse();
    }

    private void name(String number, String tag) {
        answer(number, Map.of("assetTag", tag));
    }

    private void answer(String number, Map<String, Object> data) {
        AssetFixtures.file(ledger, number, data);
    }

    /** As the database has it. */
    private Asset asset(String tag) {
        entities.flush();
        entities.clear();
        return register.findByTag(tag).orElseThrow();
    }
}
