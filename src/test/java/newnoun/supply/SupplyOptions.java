package newnoun.supply;

import huiqian.approval.FieldOptions;
import huiqian.shared.FormWord;
import java.util.Map;

/** The list of a noun that comes later. */
@FormWord(value = "supplies", title = "物资", keeper = "办公室")
record SupplyOptions() implements FieldOptions {

    @Override
    public Map<String, String> options() {
        return Map.of("WZ-1", "帐篷");
    }
}
