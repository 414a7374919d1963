package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.form.feel.Feel;
import java.math.BigDecimal;
import java.util.Map;

/** A bound a form sets: a number, a FEEL expression over the data, or none. */
record Limit(BigDecimal fixed, Feel live) {

    static Limit of(JsonNode node) {
        if (Feel.isExpression(node.asText())) return new Limit(null, Feel.of(node.asText()));
        return new Limit(Numbers.of(node), null);
    }

    /** The bound with this data, null for none. */
    BigDecimal in(Map<String, Object> data) {
        return live == null ? fixed : Numbers.of(live.value(data));
    }
}
