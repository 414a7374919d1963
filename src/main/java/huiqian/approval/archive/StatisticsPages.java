package huiqian.approval.archive;

import huiqian.approval.archive.Figures.OfFlow;
import huiqian.approval.archive.Figures.OfStep;
import huiqian.page.Download;
import huiqian.shared.Noteworthy;
import huiqian.sheet.Spreadsheets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the office does, by semester. */
@Controller
@RequestMapping("/office")
class StatisticsPages {

    private static final List<Object> FLOWS = List.of("流程", "提交", "通过", "未通过", "撤回", "未出结果", "现在超时的步骤", "结果用时中位数（小时）");
    private static final List<Object> STEPS = List.of("流程", "步骤", "办理次数", "用时中位数（小时）", "", "", "", "");
    private static final List<Object> NOTHING = List.of("", "", "", "", "", "", "", "");

    private final StatisticsPlace place;
    private final Statistics statistics;
    private final ApplicationEventPublisher events;

    StatisticsPages(StatisticsPlace place, Statistics statistics, ApplicationEventPublisher events) {
        this.place = place;
        this.statistics = statistics;
        this.events = events;
    }

    @GetMapping("/statistics")
    String page(@RequestParam(required = false) String semester, Principal me, Model model) {
        place.insistOn(me.getName());
        List<Semester> all = statistics.semesters();
        Semester chosen = chosen(semester, all);
        model.addAttribute("semesters", all);
        model.addAttribute("semester", chosen);
        model.addAttribute("figures", statistics.of(chosen));
        return "archive/statistics";
    }

    @GetMapping("/statistics.xlsx")
    ResponseEntity<byte[]> export(@RequestParam(required = false) String semester, Principal me) {
        place.insistOn(me.getName());
        Semester chosen = chosen(semester, statistics.semesters());
        byte[] content = Spreadsheets.xlsx("统计", table(statistics.of(chosen)), List.of(), List.of());
        events.publishEvent(new Noteworthy(
                Noteworthy.Kind.RECORD_DOWNLOADED, me.getName(), "统计", "导出统计（%s）".formatted(chosen.getLabel())));
        return Download.xlsx("统计-%s.xlsx".formatted(chosen.getLabel()), content);
    }

    private static Semester chosen(String asked, List<Semester> all) {
        return asked == null || asked.isBlank() ? all.get(0) : Semester.read(asked);
    }

    private static List<List<Object>> table(Figures figures) {
        List<List<Object>> table = new ArrayList<>();
        table.add(FLOWS);
        figures.flows().forEach(flow -> table.add(line(flow)));
        table.add(NOTHING);
        table.add(STEPS);
        figures.steps().forEach(step -> table.add(line(step)));
        return table;
    }

    private static List<Object> line(OfFlow flow) {
        return List.of(
                flow.name(),
                flow.filed(),
                flow.approved(),
                flow.rejected(),
                flow.withdrawn(),
                flow.open(),
                flow.overdue(),
                hours(flow.median()));
    }

    private static List<Object> line(OfStep step) {
        return List.of(step.name(), step.step(), step.times(), hours(step.median()), "", "", "", "");
    }

    private static Object hours(Duration duration) {
        return duration == null
                ? ""
                : BigDecimal.valueOf(duration.toMinutes()).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    }
}
