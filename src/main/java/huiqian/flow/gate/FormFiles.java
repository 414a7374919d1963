package huiqian.flow.gate;

import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The forms deployed with a flow, by id, as its cases show them; what cannot be read is told. */
record FormFiles(ModelFile flow, Findings findings) {

    Map<String, FormFile> among(Map<String, byte[]> files) {
        Map<String, FormFile> forms = new TreeMap<>();
        new TreeMap<>(files).forEach((name, content) -> {
            if (name.endsWith(".form")) read(name, content, forms);
        });
        FormFile apply = flow.applyForm() == null ? null : forms.get(flow.applyForm());
        if (apply != null) forms.replaceAll((id, form) -> showing(form, apply));
        return forms;
    }

    private void read(String name, byte[] content, Map<String, FormFile> forms) {
        String id = name.substring(0, name.length() - ".form".length());
        try {
            FormFile form = FormFile.of(name, new String(content, StandardCharsets.UTF_8));
            form.own().flaw().ifPresent(flaw -> {
                throw new IllegalArgumentException(flaw + "，浏览器里会打不开，请在 Modeler 中重新画");
            });
            if (forms.put(form.id(), form) != null) findings.add(where(id), "部署中有两个 ID 为「" + form.id() + "」的表单，请只留一个");
        } catch (IllegalArgumentException unreadable) {
            findings.add(where(id), "表单文件「" + name + "」不能使用：" + unreadable.getMessage());
        }
    }

    private FormFile showing(FormFile form, FormFile apply) {
        try {
            return form.showing(apply);
        } catch (IllegalArgumentException tooMuch) {
            findings.add(where(form.id()), "表单 " + form.id() + " 连同申请内容不能使用：" + tooMuch.getMessage());
            return form;
        }
    }

    private String where(String form) {
        return flow.stepThatOpens(form)
                .map(step -> step.getId())
                .orElse(flow.process().getId());
    }
}
