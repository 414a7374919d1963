package huiqian.engine;

import huiqian.engine.gate.Finding;
import huiqian.engine.gate.Gate;
import huiqian.engine.trial.Trial;
import huiqian.engine.trial.Trials;
import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trials as deployments under a tenant id, which is the id of the group that may try. One that is over is suspended, without its cases. */
@Component
class TrialDesk implements Trials {

    private final RepositoryService repository;
    private final ManagementService management;
    private final TrialBook book;
    private final Gate gate;
    private final GroupNames groups;
    private final Grants grants;
    private final Authority authority;
    private final ApplicationEventPublisher events;

    TrialDesk(
            RepositoryService repository,
            ManagementService management,
            TrialBook book,
            Gate gate,
            GroupNames groups,
            Grants grants,
            Authority authority,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.management = management;
        this.book = book;
        this.gate = gate;
        this.groups = groups;
        this.grants = grants;
        this.authority = authority;
        this.events = events;
    }

    @Override
    public List<Trial> all() {
        return book.all();
    }

    @Override
    public Optional<Trial> find(String flow, String group) {
        return book.find(flow, group);
    }

    @Override
    @Transactional
    public List<String> begin(Map<String, byte[]> files, String group, String administrator) {
        if (!groups.known().contains(group)) throw Refusal.invalid("请选择试运行的用户组，没有用户组「%s」".formatted(group));
        return deploy(
                files,
                repository.createDeployment().name("试运行：" + groups.of(group)).tenantId(group),
                administrator);
    }

    @Override
    @Transactional
    public void promote(String flow, String group, String note, String administrator) {
        Trial trial = running(flow, group);
        String name = note == null || note.isBlank() ? "试运行转为正式" : note.strip();
        deploy(book.files(flow, group), repository.createDeployment().name(name), administrator);
        suspend(trial, administrator);
        note(trial, administrator, "转为正式，试运行结束");
    }

    @Override
    @Transactional
    public void end(String flow, String group, String administrator) {
        Trial trial = running(flow, group);
        suspend(trial, administrator);
        note(trial, administrator, "结束试运行，已提交的 %d 份申请继续办理".formatted(trial.open()));
    }

    private Trial running(String flow, String group) {
        return find(flow, group)
                .filter(Trial::running)
                .orElseThrow(() -> Refusal.conflict("流程 %s 没有由%s进行的试运行".formatted(flow, groups.of(group))));
    }

    private List<String> deploy(Map<String, byte[]> files, DeploymentBuilder deployment, String administrator) {
        insistOnSound(files);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        return authority.of(
                administrator,
                () -> deployment.source("huiqian").deployWithResult().getDeployedProcessDefinitions().stream()
                        .map(ProcessDefinition::getKey)
                        .sorted()
                        .toList());
    }

    /** The gate's findings all at once; the engine would ask it again, but answer them as an error of the parser. */
    private void insistOnSound(Map<String, byte[]> files) {
        List<String> models =
                files.keySet().stream().filter(name -> name.endsWith(".bpmn")).toList();
        if (models.isEmpty()) throw Refusal.invalid("请选择流程文件（.bpmn）和它的全部表单（.form）");
        List<String> reasons = models.stream()
                .flatMap(model -> gate.inspect(model, files).stream())
                .map(TrialDesk::reason)
                .toList();
        if (!reasons.isEmpty()) throw Refusal.invalid(String.join("；", reasons));
    }

    private static String reason(Finding finding) {
        return finding.elementId() == null ? finding.message() : finding.elementId() + "：" + finding.message();
    }

    /** A job definition that stayed suspended would suspend each new job of the cases under way, their settlement among them. */
    private void suspend(Trial trial, String administrator) {
        authority.of(administrator, () -> {
            repository
                    .updateProcessDefinitionSuspensionState()
                    .byProcessDefinitionKey(trial.flow())
                    .processDefinitionTenantId(trial.group())
                    .suspend();
            management
                    .updateJobDefinitionSuspensionState()
                    .byProcessDefinitionKey(trial.flow())
                    .processDefinitionTenantId(trial.group())
                    .activate();
            return null;
        });
        grants.settle(trial.flow());
    }

    private void note(Trial trial, String administrator, String what) {
        String subject = "%s 第 %d 版（%s）".formatted(trial.flow(), trial.version(), trial.groupName());
        events.publishEvent(new Noteworthy(Noteworthy.Kind.FLOW_TRIED, administrator, subject, what));
    }
}
