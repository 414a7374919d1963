package huiqian.asset;

import huiqian.approval.Objection;
import huiqian.approval.SubmissionRules;
import huiqian.approval.ledger.Draft;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks an application to scrap an asset. The asset's row stays locked until the transaction has marked it: of two
 * that name one asset at once, the second sees the first's mark.
 */
@Component
class ScrappingCheck implements SubmissionRules {

    private final AssetRepository assets;
    private final Ledger ledger;
    private final Clock clock;

    ScrappingCheck(AssetRepository assets, Ledger ledger, Clock clock) {
        this.assets = assets;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Class<?> words() {
        return Assets.class;
    }

    @Override
    public List<Objection> check(Draft draft) {
        if (!(draft.data().get("assetTag") instanceof String tag)) return missing(draft, "assetTag", "请填写资产编号");
        Optional<Asset> asset = assets.findByTag(tag);
        if (asset.isEmpty()) return List.of(objection(AssetRules.unknown(tag)));
        return AssetRules.obstacle(asset.get(), draft.number()).stream()
                .map(ScrappingCheck::objection)
                .toList();
    }

    @Override
    public List<Objection> checkStep(Draft answered) {
        LocalDate day = Disposal.of(answered.data()).disposedOn();
        if (day == null || !isAboutAnAsset(answered.number())) return List.of();
        Request request = ledger.get(answered.number());
        Instant allowed = request.getSettledAt() == null ? request.getSubmittedAt() : request.getSettledAt();
        return AssetRules.disposalDay(day, LocalDate.ofInstant(allowed, UnionTime.ZONE), LocalDate.now(clock)).stream()
                .map(message -> new Objection("disposedOn", message))
                .toList();
    }

    private boolean isAboutAnAsset(String number) {
        return ledger.answers(number).get("assetTag") instanceof String;
    }

    private static Objection objection(String message) {
        return new Objection("assetTag", message);
    }
}
