package huiqian.flow.trial;

import huiqian.engine.doors.ActingAs;
import huiqian.engine.identity.Grants;
import huiqian.flow.model.Finding;
import huiqian.flow.version.DeploymentLock;
import huiqian.flow.version.Deployments;
import huiqian.flow.version.Deployments.Unsound;
import huiqian.member.GroupNames;
import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Flows on trial. There is at most one trial of a flow for each group; a new one takes the place of the one before. Whoever calls has seen to
 * it that the administrator named is one.
 * Trials as deployments under a tenant id, which is the id of the group that may try. One that is over is suspended, without its cases.
 */
@Component
public class Trials {

    private final RepositoryService repository;
    private final TrialBook book;
    private final Deployments deployments;
    private final GroupNames groups;
    private final Grants grants;
    private final ActingAs authority;
    private final DeploymentLock lock;
    private final ApplicationEventPublisher events;

    Trials(
            RepositoryService repository,
            TrialBook book,
            Deployments deployments,
            GroupNames groups,
            Grants grants,
            ActingAs authority,
            DeploymentLock lock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.book = book;
        this.deployments = deployments;
        this.groups = groups;
        this.grants = grants;
        this.authority = authority;
        this.lock = lock;
        this.events = events;
    }

    /** The groups that a trial can be for, each with its Chinese name by its id. */
    public Map<String, String> groups() {
        Map<String, String> titles = new TreeMap<>();
        groups.known().forEach(group -> titles.put(group, groups.of(group)));
        return titles;
    }

    /** Those that run, and those that were ended while some of their cases have not; by flow and group. */
    public List<Trial> all() {
        return book.all();
    }

    /** The trial of a flow by a group, if it is among {@link #all}. */
    public Optional<Trial> find(String flow, String group) {
        return book.find(flow, group);
    }

    /** What is being tried: the model and its forms, by file name. */
    public Map<String, byte[]> files(Trial trial) {
        return book.files(trial.flow(), trial.group());
    }

    /**
     * Deploys a flow for a group to try; the version in force stays as it is.
     *
     * @param files one model and its forms, by file name
     * @return key of the flow
     * @throws huiqian.shared.Refusal with everything the gate has against them, or if there is no such group
     */
    @Transactional
    public String begin(Map<String, byte[]> files, String group, String administrator) {
        if (!groups.known().contains(group)) throw Refusal.invalid("请选择由谁试用");
        String name = "试运行：" + groups.of(group);
        return sound(() -> authority.of(administrator, () -> deployments.tryOut(name, group, files)));
    }

    /**
     * Deploys what is being tried as the version in force, and ends the trial.
     *
     * @param seen {@link Trial#stand} that the decision rests on
     * @param note what it is for, as the deployment is called
     * @throws huiqian.shared.Refusal if it does not run, another version has come since, or the gate has something against it by now
     */
    @Transactional
    public void promote(String flow, String group, String seen, String note, String administrator) {
        lock.acquire();
        Trial trial = running(flow, group);
        if (!trial.stand().equals(seen)) throw Refusal.conflict("您打开页面以后，试用的版本或现行版本已经变了，这次没有做任何改动。请重新查看再决定");
        Map<String, byte[]> files = book.files(flow, group);
        sound(() -> authority.of(administrator, () -> deployments.deploy(note, files)));
        suspend(trial, administrator);
        tell(trial, administrator, "转为正式，试运行结束");
    }

    /**
     * Takes no new applications any more; the cases under way go on to their end.
     *
     * @throws huiqian.shared.Refusal if it does not run
     */
    @Transactional
    public void end(String flow, String group, String administrator) {
        lock.acquire();
        Trial trial = running(flow, group);
        suspend(trial, administrator);
        tell(trial, administrator, "结束试运行，在办的 %d 份申请继续办理".formatted(trial.open()));
    }

    private Trial running(String flow, String group) {
        return find(flow, group)
                .filter(Trial::running)
                .orElseThrow(() -> Refusal.conflict("流程 %s 没有由%s进行的试运行".formatted(flow, groups.of(group))));
    }

    private static <T> T sound(Supplier<T> deployment) {
        try {
            return deployment.get();
        } catch (Unsound unsound) {
            throw Refusal.invalid(
                    unsound.findings().stream().map(Finding::message).collect(Collectors.joining("；")));
        }
    }

    private void suspend(Trial trial, String administrator) {
        authority.of(administrator, () -> {
            repository
                    .updateProcessDefinitionSuspensionState()
                    .byProcessDefinitionKey(trial.flow())
                    .processDefinitionTenantId(trial.group())
                    .suspend();
            return null;
        });
        grants.settle(trial.flow());
    }

    private void tell(Trial trial, String administrator, String what) {
        String subject = "%s 试用第 %d 版（%s）".formatted(trial.flow(), trial.version(), trial.groupName());
        events.publishEvent(new Noteworthy(Noteworthy.Kind.FLOW_TRIED, administrator, subject, what));
    }
}
