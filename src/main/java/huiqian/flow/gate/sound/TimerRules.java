package huiqian.flow.gate.sound;

import huiqian.flow.model.ModelFile;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Timers say what the engine can read, each in its own kind, and leave people the time to act. */
public final class TimerRules {

    public static final Duration SOONEST_REMINDER = Duration.ofHours(4);
    public static final Duration SOONEST_ESCALATION = Duration.ofHours(12);
    private static final Duration SHORTEST_CYCLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(3 * 366L);
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private static final Pattern CYCLE = Pattern.compile("R([1-9]\\d{0,2})?/(P.+)");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");

    private final Net net;
    private final BiConsumer<String, String> findings;

    private TimerRules(Net net, BiConsumer<String, String> findings) {
        this.net = net;
        this.findings = findings;
    }

    /** @param findings takes what has to change, by the id of the element it concerns */
    public static void check(ModelFile flow, BiConsumer<String, String> findings) {
        TimerRules rules = new TimerRules(new Net(flow), findings);
        flow.all(TimerEventDefinition.class).forEach(rules::check);
    }

    /** Whether the text is a date and time that a flow may name; what an expression says is another's to judge. */
    static boolean isMoment(String text) {
        if (!MOMENT.matcher(text).matches()) return false;
        try {
            int year = LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void check(TimerEventDefinition timer) {
        List<ModelElementInstance> stated = Stream.of(
                        timer.getTimeDuration(), timer.getTimeDate(), timer.getTimeCycle())
                .filter(time -> time != null && !time.getTextContent().isBlank())
                .map(ModelElementInstance.class::cast)
                .toList();
        if (!(timer.getParentElement() instanceof FlowNode event)) return;
        if (stated.size() != 1) {
            say(event, "请写明定时，时长、日期、循环三种只写一种：时长如 PT24H，日期如 ${endsAt}（日期时间字段），循环如 R/P7D");
            return;
        }
        String text = stated.get(0).getRawTextContent();
        if (!text.equals(text.strip())) say(event, "定时「" + text.strip() + "」前后有空格或换行，请删去");
        else if (stated.get(0) == timer.getTimeDuration()) checkDuration(event, text);
        else if (stated.get(0) == timer.getTimeCycle()) checkCycle(event, text);
        else checkDate(event, text);
    }

    /** Whether nothing would be said: only what is taken is advised. */
    private boolean isTaken(Consumer<TimerRules> check) {
        boolean[] taken = {true};
        check.accept(new TimerRules(net, (element, message) -> taken[0] = false));
        return taken[0];
    }

    private void say(FlowNode event, String message) {
        findings.accept(event.getId(), message);
    }

    private void checkDuration(FlowNode event, String text) {
        Optional<Duration> span = Span.of(text);
        if (span.isEmpty())
            say(
                    event,
                    "请写明定时的时长（Duration），如 PT24H、P7D（大写，不能写字段或别的文字），现在是「" + text + "」"
                            + Respelling.span(text, other -> isTaken(rules -> rules.checkDuration(event, other)))
                            + "；要等到某个日期请改用 Date，如 ${endsAt}");
        else if (span.get().compareTo(LONGEST) > 0) say(event, "定时的时长最多 3 年，现在是「" + text + "」");
        else if (event instanceof BoundaryEvent boundary) checkSoonest(boundary, text, span.get());
    }

    private void checkSoonest(BoundaryEvent event, String text, Duration span) {
        insist(event, text, span, "notices.escalate", SOONEST_ESCALATION, "上报上一级");
        insist(event, text, span, "notices.remind", SOONEST_REMINDER, "提醒");
        if (event.cancelActivity() && span.compareTo(SOONEST_ESCALATION) < 0)
            say(event, "中断步骤的定时至少 " + SOONEST_ESCALATION.toHours() + " 小时，否则来不及办理，现在是「" + text + "」");
    }

    private void insist(BoundaryEvent event, String text, Duration span, String word, Duration soonest, String what) {
        if (leadsTo(event, word) && span.compareTo(soonest) < 0)
            say(event, what + "的定时至少 " + soonest.toHours() + " 小时（PT" + soonest.toHours() + "H），现在是「" + text + "」");
    }

    private boolean leadsTo(BoundaryEvent event, String word) {
        return net.from(List.of(event), Events::isStep).stream().anyMatch(node -> ModelFile.calls(node, word));
    }

    private void checkCycle(FlowNode event, String text) {
        Matcher cycle = CYCLE.matcher(text);
        Optional<Duration> pause = cycle.matches() ? Span.of(cycle.group(2)) : Optional.empty();
        if (pause.isEmpty())
            say(
                    event,
                    "请写明定时的循环（Cycle），如 R/P7D 或 R3/PT24H（至多 999 次，不能写字段或别的文字），现在是「" + text + "」"
                            + Respelling.cycle(text, other -> isTaken(rules -> rules.checkCycle(event, other))));
        else if (!Events.goesOnAside(event)) say(event, "循环定时只能用在不中断的边界事件上，请改用时长，如 P7D");
        else if (pause.get().compareTo(SHORTEST_CYCLE) < 0)
            say(event, "循环的间隔至少 " + SHORTEST_CYCLE.toHours() + " 小时，现在是「" + text + "」");
        else if (pause.get().compareTo(LONGEST) > 0) say(event, "循环的间隔最多 3 年，现在是「" + text + "」");
    }

    private void checkDate(FlowNode event, String text) {
        boolean field = text.contains("${") || text.contains("#{");
        if (!field && !isMoment(text))
            say(
                    event,
                    "请写明定时的日期（Date），如 ${endsAt}（日期时间字段）或 2026-12-31T18:00（%d 至 %d 年），现在是「%s」"
                            .formatted(FIRST_YEAR, LAST_YEAR, text));
        if (event instanceof BoundaryEvent boundary && leadsTo(boundary, "notices.escalate"))
            say(event, "上报上一级须从步骤开始时算起，不能按日期：日期可能早已过去，步骤一开始就上报了，请改用时长，如 PT48H");
    }
}
