package huiqian.asset;

import huiqian.approval.FieldOptions;
import huiqian.shared.FormWord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The assets a form offers: those that something can be done with, not the scrapped ones nor those on their way there. One that was chosen
 * keeps its name whatever becomes of it. The label says which are on loan: they come back, and until then the rules refuse what cannot be done.
 * It does not tell of a mark, which may be the form's own: a revised application would take it into its title and its record.
 */
@Component
@FormWord(value = "assets", title = "资产", keeper = "秘书处", place = "办公室")
class AssetOptions implements FieldOptions {

    private static final Set<AssetStatus> OFFERED = Set.of(AssetStatus.IN_USE, AssetStatus.ON_LOAN);

    private final AssetRepository assets;

    AssetOptions(AssetRepository assets) {
        this.assets = assets;
    }

    @Override
    public Map<String, String> options() {
        return labelled(assets.among(OFFERED));
    }

    @Override
    public long count() {
        return assets.countByStatusIn(OFFERED);
    }

    @Override
    public Map<String, String> options(Collection<String> values) {
        return labelled(assets.entries(values));
    }

    @Override
    public Map<String, String> find(String text, int most) {
        return labelled(assets.find(text.toLowerCase(Locale.ROOT), OFFERED, Limit.of(most)));
    }

    private static Map<String, String> labelled(List<AssetRepository.Entry> entries) {
        Map<String, String> options = new LinkedHashMap<>();
        entries.forEach(entry -> options.put(entry.tag(), label(entry)));
        return options;
    }

    private static String label(AssetRepository.Entry entry) {
        String state = state(entry);
        return "%s · %s%s".formatted(entry.tag(), entry.name(), state);
    }

    private static String state(AssetRepository.Entry entry) {
        if (!isHere(entry.status())) return "（%s）".formatted(entry.status().label());
        return entry.retired() ? "（停用）" : "";
    }

    private static boolean isHere(AssetStatus status) {
        return status == AssetStatus.IN_USE || status == AssetStatus.SCRAPPING;
    }
}
