package huiqian.processes;

import static huiqian.processes.FormFile.isRequired;
import static huiqian.processes.FormFile.isWritable;
import static huiqian.processes.FormFile.key;
import static huiqian.processes.FormFile.label;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Forms: ids, keys, labels, what Tasklist can show, and what the platform fills in. */
final class FormRules {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "select", "checkbox", "radio", "checklist", "taglist", "datetime");
    private static final Set<String> TYPES_SHOWN =
            Set.of("group", "expression", "text", "html", "image", "separator", "table", "spacer");
    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
    private static final String OPTIONAL = "（选填）";

    private FormRules() {}

    static void check(FormFile form, House house, Findings findings) {
        checkHead(form, findings);
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        form.components().forEach(component -> {
            String id = component.path("id").asText();
            String type = component.path("type").asText();
            findings.require(ids.add(id) && !id.isEmpty(), id, "component id is missing or used twice");
            findings.require(
                    INPUTS.contains(type) || TYPES_SHOWN.contains(type), id, "Tasklist cannot show type " + type);
        });
        form.fields().forEach(field -> {
            findings.require(keys.add(key(field)), key(field), "key is used twice");
            checkKey(field, house, findings);
            checkLabel(field, findings);
            checkInput(field, findings);
        });
    }

    private static void checkHead(FormFile form, Findings findings) {
        JsonNode json = form.json();
        findings.require((form.id() + ".form").equals(form.name()), form.id(), "form id is not the file name");
        findings.require(json.path("schemaVersion").asInt() == 16, form.id(), "schemaVersion is not 16");
        findings.require(
                json.path("executionPlatform").asText().equals("Camunda Platform")
                        && json.path("executionPlatformVersion").asText().equals("7.24.0"),
                form.id(),
                "is not made for Camunda Platform 7.24.0");
        findings.require(!json.has("exporter"), form.id(), "names an exporter");
    }

    private static void checkKey(JsonNode field, House house, Findings findings) {
        String key = key(field);
        findings.require(Words.CAMEL.matcher(key).matches(), key, "key is not lowerCamel");
        findings.require(!Words.BEANS.contains(key) && !house.beans().containsKey(key), key, "key would hide a bean");
        findings.require(!field.path("serializeToString").asBoolean(), key, "serializeToString is set");
    }

    private static void checkLabel(JsonNode field, Findings findings) {
        findings.require(Words.isChinese(label(field)), key(field), "label is not Chinese");
        field.path("values")
                .forEach(option -> findings.require(
                        Words.isChinese(option.path("label").asText()), key(field), "option is not Chinese"));
        boolean optional = isWritable(field)
                && !isRequired(field)
                && !field.path("type").asText().equals("checkbox")
                && !key(field).equals("comment");
        findings.require(
                !isWritable(field) || optional == label(field).endsWith(OPTIONAL),
                key(field),
                "label says （选填） exactly where the field is optional");
    }

    private static void checkInput(JsonNode field, Findings findings) {
        String type = field.path("type").asText();
        JsonNode validate = field.path("validate");
        JsonNode live = field.path("properties");
        if (type.equals("textfield") || type.equals("textarea"))
            findings.require(
                    !isWritable(field) || validate.path("maxLength").asInt() > 0 || validate.has("pattern"),
                    key(field),
                    "text has no maximum length");
        if (CHOICES.contains(type))
            findings.require(
                    live.has("options") != !field.path("values").isEmpty(), key(field), "has no options, or two kinds");
        if (field.path("subtype").asText().equals("datetime"))
            findings.require(
                    field.path("timeSerializingFormat").asText().equals("no_timezone")
                            && field.path("use24h").asBoolean()
                            && Words.isChinese(field.path("timeLabel").asText()),
                    key(field),
                    "is not union time: no_timezone, 24 hours, Chinese label");
        findings.require(within(live, "options", Words.LIVE_LISTS), key(field), "unknown list of options");
        findings.require(within(live, "default", Words.LIVE_DEFAULTS), key(field), "unknown default");
    }

    private static boolean within(JsonNode properties, String name, Set<String> known) {
        return !properties.has(name) || known.contains(properties.path(name).asText());
    }
}
