package huiqian.web;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is behind a task, while it waits and afterwards. */
@RestController
@RequestMapping("/api/tasks/{task}")
class TasksController {

    private final Steps steps;
    private final Ledger ledger;
    private final RequestViews views;

    TasksController(Steps steps, Ledger ledger, RequestViews views) {
        this.steps = steps;
        this.ledger = ledger;
        this.views = views;
    }

    /** The step itself: whether it still waits, and if not, what became of it. */
    @GetMapping
    TaskView one(@PathVariable String task, Principal me) {
        OpenStep step = find(task);
        views.insistOnReading(step.getRequestNumber(), me.getName());
        Decision decision =
                ledger
                        .decisions(List.of(step.getRequestNumber()))
                        .getOrDefault(step.getRequestNumber(), List.of())
                        .stream()
                        .filter(taken -> taken.getTask().equals(task))
                        .findFirst()
                        .orElse(null);
        String said =
                decision == null ? null : ledger.inWords(List.of(decision)).get(task);
        return TaskView.of(step, ledger.get(step.getRequestNumber()), decision, said, views::nameOf);
    }

    /** The request a task belongs to, with every round's answers: what a decider reads before deciding. */
    @GetMapping("/request")
    RequestView requestOf(@PathVariable String task, Principal me) {
        return views.full(find(task).getRequestNumber(), me.getName());
    }

    private OpenStep find(String task) {
        return steps.find(task).orElseThrow(() -> Refusal.unknown("该任务不存在，可能已经处理完毕"));
    }
}
