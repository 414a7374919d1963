package huiqian.asset;

import static huiqian.approval.ledger.DraftFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.Objection;
import huiqian.approval.ledger.PaperLedger;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class ScrappingCheckTests {

    private static final String FIRST = "BF-2026-0001";

    @Autowired
    Assets assets;

    @Autowired
    ScrappingCheck check;

    @Autowired
    AssetOptions options;

    @Autowired
    PaperLedger ledger;

    @BeforeEach
    void emptyLedger() {
        ledger.clear();
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
        assertThat(check.check(draft("asset-scrapping", null, "artsMember", Map.of())))
                .containsExactly(new Objection("assetTag", "请填写资产编号"));
    }

    @Test
    void offersWhatIsNotScrappedNorAboutToBeAndSaysWhatIsOnLoan() {
        name(FIRST, "XS-0002");
        assets.earmark(FIRST);

        assertThat(options.list()).isEqualTo("assets");
        assertThat(options.options().entrySet())
                .hasSize(18)
                .startsWith(Map.entry("XS-0001", "XS-0001 · 投影仪"))
                .endsWith(Map.entry("XS-0019", "XS-0019 · 音箱（借出）"))
                .doesNotContain(Map.entry("XS-0002", "XS-0002 · 投影幕布"));
        assertThat(options.count()).isEqualTo(18);
        assertThat(options.find("XS-00", 20)).hasSize(18);
        assertThat(options.find("打印机", 20)).doesNotContainKey("XS-0020");
    }

    /** A form that is shown again, or kept, still says what was chosen. */
    @Test
    void namesWhatWasChosenWhateverBecameOfIt() {
        name(FIRST, "XS-0002");
        assets.earmark(FIRST);

        assertThat(options.options(List.of("XS-0002", "XS-0020")).values())
                .containsExactly("XS-0002 · 投影幕布", "XS-0020 · 针式打印机（已报废）");
    }

    private void name(String number, String tag) {
        AssetFixtures.file(ledger, number, Map.of("assetTag", tag));
    }
}
