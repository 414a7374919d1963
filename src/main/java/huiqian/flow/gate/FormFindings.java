package huiqian.flow.gate;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.gate.forms.Remarks;
import huiqian.flow.model.FormFile;

/** What breaks the conventions in one form, said of the step that opens it. */
record FormFindings(Findings findings, String step, FormFile form) implements Remarks {

    private static final int LONGEST_NAME = 60;

    void add(String message) {
        findings.add(step, "表单 " + form.id() + " " + message);
    }

    void require(boolean holds, String message) {
        if (!holds) add(message);
    }

    void add(JsonNode field, String message) {
        String key = FormFile.key(field);
        String named = key.isEmpty()
                ? "的组件「" + shortened(field.path("id").asText()) + "」"
                : "的字段「" + shortened(FormFile.label(field)) + "」（" + shortened(key) + "）";
        add(named + message);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }

    @Override
    public void about(JsonNode component, String what) {
        add(component, what);
    }

    @Override
    public void about(String what) {
        add(what);
    }
}
