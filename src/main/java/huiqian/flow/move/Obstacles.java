package huiqian.flow.move;

import huiqian.engine.reading.DrawnFlow;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
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
        DrawnFlow before = DrawnFlow.of(route.from());
        DrawnFlow now = DrawnFlow.of(route.to());
        String here = "停在「%s」，".formatted(before.title(element));
        if (!now.has(element)) return here + "新版没有这一步";
        if (!before.kind(element).equals(now.kind(element))) return here + "新版里它成了另一类步骤";
        boolean elsewhere = !before.scope(element).equals(now.scope(element));
        return here + (elsewhere ? "新版里它在别的子流程中" : "这一步不能移到新版");
    }
}
