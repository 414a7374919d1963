package huiqian.flow.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import huiqian.engine.reading.Expression;
import huiqian.flow.gate.SettingRules;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates for Modeler keep the official schema, speak Chinese, and offer the vocabulary and nothing else. */
class ElementTemplateTests {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(ElementTemplateTests.class.getResourceAsStream("/element-templates/schema.json"));

    private static final Lexicon WORDS = Lexicon.ofClassPath();

    static List<ElementTemplate> templates() {
        return ElementTemplate.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsTheOfficialSchema(ElementTemplate template) {
        assertThat(SCHEMA.validate(template.json())).isEmpty();
    }

    @Test
    void noticesWhatBreaksTheSchema() {
        String sound = templates().get(0).json().toString();
        Stream.of("\"appliesTo\":[\"bpmn:Process\"],", "\"binding\":{\"type\":\"property\",\"name\":\"isExecutable\"}")
                .forEach(part -> {
                    String broken =
                            sound.replace(part, part.endsWith(",") ? "" : "\"binding\":{\"type\":\"listener\"}");
                    assertThat(broken).isNotEqualTo(sound);
                    assertThat(SCHEMA.validate(
                                    ElementTemplate.of("broken", broken).json()))
                            .isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void introducesItselfInChinese(ElementTemplate template) {
        assertThat(template.text("id")).isEqualTo("huiqian." + template.file());
        assertThat(template.text("name")).startsWith("会签：");
        assertThat(Words.isChinese(template.text("description"))).isTrue();
        assertThat(template.questions()).allSatisfy(question -> {
            assertThat(Words.isChinese(question.path("label").asText())).isTrue();
            assertThat(Words.isChinese(question.path("description").asText())).isTrue();
            assertThat(question.path("choices"))
                    .allMatch(choice -> Words.isChinese(choice.path("name").asText()));
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void startsAmongItsChoices(ElementTemplate template) {
        assertThat(template.dropdowns()).allSatisfy(property -> assertThat(ElementTemplate.choices(property))
                .contains(property.path("value").asText()));
    }

    @Test
    void bearsNamesOfItsOwn() {
        assertThat(templates()).extracting(template -> template.text("name")).doesNotHaveDuplicates();
    }

    @Test
    void offersEveryActionOfTheVocabulary() {
        assertThat(calls()).containsExactlyInAnyOrderElementsOf(actions());
    }

    @Test
    void offersEveryRoleThatDecides() {
        assertThat(roles("decision")).isEqualTo(Words.ROLES);
        assertThat(roles("open-vote")).isEqualTo(Words.ROLES);
    }

    @Test
    void offersEverySettingOfADecision() {
        assertThat(bound("decision")).isEqualTo(SettingRules.names());
        assertThat(SettingRules.names()).containsAll(bound("vote"));
        ElementTemplate decision = template("decision");
        decision.dropdowns().stream().skip(1).forEach(property -> assertThat(ElementTemplate.choices(property))
                .containsExactlyInAnyOrderElementsOf(SettingRules.CHOICES.get(
                        property.path("binding").path("name").asText())));
    }

    /** The names of the properties it writes that only we read. */
    private static Set<String> bound(String file) {
        return template(file).properties().stream()
                .map(property -> property.path("binding"))
                .filter(binding -> binding.path("type").asText().equals("camunda:property"))
                .map(binding -> binding.path("name").asText())
                .collect(Collectors.toSet());
    }

    private static ElementTemplate template(String file) {
        return templates().stream()
                .filter(template -> template.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void acceptsTheIdsOfTheShippedForms() {
        String pattern = templates().stream()
                .flatMap(template -> template.properties().stream())
                .filter(property ->
                        property.path("binding").path("name").asText().equals("camunda:formRef"))
                .map(property -> property.path("constraints").path("pattern"))
                .map((JsonNode constraint) -> constraint.path("value").asText())
                .distinct()
                .collect(Collectors.joining());
        assertThat(Shelf.forms()).allMatch(form -> form.id().matches(pattern));
    }

    private static Set<String> roles(String file) {
        return templates().stream()
                .filter(template -> template.file().equals(file))
                .flatMap(template -> template.choices().stream())
                .map(choice -> choice.replaceAll(".*'(\\w+)'.*", "$1"))
                .collect(Collectors.toSet());
    }

    /** Words that service tasks are offered. */
    private static Set<String> calls() {
        return templates().stream()
                .filter(template -> template.kinds().contains("bpmn:ServiceTask"))
                .flatMap(ElementTemplate::values)
                .flatMap(value -> Expression.call(value).stream())
                .map(call -> call.bean() + "." + call.word())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> actions() {
        return WORDS.names().stream()
                .flatMap(bean -> WORDS.wordsOf(bean).stream()
                        .filter(word -> WORDS.word(bean, word)
                                .map(Method::getReturnType)
                                .filter(void.class::equals)
                                .isPresent())
                        .map(word -> bean + "." + word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
