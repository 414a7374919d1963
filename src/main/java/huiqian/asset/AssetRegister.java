package huiqian.asset;

import huiqian.approval.ledger.Ledger;
import huiqian.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the register. Runs in the caller's transaction. */
@Component("assets")
class AssetRegister implements Assets {

    private final AssetRepository assets;
    private final Ledger ledger;

    AssetRegister(AssetRepository assets, Ledger ledger) {
        this.assets = assets;
        this.ledger = ledger;
    }

    @Override
    public void earmark(String requestId) {
        String tag = tagOf(requestId);
        Asset asset = assets.findByTag(tag).orElseThrow(() -> Refusal.conflict(AssetRules.unknown(tag)));
        if (asset.isMarkedBy(requestId) || asset.isScrappedBy(requestId)) return;
        AssetRules.obstacle(asset, requestId).ifPresent(reason -> {
            throw Refusal.conflict(reason);
        });
        free(requestId);
        asset.earmark(requestId);
    }

    @Override
    public void free(String requestId) {
        markedBy(requestId).forEach(Asset::free);
    }

    @Override
    public void scrap(String requestId) {
        List<Asset> marked = markedBy(requestId);
        if (marked.isEmpty() && !hasScrapped(requestId))
            throw Refusal.conflict("申请 %s 没有标记报废中的资产".formatted(requestId));
        marked.forEach(asset -> asset.scrap(Disposal.of(ledger.answers(requestId))));
    }

    private List<Asset> markedBy(String requestId) {
        return assets.findByScrappingRequest(requestId).stream()
                .filter(asset -> asset.isMarkedBy(requestId))
                .toList();
    }

    private boolean hasScrapped(String requestId) {
        return assets.findByScrappingRequest(requestId).stream().anyMatch(asset -> asset.isScrappedBy(requestId));
    }

    @Override
    public boolean isWorthMoreThan(String requestId, double amount) {
        return assets.entry(tagOf(requestId))
                .filter(entry -> entry.worth().compareTo(BigDecimal.valueOf(amount)) > 0)
                .isPresent();
    }

    private String tagOf(String requestId) {
        return String.valueOf(ledger.answers(requestId).get("assetTag"));
    }
}
