package huiqian.flow.gate;

import static huiqian.flow.gate.sound.TimerRules.SOONEST_ESCALATION;
import static huiqian.flow.gate.sound.TimerRules.SOONEST_REMINDER;

import huiqian.flow.gate.sound.Respelling;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Properties;
import huiqian.flow.model.Words;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a step says in properties: when it is reminded and handed up, whether a reason is always due, whether several may be decided at once, whether it takes others. */
public final class SettingRules {

    static final Deadlines.Kind REMIND =
            new Deadlines.Kind("remindAfter", "notices.remind", "提醒", SOONEST_REMINDER, Duration.ofHours(24));
    static final Deadlines.Kind ESCALATE =
            new Deadlines.Kind("escalateAfter", "notices.escalate", "上报上一级", SOONEST_ESCALATION, Duration.ofHours(48));

    /** A step that has become another keeps what its former template wrote, and the new one may show no place for it. */
    private static final String LEFT_OVER =
            "；面板上没有这一栏的，重新套用一次模板，或在 Template 处选 Remove 取下模板，再到 Extension properties 里删去";

    private static final Duration LATEST = Duration.ofDays(366);

    static final String COMMENT = "comment";
    static final String BULK = "bulk";
    static final String OTHERS = "others";
    public static final Map<String, Set<String>> CHOICES = Map.of(
            COMMENT, Set.of("unlessApproved", "always"),
            BULK, Set.of("true", "false"),
            OTHERS, Set.of("true", "false"));

    private SettingRules() {}

    /** Names of all settings. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(CHOICES.keySet());
        names.add(REMIND.property());
        names.add(ESCALATE.property());
        return names;
    }

    static void check(ModelFile flow, GateContext house, Findings findings) {
        flow.all(UserTask.class).forEach(task -> {
            Map<String, String> settings = Properties.of(task);
            checkNames(task, settings, findings);
            checkTimes(task, settings, DecisionRules.isDecision(task, house), findings);
            checkTimesOnce(new Deadlines(flow, task, findings), settings);
            findings.require(
                    !settings.containsKey(ESCALATE.property()) || DecisionRules.isDecision(task, house),
                    task.getId(),
                    "只有审批步骤能上报上一级，请清空「上报上一级」（属性 escalateAfter）" + LEFT_OVER);
            checkComment(task, settings, house, findings);
            checkBulk(task, settings, house, findings);
            findings.require(
                    !isForOthers(task) || isOneDecision(task, house),
                    task.getId(),
                    "只有审批步骤能要求换人审批（others），表决不行，请改为 false 或删去" + LEFT_OVER);
        });
    }

    /** Whether whoever decided before may not decide here. */
    public static boolean isForOthers(UserTask task) {
        return "true".equals(Properties.of(task).get(OTHERS));
    }

    private static boolean isOneDecision(UserTask task, GateContext house) {
        return DecisionRules.isDecision(task, house) && task.getLoopCharacteristics() == null;
    }

    private static void checkNames(UserTask task, Map<String, String> settings, Findings findings) {
        settings.forEach((name, value) -> {
            findings.require(
                    names().contains(name), task.getId(), "步骤没有名为「" + name + "」的设置，可用的有：" + Words.listed(names()));
            Set<String> choices = CHOICES.getOrDefault(name, Set.of(value));
            findings.require(
                    choices.contains(value),
                    task.getId(),
                    "设置 " + name + " 只能取 " + Words.listed(new TreeSet<>(choices)) + "，现在是「" + value + "」");
        });
    }

    private static void checkTimes(UserTask task, Map<String, String> settings, boolean decision, Findings findings) {
        Map<String, Duration> times = new TreeMap<>();
        for (Deadlines.Kind kind : new Deadlines.Kind[] {REMIND, ESCALATE}) {
            String stated = settings.get(kind.property());
            if (stated == null) continue;
            Optional<Duration> time = Words.duration(stated);
            time.ifPresent(span -> times.put(kind.property(), span));
            findings.require(
                    time.isPresent(),
                    task.getId(),
                    kind.meaning() + "（" + kind.property() + "）须是时长，如 PT24H 或 P3D，现在是「" + stated + "」"
                            + Respelling.span(stated, other -> Words.duration(other)
                                    .filter(span -> isWithin(span, kind, decision ? kind.latest() : LATEST))
                                    .isPresent()));
            findings.require(
                    time.filter(span -> !isWithin(span, kind, LATEST)).isEmpty(),
                    task.getId(),
                    kind.meaning() + "（" + kind.property() + "）须在 "
                            + kind.soonest().toHours() + " 小时到 " + LATEST.toDays() + " 天之间，现在是「" + stated + "」");
        }
        if (times.size() == 2)
            findings.require(
                    times.get(REMIND.property()).compareTo(times.get(ESCALATE.property())) < 0,
                    task.getId(),
                    "提醒（remindAfter）须早于上报上一级（escalateAfter）");
    }

    private static boolean isWithin(Duration span, Deadlines.Kind kind, Duration latest) {
        return span.compareTo(kind.soonest()) >= 0 && span.compareTo(latest) <= 0;
    }

    private static void checkTimesOnce(Deadlines deadlines, Map<String, String> settings) {
        for (Deadlines.Kind kind : new Deadlines.Kind[] {REMIND, ESCALATE})
            deadlines
                    .findings()
                    .require(
                            !settings.containsKey(kind.property()) || !deadlines.draws(kind),
                            deadlines.task().getId(),
                            kind.meaning() + "设了两次：图上画了定时边界事件，模板里又填了「" + kind.meaning() + "」（属性 " + kind.property()
                                    + "），请删去或清空其中一个");
    }

    private static void checkComment(
            UserTask task, Map<String, String> settings, GateContext house, Findings findings) {
        findings.require(
                !"always".equals(settings.get(COMMENT)) || DecisionRules.isDecision(task, house),
                task.getId(),
                "只有审批步骤能要求一律填写审批意见（comment），请改为 unlessApproved 或删去" + LEFT_OVER);
    }

    private static void checkBulk(UserTask task, Map<String, String> settings, GateContext house, Findings findings) {
        if (!"true".equals(settings.get(BULK))) return;
        boolean decision = isOneDecision(task, house);
        findings.require(decision, task.getId(), "只有审批步骤可以批量办理（bulk），请改为 false 或删去" + LEFT_OVER);
        findings.require(
                !decision || asksForVerdictAlone(house.form(task.getCamundaFormRef())),
                task.getId(),
                "可以批量办理（bulk）的审批，表单只能填写结论和审批意见，请把 bulk 改为 false，或把别的字段设为只读");
    }

    /** What is computed asks nobody. */
    private static boolean asksForVerdictAlone(FormFile form) {
        return form.fields().stream()
                .filter(field -> FormFile.isWritable(field) && !FormFile.isComputed(field))
                .map(FormFile::key)
                .allMatch(Words.ANSWERS::contains);
    }
}
