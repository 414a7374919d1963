package huiqian.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.Draft;
import huiqian.approval.Objection;
import huiqian.approval.PaperLedger;
import huiqian.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

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
    ScrappingCheck check;

    @Autowired
    AssetOptions options;

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

    @ParameterizedTest
    @CsvSource({"XS-9999, 资产登记册中没有编号「XS-9999」", "XS-0019, 资产 XS-0019 已借出，归还后才能报废", "XS-0020, 资产 XS-0020 已经报废"})
    void rejectsWhatCannotBeScrapped(String tag, String message) {
        assertThat(check.check(AssetFixtures.draft(null, tag))).containsExactly(new Objection("assetTag", message));
        name(FIRST, tag);
        assertThatThrownBy(() -> assets.earmark(FIRST))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }

    @Test
    void revisionMayNameItsOwnAssetAgain() {
        name(FIRST, "XS-0001");
        assets.earmark(FIRST);

        assertThat(check.check(AssetFixtures.draft(FIRST, "XS-0001"))).isEmpty();
        assertThat(check.check(AssetFixtures.draft(null, "XS-0001")))
                .containsExactly(new Objection("assetTag", "资产 XS-0001 已有报废申请 BF-2026-0001 正在办理"));
    }

    @Test
    void asksForTheAsset() {
        assertThat(check.check(new Draft(check.flow(), null, "artsMember", Map.of())))
                .containsExactly(new Objection("assetTag", "请填写资产编号"));
    }

    @Test
    void offersEveryAssetAndSaysWhichAreNotInUse() {
        name(FIRST, "XS-0002");
        assets.earmark(FIRST);

        assertThat(options.list()).isEqualTo("assets");
        assertThat(options.options().entrySet())
                .hasSize(20)
                .startsWith(Map.entry("XS-0001", "XS-0001 · 投影仪"), Map.entry("XS-0002", "XS-0002 · 投影幕布（报废中）"))
                .endsWith(Map.entry("XS-0019", "XS-0019 · 音箱（借出）"), Map.entry("XS-0020", "XS-0020 · 针式打印机（已报废）"));
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
