package huiqian.engine.doors;

import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.identity.Starters;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Flows are started as they are in force, by those who may. A version that was replaced since somebody opened its form, or whose trial has
 * ended, is neither started nor shown any more, and a form that offers registers is shown to nobody who cannot file it.
 */
@Component
public class InForce {

    private static final List<String> DEFINITION =
            List.of("processDefinitionId", "resourceId", "instantiationBuilder.processDefinitionId");
    /** What is said to somebody whose form is that of a version not in force any more. */
    public static final String OUTDATED = "流程已更新，请刷新后重新填写";

    private final Platform platform;

    InForce(Platform platform) {
        this.platform = platform;
    }

    /** Admins look after old versions, and so may look at their forms. @throws Refusal if the form is not there for the person to file */
    void permit(CommandRow row, CommandFields command, Caller caller) {
        boolean looks = row.members() == ForMembers.OPENS_FORM && !caller.isAdmin();
        boolean ofATask = command.value("taskDefinitionKey") != null;
        if (!looks && !row.isFiling() || ofATask) return;
        definition(command)
                .ifPresent(asked -> platform.run(() -> find(asked, caller).ifPresent(flow -> admit(flow, caller))));
    }

    private static Optional<String> definition(CommandFields command) {
        return DEFINITION.stream().filter(command::have).findFirst().flatMap(field -> Stream.ofNullable(
                        command.text(field))
                .findFirst());
    }

    /** Nobody learns of a trial that is not theirs: what the engine says to an id it does not know is said to it later. */
    private static Optional<ProcessDefinition> find(String id, Caller caller) {
        return EngineRows.version(id)
                .filter(flow -> flow.getTenantId() == null || caller.groups().contains(flow.getTenantId()));
    }

    private static void admit(ProcessDefinition flow, Caller caller) {
        insistOn(flow);
        if (!Starters.mayStart(EngineRows.parsed(flow.getId()), caller.groups())) throw notTheirs(flow);
    }

    public static Refusal notTheirs(ProcessDefinition flow) {
        return Refusal.forbidden("您的身份不能发起「%s」".formatted(flow.getName()));
    }

    /** @throws Refusal if there is a later version, or the trial it belongs to has ended */
    public static void insistOn(ProcessDefinition flow) {
        boolean latest = EngineRows.latest(flow.getKey(), flow.getTenantId())
                .filter(inForce -> inForce.getId().equals(flow.getId()))
                .isPresent();
        if (!latest) throw Refusal.conflict(OUTDATED);
        if (flow.getTenantId() != null && flow.isSuspended()) throw Refusal.conflict("试运行已结束，这一版已停用：" + OUTDATED);
    }
}
