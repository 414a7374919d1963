package huiqian.flow.gate;

import static huiqian.flow.model.ModelFile.camunda;

import huiqian.approval.Flow;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** The flow as a whole: name, number, title, clause, where it starts and who may start it, how long its history is kept. */
final class ProcessRules {

    private ProcessRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        checkItself(flow, findings);
        checkStart(flow, findings);
        checkCamunda(flow.process(), house, findings);
        checkNumber(flow, house, findings);
    }

    private static void checkItself(ModelFile flow, Findings findings) {
        Process process = flow.process();
        String id = process.getId();
        String file = id + ".bpmn";
        findings.require(
                file.equals(flow.name()), id, "流程 ID 与文件名不一致，文件「" + flow.name() + "」应改名为「" + file + "」，或相应修改流程 ID");
        findings.require(Words.KEBAB.matcher(id).matches(), id, "流程 ID 请用小写英文单词并以连字符连接，如 leave-request");
        findings.require(Words.isChinese(process.getName()), id, "请给流程起一个中文名称");
        findings.require(process.isExecutable(), id, "请把流程设为可执行（Executable）");
        findings.require(
                Words.isCitation(ModelFile.documentation(process)),
                id,
                "请在说明（Documentation）开头写明依据的制度和条款，如「《学生会管理制度》第5条：……」");
    }

    private static void checkStart(ModelFile flow, Findings findings) {
        List<StartEvent> starts = flow.starts().toList();
        findings.require(starts.size() == 1, flow.process().getId(), "流程须有且只有一个开始事件");
        starts.stream()
                .filter(start ->
                        !start.getChildElementsByType(EventDefinition.class).isEmpty())
                .forEach(start -> findings.add(start.getId(), "申请由人提交，请改为普通的开始事件"));
    }

    private static void checkCamunda(Process process, GateContext house, Findings findings) {
        String id = process.getId();
        findings.require(
                "P3650D".equals(camunda(process, "historyTimeToLive")), id, "历史保留期限（historyTimeToLive）请设为 P3650D，即十年");
        findings.require(
                !"false".equals(camunda(process, "isStartableInTasklist")),
                id,
                "请允许在任务列表中发起（isStartableInTasklist 设为 true）");
        String groups = camunda(process, "candidateStarterGroups");
        if (groups == null || groups.isBlank()) findings.add(id, "请在 candidateStarterGroups 填写可以发起申请的用户组，如 member");
        else checkGroups(groups, id, house, findings);
    }

    private static void checkGroups(String groups, String id, GateContext house, Findings findings) {
        for (String group : groups.split(",", -1))
            findings.require(
                    house.groups().contains(group.trim()),
                    id,
                    "candidateStarterGroups 中没有用户组「" + group.trim() + "」，可用的有："
                            + Words.listed(new TreeSet<>(house.groups())));
    }

    private static void checkNumber(ModelFile flow, GateContext house, Findings findings) {
        String id = flow.process().getId();
        String prefix = flow.properties().getOrDefault("numberPrefix", "");
        findings.require(
                prefix.matches("[A-Z]{2,6}"), id, "请在扩展属性 numberPrefix 填写 2 至 6 个大写字母的编号前缀，如 QJ，现在是「" + prefix + "」");
        findings.require(
                !prefix.startsWith(Flow.TRIAL_PREFIX),
                id,
                "编号前缀（numberPrefix）「" + prefix + "」不能以 " + Flow.TRIAL_PREFIX + " 开头，那是试运行编号的标记，请换一个");
        house.prefixes().forEach((other, taken) -> {
            if (!other.equals(id) && prefix.equals(taken))
                findings.add(id, "编号前缀（numberPrefix）「" + prefix + "」已由流程 " + other + " 使用，请换一个");
        });
    }

    static void checkTitle(ModelFile flow, GateContext house, Findings findings) {
        String titleField = flow.properties().get("titleField");
        FormFile apply = house.form(flow.applyForm());
        findings.require(
                apply != null && titleField != null && apply.asksFor(titleField),
                flow.process().getId(),
                "扩展属性 titleField 须是申请表中填写的字段，现在是「" + (titleField == null ? "" : titleField) + "」");
    }
}
