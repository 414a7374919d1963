package huiqian.engine.doors;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMetricsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskMetricsCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ReportDbMetricsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.TelemetryConfigureCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;

/** What admins have the engine do besides looking after cases: to look at everything, and to keep models, filters and measurements. */
final class Toolbox {

    /** How the engine calls what only reads. */
    private static final Pattern READING = Pattern.compile(
            "(Get|Is|Has|Find|Create\\w+Query).*|.*(Query|Report)\\w*(Impl|Cmd)|.*(Count|Duration)\\w*(Cmd|Key)");

    private static final Set<Class<?>> KEEPING = Set.of(
            ActivateProcessDefinitionCmd.class,
            CreateFilterCmd.class,
            CreateMigrationPlanCmd.class,
            DeleteDeploymentCmd.class,
            DeleteFilterCmd.class,
            DeleteMetricsCmd.class,
            DeleteProcessDefinitionsByIdsCmd.class,
            DeleteProcessDefinitionsByKeyCmd.class,
            DeleteTaskMetricsCmd.class,
            DeployCmd.class,
            ReportDbMetricsCmd.class,
            SaveFilterCmd.class,
            SuspendProcessDefinitionCmd.class,
            TelemetryConfigureCmd.class,
            UnlockUserCmd.class);

    private Toolbox() {}

    static boolean holds(Class<?> command) {
        return KEEPING.contains(command)
                || READING.matcher(command.getSimpleName()).matches();
    }
}
