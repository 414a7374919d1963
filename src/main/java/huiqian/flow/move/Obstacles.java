package huiqian.flow.move;

import huiqian.engine.reading.Titles;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;

/** Why the engine does not migrate a case, in the words of those who run it. */
final class Obstacles {

    private Obstacles() {}

    static Refusal of(MigratingProcessInstanceValidationException refused, Route route) {
        var report = refused.getValidationReport();
        List<String> standing = Stream.concat(
                        report.getActivityInstanceReports().stream()
                                .map(MigratingActivityInstanceValidationReport::getSourceScopeId),
                        report.getTransitionInstanceReports().stream()
                                .map(MigratingTransitionInstanceValidationReport::getSourceScopeId))
                .filter(element -> !element.equals(route.from().getId()))
                .map(element -> at(element, route))
                .distinct()
                .toList();
        return Refusal.conflict(standing.isEmpty() ? "引擎不能把它移到新版" : String.join("；", standing));
    }

    private static String at(String element, Route route) {
        String here = "停在「%s」，".formatted(Titles.of(route.from(), element));
        ActivityImpl now = route.to().findActivity(element);
        if (now == null) return here + "新版没有这一步";
        if (!isSameKind(route.from().findActivity(element), now)) return here + "新版里它成了另一类步骤";
        return here + (isElsewhere(element, route) ? "新版里它在别的子流程中" : "这一步不能移到新版");
    }

    private static boolean isSameKind(ActivityImpl before, ActivityImpl now) {
        return before.getActivityBehavior().getClass()
                == now.getActivityBehavior().getClass();
    }

    private static boolean isElsewhere(String element, Route route) {
        return !scope(route.from(), element).equals(scope(route.to(), element));
    }

    private static String scope(ProcessDefinitionEntity version, String element) {
        var scope = version.findActivity(element).getFlowScope();
        return scope instanceof ActivityImpl ? scope.getId() : "";
    }
}
