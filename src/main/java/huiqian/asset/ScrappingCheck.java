package huiqian.asset;

import huiqian.approval.Draft;
import huiqian.approval.Objection;
import huiqian.approval.SubmissionRules;
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

    ScrappingCheck(AssetRepository assets) {
        this.assets = assets;
    }

    @Override
    public String flow() {
        return "asset-scrapping";
    }

    @Override
    public List<Objection> check(Draft draft) {
        if (!(draft.data().get("assetTag") instanceof String tag)) return List.of(objection("请填写资产编号"));
        Optional<Asset> asset = assets.findByTag(tag);
        if (asset.isEmpty()) return List.of(objection(AssetRules.unknown(tag)));
        return AssetRules.obstacle(asset.get(), draft.number()).stream()
                .map(ScrappingCheck::objection)
                .toList();
    }

    private static Objection objection(String message) {
        return new Objection("assetTag", message);
    }
}
