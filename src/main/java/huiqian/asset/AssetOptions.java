package huiqian.asset;

import huiqian.approval.FieldOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The assets a form offers: all that are registered, since the form is shown again once its asset is marked. The label
 * says where one is not simply in use; the rules refuse it.
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
        String state = entry.status() == AssetStatus.IN_USE
                ? ""
                : "（%s）".formatted(entry.status().label());
        return "%s · %s%s".formatted(entry.tag(), entry.name(), state);
    }
}
