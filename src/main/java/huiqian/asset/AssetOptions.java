package huiqian.asset;

import huiqian.approval.FieldOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The assets a form offers: all that are registered, since the form is shown again once its asset is marked. The label
 * says where one is gone; the rules refuse it. It does not tell of a mark, which may be the form's own: a revised
 * application would take it into its title and its record.
 */
@Component
class AssetOptions implements FieldOptions {

    private final AssetRepository assets;

    AssetOptions(AssetRepository assets) {
        this.assets = assets;
    }

    @Override
    public String list() {
        return "assets";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        assets.entries().forEach(entry -> options.put(entry.tag(), label(entry)));
        return options;
    }

    private static String label(AssetRepository.Entry entry) {
        String state =
                isHere(entry.status()) ? "" : "（%s）".formatted(entry.status().label());
        return "%s · %s%s".formatted(entry.tag(), entry.name(), state);
    }

    private static boolean isHere(AssetStatus status) {
        return status == AssetStatus.IN_USE || status == AssetStatus.SCRAPPING;
    }
}
