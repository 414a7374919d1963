package huiqian.engine.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableJsonTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'value': null}",
                "{'value': 'a'}",
                "{'value': {'a': 1}}",
                "{'value': 'a', 'type': null}",
                "{'value': 'a', 'type': 'String'}",
                "{'value': null, 'type': 'String', 'valueInfo': {}}",
                "{'value': 5, 'type': 'Integer'}",
                "{'value': '5', 'type': 'integer'}",
                "{'value': 5, 'type': 'Double'}",
                "{'value': 2500.5, 'type': 'Double'}",
                "{'value': true, 'type': 'Boolean'}",
                "{'value': '[]', 'type': 'Json'}",
                "{'value': '{broken', 'type': 'Json'}",
                "{'value': null, 'type': 'Null'}",
                "{'type': 'Null'}"
            })
    void readsWhatTheEngineReads(String variable) throws JsonProcessingException {
        assertThat(VariableJson.isLegible(JSON.readTree(variable.replace('\'', '"'))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "'a'",
                "[]",
                "{'value': 'a', 'type': 7}",
                "{'value': 'a', 'type': 'Nonsense'}",
                "{'value': 'a', 'type': 'Integer'}",
                "{'value': 5.5, 'type': 'Integer'}",
                "{'value': 70000, 'type': 'Short'}",
                "{'value': {}, 'type': 'Integer'}",
                "{'value': {}, 'type': 'String'}",
                "{'value': {}, 'type': 'Json'}",
                "{'value': 'a', 'type': 'Null'}",
                "{'value': '2026-11-25T14:00:00.000+0800', 'type': 'Date'}",
                "{'value': 'a', 'type': 'Object'}",
                "{'value': '<a/>', 'type': 'Xml'}",
                "{'value': 'a', 'valueInfo': 7}",
                "{'value': 'a', 'whatever': 7}"
            })
    void passesOnNothingTheEngineWouldStumbleOver(String variable) throws JsonProcessingException {
        assertThat(VariableJson.isLegible(JSON.readTree(variable.replace('\'', '"'))))
                .isFalse();
    }
}
