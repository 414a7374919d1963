package huiqian.flow.outline;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Term.Variable;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Says when a timer is due. */
record Times(Labels labels) {

    private static final Duration LONG = Duration.ofDays(4);

    String of(TimerEventDefinition timer) {
        if (timer.getTimeDuration() != null) return span(text(timer.getTimeDuration()));
        if (timer.getTimeDate() != null) return moment(text(timer.getTimeDate()));
        return timer.getTimeCycle() == null ? "" : cycle(text(timer.getTimeCycle()));
    }

    private static String text(ModelElementInstance time) {
        return time.getTextContent().strip();
    }

    private String moment(String text) {
        return Expression.parse(text)
                .filter(said -> said.term() instanceof Variable)
                .map(said -> "到" + labels.of(((Variable) said.term()).name()))
                .orElse(text.replace('T', ' '));
    }

    private static String cycle(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return text;
        String times = text.substring(1, slash);
        return "每 " + span(text.substring(slash + 1)) + (times.isEmpty() ? "" : "，共 " + times + " 次");
    }

    /** A time span such as PT24H. */
    static String span(String text) {
        try {
            Duration span = Duration.parse(text);
            if (span.compareTo(LONG) >= 0 && span.toHoursPart() == 0 && span.toMinutesPart() == 0)
                return span.toDays() + " 天";
            if (span.toMinutes() % 60 == 0) return span.toHours() + " 小时";
            return span.toMinutes() + " 分钟";
        } catch (DateTimeParseException noHours) {
            return period(text);
        }
    }

    private static String period(String text) {
        try {
            Period span = Period.parse(text);
            if (span.getDays() == 0 && span.toTotalMonths() > 0) return span.toTotalMonths() + " 个月";
            return span.toTotalMonths() == 0 ? span.getDays() + " 天" : text;
        } catch (DateTimeParseException expression) {
            return text;
        }
    }
}
