package huiqian.engine.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists Tasklist offers: 我的待办, 我认领的, and 全部待办 for admins. */
@Component
public class SharedFilters {

    public static final String ME = "${currentUser()}";

    /** Which release's lists these are. */
    private static final String EDITION = "edition";

    private static final String LATEST = "by deadline";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    SharedFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    public void establish() {
        TaskQuery mine = tasks.createTaskQuery()
                .or()
                .taskCandidateUserExpression(ME)
                .taskAssigneeExpression(ME)
                .endOr();
        offer("我的待办", "等待我处理，或我已认领的事项", 1, mostUrgentFirst(mine), true);
        TaskQuery claimed = tasks.createTaskQuery().taskAssigneeExpression(ME);
        offer("我认领的", "我已认领、尚未处理的事项", 2, mostUrgentFirst(claimed), true);
        offer("全部待办", "全部正在等待处理的事项", 3, tasks.createTaskQuery(), false);
    }

    private static TaskQuery mostUrgentFirst(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    private void offer(String name, String meaning, int priority, TaskQuery query, boolean toEveryone) {
        Filter known = filters.createFilterQuery().filterName(name).singleResult();
        if (known != null) {
            update(known, query);
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                meaning,
                "priority",
                priority,
                "color",
                "#9e2a2b",
                EDITION,
                LATEST,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(shown("requestId", "编号"), shown("title", "标题"), shown("applicantName", "申请人"))));
        filters.saveFilter(filter);
        if (toEveryone) grants.toEveryone(Resources.FILTER, filter.getId(), Permissions.READ);
    }

    /** An earlier release may have left it; nobody but the platform changes it. */
    private void update(Filter known, TaskQuery query) {
        if (LATEST.equals(known.getProperties().get(EDITION))) return;
        Map<String, Object> properties = new HashMap<>(known.getProperties());
        properties.put(EDITION, LATEST);
        filters.saveFilter(known.setQuery(query).setProperties(properties));
    }

    private static Map<String, String> shown(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}
