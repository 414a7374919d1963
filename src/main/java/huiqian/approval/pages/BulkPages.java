package huiqian.approval.pages;

import huiqian.approval.Forms;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.inbox.Timetable;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.shared.Period;
import huiqian.shared.Refusal;
import java.security.Principal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several approvals at once, where their flow lets them be: listed, confirmed, and each with its own result. */
@Controller
@RequestMapping("/inbox/approval")
class BulkPages {

    private static final int MOST = 50;

    /** @param problem why it was not approved; null if it was, and before it is tried */
    record Line(OpenStep step, Request request, String period, String problem) {}

    private final Steps steps;
    private final Ledger ledger;
    private final Timetable timetable;
    private final Forms forms;
    private final Clock clock;

    BulkPages(Steps steps, Ledger ledger, Timetable timetable, Forms forms, Clock clock) {
        this.steps = steps;
        this.ledger = ledger;
        this.timetable = timetable;
        this.forms = forms;
        this.clock = clock;
    }

    @PostMapping
    String ask(@RequestParam(defaultValue = "") List<String> task, Principal me, Model model) {
        model.addAttribute("lines", lines(task, me.getName()));
        return "inbox/approval";
    }

    @PostMapping("/confirmed")
    String approve(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String comment,
            Principal me,
            Model model) {
        List<Line> results = lines(task, me.getName()).stream()
                .map(line -> approved(line, comment, me.getName()))
                .toList();
        model.addAttribute("lines", results);
        model.addAttribute(
                "approved",
                results.stream().filter(line -> line.problem() == null).count());
        return "inbox/approved";
    }

    private List<Line> lines(List<String> tasks, String person) {
        if (tasks.isEmpty()) throw Refusal.invalid("请先勾选要同意的申请");
        if (tasks.size() > MOST) throw Refusal.invalid("一次最多同意 %d 件，您勾选了 %d 件".formatted(MOST, tasks.size()));
        Moment moment = new Moment(clock.instant());
        return tasks.stream().distinct().map(task -> line(task, person, moment)).toList();
    }

    private Line line(String task, String person, Moment moment) {
        OpenStep step = steps.find(task)
                .filter(found -> ledger.mayRead(found.getRequestNumber(), person))
                .orElseThrow(() -> Refusal.unknown("该任务不存在，可能已经处理完毕"));
        Period period = timetable.of(List.of(step.getRequestNumber())).get(step.getRequestNumber());
        return new Line(
                step, ledger.get(step.getRequestNumber()), period == null ? "" : moment.period(period), problem(step));
    }

    private static String problem(OpenStep step) {
        return step.isBulkAllowed() ? null : "这一步不能几件一起同意，请单独办理";
    }

    /** Each in a transaction of its own: what stands in the way of one is no reason to leave the others undone. */
    private Line approved(Line line, String comment, String person) {
        if (line.problem() != null) return line;
        Map<String, Object> answers = new HashMap<>(Map.of("verdict", "APPROVE"));
        if (!comment.isBlank()) answers.put("comment", comment);
        try {
            forms.complete(line.step().getTask(), person, answers);
            return line;
        } catch (Refusal refusal) {
            return new Line(line.step(), line.request(), line.period(), refusal.getMessage());
        }
    }
}
