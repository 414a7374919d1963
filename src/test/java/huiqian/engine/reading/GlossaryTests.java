package huiqian.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.ElementTemplate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryTests {

    @Test
    void callsRolesAsTheTemplatesDo() {
        Map<String, String> offered = new HashMap<>();
        ElementTemplate.all().stream()
                .flatMap(template -> template.questions().stream())
                .forEach((JsonNode question) -> question.path("choices")
                        .forEach(choice -> Expression.call(choice.path("value").asText())
                                .filter(call -> call.word().equals("decidersFor"))
                                .ifPresent(call -> offered.put(
                                        Expression.literal(choice.path("value").asText(), 0)
                                                .orElseThrow(),
                                        choice.path("name").asText()))));

        assertThat(offered).isEqualTo(Glossary.ROLES);
    }
}
