package huiqian.asset;

import static huiqian.shared.UnionTime.show;

import java.time.LocalDate;
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

    /** What is wrong with the day on which it was disposed of: that lies in the past, but not before it was allowed. */
    static Optional<String> disposalDay(LocalDate day, LocalDate allowed, LocalDate today) {
        if (day.isAfter(today)) return Optional.of("处置日期「%s」还没有到，不能晚于今天（%s）".formatted(show(day), show(today)));
        return day.isBefore(allowed)
                ? Optional.of("处置日期「%s」早于批准报废的日期（%s）".formatted(show(day), show(allowed)))
                : Optional.empty();
    }

    static String unknown(String tag) {
        return "资产登记册中没有编号「%s」".formatted(tag);
    }
}
