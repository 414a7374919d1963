package huiqian.flow.gate;

import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.XmlElement;
import huiqian.flow.model.XmlSource.Spot;
import huiqian.shared.Signs;
import java.util.Map;
import java.util.stream.Collectors;

/** Nothing is longer than what it is kept in; nothing people read holds signs they cannot see. */
final class LengthRules {

    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_FLOW_NAME = 80;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

    /** The timers that a step's settings stand for are named after it. */
    private static final int LONGEST_ID = 200;

    private static final int LONGEST_FORM = 300_000;

    /** Attributes with a column of their own. */
    private static final Map<String, Integer> COLUMNS = Map.of(
            "versionTag", 64,
            "targetNamespace", 255,
            "formRef", 200,
            "elementVariable", 200,
            "errorMessageVariable", 200,
            "errorCodeVariable", 200,
            "errorCode", 200);

    private LengthRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        String process = flow.process().getId();
        atMost(LONGEST_KEY, process, "流程 ID ", process, findings);
        for (Spot spot : flow.spots()) checkSpot(spot, spot.owner() == null ? process : spot.owner(), findings);
        house.forms().forEach((id, form) -> {
            String where = flow.stepThatOpens(id).map(step -> step.getId()).orElse(process);
            checkForm(form.drawn(), new FormFindings(findings, where, form));
        });
    }

    private static void checkSpot(Spot spot, String where, Findings findings) {
        boolean flow = spot.element().tag().equals("process");
        for (String key : spot.element().attributes()) {
            String name = key.substring(key.lastIndexOf(':') + 1);
            String value = spot.element().attribute(key);
            if (name.equals("id")) atMost(LONGEST_ID, value, "ID ", where, findings);
            if (name.equals("name")) {
                atMost(flow ? LONGEST_FLOW_NAME : LONGEST_NAME, value, flow ? "流程名称" : "名称", where, findings);
                insistOnSigns("名称", value, where, findings);
                boolean broken = flow && value.codePoints().anyMatch(Character::isISOControl);
                findings.require(!broken, where, "流程名称写在一行里，不能有换行或制表符，请删去");
            }
            if (COLUMNS.containsKey(name)) atMost(COLUMNS.get(name), value, name, where, findings);
        }
        String text = spot.element().elements("documentation").stream()
                .map(XmlElement::text)
                .collect(Collectors.joining());
        atMost(LONGEST_TEXT, text, "说明（Documentation）", where, findings);
        insistOnSigns("说明（Documentation）", text, where, findings);
    }

    /** Lines may end in it. */
    private static void insistOnSigns(String what, String text, String where, Findings findings) {
        Signs.flawOnLine(text.replaceAll("[\\r\\n\\t]", " ")).ifPresent(flaw -> findings.add(where, what + flaw));
    }

    private static void atMost(int most, String text, String what, String where, Findings findings) {
        findings.require(text.length() <= most, where, what + "最多 " + most + " 字，现在有 " + text.length() + " 字，请缩短");
    }

    private static void checkForm(FormFile form, FormFindings findings) {
        int size = form.json().toString().length();
        findings.require(size <= LONGEST_FORM, "太大，最多 " + LONGEST_FORM + " 字，现在有 " + size + " 字，请删减");
        form.fields().forEach(field -> {
            int key = FormFile.key(field).length();
            findings.require(key <= LONGEST_NAME, field, "的 key 最多 " + LONGEST_NAME + " 字，现在有 " + key + " 字，请缩短");
            FormFile.values(field).stream()
                    .filter(value -> value.length() > LONGEST_TEXT)
                    .forEach(value ->
                            findings.add(field, "有一个选项的值有 " + value.length() + " 字，最多 " + LONGEST_TEXT + " 字，请缩短"));
        });
    }
}
