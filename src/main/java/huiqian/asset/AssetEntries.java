package huiqian.asset;

import huiqian.member.Roster;
import huiqian.page.register.About;
import huiqian.page.register.Access;
import huiqian.page.register.Column;
import huiqian.page.register.Column.Trait;
import huiqian.page.register.Entry;
import huiqian.page.register.Register;
import huiqian.page.register.Row;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The register of assets, kept by secretariat and office director (R02 §13, R19 4.1-4.2). */
@Component
class AssetEntries implements Register<Asset> {

    private final Clock clock;

    AssetEntries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About("assets", "资产", "件", "tag", "XS-%04d", "秘书处或办公室主任");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("tag", Trait.SEARCHED),
                Column.of("name", Trait.SEARCHED),
                Column.of("category", Trait.FILTERED),
                Column.of("location", Trait.SEARCHED),
                Column.stated("status", "状态", Trait.FILTERED),
                Column.of("acquiredOn"),
                Column.of("worth", Trait.INSIDE),
                Column.of("owner", Trait.FILTERED, Trait.ASIDE),
                Column.stated("scrappingRequest", "报废申请", Trait.INSIDE, Trait.ASIDE),
                Column.of("note", Trait.INSIDE, Trait.ASIDE));
    }

    @Override
    public Access access() {
        return new Access(
                Set.of("secretariat", "officeDirector", Roster.ADMINISTRATORS),
                Set.of("presidium", "advisor", "ministerOfFinance"),
                Set.of("member"));
    }

    @Override
    public Asset fresh(String tag) {
        return new Asset(tag);
    }

    @Override
    public void describe(Asset asset, Entry entry) {
        asset.describe(entry);
    }

    @Override
    public List<Rule> rules() {
        return List.of(entry -> Optional.of(entry.day("acquiredOn"))
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(day -> new Flaw("acquiredOn", "「%s」还没有到".formatted(UnionTime.show(day)))));
    }

    /** What has been decided, or is being decided, stays as it was when it was. */
    @Override
    public Optional<String> barred(Row row) {
        if (row.get("status") == AssetStatus.SCRAPPED) return Optional.of("资产 %s 已经报废，不能再改".formatted(row.key()));
        return row.get("status") == AssetStatus.SCRAPPING
                ? Optional.of("资产 %s 正在办理报废（%s），办结之前不能改".formatted(row.key(), row.get("scrappingRequest")))
                : Optional.empty();
    }
}
