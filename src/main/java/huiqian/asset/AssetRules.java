package huiqian.asset;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What stands in the way of scrapping an asset (R02 §16), each rule a method of its own: an asset and the number of the
 * request that asks (null if it has none yet) give a Chinese sentence, or nothing.
 */
final class AssetRules {

    private static final List<BiFunction<Asset, String, Optional<String>>> ALL =
            List.of(AssetRules::isOnLoan, AssetRules::isScrapped, AssetRules::isMarkedByAnother);

    private AssetRules() {}

    static Optional<String> obstacle(Asset asset, String number) {
        return ALL.stream().flatMap(rule -> rule.apply(asset, number).stream()).findFirst();
    }

    static Optional<String> isOnLoan(Asset asset, String number) {
        return asset.getStatus() == AssetStatus.ON_LOAN
                ? Optional.of("资产 %s 已借出，归还后才能报废".formatted(asset.getTag()))
                : Optional.empty();
    }

    static Optional<String> isScrapped(Asset asset, String number) {
        return asset.getStatus() == AssetStatus.SCRAPPED
                ? Optional.of("资产 %s 已经报废".formatted(asset.getTag()))
                : Optional.empty();
    }

    static Optional<String> isMarkedByAnother(Asset asset, String number) {
        boolean byAnother = asset.getStatus() == AssetStatus.SCRAPPING && !asset.isMarkedBy(number);
        return byAnother
                ? Optional.of("资产 %s 已有报废申请 %s 正在办理".formatted(asset.getTag(), asset.getScrappingRequest()))
                : Optional.empty();
    }

    static String unknown(String tag) {
        return "资产登记册中没有编号「%s」".formatted(tag);
    }
}
