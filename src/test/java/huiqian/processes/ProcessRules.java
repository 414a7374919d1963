package huiqian.processes;

import static huiqian.processes.ModelFile.camunda;

import org.camunda.bpm.model.bpmn.instance.Process;

/** The flow as a whole: name, number, title, clause, who may start it, how long its history is kept. */
final class ProcessRules {

    private ProcessRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        Process process = flow.process();
        String id = process.getId();
        findings.require((id + ".bpmn").equals(flow.name()), id, "process id is not the file name");
        findings.require(Words.KEBAB.matcher(id).matches(), id, "process id is not kebab-case");
        findings.require(Words.isChinese(process.getName()), id, "process name is not Chinese");
        findings.require(process.isExecutable(), id, "process is not executable");
        findings.require(
                Words.isCitation(ModelFile.documentation(process)), id, "documentation does not begin with a clause");
        checkCamunda(process, id, findings);
        checkNumberAndTitle(flow, house, findings);
    }

    private static void checkCamunda(Process process, String id, Findings findings) {
        findings.require("P3650D".equals(camunda(process, "historyTimeToLive")), id, "historyTimeToLive is not P3650D");
        findings.require(
                "true".equals(camunda(process, "isStartableInTasklist")), id, "isStartableInTasklist is not true");
        String groups = camunda(process, "candidateStarterGroups");
        findings.require(
                groups != null && groups.matches("[a-zA-Z0-9]+(,[a-zA-Z0-9]+)*"), id, "candidateStarterGroups missing");
    }

    private static void checkNumberAndTitle(ModelFile flow, House house, Findings findings) {
        String id = flow.process().getId();
        String prefix = flow.properties().getOrDefault("numberPrefix", "");
        findings.require(prefix.matches("[A-Z]{2,6}"), id, "numberPrefix missing or not capital letters: " + prefix);
        String titleField = flow.properties().get("titleField");
        FormFile apply = house.forms().get(flow.applyForm());
        findings.require(
                apply != null && titleField != null && apply.asksFor(titleField),
                id,
                "titleField is no field of the apply form: " + titleField);
    }
}
