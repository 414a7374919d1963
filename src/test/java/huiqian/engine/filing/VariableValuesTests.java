package huiqian.engine.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableValuesTests {

    static Stream<Object> plain() {
        return Stream.of("文", "", 5, 5L, (short) 5, 2.5, true);
    }

    @ParameterizedTest
    @MethodSource("plain")
    void letsPlainValuesThrough(Object value) {
        assertThat(read(value)).isEqualTo(value);
        assertThat(read(Variables.untypedValue(value))).isEqualTo(value);
    }

    @Test
    void takesNothingForNothing() {
        assertThat(read(null)).isNull();
        assertThat(read(Variables.untypedNullValue())).isNull();
        assertThat(read(Variables.stringValue(null))).isNull();
        assertThat(VariableValues.plain((Map<String, Object>) null)).isEmpty();
    }

    @Test
    void readsAJsonList() {
        assertThat(read(json("[\"Arts\", \"Study\"]"))).isEqualTo(List.of("Arts", "Study"));
        assertThat(read(json("null"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}", "\"a\"", "7", "true", "{broken", "[] trailing", ""})
    void takesNoOtherJson(String text) {
        assertThat(read(json(text))).isInstanceOf(VariableValues.Odd.class);
    }

    @Test
    void readsANumberThatNoLongHolds() {
        assertThat(read(new BigInteger("9".repeat(20)))).isEqualTo(new BigDecimal("9".repeat(20)));
    }

    static Stream<Object> odd() {
        return Stream.of(
                new Date(0),
                Variables.dateValue(new Date(0)),
                new byte[] {1},
                Map.of("a", 1),
                new ArrayList<>(List.of("a")),
                Variables.objectValue("a").create(),
                Variables.fileValue("x.txt").file(new byte[] {1}).create(),
                Variables.stringValue("a", true));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void letsNothingElseThrough(Object value) {
        assertThat(read(value)).isInstanceOf(VariableValues.Odd.class);
    }

    @Test
    void keepsListsAsJson() {
        JsonValue kept = (JsonValue) VariableValues.typed(List.of("Arts", "Study"));

        assertThat(kept.getValueSerialized()).isEqualTo("[\"Arts\",\"Study\"]");
        assertThat(VariableValues.typed("Arts")).isEqualTo("Arts");
    }

    private static JsonValue json(String text) {
        return SpinValues.jsonValue(text).create();
    }

    private static Object read(Object value) {
        return VariableValues.plain(Variables.createVariables().putValue("x", value))
                .get("x");
    }
}
