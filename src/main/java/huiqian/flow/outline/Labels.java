package huiqian.flow.outline;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What people call the variables of a flow and the values those take. */
record Labels(Map<String, JsonNode> fields) {

    private static final Pattern NAME = Pattern.compile("(?<![\\w\"])[a-z]\\w*(?![\\w\"(])");

    static Labels of(Collection<FormFile> forms) {
        Map<String, JsonNode> fields = new HashMap<>();
        forms.stream()
                .flatMap(form -> form.fields().stream())
                .forEach(field -> fields.putIfAbsent(FormFile.key(field), field));
        return new Labels(fields);
    }

    /** The field's label in quotation marks; the bare name of anything else. */
    String of(String variable) {
        return fields.containsKey(variable) ? "「" + label(fields.get(variable)) + "」" : variable;
    }

    static String label(JsonNode field) {
        String label = FormFile.label(field);
        return label.isBlank() ? FormFile.key(field) : label;
    }

    /** What people read where the field holds the value. */
    String value(String variable, Object value) {
        JsonNode field = fields.get(variable);
        if (field == null || value == null) return String.valueOf(value);
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .filter(option -> option.path("value").asText().equals(value.toString()))
                .map(option -> option.path("label").asText())
                .findFirst()
                .orElse(value.toString());
    }

    /** A condition of a form with the fields called by their labels. */
    String inFeel(String text) {
        return NAME.matcher(text.startsWith("=") ? text.substring(1).strip() : text)
                .replaceAll(found -> Matcher.quoteReplacement(of(found.group())));
    }
}
