package huiqian.asset;

import huiqian.approval.MovableClock;
import huiqian.approval.ledger.Draft;
import huiqian.approval.ledger.DraftFixtures;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.RequestFixtures;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The demonstration's register and a ledger to file requests in. */
@TestConfiguration
@Import({AssetRegister.class, ScrappingCheck.class, AssetOptions.class, DemoAssets.class})
class AssetFixtures {

    @Bean
    Clock clock() {
        return new MovableClock("2026-11-23T09:00");
    }

    @Bean
    PaperLedger ledger() {
        return new PaperLedger();
    }

    static Draft draft(String number, String tag) {
        return DraftFixtures.draft(
                "asset-scrapping", number, "artsMember", Map.of("assetTag", tag, "reason", "damaged"));
    }

    static void file(PaperLedger ledger, String number, Map<String, Object> data) {
        ledger.file(RequestFixtures.pending(number, "asset-scrapping", "artsMember", "Arts"), data);
    }
}
