package huiqian.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;

/** What breaks the conventions in one form, said of the step that opens it. */
record FormFindings(Findings findings, String step, FormFile form) {

    void add(String message) {
        findings.add(step, "表单 " + form.id() + " " + message);
    }

    void require(boolean holds, String message) {
        if (!holds) add(message);
    }

    void add(JsonNode field, String message) {
        add("的字段「" + FormFile.label(field) + "」（" + FormFile.key(field) + "）" + message);
    }

    void require(boolean holds, JsonNode field, String message) {
        if (!holds) add(field, message);
    }
}
