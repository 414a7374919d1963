package huiqian.flow.gate;

import static huiqian.flow.gate.Tutorial.plain;

import huiqian.flow.gate.Tutorial.Refusal;
import huiqian.flow.gate.Tutorial.Table;
import huiqian.flow.model.Canvas;
import huiqian.flow.model.ElementTemplate;
import huiqian.flow.model.FormSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Follows a tutorial to the letter and does nothing else. */
final class Apprentice {

    private final Canvas canvas = new Canvas();
    private final Map<String, FormSheet> forms = new LinkedHashMap<>();
    private final Map<String, ElementTemplate> applied = new HashMap<>();
    private final String flow;
    private final BiConsumer<Map<String, byte[]>, Refusal> onRefusal;
    private final List<List<List<String>>> answers = new ArrayList<>();
    private String subProcess;

    /**
     * @param flow what the tutorial makes
     * @param onRefusal called where the tutorial says that what is there so far is refused
     */
    Apprentice(String flow, BiConsumer<Map<String, byte[]>, Refusal> onRefusal) {
        this.flow = flow;
        this.onRefusal = onRefusal;
    }

    void follow(Tutorial tutorial) {
        for (Tutorial.Block block : tutorial.blocks())
            if (block instanceof Refusal refusal) onRefusal.accept(filesBut(refusal.forgotten()), refusal);
            else follow((Table) block);
    }

    private void follow(Table table) {
        if (table.startsWith("画什么", "ID", "名称", "模板", "在模板里填")) table.rows().forEach(row -> draw(row, null));
        else if (table.startsWith("在子流程里画", "ID", "名称", "模板", "在模板里填"))
            table.rows().forEach(row -> draw(row, subProcess));
        else if (table.startsWith("ID", "从", "到", "名称", "条件")) table.rows().forEach(this::connect);
        else if (table.startsWith("ID", "在模板里改")) table.rows().forEach(row -> fillIn(plain(row.get(0)), row.get(1)));
        else if (table.startsWith("组件", "Label", "Key", "设置")) form(table);
        else if (table.startsWith("字段", "填写")) answers.add(table.rows());
        else pairsOf(table).forEach(write(table));
    }

    /** What is done with a table of two columns. */
    private BiConsumer<String, String> write(Table table) {
        if (table.startsWith("ID", "Documentation")) return canvas::document;
        if (table.startsWith("ID", "Message name")) return canvas::receive;
        if (table.startsWith("网关", "默认流向")) return canvas::setDefault;
        throw new AssertionError("no reader would know what to do with " + table.header());
    }

    private static Map<String, String> pairsOf(Table table) {
        Map<String, String> pairs = new LinkedHashMap<>();
        table.rows().forEach(row -> pairs.put(plain(row.get(0)), plain(row.get(1))));
        return pairs;
    }

    private void draw(List<String> row, String inside) {
        String id = plain(row.get(1));
        canvas.draw(row.get(0), id, inside);
        if (row.get(0).equals("Expanded sub-process")) subProcess = id;
        if (plain(row.get(3)) != null) apply(row.get(3), id);
        fillIn(id, row.get(4));
        canvas.name(id, plain(row.get(2)));
    }

    private void connect(List<String> row) {
        String id = plain(row.get(0));
        canvas.connect(id, plain(row.get(1)), plain(row.get(2)));
        canvas.name(id, plain(row.get(3)));
        if (plain(row.get(4)) == null) return;
        apply("分支条件", id);
        fillIn(id, "条件：" + row.get(4));
    }

    private void apply(String template, String id) {
        applied.put(id, ElementTemplate.called("会签：" + template));
        canvas.apply(applied.get(id), id);
    }

    private void fillIn(String id, String cell) {
        Map<String, String> answers = Tutorial.pairs(cell);
        if (!answers.isEmpty()) canvas.fillIn(applied.get(id), id, answers);
    }

    /** The heading names the form. */
    private void form(Table table) {
        String id = table.codes().get(0);
        FormSheet form = new FormSheet(id);
        table.rows().forEach(form::add);
        forms.put(id, form);
    }

    /** What is there so far, as Modeler would send it. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(flow + ".bpmn", canvas.save());
        forms.forEach((id, form) -> files.put(id + ".form", form.save()));
        return files;
    }

    private Map<String, byte[]> filesBut(String forgotten) {
        Map<String, byte[]> files = files();
        if (forgotten != null && files.remove(forgotten) == null) throw new AssertionError(forgotten);
        return files;
    }

    /** How the tutorial fills a form in, the n-th time it does so, as it is posted. */
    Map<String, Object> answers(int time, String form) {
        Map<String, Object> posted = new LinkedHashMap<>();
        FormSheet sheet = forms.get(form);
        answers.get(time)
                .forEach(row -> posted.put(sheet.key(row.get(0)), sheet.posted(row.get(0), plain(row.get(1)))));
        return posted;
    }
}
